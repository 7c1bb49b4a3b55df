// The script-tag entry must not share a module with its chunks: rollup would make the entry import the shared chunk, and
// the smallest file of all would wait for the largest. What both need, the entry gets as a copy of its own.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const mark = '?entry';

/** @param {RegExp} entries paths of the entry's own files */
export function ownCopy(entries) {
  return {
    name: 'own-copy',
    resolveDynamicImport(specifier, importer) {
      return typeof specifier === 'string' ? this.resolve(specifier, importer.replace(mark, ''), { skipSelf: true }) : null;
    },
    async resolveId(source, importer, options) {
      if (!importer || !(importer.endsWith(mark) || entries.test(importer))) return null;
      const found = await this.resolve(source, importer.replace(mark, ''), { ...options, skipSelf: true });
      return found && !entries.test(found.id) ? { ...found, id: found.id + mark } : found;
    },
    async load(id) {
      if (!id.endsWith(mark)) return null;
      return transform(await readFile(id.slice(0, -mark.length), 'utf8'), { loader: 'ts', target: 'es2022' });
    },
  };
}
