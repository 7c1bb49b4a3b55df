import { HavenError } from '../errors.js';

/** Ends a parse with the path of what is wrong; the value itself stays out of the error. */
export function refuse(field: string, code: 'invalid' | 'too-large' = 'invalid'): never {
  throw new HavenError(code, { field });
}

type Parse<Answer, Rest extends unknown[]> = (value: unknown, field: string, ...rest: Rest) => Answer;

/** Hands one property of a record, and its name for the error, to a parser. */
export type Get = <Answer, Rest extends unknown[]>(key: string, parse: Parse<Answer, Rest>, ...rest: Rest) => Answer;

/** A plain record to read own properties from, so that `__proto__` and inherited keys are never taken for data. */
export function record(value: unknown, field: string): Get {
  if (typeof value !== 'object' || !value || Array.isArray(value)) refuse(field);
  return (key, parse, ...rest) =>
    parse(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined, key, ...rest);
}

/** A record of this one field, to be spread into another; without it when the value is absent. */
export const optional = <Answer, Rest extends unknown[]>(
  value: unknown,
  field: string,
  parse: Parse<Answer, Rest>,
  ...rest: Rest
): Readonly<Record<string, Answer>> => (value === undefined ? {} : { [field]: parse(value, field, ...rest) });

/** One of a closed set of words; `otherwise` stands in when the value is absent. */
export const oneOf = <Word extends string>(
  value: unknown,
  field: string,
  words: readonly Word[],
  otherwise?: Word,
): Word => {
  const word = (value === undefined ? otherwise : value) as Word;
  return words.includes(word) ? word : refuse(field);
};

/** A secret, or the hash of one: 32 bytes as base64url without padding. */
export function parseKey(value: unknown, field: string): string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : refuse(field);
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A UUID of version 4, lower case: public identifiers are random and tell no order. */
export function parseId(value: unknown, field = 'id'): string {
  return typeof value === 'string' && UUID.test(value) ? value : refuse(field);
}

/** A random 128-bit operation id: 16 bytes as base64url without padding. */
export const parseOperation = (value: unknown, field: string): string =>
  typeof value === 'string' && /^[\w-]{22}$/.test(value) ? value : refuse(field);
