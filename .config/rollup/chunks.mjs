// Which module goes into which chunk of cdn/: what two elements need is in `shared`, a language is one file, and all an
// element needs at once is two files, so that the entry can ask for both at the same time.
import { relative } from 'node:path';

const elementModule = /^src\/elements\/([^/]+)\/\1\.ts$/;
const languageModule = /^src\/i18n\/(?!en\/|sections\/)([a-z-]+)\//;
const pageModule = 'src/entries/page.ts';

/** The chunk of each module, by its path from the repository; what has none goes where rollup puts it. */
export function planChunks(ids, getModuleInfo, root) {
  const path = (id) => relative(root, id).replaceAll('\\', '/');
  const reach = (id, seen = new Set()) => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, seen);
    return seen;
  };
  const plan = new Map();
  for (const id of ids) {
    const [, language] = languageModule.exec(path(id)) ?? [];
    if (language) plan.set(id, language);
  }
  const owners = ids.filter((id) => elementModule.test(path(id)) || path(id) === pageModule);
  for (const owner of owners) {
    const name = path(owner) === pageModule ? 'shared' : elementModule.exec(path(owner))[1];
    for (const id of reach(owner)) {
      if (!plan.has(id)) plan.set(id, name);
      else if (plan.get(id) !== name) plan.set(id, 'shared');
    }
  }
  return plan;
}

export function manualChunks(root) {
  let plan;
  return (id, { getModuleIds, getModuleInfo }) => {
    plan ??= planChunks([...getModuleIds()], getModuleInfo, root);
    return plan.get(id);
  };
}
