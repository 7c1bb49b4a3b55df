import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { identityOf, seedOf } from '../../../src/core/crypto/age-keys.js';
import { isSealed } from '../../../src/core/crypto/sealed-size.js';
import { identityFromSeed, openMessage, padded, plainMessage, sealMessage } from '../../../src/core/crypto/sealing.js';
import { base64url, fromBase64url, randomIds } from '../../../src/core/ids.js';
import { context, moderators } from './sealing-setup.js';

const keys = await moderators(5);
const [one, two] = keys;
const recipients = keys.map(({ recipient }) => recipient);
const body = { text: 'Nobody was there last night. 🕯️', fields: { door: 'worried', about: { kind: 'nothing' } } };
const sealed = await sealMessage(body, context(), recipients.slice(0, 2));

/** A file of the right form, made by somebody who has the recipients and writes what they like into it. */
async function sealAnything(plain: Uint8Array): Promise<string> {
  const file = new Encrypter();
  for (const recipient of recipients) file.addRecipient(recipient);
  return base64url(await file.encrypt(plain));
}

describe('a sealed message', () => {
  it('opens for each of its recipients and for nobody else', async () => {
    for (const { identity } of [one!, two!]) assert.deepEqual(await openMessage(sealed, context(), [identity]), body);
    for (const others of [[keys[2]!.identity], []]) {
      await assert.rejects(openMessage(sealed, context(), others), { code: 'unauthorized', field: 'sealed' });
    }
    assert.deepEqual(await openMessage(sealed, context(), [keys[2]!.identity, two!.identity]), body);
  });

  it('is another one each time, also for the same words', async () => {
    const again = await sealMessage(body, context(), recipients.slice(0, 2));
    assert.notEqual(again, sealed);
    assert.equal(again.length, sealed.length);
  });

  it('shows none of its words, neither as they are nor in base64', async () => {
    const canary = 'canary-7f3a9c';
    const file = await sealMessage({ text: canary, fields: { note: canary } }, context(), recipients);
    const bytes = Buffer.from(fromBase64url(file)).toString('latin1');
    for (const secret of [canary, Buffer.from(canary).toString('base64').slice(0, 16), 'night-shift', context().item]) {
      assert.ok(!file.includes(secret) && !bytes.includes(secret), secret);
    }
  });

  it('is a binary age file whose payload is canonical JSON, a byte 0x80 and zeros', async () => {
    const file = new Decrypter();
    file.addIdentity(one!.identity);
    const plain = Buffer.from(await file.decrypt(fromBase64url(sealed)));
    const end = plain.lastIndexOf(0x80);
    assert.equal(plain.length, 4_096);
    assert.deepEqual(plain.subarray(end + 1), Buffer.alloc(plain.length - end - 1));
    assert.equal(
      plain.subarray(0, end).toString(),
      `{"community":"night-shift","epoch":3,"fields":{"about":{"kind":"nothing"},"door":"worried"},` +
        `"item":"${context().item}","purpose":"report","text":"${body.text}","v":1}`,
    );
  });

  for (const change of [{ community: 'day-shift' }, { purpose: 'answer' }, { epoch: 2 }, { item: 'x' }] as const) {
    const [part] = Object.keys(change);
    it(`is refused where it was moved to another ${part}`, async () => {
      await assert.rejects(openMessage(sealed, context(change), [one!.identity]), {
        code: 'invalid',
        field: `sealed.${part}`,
      });
    });
  }

  it('is refused with any byte changed: each of the MAC, nonce and tag, and every 97th of the rest', async () => {
    const bytes = fromBase64url(sealed);
    const header = bytes.length - 4_096 - 32;
    const near = (at: number, length: number): number[] => Array.from({ length }, (_, i) => at + i);
    const places = new Set([
      ...Array.from({ length: Math.ceil(bytes.length / 97) }, (_, i) => i * 97),
      ...near(header - 48, 48 + 16 + 1),
      ...near(bytes.length - 17, 17),
    ]);
    assert.ok(places.size > 200);
    for (const place of places) {
      const changed = bytes.slice();
      changed[place]! ^= 1 << (place % 8);
      // Which of the two depends on whether the stanza of this key was hit.
      await assert.rejects(openMessage(base64url(changed), context(), [one!.identity]), (error: { code?: string }) => {
        return error.code === 'invalid' || error.code === 'unauthorized';
      });
    }
  });

  it('is refused cut off, extended, in another spelling, and when it is no sealed message at all', async () => {
    const last = sealed.at(-1)!;
    const respelt = sealed.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
    const wrong = [sealed.slice(0, -4), `${sealed}AAAA`, respelt, '', 'hello', 'A'.repeat(sealed.length)];
    for (const text of wrong) {
      assert.ok(!isSealed(text));
      await assert.rejects(openMessage(text, context(), [one!.identity]), { code: 'invalid', field: 'sealed' });
    }
  });

  it('is refused when what is inside is not a message, even from somebody who has the recipients', async () => {
    const text = (value: string): Uint8Array => padded(new TextEncoder().encode(value));
    const whole = plainMessage({ text: 'a' }, context());
    const plains = [
      new Uint8Array(4_096),
      new Uint8Array(4_096).fill(0x80),
      text('not JSON'),
      text('[]'),
      text('null'),
      text('{"v":2}'),
      Uint8Array.from(padded(whole), (byte) => byte || 32),
      padded(new Uint8Array([0xff, 0xfe])),
    ];
    for (const plain of plains) {
      const file = await sealAnything(plain);
      await assert.rejects(openMessage(file, context(), [one!.identity]), { code: 'invalid', field: 'sealed' });
    }
    assert.deepEqual(await openMessage(await sealAnything(padded(whole)), context(), [one!.identity]), { text: 'a' });
  });

  it('is read as plain text, whatever another program put into it', async () => {
    const inside = JSON.stringify({ v: 1, ...context(), text: 'a\u202Eb\u0000\tc', fields: ['x'] });
    const file = await sealAnything(padded(new TextEncoder().encode(inside)));
    assert.deepEqual(await openMessage(file, context(), [one!.identity]), { text: 'ab c' });
  });
});

