// The package in an app: what a bundler makes of dist/, and how it behaves in a page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type OutputChunk, type Plugin, rollup } from 'rollup';
import type { Browser } from 'playwright-core';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { ensureBuilt, readJson, root } from './built.js';
import { openSite, type Site } from './site.js';
import { noTrouble, openChromium, trouble, visitor } from './visitor.js';

/** Finds the package as if it were installed: by its name, through its own `exports` and `sideEffects`. */
const installed: Plugin = {
  name: 'installed',
  async resolveId(source) {
    if (!/^haven-elements(\/|$)/.test(source)) return null;
    const { exports } = readJson('package.json') as { exports: Record<string, { default: string }> };
    const file = exports[source.replace('haven-elements', '.')]?.default;
    assert.ok(file, `${source} is not exported`);
    return this.resolve(join(root, file), join(root, 'package.json'), { skipSelf: true });
  },
};

const app = '\0app';

async function bundle(code: string): Promise<OutputChunk[]> {
  const entry: Plugin = {
    name: 'app',
    resolveId: (source) => (source === app ? app : null),
    load: (id) => (id === app ? code : null),
  };
  const build = await rollup({
    input: app,
    plugins: [entry, installed, nodeResolve({ rootDir: root, exportConditions: ['production', 'browser'] })],
    onwarn({ code, message, ids }) {
      // Circles and odd comments inside other packages are theirs; all else would be a fault of ours.
      const foreign = code === 'CIRCULAR_DEPENDENCY' && ids?.every((id) => id.includes('node_modules'));
      if (code !== 'INVALID_ANNOTATION' && !foreign) throw new Error(message);
    },
  });
  const { output } = await build.generate({ entryFileNames: 'app.js', chunkFileNames: 'app/[name]-[hash].js' });
  await build.close();
  return output.filter((file) => file.type === 'chunk');
}

/** Sources of ours that end up in the first file an app loads. */
const modulesOf = ([first]: OutputChunk[]): string[] =>
  Object.entries(first?.modules ?? {})
    .filter(([id, { renderedLength }]) => id.startsWith(join(root, 'dist')) && renderedLength > 0)
    .map(([id]) => id.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'));

describe('an app that uses the package', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    ensureBuilt();
    [browser, site] = await Promise.all([openChromium(), openSite()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('gets one element when it imports one class, and nothing that registers', async () => {
    const chunks = await bundle(`import { HavenShareBox } from 'haven-elements'; console.log(HavenShareBox);`);
    const modules = modulesOf(chunks);
    assert.ok(modules.includes('elements/share-box/share-box.js'));
    assert.deepEqual(modules.filter((path) => /^(adapters|entries|testing)\/|define\.js$|story-wall|receipt\/receipt|community/.test(path)), []);
    assert.doesNotMatch(chunks[0]?.code ?? '', /IDBObjectStore/);
  });

  it('gets nothing at all when it imports a type or a helper', async () => {
    const modules = modulesOf(await bundle(`import { isCommunity } from 'haven-elements'; console.log(isCommunity('a'));`));
    assert.deepEqual(modules, ['core/scope.js']);
  });

  it('keeps a registration that it imports for its effect only', async () => {
    const modules = modulesOf(await bundle(`import 'haven-elements/share-box/define';`));
    assert.ok(modules.includes('elements/share-box/define.js'));
    assert.ok(modules.includes('controllers/context-root.js'));
    assert.ok(!modules.includes('elements/story-wall/story-wall.js'));
  });

  it('finds the Lit of its own, once', async () => {
    const chunks = await bundle(`import { LitElement } from 'lit'; import { HavenElement } from 'haven-elements';
      console.log(Object.getPrototypeOf(HavenElement) === LitElement);`);
    const copies = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.endsWith('lit-element/lit-element.js'));
    assert.equal(copies.length, 1);
  });

  it('can hand an element a backend of its own, and sees it change', async () => {
    const chunks = await bundle(`
      import 'haven-elements/share-box/define';
      import { memoryBackend } from 'haven-elements/adapters/memory';
      const box = document.createElement('haven-share-box');
      box.backend = memoryBackend();
      document.body.append(box);
      addEventListener('haven-go', () => { box.value = 'From the app.'; });`);
    for (const { fileName, code } of chunks) site.file(`/${fileName}`, code);
    const context = await browser.newContext();
    const visit = await visitor(context, site.origin);
    await visit.page.goto(site.page('/app', { head: '<script type="module" src="/app.js"></script>', body: '' }));
    const field = visit.page.getByRole('textbox', { name: box.heading });
    await field.waitFor();
    await visit.page.getByText(box.who({ place: 'page', review: false })).waitFor();
    // A field that hides a reactive property is the classic fault of compilers that disagree.
    await visit.page.evaluate(() => dispatchEvent(new Event('haven-go')));
    await visit.page.waitForFunction(
      () => document.querySelector('haven-share-box')?.shadowRoot?.querySelector('textarea')?.value === 'From the app.',
    );
    assert.deepEqual(trouble(visit), noTrouble);
    await context.close();
  });

  it('shares a page with the script tag', async () => {
    const chunks = await bundle(`import 'haven-elements/define';`);
    for (const { fileName, code } of chunks) site.file(`/${fileName}`, code);
    const context = await browser.newContext();
    const visit = await visitor(context, site.origin);
    const head = '<script type="module" src="/app.js"></script><script type="module" src="/cdn/haven.js"></script>';
    // Two copies of Lit, as here, need a policy that allows both, or none.
    await visit.page.goto(site.page('/both', { head, body: '<haven-share-box></haven-share-box>', policy: "script-src 'self'" }));
    await visit.page.getByRole('textbox', { name: box.heading }).waitFor();
    await visit.page.waitForLoadState('networkidle');
    const lines = visit.said.filter((line) => !/Multiple versions of Lit/.test(line));
    assert.deepEqual(lines.filter((line) => !/<haven-share-box> is \S+ already/.test(line)), []);
    assert.equal(lines.length, 1);
    assert.deepEqual([visit.thrown, visit.reported, visit.elsewhere], [[], [], []]);
    await context.close();
  });

  it('ships the documents it names', () => {
    for (const file of ['README.md', 'LICENSE', 'cdn/LICENSES.txt', 'cdn/integrity.json', 'cdn/embed.html', 'dist/haven.css']) {
      assert.ok(existsSync(join(root, file)), file);
    }
  });
});
