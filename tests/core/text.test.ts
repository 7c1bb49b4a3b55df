import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../../src/core/text.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const between = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

describe('cleanText keeps', () => {
  for (const [what, text] of [
    ['plain words, and one blank line between paragraphs', 'A quiet evening.\n\nTea helped.'],
    ['markup as the plain text it is', '<img src=x onerror=alert(1)> & "quotes"'],
    ['a family joined with ZWJ, skin tones, a keycap and a variation selector', '👨🏽‍👩🏿‍👧‍👦 🏳️‍🌈 👁️‍🗨️ 1️⃣ ❤️'],
    ['national flags', '🇪🇸 🇸🇦'],
    ['ZWNJ in Persian', 'می‌خواهم'],
    ['Arabic with shadda and vowels', 'مُحَمَّدٌ ٱلسَّلَامُ'.normalize()],
    ['pointed Hebrew with cantillation', 'בְּרֵאשִׁ֖ית'.normalize()],
    ['the Burmese word for hope, five signs on one letter', 'မျှော်လင့်ချက်'],
    ['Hindi, Bengali, Tamil, Thai and Khmer', 'हिन्दी क्षत्रिय বাংলা தமிழ் ที่นี้ ភាសាខ្មែរ'],
    ['Tibetan stacks', 'བསྒྲུབས་ ཧཱུྃ'.normalize()],
    ['Vietnamese', 'Tiếng Việt, cảm ơn nhiều'],
    ['LRM, RLM and ALM between letters', 'א\u200E1 \u05d1\u200F. ج\u061C2'],
  ] as const) {
    it(`${what}`, () => assert.equal(cleanText(text), text));
  }
});

describe('cleanText removes or changes', () => {
  it('turns every kind of line end into one newline', () => {
    assert.equal(cleanText('a\r\nb\rc\u2028d\u2029e\nf'), 'a\nb\nc\nd\ne\nf');
  });

  it('turns a tab into a space and drops each other control character', () => {
    assert.equal(cleanText('a\tb'), 'a b');
    for (const c of [...between(0, 0x1f), ...between(0x7f, 0x9f)]) {
      if ('\n\r\t'.includes(c)) continue;
      assert.equal(cleanText(`a${c}b`), 'ab', `U+${c.codePointAt(0)?.toString(16)}`);
    }
  });

  it('drops bidi embeddings, overrides, isolates, the byte order mark and tag characters', () => {
    for (const c of [...between(0x202a, 0x202e), ...between(0x2066, 0x2069), '\uFEFF', ...between(0xe0000, 0xe007f)]) {
      assert.equal(cleanText(`a${c}b`), 'ab', `U+${c.codePointAt(0)?.toString(16)}`);
    }
  });

  it('leaves a plain black flag where a flag was spelled with tag characters', () => {
    assert.equal(cleanText('🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'), '🏴');
  });

  it('replaces lone surrogates and leaves pairs alone', () => {
    assert.equal(cleanText('a\uD83Db\uDE00c😀'), 'a\uFFFDb\uFFFDc😀');
  });

  it('does not let a removed character join two half surrogates into a new one', () => {
    assert.equal(cleanText('\uD83D\u0000\uDE00'), '\uFFFD\uFFFD');
  });

  it('composes what was typed in pieces', () => {
    assert.equal(cleanText('cafe\u0301'), 'café');
  });

  it('keeps four marks on a letter and no more, from 1 to 200', () => {
    for (let marks = 1; marks <= 200; marks++) {
      // U+0334 never composes, so what is left can be counted.
      const left = cleanText(`x${'\u0334'.repeat(marks)}y`);
      assert.equal(left, `x${'\u0334'.repeat(Math.min(marks, 4))}y`);
    }
  });

  it('does not let invisible characters between the marks defeat the cap', () => {
    const left = cleanText(`x${'\u0334\u200D\u200B'.repeat(50)}y`);
    assert.equal([...left].length, 6);
  });

  it('caps a run of invisible characters', () => {
    assert.equal(cleanText(`a${'\u200B'.repeat(1000)}b`).length, 6);
  });

  it('folds many blank lines, also with spaces on them, and trims both ends', () => {
    assert.equal(cleanText(' \n\n a\n\n\n\nb\n \t \n\u00a0\n  c\n\n '), 'a\n\nb\n\n  c');
  });

  it('answers an empty string for nothing but blanks and controls', () => {
    assert.equal(cleanText(' \u0000\n\r\t\u202E\u2028 '), '');
  });
});

describe('cleanText for any input', () => {
  const odd = fc.constantFrom(
    ...'a \n\r\t',
    ...['\u0301', '\u0334', '\u0344', '\u0CC6', '\u0CC2', '\u0CD5', '\u09C7', '\u09BE', '\u1100', '\u1161', '\u11A8'],
    ...[
      '\u200D',
      '\u200E',
      '\u202E',
      '\uFEFF',
      '\uD83D',
      '\uDE00',
      '\u{E0041}',
      '\u0000',
      '\u2028',
      '\u00A0',
      'é',
      '👍',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = cleanText(text);
        assert.equal(cleanText(once), once);
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('answers well-formed, composed text without piles, controls or long gaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text);
        assert.equal(clean, clean.normalize('NFC'));
        assert.doesNotMatch(clean, /\p{Cs}|[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/u);
        assert.doesNotMatch(clean, /[\p{Mn}\p{Me}]{5}|\n{3}/u);
      }),
      { seed, numRuns: 5000 },
    );
  });
});

describe('cleanText stays linear', () => {
  const parts = [
    '\u0334',
    'e\u0301',
    ' ',
    '\n',
    '\n ',
    ' \n\n',
    '\t',
    '\r',
    '\u200D',
    '\u200D\u0334',
    '\uD83D',
    '\u202E',
    '가',
    '\u1100\u1161',
    '\u0CC6\u0CC2',
    'a',
  ];
  const cost = (text: string): number => {
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const { user, system } = process.cpuUsage();
      cleanText(text);
      const used = process.cpuUsage({ user, system });
      best = Math.min(best, used.user + used.system);
    }
    return best;
  };

  for (const part of parts) {
    it(`on ${JSON.stringify(part)} over and over: sixteen times the text costs nowhere near 256 times the work`, () => {
      const n = 16_384;
      const small = `x${part.repeat(n / part.length)}x`;
      const large = `x${part.repeat((16 * n) / part.length)}x`;
      // A floor of 0.5 ms keeps the clock's own grain out of the ratio; quadratic work would be at 256.
      assert.ok(cost(large) / Math.max(cost(small), 500) < 96);
    });
  }

  it('comes back from 1 MB of each of them', () => {
    for (const part of parts) assert.equal(cleanText(`x${part.repeat(2 ** 20 / part.length)}y`).at(-1), 'y');
  });
});
