import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { publint } from 'publint';
import { packageFields } from '../../.config/rollup/subpaths.mjs';
import { ensureBuilt, readJson, root } from '../dist/built.js';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
}
const pack = readJson('package.json') as PackageJson;

const inNode = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });

describe('the package', () => {
  before(ensureBuilt);

  it('says in package.json what the build makes', () => {
    for (const [field, value] of Object.entries(packageFields(root))) {
      assert.deepEqual(pack[field as keyof PackageJson], value, field);
    }
  });

  it('has a file and types behind every subpath', () => {
    for (const [subpath, target] of Object.entries(pack.exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      if (subpath.includes('*')) continue;
      for (const file of files) assert.ok(existsSync(join(root, file)), `${subpath} → ${file}`);
      if (files.some((file) => file.endsWith('.js'))) assert.ok(typeof target === 'object' && target.types, subpath);
    }
  });

  it('opens no door into its inside', () => {
    const open = Object.keys(pack.exports).filter((subpath) => subpath.includes('*'));
    assert.deepEqual(open, ['./themes/*.css']);
  });

  it('offers a subpath for every element and its registration, every adapter and every language', () => {
    const names = (glob: string): string[] => globSync(glob, { cwd: root }).map((path) => path.split(/[\\/]/)[2] ?? '');
    const wanted = [
      ...names('src/elements/*/define.ts').flatMap((name) => [`./${name}`, `./${name}/define`]),
      ...['browser', 'calendar', 'indexeddb', 'memory'].map((name) => `./adapters/${name}`),
      ...['ar', 'de', 'en', 'es'].map((name) => `./i18n/${name}`),
    ];
    assert.deepEqual(
      wanted.filter((subpath) => !(subpath in pack.exports)),
      [],
    );
  });

  it('lists every element where elements are listed', () => {
    const folders = globSync('src/elements/*/define.ts', { cwd: root }).map((path) => path.split(/[\\/]/)[2]);
    const read = (file: string): string => readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ');
    for (const name of folders) {
      // The card comes with what somebody has written, and with no tag of a host's.
      assert.ok(
        name === 'care-card' ||
          read('src/entries/tags.ts').includes(`'haven-${name}': () => import('../elements/${name}/${name}.js')`),
        name,
      );
      assert.ok(read('src/define.ts').includes(`'./elements/${name}/define.js'`), name);
      assert.ok(read('src/index.ts').includes(`'./elements/${name}/${name}.js'`), name);
    }
  });

  it('lists all strings of every language', () => {
    const sections = globSync('src/i18n/sections/*.ts', { cwd: root }).map((path) => /([\w-]+)\.ts$/.exec(path)?.[1]);
    for (const language of ['ar', 'de', 'en', 'es']) {
      const text = readFileSync(join(root, `src/entries/i18n/${language}.ts`), 'utf8');
      for (const name of sections)
        assert.ok(text.includes(`'../../i18n/${language}/${name}.js'`), `${language}: ${name}`);
    }
  });

  it('can be imported where there is no page, and leaves nothing behind', () => {
    const script = `
      const before = new Set(Object.keys(globalThis));
      const haven = await import('./dist/index.js');
      // Lit notes its versions and brings an empty registry; nobody else writes anything.
      const left = Object.keys(globalThis).filter((key) => !before.has(key) && !/^(lit|reactive|customElements)/.test(key));
      const registered = ['community', 'event-list', 'receipt', 'share-box', 'story-wall'].filter((name) => customElements.get('haven-' + name));
      console.log(JSON.stringify({ left, registered, names: Object.keys(haven) }));`;
    const { left, registered, names } = JSON.parse(inNode(script)) as Record<string, string[]>;
    assert.deepEqual(left, []);
    assert.deepEqual(registered, []);
    assert.ok(names);
    for (const name of [
      'HavenShareBox',
      'HavenStoryWall',
      'HavenCommunity',
      'HavenError',
      'SubmitController',
      'define',
    ]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(!names.includes('configure'), 'configuring needs a page');
  });

  it('resolves its own subpaths by its own name', () => {
    const subpaths = [
      'haven-elements',
      'haven-elements/share-box',
      'haven-elements/adapters/memory',
      'haven-elements/testing',
    ];
    const script = `for (const name of ${JSON.stringify(subpaths)}) console.log(name, Object.keys(await import(name)).length > 0);`;
    for (const line of inNode(script).trim().split('\n')) assert.match(line, / true$/);
  });

  it('says the version it has', () => {
    assert.equal(inNode(`console.log((await import('haven-elements')).VERSION)`).trim(), pack.version);
  });

  it('is what package managers and bundlers expect', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    assert.deepEqual(
      messages.map(({ code, path }) => `${code} at ${path.join('.')}`),
      [],
    );
  });
});