describe('who a message is sealed to', () => {
  it('is never nobody, never more than five, never one twice', async () => {
    const six = [...recipients, (await moderators(1))[0]!.recipient];
    for (const list of [[], six, [recipients[0]!, recipients[0]!]]) {
      await assert.rejects(sealMessage(body, context(), list), { code: 'invalid', field: 'recipients' });
    }
  });

  it('is hybrid only: classical, tagged and damaged keys are refused, alone and in a mixture', async () => {
    const classical = await identityToRecipient(await generateX25519Identity());
    const good = recipients[0]!;
    const damaged = good.slice(0, -1) + (good.endsWith('q') ? 'p' : 'q');
    for (const bad of [classical, `age1tag1${'q'.repeat(59)}`, damaged, good.toUpperCase(), 'age1pq1', '']) {
      for (const list of [[bad], [good, bad]]) {
        await assert.rejects(sealMessage(body, context(), list), { code: 'invalid', field: 'recipients' });
      }
    }
  });

  it('is hybrid only on opening as well: a file with a classical seat among the five is refused by everybody', async () => {
    const file = new Encrypter();
    for (const recipient of recipients.slice(0, 4)) file.addRecipient(recipient);
    file.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const mixed = base64url(await file.encrypt(padded(plainMessage(body, context()))));
    assert.ok(!isSealed(mixed));
    await assert.rejects(openMessage(mixed, context(), [one!.identity]), { code: 'invalid', field: 'sealed' });
    await assert.rejects(openMessage(sealed, context(), [await generateX25519Identity()]), { code: 'unauthorized' });
  });

  it('cannot be told from the file: five seats each time, and a reader sits on each of them by turns', async () => {
    const seats = new Set<number>();
    for (let i = 0; i < 60 && seats.size < 5; i++) {
      const file = await sealMessage(body, context(), [recipients[0]!]);
      const header = Buffer.from(fromBase64url(file)).toString('latin1');
      assert.equal(header.split('\n-> mlkem768x25519 ').length, 6);
      // The seat is found by breaking one after the other.
      for (let seat = 0; seat < 5; seat++) {
        const bytes = fromBase64url(file);
        const at = 22 + seat * 1_557 + 1_513 + 3;
        bytes[at] = bytes[at] === 65 ? 66 : 65;
        const code = await openMessage(base64url(bytes), context(), [one!.identity]).catch(
          (error: { code: string }) => error.code,
        );
        if (code === 'unauthorized') seats.add(seat);
      }
    }
    assert.deepEqual([...seats].sort(), [0, 1, 2, 3, 4]);
  });
});

describe('an identity from 32 bytes', () => {
  it('is the same every time, and another for other bytes', async () => {
    const seed = randomIds.bytes(32);
    const pair = await identityFromSeed(seed);
    assert.deepEqual(await identityFromSeed(seed.slice()), pair);
    assert.notEqual((await identityFromSeed(randomIds.bytes(32))).recipient, pair.recipient);
    assert.equal(await identityToRecipient(pair.identity), pair.recipient);
    assert.deepEqual(seedOf(pair.identity), seed);
    assert.equal(identityOf(seed), pair.identity);
  });

  it('is made of 32 bytes and no other number', async () => {
    for (const length of [0, 31, 33]) {
      await assert.rejects(identityFromSeed(new Uint8Array(length)), { code: 'invalid', field: 'seed' });
    }
  });
});
