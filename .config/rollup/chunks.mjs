// Which module goes into which chunk of cdn/, so that a page fetches few files and little it does not use:
// - `shared`: what the page itself, a language, or two of the elements that stand in it from the start need
// - `reading`, `writing`: what several later parts need, by whether the first read of the default backend needs it
// - a language: one file for what stands in the page, and one for what is opened later
// What only one part needs stays with it; rollup sees to that.
import { relative } from 'node:path';

const elementModule = /^src\/elements\/([^/]+)\/\1\.ts$/;
const pageModule = 'src/entries/page.ts';
const firstRead = 'src/adapters/indexeddb/index.ts';

/**
 * The chunk of each module by its id; what has none stays with the part that needs it.
 *
 * @param {object} known
 * @param {string} known.reader the element that asks its backend as soon as it stands
 * @param {string[]} known.inner elements that others bring when they need them
 * @param {readonly string[]} known.languages those that are files of their own
 */
export function planChunks(ids, getModuleInfo, root, { reader, inner, languages }) {
  const languageModule = new RegExp(`^src/i18n/(${languages.join('|')})/(.+)\\.ts$`);
  const path = (id) => relative(root, id).replaceAll('\\', '/');
  const byPath = new Map(ids.map((id) => [path(id), id]));
  const reach = (id, seen = new Set()) => {
    if (!id || seen.has(id)) return seen;
    seen.add(id);
    for (const next of getModuleInfo(id).importedIds) reach(next, seen);
    return seen;
  };
  const count = (roots) => {
    const times = new Map();
    for (const module of roots.flatMap((id) => [...reach(id)])) times.set(module, (times.get(module) ?? 0) + 1);
    return times;
  };
  const fetchedLate = ids.filter((id) => getModuleInfo(id).dynamicImporters.length > 0);
  const elementOf = (id) => elementModule.exec(path(id))?.[1];
  const elements = ids.filter((id) => elementOf(id) && !inner.includes(elementOf(id)));
  const atOnce = count(elements);
  // Modules of the elements that ask their backend for nothing until somebody acts.
  const writers = new Set(elements.filter((id) => elementOf(id) !== reader).flatMap((id) => [...reach(id)]));
  const standsAlone = (id) => elementOf(id) || path(id) === firstRead;
  const translations = ids.filter((id) => languageModule.test(path(id)));

  const plan = new Map();
  const claim = (modules, name) => {
    for (const module of modules) if (!plan.has(module)) plan.set(module, name);
  };
  for (const id of translations) {
    const [, language, section] = languageModule.exec(path(id));
    claim([id], atOnce.has(byPath.get(`src/i18n/sections/${section}.ts`)) ? language : `${language}-more`);
    claim(reach(id), language);
  }
  const read = reach(byPath.get(firstRead));
  const several = [...count(fetchedLate)].flatMap(([id, times]) => (times > 1 && !standsAlone(id) ? id : []));
  claim(reach(byPath.get(pageModule)), 'shared');
  claim(several.filter((id) => writers.has(id)), 'shared');
  claim(several.filter((id) => read.has(id) || atOnce.has(id)), 'reading');
  claim(several, 'writing');
  return plan;
}

export function manualChunks(root, known) {
  let plan;
  return (id, { getModuleIds, getModuleInfo }) => {
    plan ??= planChunks([...getModuleIds()], getModuleInfo, root, known);
    return plan.get(id);
  };
}
