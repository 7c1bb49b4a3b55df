import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import type { ShareRow } from '../../src/core/models/share-rows.js';
import { aliasOf, dayNumber, fingerprint, openedBy, present, ranked } from '../../src/core/models/share-rows.js';
import { seededRandom } from '../../src/testing/random.js';
import { shareRow } from '../../src/testing/seed.js';

const random = seededRandom();
const row = (change: Partial<ShareRow> = {}): ShareRow => ({
  ...shareRow('rows', random, { text: 'A.', day: '2026-03-10' }),
  ...change,
});

describe('the rows of shares', () => {
  it('the alias is the first two bytes of the hash, big endian', async () => {
    for (let round = 0; round < 50; round++) {
      const voice = random.key(32);
      const digest = createHash('sha256').update(Buffer.from(voice, 'base64url')).digest();
      assert.equal(aliasOf(await hashSecret(voice)), digest.readUInt16BE(0));
    }
  });

  it('a day becomes a number that sorts like the day, and newest like the reverse', () => {
    assert.equal(dayNumber('2026-03-10'), 20_260_310);
    assert.equal(ranked(row()).newest, -20_260_310);
  });

  it('a share is waiting while it wishes for replies and nobody else has answered', () => {
    assert.equal(ranked(row()).unanswered, 20_260_310);
    assert.equal(ranked(row({ replies: 2, heard: 0 })).unanswered, 20_260_310);
    for (const change of [{ wish: 'listening' }, { heard: 1 }] as const) {
      assert.equal('unanswered' in ranked(row(change)), false);
    }
  });

  it('a fingerprint is the same for equal inputs, another for others, and shorter than any text', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (input) => {
        const print = fingerprint(input);
        assert.equal(print, fingerprint(structuredClone(input)));
        assert.ok(print.length <= 23, print);
        const json = JSON.stringify(input);
        assert.equal(seen.get(print) ?? json, json);
        seen.set(print, json);
      }),
      { numRuns: 1_000 },
    );
    const near = Array.from({ length: 20_000 }, (_, n) => fingerprint(['edit', n, 'The same words every time.']));
    assert.equal(new Set(near).size, near.length);
  });

  it('a row of a later version is unsupported, no row is not found, and a wrong secret is no row', async () => {
    const secret = random.key(32);
    const mine = row({ capability: await hashSecret(secret) });
    const later = { ...mine, v: 9 as 1 };
    assert.equal(openedBy(mine, await hashSecret(secret)), mine);
    assert.throws(() => openedBy(mine, random.key(32)), { code: 'not-found' });
    assert.throws(() => present(undefined), { code: 'not-found' });
    assert.throws(() => present(later), { code: 'unsupported', field: 'version' });
    // Whoever cannot open it does not learn that it is there.
    assert.throws(() => openedBy(later, random.key(32)), { code: 'not-found' });
  });
});
