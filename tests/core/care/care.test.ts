// Sentences were written in a first half for tuning and in six fresh batches, each from situations and measured once before
// anything was mended. Fresh, before mending (urgent recall · risk recall · false alarms):
//   round 1, words not yet cut to their budget  0.90 · 0.80 · 0.19 (look-alikes chosen to be hard)
//   round 2, cut once                           0.80 · 0.84 · 0.12
//   round 3, cut to the 12 kB that ship         0.90 · 0.78 · 0.10
//   round 4, before one list for all languages  0.64 · 0.60 · 0.04 (plain sentences in many voices)
//   round 5, with that list, cut to 12 kB       0.62 · 0.60 · 0.40 (chosen to be hard)
//   round 6, what round 5 showed mended         0.93 · 0.88 · 0.13
//     round 6 by language: en 1.00 · 1.00 · 0 | es 0.75 · 0.75 · 0.17 | fr 0.88 · 0.88 · 0.17
//                          de 1.00 · 0.88 · 0.17 | pt 1.00 · 0.88 · 0.17 (14 sentences each)
// Another author's plain sentences, who had not seen the patterns, before mending: urgent recall 0.75 (en, fr, de), 0.88 (pt)
// and 1.00 (es); risk recall 0.73 (de) to 0.93; false alarms 0 (es, fr, pt), 0.13 (en) and 0.25 (de).
// Those figures, not the ones asserted below after mending, are what to expect of sentences nobody has seen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { careFor } from '../../../src/core/care/care.js';
import type { Language, Sentence } from './sentence.js';
import { first } from './sentences-first.js';
import { otherAuthor } from './sentences-other-author.js';
import { roundOne } from './sentences-round-1.js';
import { roundTwo } from './sentences-round-2.js';
import { roundThree } from './sentences-round-3.js';
import { roundFour } from './sentences-round-4.js';
import { roundFive } from './sentences-round-5.js';
import { roundSix } from './sentences-round-6.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const sentences: readonly Sentence[] = [
  ...first,
  ...roundOne,
  ...roundTwo,
  ...roundThree,
  ...roundFour,
  ...roundFive,
  ...roundSix,
  ...otherAuthor,
];
const languages: readonly Language[] = ['en', 'es', 'fr', 'de', 'pt'];

