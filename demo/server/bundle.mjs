// The demo's own scripts import the package as an app would (`haven-elements/…`), and are bundled as an app's would be.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './sites.mjs';

/** `/app/gallery.js` is made of `demo/app/gallery.js`, afresh for each request: an edit shows on reload. */
export async function bundle(folder, name) {
  if (!/^[a-z\d-]+\.js$/.test(name)) return undefined;
  const source = join(folder, name);
  if (!(await stat(source).catch(() => undefined))?.isFile()) return undefined;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [source],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return { body: Buffer.from(outputFiles[0].contents), ending: '.js' };
}
