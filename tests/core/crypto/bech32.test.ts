import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { identityOf, isHybridRecipient, seedOf } from '../../../src/core/crypto/age-keys.js';
import { fromBech32, toBech32 } from '../../../src/core/crypto/bech32.js';
import { randomIds } from '../../../src/core/ids.js';

// BIP 173, "Test vectors"; those whose data are whole bytes.
const valid = [
  ['a', 'A12UEL5L'],
  ['a', 'a12uel5l'],
  ['1', '11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j'],
  ['split', 'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w'],
] as const;

describe('bech32', () => {
  for (const [prefix, text] of valid) {
    it(`reads and writes ${text.slice(0, 20)} of BIP 173`, () => {
      const bytes = fromBech32(prefix, text);
      assert.ok(bytes);
      assert.equal(toBech32(prefix, bytes), text.toLowerCase());
    });
  }

  it('refuses a wrong character anywhere, mixed capitals, another prefix and what is too short', () => {
    const text = toBech32('haven', randomIds.bytes(32));
    for (let i = 0; i < text.length; i++) {
      const wrong = text.slice(0, i) + (text[i] === 'q' ? 'p' : 'q') + text.slice(i + 1);
      assert.equal(fromBech32('haven', wrong), undefined, `at ${i}`);
    }
    for (const wrong of [
      `${text.slice(0, -1)}${text.at(-1)!.toUpperCase()}X`,
      'haven1',
      'haven1qqqqq',
      '',
      text.slice(1),
    ]) {
      assert.equal(fromBech32('haven', wrong), undefined);
    }
    assert.equal(fromBech32('other', text), undefined);
  });
});

describe('the keys of the age format', () => {
  it('are spelt as age-encryption spells them', async () => {
    const identity = await generateHybridIdentity();
    assert.equal(identityOf(seedOf(identity)), identity);
    assert.ok(isHybridRecipient(await identityToRecipient(identity)));
  });

  it('are refused when they are something else', () => {
    for (const wrong of [
      '',
      'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX',
      'AGE-SECRET-KEY-PQ-1',
    ]) {
      assert.throws(() => seedOf(wrong), { code: 'invalid', field: 'identity' });
    }
    for (const wrong of ['age1pq1', 1, undefined]) assert.ok(!isHybridRecipient(wrong));
  });
});
