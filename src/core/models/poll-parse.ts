import type { HavenErrorCode } from '../errors.js';
import { HavenError } from '../errors.js';
import type { Get } from './parse.js';

/**
 * What is wrong with a field of a poll, for the host's console; travels as the `cause` of the error whose `field` says
 * where.
 */
export type PollProblem =
  | 'missing'
  | 'not-a-record'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-word'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-true-or-false'
  | 'not-one-of-these'
  | 'unknown-key'
  | 'duplicate'
  | 'too-few'
  | 'too-many'
  | 'too-long'
  /** A condition or a list names something that is not there, or comes later: nobody would ever be asked. */
  | 'unreachable'
  /** A score counts a choice whose options have no points. */
  | 'no-points'
  /** Bands that do not rise. */
  | 'not-rising'
  /** A branch or a breakdown would tell what the randomised answer hides. */
  | 'deniable'
  | 'before-opening'
  | 'below-floor'
  | 'too-few-eligible'
  /** Free text and host-only results need the hash of a host's secret; nobody could read them. */
  | 'needs-a-host';

export function wrong(field: string, problem: PollProblem, code: HavenErrorCode = 'invalid'): never {
  throw new HavenError(code, { field, cause: problem });
}

/** The problem an error of these parsers names. */
export const problemOf = (thrown: unknown): PollProblem | undefined =>
  thrown instanceof HavenError && typeof thrown.cause === 'string' ? (thrown.cause as PollProblem) : undefined;

/** Own properties of a record, with the whole path to each for the error. */
export function fields(value: unknown, path: string): Get {
  if (value === undefined) wrong(path || 'poll', 'missing');
  if (typeof value !== 'object' || !value || Array.isArray(value)) wrong(path || 'poll', 'not-a-record');
  return (key, parse, ...rest) =>
    parse(
      Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
      path ? `${path}.${key}` : key,
      ...rest,
    );
}

/** A record of one field to be spread into another; without it when the value is absent. */
export function maybe<Key extends string, Answer, Rest extends unknown[]>(
  get: Get,
  key: Key,
  parse: (value: unknown, field: string, ...rest: Rest) => Answer,
  ...rest: Rest
): { readonly [K in Key]?: Answer } {
  const answer = get(key, (value, field) => (value === undefined ? undefined : parse(value, field, ...rest)));
  return (answer === undefined ? {} : { [key]: answer }) as { readonly [K in Key]?: Answer };
}

export const parseWord = (value: unknown, field: string): string => {
  if (value === undefined) wrong(field, 'missing');
  return typeof value === 'string' && /^[a-z\d-]{1,64}$/.test(value) ? value : wrong(field, 'not-a-word');
};

/** A list whose length is checked before anything in it is looked at, so that 5,000 options cost nothing. */
export function parseList<Item>(
  value: unknown,
  field: string,
  [least, most]: readonly [least: number, most: number],
  parse: (item: unknown, field: string, before: readonly Item[]) => Item,
): readonly Item[] {
  if (value === undefined && least) wrong(field, 'missing');
  const list = value ?? [];
  if (!Array.isArray(list)) wrong(field, 'not-a-list');
  if (list.length > most) wrong(field, 'too-many', 'too-large');
  if (list.length < least) wrong(field, 'too-few');
  const items: Item[] = [];
  // By index: a list with holes is a list of `undefined`, which its parser refuses.
  for (let index = 0; index < list.length; index++) items.push(parse(list[index], `${field}.${index}`, items));
  return items;
}

/** Refuses the second of two items with the same id. */
export function distinct<Item extends { readonly id: string }>(
  item: Item,
  before: readonly Item[],
  field: string,
): Item {
  return before.some(({ id }) => id === item.id) ? wrong(`${field}.id`, 'duplicate') : item;
}

export function parseWhole(value: unknown, field: string, least: number, most: number): number {
  if (value === undefined) wrong(field, 'missing');
  if (!Number.isSafeInteger(value)) wrong(field, 'not-a-number');
  if ((value as number) < least) wrong(field, 'too-few');
  return (value as number) > most ? wrong(field, 'too-many') : (value as number);
}

/** Any number from -`most` to `most`. */
export function parseNumber(value: unknown, field: string, most: number): number {
  if (value === undefined) wrong(field, 'missing');
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(field, 'not-a-number');
  return value < -most ? wrong(field, 'too-few') : value > most ? wrong(field, 'too-many') : value;
}

export const parseYes = (value: unknown, field: string): boolean =>
  typeof value === 'boolean' ? value : wrong(field, 'not-true-or-false');

export function parseOneOf<Value extends string>(value: unknown, field: string, words: readonly Value[]): Value {
  if (value === undefined) wrong(field, 'missing');
  return words.includes(value as Value) ? (value as Value) : wrong(field, 'not-one-of-these');
}
