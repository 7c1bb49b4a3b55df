import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSealed, PLAIN_SIZES, SEALED_LENGTHS, SEALED_SIZES } from '../../../src/core/crypto/sealed-size.js';
import { openMessage, padded, plainMessage, sealMessage } from '../../../src/core/crypto/sealing.js';
import { fromBase64url, randomIds } from '../../../src/core/ids.js';
import { REPORT_TEXT_MAX } from '../../../src/core/models/report.js';
import { cleanText } from '../../../src/core/text.js';
import { context, moderators } from './sealing-setup.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const keys = await moderators(5);
const recipients = keys.map(({ recipient }) => recipient);
/** What goes with the longest text a report can have. */
const fields = {
  door: 'rules',
  reason: 'hate-or-discrimination',
  about: { kind: 'thread', id: randomIds.uuid() },
  guideline: 'g'.repeat(64),
  wantsAnswer: true,
  reply: recipients[0],
  without: Array.from({ length: 4 }, () => 'N'.repeat(60)),
};

const signs = ['a', 'e', ' ', ' ', '\n', '"', '\\', 'ü', 'ж', 'م', '語', '한', '🙂', '👩🏽‍🚒', '❤️', '🏳️‍🌈'];
/** Texts of 1–12,000 units, as likely short as long, in all sorts of writing. */
const texts = fc
  .tuple(fc.integer({ min: 0, max: 1_000 }), fc.infiniteStream(fc.constantFrom(...signs)))
  .map(([size, stream]) => {
    const length = Math.ceil(REPORT_TEXT_MAX ** (size / 1_000));
    let text = '';
    for (const sign of stream) {
      if (text.length + sign.length > length) break;
      text += sign;
    }
    return cleanText(text) || 'a';
  });

describe('the length of a sealed message', () => {
  it('is one of three for 10,000 texts of 1–12,000 units, emoji among them: the padded length, which decides it, is', () => {
    const seen = new Map<number, number>();
    fc.assert(
      fc.property(texts, fc.boolean(), (text, full) => {
        const { length } = padded(plainMessage({ text, ...(full && { fields }) }, context()));
        seen.set(length, (seen.get(length) ?? 0) + 1);
      }),
      { seed, numRuns: 10_000 },
    );
    assert.deepEqual(
      [...seen.keys()].sort((a, b) => a - b),
      [...PLAIN_SIZES],
    );
    for (const [size, count] of seen) assert.ok(count > 100, `only ${count} of ${size}`);
  });

  it('follows from the padded length alone, for one to five readers: 60 of them sealed and opened', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 5 }), async (text, readers) => {
        const { length } = padded(plainMessage({ text }, context()));
        const sealed = await sealMessage({ text }, context(), recipients.slice(0, readers));
        const size = PLAIN_SIZES.indexOf(length as (typeof PLAIN_SIZES)[number]);
        assert.equal(sealed.length, SEALED_LENGTHS[size]);
        assert.equal(fromBase64url(sealed).length, SEALED_SIZES[size]);
        assert.ok(isSealed(sealed));
        assert.deepEqual(await openMessage(sealed, context(), [keys[0]!.identity]), { text });
      }),
      { seed, numRuns: 60 },
    );
  });

  it('leaves room for the longest text in three bytes a unit, with everything that can go with it', async () => {
    for (const sign of ['語', '🙂', '\n', '"']) {
      const text = sign.repeat(REPORT_TEXT_MAX / sign.length);
      const sealed = await sealMessage({ text, fields }, context(), recipients);
      assert.equal((await openMessage(sealed, context(), [keys[0]!.identity])).text?.length, cleanText(text).length);
    }
  });

  it('has a limit: more is refused as too large and never cut', async () => {
    const over = 'a'.repeat(REPORT_TEXT_MAX + 1);
    const refused = { code: 'too-large', field: 'text' };
    await assert.rejects(sealMessage({ text: over }, context(), recipients), refused);
    await assert.rejects(sealMessage({ fields: { over: over.repeat(4) } }, context(), recipients), refused);
  });
});

describe('padded', () => {
  it('always adds at least one byte, so that its end is found again', () => {
    assert.deepEqual(
      [0, 4_095, 4_096, 16_383, 16_384, 40_959].map((length) => padded(new Uint8Array(length)).length),
      [4_096, 4_096, 16_384, 16_384, 40_960, 40_960],
    );
    assert.throws(() => padded(new Uint8Array(40_960)), { code: 'too-large' });
  });
});

describe('isSealed', () => {
  it('refuses everything else', () => {
    for (const value of [undefined, null, 1, {}, [], '', 'a'.repeat(SEALED_LENGTHS[0]!)]) assert.ok(!isSealed(value));
  });
});
