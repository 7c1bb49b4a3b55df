import type { DirectoryQuery } from '../backend.js';
import { oneOf, record, refuse } from '../models/parse.js';

/** A code of two capital letters; whether there is such a country is for the data to say. */
export const isCountry = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value);

const parseCountry = (value: unknown, field: string): string => (isCountry(value) ? value : refuse(field));

/** @throws {HavenError} `invalid`, with the field */
export function parseDirectoryQuery(value: unknown): DirectoryQuery & { readonly part: 'first' | 'all' } {
  const get = record(value, 'query');
  const part = get('part', (found, field) => oneOf<'first' | 'all'>(found, field, ['first', 'all'], 'all'));
  const country = get('country', (found, field) => (found === undefined ? undefined : parseCountry(found, field)));
  return { part, ...(country !== undefined && { country }) };
}
