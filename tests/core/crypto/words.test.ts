import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { words } from '../../../src/core/crypto/words.js';
import { homophones, unwelcome } from './words.data.js';

/** Whether one keystroke (a letter too many, too few or wrong) turns one into the other. */
function oneApart(a: string, b: string): boolean {
  if (a.length < b.length) [a, b] = [b, a];
  if (a.length - b.length > 1) return false;
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === (a.length === b.length ? b.slice(i + 1) : b.slice(i));
}

test('there are 2,048 different words, sorted', () => {
  assert.equal(words.length, 2048);
  assert.deepEqual([...new Set(words)].sort(), words);
});

test('every word is 3 to 8 plain letters, nine in ten at most 7', () => {
  for (const word of words) assert.match(word, /^[a-z]{3,8}$/);
  const short = words.filter((word) => word.length < 8).length;
  assert.ok(short > 0.88 * words.length, `${short} words of at most 7 letters`);
});

test('the first four letters tell every word from all others', () => {
  assert.equal(new Set(words.map((word) => word.slice(0, 4))).size, words.length);
});

test('no single keystroke turns one word into another', () => {
  const near = words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter((b) => oneApart(a, b))
      .map((b) => `${a}/${b}`),
  );
  assert.deepEqual(near, []);
});

test('the check for single keystrokes finds one letter changed, added and left out', () => {
  for (const [a, b] of [
    ['cat', 'cot'],
    ['cat', 'cart'],
    ['cart', 'cat'],
    ['cat', 'cats'],
    ['at', 'cat'],
  ] as const) {
    assert.ok(oneApart(a, b), `${a}/${b}`);
  }
  for (const [a, b] of [
    ['cat', 'dog'],
    ['cat', 'coat s'],
    ['cat', 'act'],
  ] as const)
    assert.ok(!oneApart(a, b), `${a}/${b}`);
});

test('no word is the plural of another', () => {
  const plurals = words.filter((word) =>
    [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')].some((more) => more !== word && words.includes(more)),
  );
  assert.deepEqual(plurals, []);
});

test('no two words sound alike', () => {
  const pairs = homophones
    .map((group) => group.filter((word) => words.includes(word)))
    .filter((group) => group.length > 1);
  assert.deepEqual(pairs, []);
});

test('no word is about harm, illness, the body, weight, alcohol, sex, religion, politics or crime', () => {
  const found = words.filter((word) => unwelcome.has(word));
  assert.deepEqual(found, []);
  assert.ok(unwelcome.size > 600);
});

test('the list is small enough to be fetched when a phrase is first needed', async () => {
  const source = await readFile(new URL('../../../src/core/crypto/words.ts', import.meta.url));
  const size = brotliCompressSync(source).length;
  assert.ok(size <= 7000, `${size} bytes`);
});
