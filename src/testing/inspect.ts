import { ok } from './assert.js';

/** Names under which systems like to remember who somebody was. */
const TRACES =
  /^(ip|ips|address|ua|user_?agent|session|device|client|fingerprint|cookie|created_?at|updated_?at|time|timestamp)$/i;
/** A time of day behind a day, or far from one: `T12:30`, `12:30:05`. */
const TIME_OF_DAY = /\d{4}-\d\d-\d\d[T ]\d|\b\d\d:\d\d:\d\d\b/;
/** Seconds since 1970 passed this in 2001; no count in an answer gets near. */
const EPOCH = 1_000_000_000;

/** A moderator's lease, which others must see end: an act of a moderator, not of a member. */
const LEASE = /\.claim\.until$/;

/**
 * What every answer of every call must be: plain JSON data, no time finer than a day, no trace of a device, and none
 * of the secrets that were shown to the backend.
 */
export function inspectAnswer(answer: unknown, secrets: ReadonlySet<string>, path = 'answer'): void {
  if (typeof answer === 'number') {
    ok(
      Number.isFinite(answer) && (Math.abs(answer) < EPOCH || LEASE.test(path)),
      `${path} looks like a time: ${answer}`,
    );
  } else if (typeof answer === 'string') {
    ok(!secrets.has(answer), `${path} gives a secret away`);
    // What people write may speak of a time.
    if (!/\.(text|ownNote|next)$/.test(path)) ok(!TIME_OF_DAY.test(answer), `${path} is finer than a day`);
  } else if (Array.isArray(answer)) {
    for (const [index, item] of answer.entries()) inspectAnswer(item, secrets, `${path}.${index}`);
  } else if (typeof answer === 'object' && answer !== null) {
    const plain = [Object.prototype, null].includes(Object.getPrototypeOf(answer) as object | null);
    ok(plain, `${path} is not plain data`);
    for (const [key, value] of Object.entries(answer)) {
      ok(!TRACES.test(key), `${path}.${key} has no business here`);
      ok(value !== undefined, `${path}.${key} is undefined, which JSON cannot say`);
      inspectAnswer(value, secrets, `${path}.${key}`);
    }
  } else {
    ok(typeof answer === 'boolean' || answer === null, `${path} is ${typeof answer}, which JSON cannot say`);
  }
}
