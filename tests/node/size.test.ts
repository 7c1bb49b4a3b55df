// Sizes are brotli, quality 11, in bytes. The limits are the budgets of the design and do not move. size.json holds what each file
// weighs at present: whoever makes one heavier says so there, in the same commit (HAVEN_SIZES=write does it).
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cdn, chunks, ensureBuilt, nameOf, readEmbed, readJson, root, weight, weightOf } from '../dist/built.js';

const limits = {
  entry: 1_500,
  furtherElement: 3_000,
  allElements: 32_000,
  language: 2_500,
  wordList: 7_000,
  // Of a country: what a first screen needs, and the rest. Beside them what reads them, with hours and order.
  firstLines: 700,
  moreLines: 2_500,
  helplines: 6_000,
  calendarRules: 20_000,
  care: 12_000,
  sealing: 40_000,
  // All that a moderator fetches until something is opened and decided on, besides sealing.
  desk: 40_000,
};
/** By tag: all that a page fetches until the element works. An element that is not here is a further small one. */
const pages: Readonly<Record<string, number>> = {
  'haven-share-box': 12_000,
  'haven-story-wall': 12_000,
  'haven-pulse-poll': 10_000,
  'haven-event-list': 12_000,
  'haven-report-button': 9_000,
  'haven-resource-panel': 9_000,
};
/** Alone on a page, though it counts as a further element beside others. */
const alone: Readonly<Record<string, number>> = { 'haven-my-items': 12_000 };
const languages = ['ar', 'de', 'es'];
const growth = 1.01;
// The names of other chunks carry hashes, which brotli packs a little better or worse each time.
const hashes = 32;
const overFile = 'tests/size-over.json';
/** What is known to be over its limit, by what it is, with its bytes: it stays listed, and may only get lighter. */
const over = readJson(overFile) as Readonly<Record<string, number>>;
const asked = new Set<string>();

/** Every tag of the build; the build is made here, since tests are named after what is in it. */
ensureBuilt();
const built = Object.keys(readEmbed().elements);

const countryLines = (): readonly string[] => chunks().filter((file) => /^lines-[a-z]{2}(-more)?$/.test(nameOf(file)));
const heaviest = (files: readonly string[]): string =>
  files.reduce((one, other) => (weight(other) > weight(one) ? other : one));

/**
 * What an element fetches by itself before it works, besides what its tag names: an event list over a backend, a poll that
 * is written beside it in the page, a panel in the country with the most lines.
 */
const later: Readonly<Record<string, readonly string[]>> = {
  'haven-event-list': ['event-list-list-view', 'event-list-checked'],
  'haven-pulse-poll': ['pulse-poll-source'],
  'haven-resource-panel': ['resource-panel-screen', 'helplines', 'zones'],
};
/** A file, and all it cannot run without. */
function whole(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of source(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) whole(`chunks/${next}`, seen);
  return seen;
}
const namedBy = (tag: string): readonly string[] => readEmbed().elements[tag]?.files ?? assert.fail(`no ${tag}`);
const filesOf = (tag: string): readonly string[] => [
  ...new Set([
    ...namedBy(tag),
    ...(later[tag] ?? []).flatMap((name) => [...whole(chunk(name))]),
    ...(tag === 'haven-resource-panel'
      ? [heaviest(countryLines().filter((file) => !nameOf(file).endsWith('-more')))]
      : []),
  ]),
];
const chunk = (name: string): string =>
  chunks().find((file) => nameOf(file) === name) ?? assert.fail(`no chunk ${name}`);
const source = (file: string): string => readFileSync(join(cdn, file), 'utf8');

function atMost(bytes: number, limit: number, what: string, files: Iterable<string> = []): void {
  const parts = [...files].map((file) => `${nameOf(file)} ${weight(file)}`).join(' + ');
  assert.ok(bytes <= limit, `${what}: ${bytes} bytes, at most ${limit}${parts && `: ${parts}`}`);
}

/** Within its limit, or listed as over it and no heavier than that. */
function within(bytes: number, limit: number, what: string, files: Iterable<string> = []): void {
  asked.add(what);
  const known = over[what];
  if (known) assert.ok(bytes > limit, `${what} is within its limit now: take it out of ${overFile}`);
  atMost(bytes, Math.max(limit, known ?? 0), what, files);
}