interface Score {
  readonly urgent: number;
  readonly risk: number;
  readonly precision: number;
  readonly falseAlarms: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Support given for urgent is half a miss. */
function score(set: readonly Sentence[]): Score {
  const tierOf = ({ text }: Sentence) => careFor(text).tier;
  const of = (...labels: string[]) => set.filter(({ label }) => labels.includes(label));
  const shown = of('u', 's', 'n').filter((sentence) => tierOf(sentence) !== 'none');
  return {
    urgent: mean(of('u').map((one) => ({ urgent: 1, support: 0.5, none: 0 })[tierOf(one)])),
    risk: mean(of('u', 's').map((one) => Number(tierOf(one) !== 'none'))),
    precision: mean(shown.map(({ label }) => Number(label !== 'n'))),
    falseAlarms: mean(of('n').map((one) => Number(tierOf(one) !== 'none'))),
  };
}

const print = (name: string, set: readonly Sentence[], { urgent, risk, precision, falseAlarms }: Score): void =>
  console.log(
    `${name}: ${set.length} synthetic sentences, not clinically validated · urgent recall ${urgent.toFixed(3)} · ` +
      `risk recall ${risk.toFixed(3)} · precision ${precision.toFixed(3)} · false alarms ${falseAlarms.toFixed(3)}`,
  );

describe('on the labelled sentences', () => {
  const scores = languages.map((language) => {
    const set = sentences.filter((sentence) => sentence.language === language);
    const found = score(set);
    print(language, set, found);
    return [language, set, found] as const;
  });
  print('all', sentences, score(sentences));

  it('has 600 different sentences, 120 in each language, and about half of them look-alikes', () => {
    assert.ok(new Set(sentences.map(({ language, text }) => language + text)).size >= 600);
    for (const [language, set] of scores) {
      assert.ok(set.length >= 120, language);
      assert.ok(set.filter(({ label }) => label === 'n' || label === 'c').length >= set.length * 0.45, language);
    }
  });

  for (const [language, , { urgent, risk, falseAlarms }] of scores) {
    it(`finds nine urgent ones of ten and 85 of 100 at risk, with 8 false alarms of 100 at most (${language})`, () => {
      assert.ok(urgent >= 0.9, `urgent ${urgent}`);
      assert.ok(risk >= 0.85, `risk ${risk}`);
      assert.ok(falseAlarms <= 0.08, `false alarms ${falseAlarms}`);
    });
  }

  it('serves no language ten points worse than another', () => {
    for (const key of ['urgent', 'risk', 'falseAlarms'] as const) {
      const values = scores.map(([, , found]) => found[key]);
      assert.ok(Math.max(...values) - Math.min(...values) <= 0.1, key);
    }
  });

  it('marks worry about somebody else, and shows the writer no card for themselves then', () => {
    for (const { text } of sentences.filter(({ label }) => label === 'c')) {
      assert.deepEqual(careFor(text), { tier: 'none', flags: ['concern-for-other'] }, text);
    }
  });
});

describe('care for a text', () => {
  it('tells a tier and flags, and nothing of what matched', () => {
    assert.deepEqual(careFor('I want to die'), { tier: 'urgent', flags: [] });
    assert.deepEqual(Object.keys(careFor('I want to kill myself tonight')), ['tier', 'flags']);
  });

  it('is urgent about somebody else only when it is near', () => {
    assert.equal(careFor('My friend says she wants to kill herself').tier, 'none');
    const { tier, flags } = careFor('My friend says she wants to kill herself tonight');
    assert.equal(tier, 'urgent');
    assert.ok(flags.includes('concern-for-other'));
  });

  it('gives danger from somebody else its own flag', () => {
    for (const text of [
      'he hits me and I am scared to go home',
      'mi marido me pega',
      'il me frappe',
      'er schlägt mich',
    ]) {
      const { tier, flags } = careFor(text);
      assert.equal(tier, 'urgent', text);
      assert.ok(flags.includes('danger-from-others'), text);
    }
  });

  it('hints at telling somebody else to die, and takes it for no wish of the writer', () => {
    const { tier, flags } = careFor('nobody likes you, kys');
    assert.ok(flags.includes('report-hint'));
    assert.notEqual(tier, 'urgent');
  });

  it('sees through spaced, dotted, numbered and misspelled words', () => {
    for (const text of [
      'k i l l  m y s e l f',
      'i wanna d.i.e',
      'k1ll mys3lf',
      'i want to diiiie',
      'qu1ero m0rir',
      'ICH MOECHTE STERBEN',
      'não quero mais viver'.normalize('NFD'),
      'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
      'I. want. to. die.',
      'quiero... morir',
    ]) {
      assert.equal(careFor(text).tier, 'urgent', text);
    }
  });

  it('reads all languages at once, also in one text', () => {
    assert.equal(careFor('Heute war schön. Pero ya no quiero vivir.').tier, 'urgent');
  });

  it('lets no idiom win over “I mean it”', () => {
    assert.equal(careFor('I want to die of embarrassment').tier, 'none');
    assert.equal(careFor('I want to die of this. I mean it.').tier, 'urgent');
  });
});

describe('whatever is done to a text', () => {
  const urgent = sentences.filter(({ text, label }) => label === 'u' && careFor(text).tier === 'urgent');
  const calm = sentences.filter(({ text, label }) => label === 'n' && careFor(text).tier === 'none');
  const ways: Readonly<Record<string, (text: string) => string>> = {
    'more punctuation': (text) => `${text}!!! ...`,
    'an emoji': (text) => `😂 ${text} 😂`,
    capitals: (text) => text.toUpperCase(),
    'doubled letters': (text) => text.replace(/([aeiou])(?=\p{L})/gu, '$1$1'),
    'lost accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    'a harmless sentence before': (text) => `The bus was late and the soup was good. ${text}`,
    'a harmless sentence after': (text) => `${text}\nThe soup was good.`,
    'invisible signs': (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200B$2'),
    'piles of marks': (text) => text.replace(/(\p{L})/gu, '$1\u0336\u0301'),
  };
  for (const [name, change] of Object.entries(ways)) {
    it(`${name} never takes an urgent text to none`, () => {
      for (const { text } of urgent) assert.notEqual(careFor(change(text)).tier, 'none', change(text));
    });
    it(`${name} never makes a look-alike of a text that asks for nothing`, () => {
      for (const { text } of calm) assert.equal(careFor(change(text)).tier, 'none', change(text));
    });
  }

  it('any string is answered, in time that grows with its length only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        assert.ok(['none', 'support', 'urgent'].includes(careFor(text).tier));
      }),
      { seed, numRuns: 300 },
    );
    const units = [
      'i ',
      'no ',
      'want to ',
      "d'",
      'e\u0301\u0301',
      '\uD800',
      '\u202E',
      '. ',
      'a b ',
      '!1',
      '"',
      'ich will nicht mehr ',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const before = performance.now();
      careFor(text);
      // A loose bound against anything that is worse than linear; the benchmark has the figure.
      assert.ok(performance.now() - before < 1_000, JSON.stringify(unit));
    }
  });

  it('what it says does not depend on what was read before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...sentences), (one, other) => {
        const alone = careFor(one.text);
        careFor(other.text);
        assert.deepEqual(careFor(one.text), alone);
      }),
      { seed, numRuns: 200 },
    );
  });
});
