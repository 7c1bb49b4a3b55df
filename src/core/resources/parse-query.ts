import type { DirectoryQuery } from '../backend.js';
import { HavenError } from '../errors.js';
import { isCommunity, type Scope } from '../scope.js';

/** A code of two capital letters; whether there is such a country is for the data to say. */
export const isCountry = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value);

// By itself, without the parsers of members' items: a page that only shows help does not fetch those.
function demand(condition: boolean, field: string): void {
  if (!condition) throw new HavenError('invalid', { field });
}

/** @throws {HavenError} `invalid`, field `scope.community` */
export const checkScope = (scope: Scope): void =>
  demand(isCommunity((scope as Partial<Scope> | null | undefined)?.community), 'scope.community');

/** @throws {HavenError} `invalid`, with the field */
export function parseDirectoryQuery(
  value: DirectoryQuery,
): DirectoryQuery & { readonly part: NonNullable<DirectoryQuery['part']> } {
  demand(typeof value === 'object' && value !== null, 'query');
  const { country, part = 'all' } = value;
  demand(country === undefined || isCountry(country), 'country');
  demand(part === 'first' || part === 'all', 'part');
  return { part, ...(country !== undefined && { country }) };
}
