// Writes what editors and type checkers read into dist/, from the sources' own doc blocks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { analyse } from './analyse.mjs';
import { jsxTypes } from './jsx.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = join(root, 'dist');
mkdirSync(outdir, { recursive: true });
const write = (name, text) => writeFileSync(join(outdir, name), text);

const manifest = analyse(root);
write('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);

const { jsx, react } = jsxTypes(manifest);
write('jsx.d.ts', jsx);
write('jsx.js', 'export {};\n');
write('react.d.ts', react);
write('react.js', 'export {};\n');

// Both change what they are given.
generateVsCodeCustomElementData(structuredClone(manifest), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(structuredClone(manifest), {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});