describe('size', () => {
  it('keeps the entry alone small', () => {
    within(weight('haven.js'), limits.entry, 'haven.js');
  });

  for (const [tag, limit] of Object.entries({ ...pages, ...alone }).filter(([tag]) => built.includes(tag))) {
    it(`keeps all that a page fetches until <${tag}> works small`, () => {
      within(weightOf(filesOf(tag)), limit, tag, filesOf(tag));
    });
  }

  it('keeps all that a page fetches until an event list with a calendar file works small', () => {
    // The rules of calendars have a limit of their own, and come with a calendar only.
    const files = [...new Set([...filesOf('haven-event-list'), ...whole(chunk('calendar-backend'))])];
    within(weightOf(files), pages['haven-event-list']! + limits.calendarRules, 'event list with a calendar', files);
  });

  it('keeps each further element small', () => {
    // What elements have in common is counted with the first of them: what the others stand on, and what they open.
    const openedByOthers = ['keyring-session', 'ids', 'keys-watch', 'phrase-form'].map(chunk);
    const common = [...built.filter((tag) => tag in pages).flatMap(filesOf), ...openedByOthers];
    for (const tag of built.filter((one) => !(one in pages))) {
      const own = filesOf(tag).filter((file) => !common.includes(file));
      within(weightOf(own), limits.furtherElement, tag, own);
    }
    // A card that comes with what somebody has written, and with no tag.
    within(weight(chunk('care-card-define')), limits.furtherElement, 'care card');
  });

  it('fetches with no element what only another one needs at first', () => {
    // A chunk named after elements belongs to their pages, and no page but theirs waits for it.
    const elements = new RegExp(`^(?:${built.map((tag) => tag.slice(6)).join('|')})$|-first$`);
    for (const tag of built) {
      const foreign = filesOf(tag).filter(
        (file) => elements.test(nameOf(file)) && nameOf(file).replace(/-first$/, '') !== tag.slice(6),
      );
      assert.deepEqual(foreign, [], tag);
    }
  });

  it('keeps all elements together small', () => {
    const files = new Set(Object.values(readEmbed().elements).flatMap(({ files }) => files));
    within(weightOf(files), limits.allElements, 'all elements', files);
  });

  it('keeps the desk small, away until a key is unlocked, and away from every other page', () => {
    const sealing = whole(chunk('sealing'));
    const parts = ['moderator-desk-desk-view', 'moderator-desk-opened-item'].flatMap((name) => [...whole(chunk(name))]);
    const files = [...new Set(parts)].filter((file) => !sealing.has(file));
    within(weightOf(files), limits.desk, 'desk', files);
    const own = chunks().filter((file) => nameOf(file).startsWith('moderator-desk'));
    for (const [tag, { files: fetched }] of Object.entries(readEmbed().elements)) {
      const early = fetched.filter((file) => own.includes(file)).map(nameOf);
      assert.deepEqual(early, tag === 'haven-moderator-desk' ? ['moderator-desk'] : [], tag);
    }
  });

  it('keeps each file of a language small', () => {
    for (const language of languages) {
      const files = chunks().filter((file) => new RegExp(`^(names-)?${language}(-|$)`).test(nameOf(file)));
      assert.ok(files.some((file) => nameOf(file) === language));
      for (const file of files) within(weight(file), limits.language, nameOf(file));
    }
  });

  it('keeps the word list for receipts small, and away until it is needed', () => {
    const file = chunk('phrase');
    atMost(weight(file), limits.wordList, 'word list');
    for (const [tag, { files }] of Object.entries(readEmbed().elements)) assert.ok(!files.includes(file), tag);
  });

  it('lets a visitor download the lines of their own country only, and few bytes of those', () => {
    const lines = countryLines();
    assert.ok(lines.length > 100);
    for (const file of lines) {
      atMost(weight(file), nameOf(file).endsWith('-more') ? limits.moreLines : limits.firstLines, nameOf(file));
      for (const { files } of Object.values(readEmbed().elements)) assert.ok(!files.includes(file), nameOf(file));
    }
    within(weight(chunk('helplines')), limits.helplines, 'helplines');
    for (const { files } of Object.values(readEmbed().elements)) {
      if (files.includes(chunk('helplines'))) assert.ok(files.some((file) => nameOf(file) === 'resource-panel'));
    }
  });

  it('keeps what reads a calendar small, and away from pages without one', () => {
    const file = chunk('calendar-backend');
    within(weight(file), limits.calendarRules, 'calendar rules');
    for (const [tag, { files }] of Object.entries(readEmbed().elements)) assert.ok(!files.includes(file), tag);
  });

  it('keeps the words of care small, and away until somebody writes', () => {
    const file = chunk('care');
    atMost(weight(file), limits.care, 'care');
    for (const [tag, { files }] of Object.entries(readEmbed().elements)) assert.ok(!files.includes(file), tag);
  });

  it('keeps sealing small, whole with its packages, and away until somebody seals or opens', () => {
    const files = [...whole(chunk('sealing'))];
    const pages = Object.entries(readEmbed().elements);
    const before = new Set(filesOf('haven-share-box'));
    within(weightOf(files.filter((file) => !before.has(file))), limits.sealing, 'sealing', files);
    for (const [tag, { files: fetched }] of pages) assert.ok(!fetched.includes(chunk('sealing')), tag);
    const holders = ['haven.js', ...chunks()].filter((file) =>
      source(file).includes('age-encryption.org/mlkem768x25519'),
    );
    assert.deepEqual(holders.map(nameOf), ['sealing']);
  });

  it('leaves storage out of everything but its own chunk', () => {
    const holders = ['haven.js', ...chunks()].filter((file) => source(file).includes('IDBObjectStore'));
    assert.deepEqual(holders.map(nameOf), ['transact']);
    assert.ok(!filesOf('haven-share-box').includes(chunk('indexeddb')));
  });

  it('keeps the entry free of every other file', () => {
    assert.doesNotMatch(source('haven.js'), /(^|[;}])import\s*["'{*\w]/);
    for (const file of chunks()) assert.doesNotMatch(source(file), /from\s*["']\.\.\/haven\.js/, file);
  });

  it('lists as over its limit nothing but what has one', () => {
    assert.deepEqual(
      Object.keys(over).filter((what) => !asked.has(what)),
      [],
    );
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
