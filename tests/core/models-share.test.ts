import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HavenError } from '../../src/core/errors.js';
import { CONTENT_NOTES } from '../../src/core/models/content-notes.js';
import { parseReply, REACTIONS, REPLY_TEXT_MAX } from '../../src/core/models/reply.js';
import { OWN_NOTE_MAX, parseShare, parseShareContent, SHARE_TEXT_MAX, WISHES } from '../../src/core/models/share.js';
import { parseNewReaction, parseNewReply, parseNewShare } from '../../src/core/models/share-input.js';
import { amount } from '../../src/core/models/share-reads.js';
import { seededRandom } from '../../src/testing/random.js';

const random = seededRandom();
const share = {
  id: random.uuid(),
  text: 'A quiet evening.',
  notes: ['abuse'],
  wish: 'replies',
  reactions: true,
  day: '2026-03-10',
  version: 1,
  capability: random.key(32),
  alias: 7,
  replies: 0,
} as const;
const reply = {
  id: random.uuid(),
  share: share.id,
  text: 'I read this.',
  day: '2026-03-10',
  version: 1,
  capability: share.capability,
  alias: 7,
  author: false,
};

const PARSERS = { parseShareContent, parseNewShare, parseNewReply, parseNewReaction, parseShare, parseReply };

/** Near misses: real keys with anything at all in them. */
const nearly = fc.dictionary(
  fc.constantFrom(
    ...Object.keys({ ...share, ...reply }),
    'ownNote',
    'topic',
    'edited',
    'voice',
    'kind',
    '__proto__',
    'extra',
  ),
  fc.oneof(fc.anything(), fc.constantFrom<unknown>(...Object.values(share), ...REACTIONS)),
);

describe('the parsers of shares and replies', () => {
  for (const [name, parse] of Object.entries(PARSERS)) {
    it(`${name} answers or throws a HavenError, whatever it is given`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.anything(), nearly), (value) => {
          try {
            parse(value);
          } catch (thrown) {
            assert.ok(thrown instanceof HavenError, String(thrown));
            assert.ok(['invalid', 'too-large'].includes(thrown.code) && thrown.field);
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it('what a parser gave is parsed to the same again', () => {
    const change = fc.record({
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      notes: fc.shuffledSubarray([...CONTENT_NOTES]),
      wish: fc.constantFrom(...WISHES),
      reactions: fc.boolean(),
    });
    let parsed = 0;
    fc.assert(
      fc.property(change, (content) => {
        let once;
        try {
          once = parseShare({ ...share, ...content });
        } catch {
          return;
        }
        parsed++;
        assert.deepEqual(parseShare(once), once);
      }),
      { numRuns: 300 },
    );
    assert.ok(parsed > 100, `only ${parsed} texts were fit to be parsed`);
  });

  it('leaves out what it does not know, so that a record of a newer version is readable', () => {
    assert.deepEqual(parseShare({ ...share, mood: 'new', topic: undefined }), share);
    assert.deepEqual(parseReply({ ...reply, mood: 'new' }), reply);
  });

  it('names the field that is wrong', () => {
    for (const [field, value] of Object.entries({
      id: 'x',
      text: 7,
      wish: 'x',
      day: '2026-13-01',
      version: -1,
      alias: 65_536,
      replies: 0.5,
      capability: '',
      edited: 'x',
      topic: 'X',
      reactions: 1,
    })) {
      assert.throws(() => parseShare({ ...share, [field]: value }), { name: 'HavenError', code: 'invalid', field });
    }
    for (const [field, value] of Object.entries({ id: 'x', share: 'x', text: '', author: 'yes' })) {
      assert.throws(() => parseReply({ ...reply, [field]: value }), { code: 'invalid', field });
    }
  });

  it('content that is left out is the gentlest: no notes, replies welcome, reactions on', () => {
    assert.deepEqual(parseShareContent({ text: 'Hello.' }), {
      text: 'Hello.',
      notes: [],
      wish: 'replies',
      reactions: true,
    });
  });

  it('limits count the cleaned text', () => {
    const padded = (length: number): string => `${' '.repeat(50)}${'a'.repeat(length)}\u0000\u0000`;
    assert.equal(parseShareContent({ text: padded(SHARE_TEXT_MAX) }).text.length, SHARE_TEXT_MAX);
    assert.throws(() => parseShareContent({ text: padded(SHARE_TEXT_MAX + 1) }), { code: 'too-large', field: 'text' });
    assert.throws(() => parseShareContent({ text: 'a', ownNote: padded(OWN_NOTE_MAX + 1) }), { field: 'ownNote' });
    assert.throws(() => parseReply({ ...reply, text: padded(REPLY_TEXT_MAX + 1) }), {
      code: 'too-large',
      field: 'text',
    });
  });

  it('emoji, marks of living scripts and signs alone are text; joiners and marks alone are not', () => {
    for (const text of ['🌱', '…', '¿?', 'ကျေးဇူး', '٣', 'हाँ']) assert.equal(parseShareContent({ text }).text, text);
    for (const text of ['\u200B', '\u200D\u200C', '\u0301\u0302', '\u00AD']) {
      assert.throws(() => parseShareContent({ text }), { code: 'invalid', field: 'text' });
    }
  });

  it('amounts change at 3 and at 10', () => {
    assert.deepEqual([1, 2, 3, 9, 10, 1_000].map(amount), ['someone', 'someone', 'several', 'several', 'many', 'many']);
  });
});
