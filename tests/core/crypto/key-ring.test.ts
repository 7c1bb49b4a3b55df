import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, it } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { canonicalJson } from '../../../src/core/crypto/canonical.js';
import {
  checkKeyRing,
  createRoot,
  fingerprintOf,
  fingerprintWords,
  nextKeyRing,
  ringHash,
  rootOf,
  seenOf,
  signKeyRing,
} from '../../../src/core/crypto/key-ring.js';
import { signText } from '../../../src/core/crypto/signing.js';
import { words } from '../../../src/core/crypto/words.js';
import type { KeyRing, SignedKeyRing } from '../../../src/core/models/key-ring.js';
import { membersOf, moderators, ringOf } from './sealing-setup.js';

const root = createRoot();
const members = await membersOf(await moderators(5));
const pin = await fingerprintOf(root.root);
const first = ringOf(members.slice(0, 2));
const signed = signKeyRing(first, root);
const place = { community: 'night-shift', today: '2026-11-21' };

/** As somebody would who has the root key and no scruples. */
const forced = (ring: unknown, text = canonicalJson(ring)): SignedKeyRing => ({
  ring: text,
  root: root.root,
  signature: signText(text, root.seed),
});
const refused = (why: string): object => ({ name: 'HavenError', code: 'unsupported', field: `key-ring.${why}` });

describe('a key ring', () => {
  it('is accepted with its pin, and without one by a device that has seen none', async () => {
    assert.deepEqual(await checkKeyRing(signed, { ...place, pin }), first);
    assert.deepEqual(await checkKeyRing(signed, place), first);
  });

  it('bears a signature that another implementation accepts', () => {
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(root.root, 'base64url')]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    assert.ok(verify(null, Buffer.from(signed.ring), key, Buffer.from(signed.signature, 'base64url')));
  });

  it('is refused unsigned, with a signature cut or of another, and with any character changed', async () => {
    const other = createRoot();
    const wrong: SignedKeyRing[] = [
      { ...signed, signature: '' },
      { ...signed, signature: signed.signature.slice(0, -2) },
      { ...signed, signature: signText(signed.ring, other.seed) },
      { ...signed, root: other.root },
      { ...signed, root: '' },
    ];
    for (let i = 0; i < signed.ring.length; i += 41) {
      const ring = signed.ring.slice(0, i) + (signed.ring[i] === '1' ? '2' : '1') + signed.ring.slice(i + 1);
      wrong.push({ ...signed, ring });
    }
    for (const ring of wrong) await assert.rejects(checkKeyRing(ring, place), refused('signature'));
  });

  it('is refused for another community', async () => {
    await assert.rejects(checkKeyRing(signed, { ...place, community: 'day-shift' }), refused('community'));
  });

  it('is refused when its root is not the one the page names', async () => {
    for (const wrong of [await fingerprintOf(createRoot().root), '', 'A'.repeat(43)]) {
      await assert.rejects(checkKeyRing(signed, { ...place, pin: wrong }), refused('pin'));
    }
  });

  it('is good on its last day, and expired on the next', async () => {
    assert.ok(await checkKeyRing(signed, { ...place, today: '2027-02-19' }));
    await assert.rejects(checkKeyRing(signed, { ...place, today: '2027-02-20' }), refused('expired'));
  });

  it('has one to five members with a name, a key and an access of their own, all hybrid', async () => {
    const [one, two] = members;
    const classical = await identityToRecipient(await generateX25519Identity());
    const wrong: unknown[] = [
      [],
      [...members, { ...one, name: 'Sixth' }],
      [one, one],
      [one, { ...two, name: one!.name }],
      [one, { ...two, recipient: one!.recipient }],
      [one, { ...two, access: one!.access }],
      [one, { ...two, signer: one!.signer }],
      [one, { ...two, recipient: classical }],
      [{ ...one, recipient: classical }],
      [{ ...one, name: '' }],
      [{ ...one, name: 'a'.repeat(61) }],
      [{ ...one, name: 'a\u202Eb' }],
      [{ ...one, access: 'short' }],
      ['someone'],
      'members',
    ];
    for (const list of wrong) {
      const ring = { ...first, members: list } as KeyRing;
      await assert.rejects(checkKeyRing(forced(ring), place), refused('members'));
      assert.throws(() => signKeyRing(ring, root), refused('members'));
    }
    assert.ok(await checkKeyRing(forced({ ...first, members }), place));
    assert.ok(await checkKeyRing(forced({ ...first, members: [{ name: 'Safe', recipient: one!.recipient }] }), place));
  });

  it('is refused when it is something else, or spelt otherwise than canonically, although signed', async () => {
    const ring = { ...first };
    const wrong = [
      forced(null, 'not JSON'),
      forced(null),
      forced([]),
      forced({ ...ring, v: 2 }),
      forced({ ...ring, epoch: 0 }),
      forced({ ...ring, epoch: 1.5 }),
      forced({ ...ring, notAfter: 'never' }),
      forced({ ...ring, previous: 'x' }),
      forced({ ...ring, more: 'than known' }),
      forced(ring, JSON.stringify(ring)),
      forced(ring, `${canonicalJson(ring)} `),
    ];
    for (const each of wrong) await assert.rejects(checkKeyRing(each, place), refused('shape'));
    for (const each of [{}, { ring: 1, root: 2, signature: 3 }] as unknown[]) {
      await assert.rejects(checkKeyRing(each as SignedKeyRing, place), refused('shape'));
    }
  });
});

