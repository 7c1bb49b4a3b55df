import type { HavenErrorCode } from '../core/errors.js';
import { HavenError } from '../core/errors.js';

/** What a failing case throws; every test runner shows it as a failure. */
export class CaseFailed extends Error {
  override readonly name = 'CaseFailed';
}

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new CaseFailed(message);
}

/** JSON with its keys in order, so that two records that say the same are the same text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined';

/** Compares plain JSON data; the order of keys does not matter. */
export function equal(actual: unknown, expected: unknown, message: string): void {
  if (canonical(actual) === canonical(expected)) return;
  throw new CaseFailed(`${message}\n  expected ${canonical(expected)}\n  actual   ${canonical(actual)}`);
}

/** Expects a `HavenError` of this code, and of this field where one is named. */
export async function refused(promise: Promise<unknown>, code: HavenErrorCode, field?: string): Promise<HavenError> {
  let answer: unknown;
  try {
    answer = await promise;
  } catch (thrown) {
    ok(thrown instanceof HavenError, `expected HavenError ${code}, but ${String(thrown)} was thrown`);
    equal(thrown.code, code, 'code of the error');
    if (field !== undefined) equal(thrown.field, field, `field of the error ${code}`);
    return thrown;
  }
  throw new CaseFailed(`expected ${code}${field ? ` (${field})` : ''}, but it succeeded with ${canonical(answer)}`);
}

/** Expects exactly this reason, as an aborted call gives it back. */
export async function rejectedWith(promise: Promise<unknown>, reason: unknown): Promise<void> {
  try {
    await promise;
  } catch (thrown) {
    ok(thrown === reason, `expected the reason of the signal, but ${String(thrown)} was thrown`);
    return;
  }
  throw new CaseFailed('expected the call to reject with the reason of its signal, but it succeeded');
}
