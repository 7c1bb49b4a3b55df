import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePhrase, nearWords, parsePhrase, suggestWords } from '../../../src/core/crypto/phrase.js';
import { words } from '../../../src/core/crypto/words.js';
import { randomIds, type Ids } from '../../../src/core/ids.js';
import { HavenError } from '../../../src/core/errors.js';

const given = (bytes: readonly number[]): Ids => ({ ...randomIds, bytes: () => Uint8Array.from(bytes) });
const at = (...indexes: number[]): string => indexes.map((index) => words[index]).join(' ');
const phrase = at(0, 100, 700, 1200, 1201, 2000, 2047);

const refusal = (typed: string): string | undefined => {
  try {
    parsePhrase(typed);
  } catch (error) {
    assert.ok(error instanceof HavenError);
    assert.equal(error.code, 'invalid');
    return error.field;
  }
  return undefined;
};

describe('makePhrase', () => {
  it('takes 11 bits of every two bytes, the high byte first', () => {
    const ids = given([0, 0, 0x07, 0xff, 0xff, 0xff, 0x08, 0, 0x04, 0, 0, 1, 0xf8, 2]);
    assert.equal(makePhrase(ids), at(0, 2047, 2047, 0, 1024, 1, 2));
  });

  it('gives every word the same chance', () => {
    // Every value of 16 bits once: each of the 2,048 words must come up exactly 32 times.
    const counts = new Map<string, number>();
    for (let value = 0; value < 65_536; value += 7) {
      const bytes = Array.from({ length: 7 }, (_, i) => [((value + i) >> 8) & 255, (value + i) & 255]).flat();
      const made = makePhrase(given(bytes))
        .split(' ')
        .slice(0, Math.min(7, 65_536 - value));
      for (const word of made) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    assert.equal(counts.size, 2048);
    assert.deepEqual(new Set(counts.values()), new Set([32]));
  });

  it('makes phrases that read back as they are, each another one', () => {
    const made = Array.from({ length: 300 }, () => makePhrase(randomIds));
    for (const one of made) assert.equal(parsePhrase(one), one);
    assert.equal(new Set(made).size, made.length);
  });
});

describe('parsePhrase', () => {
  it('does not mind capitals, spaces, hyphens, commas, line ends or numbering', () => {
    const list = phrase.split(' ');
    const typed = [
      phrase.toUpperCase(),
      `  ${list.join('   ')}\n`,
      list.join('-'),
      list.join(', '),
      list.join('\u00a0\u2013 '),
      list.map((word, i) => `${i + 1}. ${word}`).join('\r\n'),
      list.map((word) => `“${word}”`).join(';'),
    ];
    for (const text of typed) assert.equal(parsePhrase(text), phrase, JSON.stringify(text));
  });

  it('reads other Unicode spellings of the same letters', () => {
    const wide = phrase.replace(/[a-z]/g, (letter) => String.fromCodePoint(0xff41 + letter.charCodeAt(0) - 97));
    assert.equal(parsePhrase(wide), phrase);
    assert.equal(parsePhrase(phrase.replace('a', 'á')), phrase);
    assert.equal(parsePhrase(phrase.replace('a', 'a\u0301')), phrase);
    assert.equal(parsePhrase(phrase.replace(/^(..)/, '$1\u00ad\u200b')), phrase);
  });

  it('knows a word by its first four letters, whatever follows', () => {
    const list = phrase.split(' ');
    assert.equal(parsePhrase(list.map((word) => word.slice(0, 4)).join(' ')), phrase);
    assert.equal(parsePhrase(list.map((word) => `${word.slice(0, 4)}xyz`).join(' ')), phrase);
  });

  it('finds each of the 2,048 words by itself and by its beginning', () => {
    const rest = phrase.split(' ').slice(1).join(' ');
    for (const word of words) {
      assert.equal(parsePhrase(`${word} ${rest}`), `${word} ${rest}`);
      assert.equal(parsePhrase(`${word.slice(0, 4)} ${rest}`), `${word} ${rest}`);
    }
  });

  it('does not take three letters for a longer word', () => {
    const long = words.find((word) => word.length > 5 && !words.includes(word.slice(0, 3)))!;
    assert.equal(refusal(phrase.replace(words[700]!, long.slice(0, 3))), 'words.2');
  });

  it('names the first word that is not in the list, counted from zero', () => {
    const list = phrase.split(' ');
    for (let i = 0; i < 7; i++) assert.equal(refusal(list.with(i, 'qqqq').join(' ')), `words.${i}`);
    assert.equal(refusal(list.with(2, 'qqqq').with(5, 'qqqq').join(' ')), 'words.2');
    assert.equal(refusal(list.with(4, 'река').join(' ')), 'words.4');
  });

  it('takes a look-alike letter of another script for a wrong word, not for two words', () => {
    const index = phrase.split(' ').findIndex((word) => word.slice(0, 4).includes('a'));
    const typed = phrase.split(' ').map((word, i) => (i === index ? word.replace('a', 'а') : word));
    assert.equal(refusal(typed.join(' ')), `words.${index}`);
  });

  it('names no word when there are not seven', () => {
    for (const typed of [
      '',
      ' \n',
      '1 2 3 4 5 6 7',
      words[0]!,
      `${phrase} ${words[5]}`,
      phrase.split(' ').slice(1).join(' '),
    ]) {
      assert.equal(refusal(typed), 'words', JSON.stringify(typed));
    }
  });

  it('answers a megabyte of anything', () => {
    for (const unit of ['a', 'a ', '\u0301', '\ud800', '<img onerror=x>', '\u202e']) {
      assert.equal(refusal(unit.repeat(1_000_000 / unit.length)), 'words', unit);
    }
  });

  it('puts nothing that was typed into the error', () => {
    assert.throws(
      () => parsePhrase(phrase.replace(words[700]!, 'mysecretword')),
      (error: Error) => !`${error.message}${JSON.stringify(error)}`.includes('mysecret'),
    );
  });
});

describe('suggestWords', () => {
  it('gives up to three words that begin like this', () => {
    for (const beginning of ['s', 'ca', 'Wil', ' zeb ', 'qqq']) {
      const typed = beginning.trim().toLowerCase();
      const fitting = words.filter((word) => word.startsWith(typed));
      assert.deepEqual(suggestWords(beginning), fitting.slice(0, 3));
    }
  });

  it('gives none for an empty beginning', () => {
    assert.deepEqual(suggestWords('  '), []);
  });
});

describe('nearWords', () => {
  it('finds the word meant when two letters changed places, one is missing, too many or another', () => {
    for (const [typed, meant] of [
      ['lemno', 'lemon'],
      ['lenom', 'lemon'],
      ['kyak', 'kayak'],
      ['kayyak', 'kayak'],
      ['suberb', 'superb'],
      ['konnect', 'connect'],
      ['CÁLY', 'clay'],
    ] as const) {
      assert.ok(nearWords(typed).includes(meant), `${typed}: ${nearWords(typed).join(' ')}`);
    }
  });

  it('never gives more than two, and the word itself where it was typed rightly', () => {
    for (const word of words.filter((_, index) => index % 16 === 0)) assert.deepEqual(nearWords(word), [word]);
    for (const typed of ['ca', 'bat', 'sin', 'lane', 'stire']) assert.ok(nearWords(typed).length <= 2, typed);
  });

  it('gives none where nothing is near, rather than any', () => {
    for (const typed of ['', ' ', 'z', 'zzzz', 'mysecretword', '12', 'مرحبا', 'x'.repeat(10_000)]) {
      assert.deepEqual(nearWords(typed), [], typed.slice(0, 20));
    }
  });

  it('is quick also for the longest text a field may hold', () => {
    const start = performance.now();
    nearWords('ab'.repeat(50_000));
    assert.ok(performance.now() - start < 500);
  });
});