describe('a key ring after another', () => {
  const change = { members: members.slice(1, 3), notAfter: '2027-05-20' };

  it('follows it by epoch and hash', async () => {
    const second = await nextKeyRing(first, change);
    assert.equal(second.epoch, 2);
    assert.equal(second.previous, createHash('sha256').update(signed.ring).digest('base64url'));
    const seen = await seenOf(signed, first);
    assert.deepEqual(await checkKeyRing(signKeyRing(second, root), { ...place, pin, seen }), second);
  });

  it('is refused when it is older than one this device has seen, also with the right pin', async () => {
    const second = signKeyRing(await nextKeyRing(first, change), root);
    const seen = await seenOf(second, JSON.parse(second.ring) as KeyRing);
    await assert.rejects(checkKeyRing(signed, { ...place, seen }), refused('older'));
    await assert.rejects(checkKeyRing(signed, { ...place, pin, seen }), refused('older'));
  });

  it('is refused when it is another one of the same epoch, or does not follow the one before', async () => {
    const seen = await seenOf(signed, first);
    const fork = signKeyRing({ ...first, members: members.slice(2) }, root);
    await assert.rejects(checkKeyRing(fork, { ...place, pin, seen }), refused('forked'));
    const { previous, ...unchained } = await nextKeyRing(first, change);
    assert.ok(previous);
    for (const ring of [unchained, { ...unchained, previous: await ringHash({ ...first, epoch: 9 }) }]) {
      await assert.rejects(checkKeyRing(signKeyRing(ring, root), { ...place, pin, seen }), refused('chain'));
    }
  });

  it('may be several further on: a device need not have seen each', async () => {
    const second = await nextKeyRing(first, change);
    const third = signKeyRing(await nextKeyRing(second, { ...change, members: members.slice(2) }), root);
    assert.ok(await checkKeyRing(third, { ...place, seen: await seenOf(signed, first) }));
  });

  it('by another root is refused, unless the page names the new one', async () => {
    const other = createRoot();
    const seen = await seenOf(signed, first);
    const moved = signKeyRing(ringOf(members.slice(0, 1)), other);
    await assert.rejects(checkKeyRing(moved, { ...place, seen }), refused('root'));
    await assert.rejects(checkKeyRing(moved, { ...place, pin, seen }), refused('pin'));
    assert.ok(await checkKeyRing(moved, { ...place, pin: await fingerprintOf(other.root), seen }));
  });
});

describe('the root', () => {
  it('is made again from its seed', () => assert.deepEqual(rootOf(root.seed), root));

  it('has a fingerprint of which six words can be compared aloud', async () => {
    const bytes = createHash('sha256').update(Buffer.from(root.root, 'base64url')).digest();
    assert.equal(pin, bytes.toString('base64url'));
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const expected = [0, 1, 2, 3, 4, 5].map((i) => words[parseInt(bits.slice(i * 11, i * 11 + 11), 2)]);
    assert.deepEqual(await fingerprintWords(root.root), expected);
    assert.notDeepEqual(await fingerprintWords(createRoot().root), expected);
  });
});
