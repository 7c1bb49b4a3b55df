import { HavenError } from '../errors.js';

/** Ends a parse with the path of what is wrong; the value itself stays out of the error. */
export function refuse(field: string, code: 'invalid' | 'too-large' = 'invalid'): never {
  throw new HavenError(code, { field });
}

/** A plain record to read own properties from, so that `__proto__` and inherited keys are never taken for data. */
export function record(value: unknown, field: string): (key: string) => unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field);
  return (key) => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
}

/** One of a closed set of words; `otherwise` stands in when the value is absent. */
export function oneOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  field: string,
  otherwise?: Word,
): Word {
  if (value === undefined && otherwise !== undefined) return otherwise;
  return words.includes(value as Word) ? (value as Word) : refuse(field);
}

/** A secret, or the hash of one: 32 bytes as base64url without padding. */
export function parseKey(value: unknown, field: string): string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : refuse(field);
}

/** A random 128-bit operation id: 16 bytes as base64url without padding. */
export function parseOperation(value: unknown): string {
  return typeof value === 'string' && /^[\w-]{22}$/.test(value) ? value : refuse('op');
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A UUID of version 4, lower case: public identifiers are random and tell no order. */
export function parseId(value: unknown, field = 'id'): string {
  return typeof value === 'string' && UUID.test(value) ? value : refuse(field);
}
