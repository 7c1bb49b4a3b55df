// Which module goes into which chunk of cdn/, so that a page fetches few files and little it does not use. Nothing here
// names an element: a new one joins through `entries/tags.ts` (and `firstReads` there, when it reads at once).
// - `shared`: what the page itself needs, and what at least half of the elements have in common that stand from the start
// - `indexeddb`: what opens the browser's own database, and nothing that another backend or an element needs
// - `changes`: the little that backends have in common, so that none of them brings another
// - `helplines`: what a panel needs of the lines and their hours; those of each country are a file of their own
// - `place`: which country somebody is in, for what shows lines
// - `sealing`: all of sealing and of key rings; what only moderators need of keys stays with them
// - `sealed`: what backends and sealing have in common
// - `form`: the little that forms have in common, and lists of words
// - `keys-watch`, `phrase-form`: whether there are keys; the field for the seven words, which stands in one element and is opened from others
// - `event-content`: what is said about an event; of those who read calendars, and of a list over a backend
// - `opening`: the little that whatever is opened later has in common
// - `<element>`: of one that reads at once, with the read that answers first and its own copies (`own-copy.mjs`) of what both need
// - `<element>-first`: what its first page needs and others need later
// - `<element>-<element>`: what the first pages of just these have in common; too little for a file of its own is `shared`
// - `<element>-parts`: what several things have in common that are opened from an element
// - later things of several owners stand together when the same owners need them, under the name of the largest; what an
//   element waits for before it works stands apart from the rest
// - a language: one file for what stands in the page, others for what is opened later
// What only one part needs stays with it, and what is fetched by itself comes alone; rollup sees to both.
import { relative } from 'node:path';

const elementModule = /^src\/elements\/([^/]+)\/\1\.ts$/;
const foreign = /^src\/(adapters|elements\/[^/]+)\//;
const namesModule = /^src\/i18n\/names\/([a-z]{2})\.ts$/;
const pageModule = 'src/entries/page.ts';
/** Characters of source below which a file of its own costs more than the bytes it saves others. */
const TOO_SMALL = 1_200;
const openingModule = /^src\/(controllers\/ticker|styles\/adopt)\.ts$/;
const helplineModule =
  /^src\/(adapters\/helplines\/(?!countries\/(lines-|elsewhere))|entries\/directory|core\/(models\/resource|hours\/(open-at|parse-hours|zone)|resources\/(first|parse-query|stale))\.ts)/;

/** Where somebody is; without the table of zones. */
const placeModule = /^src\/(core\/place\/place|base\/kept-country)\.ts$/;

const changesModule = /^src\/core\/(changes|resources\/lazy|models\/parse-scope)\.ts$/;
/** What is said about an event; without the rules of calendars. */
const eventContentModule = /^src\/core\/(calendar\/content|models\/event)\.ts$/;

/** What forms have in common. */
const formModule = /^src\/(i18n\/format|styles\/fields\.styles)\.ts$/;

/** Sealing, with its packages; the parts of them that only moderators' keys need come with those. */
const sealingModule =
  /^(node_modules\/(@noble|@scure|age-encryption)\/(?!.*\/(armor|cbor|webauthn)\.js$)|src\/core\/crypto\/(age-keys|bech32|key-ring|sealing|signing)\.ts$)/;

/** Whether there are keys: asked by what stands and by what is opened. */
const keysModule = /^src\/controllers\/keys-watch\.ts$/;

/** The field for the seven words, wherever it stands. */
const phraseModule = /^src\/(controllers|styles|i18n\/(sections|en))\/phrase-form(\.styles)?\.ts$/;

/** What backends and sealing both need: hashes, and what a sealed message looks like from outside. */
const sealedModule = /^src\/core\/(crypto\/(canonical|keyring|sealed-size)|models\/report)\.ts$/;

/** What whoever reads needs sooner or later, and others as well that must not wait for a whole first page. */
const readByAll = /^src\/core\/(text|models\/(content-notes|item|parse))\.ts$/;

/** Sections with a file of their own: with the rest of their element's, it would be too large. */
const apart = [
  'resource-more',
  'care-card',
  'decisions',
  'reactions',
  'report-write',
  'poll-host',
  'poll-make',
  'poll-needs',
  'desk-opened',
  'desk-acts',
  'desk-audit',
  'desk-care',
  'desk-keys',
];

