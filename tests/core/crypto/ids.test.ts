import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64url, fromBase64url, isUuid, randomIds } from '../../../src/core/ids.js';

test('a random id is a lower-case UUID of version 4, also where crypto.randomUUID is missing', (t) => {
  t.mock.method(crypto, 'randomUUID', () => assert.fail('not on http pages'));
  const seen = new Set<string>();
  for (let i = 0; i < 500; i++) {
    const id = randomIds.uuid();
    assert.ok(isUuid(id), id);
    assert.match(id, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    seen.add(id);
  }
  assert.equal(seen.size, 500);
});

test('all 122 free bits of a random id take both values', () => {
  let ones = 0n;
  let zeros = 0n;
  for (let i = 0; i < 200; i++) {
    const bits = BigInt(`0x${randomIds.uuid().replaceAll('-', '')}`);
    ones |= bits;
    zeros |= ~bits & ((1n << 128n) - 1n);
  }
  const both = (ones & zeros).toString(2).replaceAll('0', '').length;
  assert.equal(both, 122);
});

test('an operation id is 128 bits as 22 characters of base64url', () => {
  const id = randomIds.operation();
  assert.match(id, /^[\w-]{22}$/);
  assert.equal(fromBase64url(id).length, 16);
  assert.notEqual(id, randomIds.operation());
});

test('only a lower-case UUID of version 4 is a public id', () => {
  const good = 'c0ffee00-1234-4abc-9def-0123456789ab';
  assert.ok(isUuid(good));
  const bad = [
    good.toUpperCase(),
    good.replace('-4', '-7'),
    good.replace('-9', '-c'),
    ` ${good}`,
    `${good}\n`,
    good.replaceAll('-', ''),
    '',
    null,
    42,
    [good],
    { toString: () => good },
  ];
  for (const value of bad) assert.equal(isUuid(value), false, JSON.stringify(value));
});

test('base64url is what Node writes, and reads back, for every length', () => {
  for (let length = 0; length < 70; length++) {
    const bytes = randomIds.bytes(length);
    const text = base64url(bytes);
    assert.equal(text, Buffer.from(bytes).toString('base64url'));
    assert.deepEqual(fromBase64url(text), bytes);
  }
  const all = Uint8Array.from({ length: 65_536 }, (_, i) => i);
  assert.equal(base64url(all), Buffer.from(all).toString('base64url'));
});

test('anything but unpadded base64url is invalid', () => {
  for (const text of ['A', 'AAAAA', 'AA==', 'AA+A', 'AA/A', 'A A', 'AAé', '😀😀']) {
    assert.throws(() => fromBase64url(text), { name: 'HavenError', code: 'invalid' }, text);
  }
});
