// Which module goes into which chunk of cdn/, so that a page fetches few files and little it does not use:
// - `shared`: what the page itself needs, and what elements that stand there from the start have in common
// - `reading`, `writing`: what elements and backends need in common later; the first read needs only `reading`
// - `helplines`: what a panel needs of the lines and their hours; those of each country are a file of their own
// - `opening`: the little that whatever is opened later has in common, so that a panel of help does not fetch `writing` for it
// - `<element>-parts`: what several things have in common that are opened from an element
// - a language: one file for what stands in the page, others for what is opened later
// What only one part needs stays with it; rollup sees to that.
import { relative } from 'node:path';

const elementModule = /^src\/elements\/([^/]+)\/\1\.ts$/;
const foreign = /^src\/(adapters|elements\/[^/]+)\//;
const namesModule = /^src\/i18n\/names\/([a-z]{2})\.ts$/;
const pageModule = 'src/entries/page.ts';
const firstRead = 'src/adapters/indexeddb/index.ts';
const openingModule = /^src\/(controllers\/ticker|styles\/adopt)\.ts$/;
const helplineModule =
  /^src\/(adapters\/helplines\/(?!countries\/(lines-|elsewhere))|entries\/directory|core\/(models\/resource|hours\/(open-at|parse-hours|zone)|resources\/(first|merge|parse-query|slices|stale))\.ts)/;

/** Sections with a file of their own: with the rest of their element's, it would be too large. */
const apart = ['resource-more'];

/**
 * The chunk of each module by its id; what has none stays with the part that needs it.
 *
 * @param {object} known
 * @param {string} known.reader the element that asks its backend as soon as it stands
 * @param {string[]} known.inner elements that others bring when they need them
 * @param {readonly string[]} known.languages those that are files of their own
 */
export function planChunks(ids, getModuleInfo, root, { reader, inner, languages }) {
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

  const atOnce = fetchedLate.filter((id) => elementOf(id) && !inner.includes(elementOf(id)));
  const first = new Map(atOnce.map((id) => [elementOf(id), reach(id)]));
  const stands = (id) => [...first.values()].some((modules) => modules.has(id));
  const standsBeforeReading = (id) => [...first].some(([name, modules]) => name !== reader && modules.has(id));
  const read = reach(byPath.get(firstRead));

  const plan = new Map();
  const claim = (modules, name) => {
    for (const id of modules) if (!plan.has(id)) plan.set(id, name);
  };
  const ownersOf = (id) => new Set((needs.get(id) ?? []).flatMap((part) => [...owners.get(part)]));
  const translation = new RegExp(`^src/i18n/(${languages.join('|')})/(.+)\\.ts$`);
  for (const id of ids.filter((id) => translation.test(path(id)))) {
    const [, language, name] = translation.exec(path(id));
    const section = byPath.get(`src/i18n/sections/${name}.ts`);
    const [owner = 'more', other] = ownersOf(section);
    const late = apart.includes(name) ? name : other ? 'more' : owner;
    claim([id], stands(section) ? language : `${language}-${late}`);
    claim(reach(id), language);
  }
  for (const id of ids) claim(namesModule.test(path(id)) ? [id] : [], `names-${namesModule.exec(path(id))?.[1]}`);
  claim(
    ids.filter((id) => helplineModule.test(path(id))),
    'helplines',
  );
  claim(
    ids.filter((id) => openingModule.test(path(id))),
    'opening',
  );
  claim([byPath.get(firstRead)], 'indexeddb');
  claim(reach(byPath.get(pageModule)), 'shared');
  for (const [id, parts] of needs) {
    if (parts.length < 2 || elementOf(id)) continue;
    const [owner, another] = ownersOf(id);
    if (another || read.has(id)) {
      claim([id], standsBeforeReading(id) ? 'shared' : read.has(id) || stands(id) ? 'reading' : 'writing');
    } else if (first.has(owner) && !first.get(owner).has(id)) {
      // What the element fetches by itself brings its own things; what is opened from there shares.
      const early = parts.some((part) =>
        getModuleInfo(part).dynamicImporters.some((from) => first.get(owner).has(from)),
      );
      if (!early) claim([id], `${owner}-parts`);
    }
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
