// Small modules that some files get as a copy of their own, because sharing them would cost more than it saves:
// the script-tag entry must not wait for a chunk, a language must be one file, and the first page of an element that reads
// at once takes of the models what it needs and no more.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * @param {(path: string) => string | undefined} groupOf name of the group a source belongs to, if it is to share nothing
 * @param {(path: string, group: string) => boolean} copied whether a group gets a copy of its own of this source
 */
export function ownCopy(groupOf, copied) {
  const split = (id) => /^(.*?)(?:\?own=(.*))?$/s.exec(id).slice(1);
  const group = (id) => split(id)[1] ?? groupOf(id);
  return {
    name: 'own-copy',
    // What is fetched late is shared by all.
    resolveDynamicImport(specifier, importer) {
      return typeof specifier === 'string' ? this.resolve(specifier, split(importer)[0], { skipSelf: true }) : null;
    },
    async resolveId(source, importer, options) {
      const wanted = importer && group(importer);
      if (!wanted) return null;
      const found = await this.resolve(source, split(importer)[0], { ...options, skipSelf: true });
      return found && groupOf(found.id) !== wanted && copied(found.id, wanted)
        ? { ...found, id: `${found.id}?own=${wanted}` }
        : found;
    },
    async load(id) {
      const [file, owner] = split(id);
      return owner ? transform(await readFile(file, 'utf8'), { loader: 'ts', target: 'es2022' }) : null;
    },
  };
}
