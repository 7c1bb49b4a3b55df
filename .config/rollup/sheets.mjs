// The style sheets that ship as files: the one that keeps room for elements, and the themes.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Exports of a module of the sources, which may read others but runs none of the elements. */
export async function importSource(file) {
  const options = {
    bundle: true,
    write: false,
    format: 'esm',
    external: ['../elements/*', '../adapters/*', '../core/*', '../i18n/*', './directory.js'],
  };
  const { outputFiles } = await build({ entryPoints: [file], ...options });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Name of the file → its text. */
export async function sheets(sources) {
  const { roomForAll } = await importSource(join(sources, 'entries/room.ts'));
  const themes = globSync('styles/themes/*.css', { cwd: sources }).sort();
  return {
    'haven.css': `${roomForAll()}\n`,
    ...Object.fromEntries(
      themes.map((file) => [`themes/${basename(file)}`, readFileSync(join(sources, file), 'utf8')]),
    ),
  };
}

export function sheetFiles(sources) {
  return {
    name: 'sheet-files',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await sheets(sources))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