/** Sections that stand from the start, but on few pages: a language is what most pages need of it. */
const aside = ['receipt', 'phrase-form'];

/**
 * The chunk of each module by its id; what has none stays with the part that needs it.
 *
 * @param {object} known
 * @param {Record<string, string>} known.tags the module of each element
 * @param {Record<string, string[]>} known.ahead by tag: modules of the browser's backend that are fetched along with it
 * @param {string[]} known.inner elements that others bring when they need them
 * @param {readonly string[]} known.languages those that are files of their own
 */
export function planChunks(ids, getModuleInfo, root, { tags, ahead, inner, languages }) {
  const path = (id) => relative(root, id).replaceAll('\\', '/');
  const byPath = new Map(ids.map((id) => [path(id), id]));
  const elementOf = (id) => elementModule.exec(path(id))?.[1];
  const reach = (id, next = (from) => getModuleInfo(from).importedIds, seen = new Set()) => {
    if (!id || seen.has(id)) return seen;
    seen.add(id);
    for (const to of next(id)) reach(to, next, seen);
    return seen;
  };

  // An owner is an element or the backends; to it belongs what it fetches later, short of another owner's house.
  const ownerOf = (id) => foreign.exec(path(id))?.[1].replace('elements/', '');
  const fetchedLate = ids.filter(
    (id) => getModuleInfo(id).dynamicImporters.length > 0 && !path(id).endsWith('/define.ts'),
  );
  const owners = new Map(fetchedLate.map((id) => [id, new Set()]));
  for (const start of fetchedLate.filter((id) => elementOf(id) || ownerOf(id) === 'adapters')) {
    const owner = ownerOf(start);
    const later = (from) => {
      const { importedIds, dynamicallyImportedIds } = getModuleInfo(from);
      return [...importedIds, ...dynamicallyImportedIds].filter((to) => (ownerOf(to) ?? owner) === owner);
    };
    for (const id of reach(start, later)) owners.get(id)?.add(owner);
  }
  const needs = new Map();
  for (const part of fetchedLate) {
    for (const id of reach(part)) needs.set(id, [...(needs.get(id) ?? []), part]);
  }
  const ownersOf = (id) => new Set((needs.get(id) ?? []).flatMap((part) => [...owners.get(part)]));

  /** What an element is made of, by its name, and what is fetched along with it. */
  const first = new Map();
  const answers = new Map();
  for (const [tag, module] of Object.entries(tags)) {
    const name = tag.replace('haven-', '');
    const reads = (ahead[tag] ?? []).map((file) => byPath.get(file));
    if (inner.includes(name)) continue;
    first.set(name, new Set([...reach(byPath.get(module.slice(1))), ...reads.flatMap((id) => [...reach(id)])]));
    for (const id of reads) answers.set(id, [...(answers.get(id) ?? []), name]);
  }
  const sections = fetchedLate
    .filter((id) => path(id).startsWith('src/i18n/sections/'))
    .map((id) => ({ id, inside: reach(id) }));
  const elements = ids.filter(elementOf).map((id) => ({ id, inside: reach(id) }));
  /** What comes with an element and with nothing else stays with it; and so does what comes with a section of words. */
  const staysWith = (id, parts) =>
    [...elements, ...sections].some(
      (one) => one.id !== id && one.inside.has(id) && parts.every((part) => reach(part).has(one.id)),
    );
  const readers = [...new Set([...answers.values()].flat())];
  const standsIn = (id) => [...first.keys()].filter((name) => first.get(name).has(id));

  /** What an element asks for by itself before it works; what is more than that comes in files whose names say so. */
  const early = fetchedLate
    .filter((part) => !/-more\.ts$/.test(path(part)) && ownerOf(part) !== 'adapters')
    .filter((part) => getModuleInfo(part).dynamicImporters.some((from) => elementOf(from)))
    .map((part) => reach(part));
  const isEarly = (id) => early.some((inside) => inside.has(id));

  const plan = new Map();
  const claim = (modules, name) => {
    for (const id of modules) if (!plan.has(id)) plan.set(id, name);
  };
  // One file for an element that reads at once, with what answers it and its own copies of what both need.
  for (const [id, [name]] of answers) claim([byPath.get(tags[`haven-${name}`].slice(1)), id], name);
  for (const id of ids) {
    const [, name] = /\?own=(.+)$/.exec(id) ?? [];
    if ([...answers.values()].flat().includes(name)) claim([id], name);
  }
  const translation = new RegExp(`^src/i18n/(${languages.join('|')})/(.+)\\.ts$`);
  for (const id of ids.filter((id) => translation.test(path(id)))) {
    const [, language, name] = translation.exec(path(id));
    const section = byPath.get(`src/i18n/sections/${name}.ts`);
    const [owner = 'more', other] = ownersOf(section);
    const later = aside.includes(name) ? 'receipt' : apart.includes(name) ? name : other ? 'more' : owner;
    claim([id], standsIn(section).length && !aside.includes(name) ? language : `${language}-${later}`);
    claim(reach(id), language);
  }
  for (const id of ids) claim(namesModule.test(path(id)) ? [id] : [], `names-${namesModule.exec(path(id))?.[1]}`);
  claim(
    ids.filter((id) => helplineModule.test(path(id))),
    'helplines',
  );
  claim(
    ids.filter((id) => placeModule.test(path(id))),
    'place',
  );
  claim(
    ids.filter((id) => eventContentModule.test(path(id))),
    'event-content',
  );
  claim(
    ids.filter((id) => formModule.test(path(id))),
    'form',
  );
  claim(
    ids.filter((id) => keysModule.test(path(id))),
    'keys-watch',
  );
  claim(
    ids.filter((id) => phraseModule.test(path(id))),
    'phrase-form',
  );
  claim(
    ids.filter((id) => openingModule.test(path(id))),
    'opening',
  );
  claim(
    ids.filter((id) => sealingModule.test(path(id))),
    'sealing',
  );
  claim(
    ids.filter((id) => sealedModule.test(path(id))),
    'sealed',
  );
  claim(reach(byPath.get(pageModule)), 'shared');
  claim(
    ids.filter((id) => changesModule.test(path(id))),
    'changes',
  );
  claim([byPath.get('src/adapters/indexeddb/index.ts')], 'indexeddb');

  const groups = new Map();
  const gather = (id, name) => groups.set(name, [...(groups.get(name) ?? []), id]);
  for (const [id, parts] of needs) {
    if (plan.has(id) || elementOf(id)) continue;
    const stands = readByAll.test(path(id)) ? readers : standsIn(id);
    const [owner, another] = ownersOf(id);
    if (path(id).startsWith('src/base/')) gather(id, 'shared');
    else if (answers.has(id)) gather(id, stands.length > 1 ? stands.sort().join('-') : `${stands[0]}-first`);
    else if (parts.length < 2 || (!stands.length && staysWith(id, parts))) continue;
    else if (stands.length > 1) gather(id, stands.length * 2 >= first.size ? 'shared' : stands.sort().join('-'));
    else if (stands.length === 1 && (another || owner !== stands[0])) gather(id, `${stands[0]}-first`);
    else if (another && !getModuleInfo(id).dynamicImporters.length)
      gather(id, `later${isEarly(id) ? ' early' : ''} ${[...ownersOf(id)].sort().join(' ')}`);
    else if (!another && first.has(owner) && !first.get(owner).has(id)) {
      // What the element fetches by itself brings its own things; what is opened from there shares.
      const early = parts.some((part) =>
        getModuleInfo(part).dynamicImporters.some((from) => first.get(owner).has(from)),
      );
      if (!early) gather(id, `${owner}-parts`);
    }
  }
  const size = (id) => getModuleInfo(id).code?.length ?? 0;
  for (const [name, modules] of groups) {
    const small = modules.reduce((sum, id) => sum + size(id), 0) < TOO_SMALL;
    const largest = modules.reduce((one, other) => (size(other) > size(one) ? other : one));
    const label = name.startsWith('later ') ? /([^/]+)\.ts$/.exec(path(largest))?.[1] : name;
    claim(modules, small && standsIn(largest).length > 1 ? 'shared' : label);
  }
  return plan;
}

export function manualChunks(root, known) {
  let plan;
  return (id, { getModuleIds, getModuleInfo }) => {
    plan ??= planChunks([...getModuleIds()], getModuleInfo, root, known);
    return plan.get(id);
  };
}
