import assert from 'node:assert/strict';
import { createHash, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createKeyring, deriveRoot, hashSecret, sameHash, type SecretLabel } from '../../../src/core/crypto/keyring.js';
import { parsePhrase } from '../../../src/core/crypto/phrase.js';
import { identityFromSeed } from '../../../src/core/crypto/sealing.js';
import { fromBase64url, randomIds } from '../../../src/core/ids.js';

interface Vector {
  phrase: string;
  community: string;
  root: string;
  secrets: { label: SecretLabel; id: string; secret: string; hash: string }[];
  /** Of the seed `answers` with id `0`, and the SHA-256 of its recipient. */
  identity: string;
  recipient: string;
}
const vectors = JSON.parse(await readFile(new URL('./vectors.json', import.meta.url), 'utf8')) as Vector[];
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('the published test vectors', () => {
  for (const { phrase, community, root, secrets, identity, recipient } of vectors) {
    it(`are what the keyring gives for the community ${community}`, async () => {
      assert.equal(parsePhrase(phrase), phrase);
      const derived = await deriveRoot(phrase, community);
      assert.equal(hex(derived), root);
      const keyring = await createKeyring(derived);
      for (const { label, id, secret, hash } of secrets) {
        assert.equal(await keyring.secretFor(label, id), secret);
        assert.equal(await hashSecret(secret), hash);
      }
    });

    it(`give the identity that answers are sealed to for the community ${community}`, async () => {
      const keyring = await createKeyring(await deriveRoot(phrase, community));
      const pair = await identityFromSeed(fromBase64url(await keyring.secretFor('answers', '0')));
      assert.equal(pair.identity, identity);
      assert.equal(createHash('sha256').update(pair.recipient).digest('base64url'), recipient);
    });

    it(`are what another implementation gives for the community ${community}`, () => {
      assert.equal(pbkdf2Sync(phrase, `haven/v1|${community}`, 600_000, 32, 'sha256').toString('hex'), root);
      for (const { label, id, secret, hash } of secrets) {
        const bytes = Buffer.from(hkdfSync('sha256', Buffer.from(root, 'hex'), '', `haven/v1/${label}/${id}`, 32));
        assert.equal(bytes.toString('base64url'), secret);
        assert.equal(createHash('sha256').update(bytes).digest('base64url'), hash);
      }
    });
  }

  it('cover every label, and no secret or hash occurs twice', () => {
    const all = vectors.flatMap(({ secrets }) => secrets);
    assert.deepEqual([...new Set(all.map(({ label }) => label))].sort(), [
      'answers',
      'mailbox',
      'moderator',
      'reaction',
      'reply',
      'report',
      'share',
      'voice',
    ]);
    assert.equal(new Set(all.flatMap(({ secret, hash }) => [secret, hash])).size, 2 * all.length);
  });
});

describe('deriveRoot', () => {
  it('gives another root for another community', async () => {
    const phrase = vectors[0]!.phrase;
    assert.notEqual(hex(await deriveRoot(phrase, 'one')), hex(await deriveRoot(phrase, 'two')));
  });
});

describe('createKeyring', () => {
  it('keeps its own copy of the root', async () => {
    const root = randomIds.bytes(32);
    const keyring = await createKeyring(root);
    const id = randomIds.uuid();
    const before = await keyring.secretFor('share', id);
    root.fill(0);
    assert.equal(await keyring.secretFor('share', id), before);
    assert.notEqual(await (await createKeyring(root)).secretFor('share', id), before);
  });

  it('refuses a root that is not 32 bytes', async () => {
    for (const length of [0, 16, 31, 33, 64]) {
      await assert.rejects(createKeyring(new Uint8Array(length)), { code: 'invalid', field: 'root' });
    }
  });
});

describe('hashSecret', () => {
  it('refuses what is not a secret, without repeating it', async () => {
    for (const secret of ['', 'short', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}+`, 'ü'.repeat(43)]) {
      await assert.rejects(hashSecret(secret), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'invalid');
        return !secret || !error.message.includes(secret);
      });
    }
  });
});

describe('sameHash', () => {
  it('tells hashes apart by any single character and by length', () => {
    const hash = vectors[0]!.secrets[0]!.hash;
    assert.ok(sameHash(hash, `${hash}`));
    for (let i = 0; i < hash.length; i++) {
      const other = hash.slice(0, i) + (hash[i] === 'A' ? 'B' : 'A') + hash.slice(i + 1);
      assert.ok(!sameHash(hash, other), `differs at ${i}`);
    }
    for (const other of ['', hash.slice(1), hash.slice(0, -1), `${hash}A`]) {
      assert.ok(!sameHash(hash, other));
      assert.ok(!sameHash(other, hash));
    }
  });
});

describe('on a page without WebCrypto (http)', () => {
  it('everything says unsupported, secure-context', async (t) => {
    const { secret } = vectors[0]!.secrets[0]!;
    t.mock.getter(crypto, 'subtle', () => undefined);
    const answer = { name: 'HavenError', code: 'unsupported', field: 'secure-context' };
    await assert.rejects(deriveRoot('a', 'b'), answer);
    await assert.rejects(createKeyring(new Uint8Array(32)), answer);
    await assert.rejects(hashSecret(secret), answer);
  });
});
