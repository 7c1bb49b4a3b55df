// What an app may import from the package: the build, package.json and a test read this one list.
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Subpath of the package → source file. Nothing else of `src` is public. */
export function subpaths(root) {
  const sources = join(root, 'src');
  const found = {
    '.': 'index.ts',
    './define': 'define.ts',
    './autoload': 'autoload.ts',
    './configure': 'controllers/context-root.ts',
    './testing': 'testing/index.ts',
  };
  for (const file of globSync('elements/*/define.ts', { cwd: sources }).sort()) {
    const [, name] = file.replaceAll('\\', '/').split('/');
    found[`./${name}`] = `elements/${name}/${name}.ts`;
    found[`./${name}/define`] = `elements/${name}/define.ts`;
  }
  for (const name of ['browser', 'calendar', 'directory', 'helplines', 'indexeddb', 'memory']) {
    const [file] = globSync(`adapters/{${name},${name}/index}.ts`, { cwd: sources });
    found[`./adapters/${name}`] = file.replaceAll('\\', '/');
  }
  for (const file of globSync('entries/i18n/*.ts', { cwd: sources }).sort()) {
    const name = file.replaceAll('\\', '/').slice('entries/i18n/'.length, -'.ts'.length);
    found[`./i18n/${name}`] = `entries/i18n/${name}.ts`;
  }
  return found;
}

export const builtFile = (source) => `./dist/${source.replace(/\.ts$/, '.js')}`;
export const typesFile = (source) => `./dist/${source.replace(/\.ts$/, '.d.ts')}`;

/** What package.json has to say about the files of the package. */
export function packageFields(root) {
  const modules = Object.entries(subpaths(root)).map(([subpath, source]) => [
    subpath,
    { types: typesFile(source), default: builtFile(source) },
  ]);
  const typesOnly = ['jsx', 'react'].map((name) => [
    `./${name}`,
    { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  ]);
  return {
    exports: Object.fromEntries([
      ...modules,
      ...typesOnly,
      ['./haven.css', './dist/haven.css'],
      ['./themes/*.css', './dist/themes/*.css'],
      ['./custom-elements.json', './dist/custom-elements.json'],
      ['./package.json', './package.json'],
    ]),
    types: './dist/index.d.ts',
    bin: { 'haven-audit': './dist/bin/audit.js', 'haven-helplines': './dist/bin/helplines.js' },
    files: ['dist', 'cdn'],
    customElements: './dist/custom-elements.json',
    'web-types': './dist/web-types.json',
    // Both trees one by one: not every bundler understands braces.
    sideEffects: [
      ...[
        'define',
        'autoload',
        'cdn',
        'entries/defaults',
        'elements/*/define',
        'elements/*/*/define',
        'controllers/context-root',
      ].flatMap((path) => ['src', 'dist'].map((tree) => `./${tree}/${path}.*`)),
      '*.css',
    ],
  };
}
