// Sizes are brotli, quality 11, in bytes. The limits are the budgets of the design and do not move. size.json holds what each file
// weighs at present: whoever makes one heavier says so there, in the same commit (HAVEN_SIZES=write does it).
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cdn, chunks, ensureBuilt, nameOf, readEmbed, readJson, root, weight, weightOf } from '../dist/built.js';

const limits = {
  entry: 1_500,
  page: 12_000,
  furtherElement: 3_000,
  allElements: 32_000,
  language: 2_500,
  wordList: 7_000,
  care: 12_000,
};
const languages = ['ar', 'de', 'es'];
const growth = 1.01;
// The names of other chunks carry hashes, which brotli packs a little better or worse each time.
const hashes = 32;
const debts = 'tests/size-over.json';

const filesOf = (tag: string): readonly string[] => readEmbed().elements[tag]?.files ?? assert.fail(`no ${tag}`);
const chunk = (name: string): string =>
  chunks().find((file) => nameOf(file) === name) ?? assert.fail(`no chunk ${name}`);
const source = (file: string): string => readFileSync(join(cdn, file), 'utf8');

function atMost(bytes: number, limit: number, what: string, files: Iterable<string> = []): void {
  const parts = [...files].map((file) => `${nameOf(file)} ${weight(file)}`).join(' + ');
  assert.ok(bytes <= limit, `${what}: ${bytes} bytes, at most ${limit}${parts && `: ${parts}`}`);
}

describe('size', () => {
  before(ensureBuilt);

  it('keeps the entry alone small', () => {
    atMost(weight('haven.js'), limits.entry, 'haven.js');
  });

  for (const tag of ['haven-share-box', 'haven-story-wall']) {
    it(`keeps all that a page fetches until <${tag}> works small`, () => {
      const bytes = weightOf(filesOf(tag));
      // A page that is known to be over stays listed with its size, and may only get lighter.
      const known = (readJson(debts) as Record<string, number>)[tag];
      if (known) assert.ok(bytes > limits.page, `${tag} is within its limit now: take it out of ${debts}`);
      atMost(bytes, Math.max(limits.page, known ?? 0), tag, filesOf(tag));
    });
  }

  it('keeps each further element small', () => {
    // What elements have in common is counted with the first of them.
    const common = [
      ...filesOf('haven-share-box'),
      ...filesOf('haven-story-wall'),
      ...chunks().filter((file) => nameOf(file) === 'writing'),
    ];
    for (const [tag, { files }] of Object.entries(readEmbed().elements)) {
      if (tag === 'haven-share-box' || tag === 'haven-story-wall') continue;
      const own = files.filter((file) => !common.includes(file));
      atMost(weightOf(own), limits.furtherElement, tag, own);
    }
  });

  it('keeps all elements together small', () => {
    const files = new Set(Object.values(readEmbed().elements).flatMap(({ files }) => files));
    atMost(weightOf(files), limits.allElements, 'all elements', files);
  });

  it('keeps each file of a language small', () => {
    for (const language of languages) {
      const files = chunks().filter((file) => new RegExp(`^(names-)?${language}(-|$)`).test(nameOf(file)));
      assert.ok(files.some((file) => nameOf(file) === language));
      for (const file of files) atMost(weight(file), limits.language, nameOf(file));
    }
  });

  it('keeps the word list for receipts small, and away until it is needed', () => {
    const file = chunk('phrase');
    atMost(weight(file), limits.wordList, 'word list');
    for (const [tag, { files }] of Object.entries(readEmbed().elements)) assert.ok(!files.includes(file), tag);
  });

  it('keeps the words of care small, and away until somebody writes', () => {
    const file = chunk('care');
    atMost(weight(file), limits.care, 'care');
    for (const [tag, { files }] of Object.entries(readEmbed().elements)) assert.ok(!files.includes(file), tag);
  });

  it('leaves storage out of everything but its own chunk', () => {
    const holders = ['haven.js', ...chunks()].filter((file) => source(file).includes('IDBObjectStore'));
    assert.deepEqual(holders.map(nameOf), ['later']);
    assert.ok(!filesOf('haven-share-box').includes(chunk('indexeddb')));
  });

  it('keeps the entry free of every other file', () => {
    assert.doesNotMatch(source('haven.js'), /(^|[;}])import\s*["'{*\w]/);
    for (const file of chunks()) assert.doesNotMatch(source(file), /from\s*["']\.\.\/haven\.js/, file);
  });

  it('has grown nowhere without saying so', () => {
    const present = Object.fromEntries(['haven.js', ...chunks()].map((file) => [nameOf(file), weight(file)]));
    if (process.env.HAVEN_SIZES === 'write') {
      writeFileSync(join(root, 'tests/size.json'), `${JSON.stringify(present, null, 2)}\n`);
    }
    const agreed = readJson('tests/size.json') as Record<string, number>;
    const grown = Object.entries(present).filter(([name, bytes]) => bytes > (agreed[name] ?? 0) * growth + hashes);
    assert.deepEqual(Object.fromEntries(grown), {}, 'run again with HAVEN_SIZES=write if the growth is worth it');
    assert.deepEqual(
      Object.keys(agreed).filter((name) => !(name in present)),
      [],
      'gone: run with HAVEN_SIZES=write',
    );
  });
});
