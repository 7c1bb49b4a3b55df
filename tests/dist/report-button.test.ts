// What somebody writes into a report is found nowhere, and a moderator can read it. With the files that ship.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { strings as common } from '../../src/i18n/en/common.js';
import { strings as report } from '../../src/i18n/en/report.js';
import { strings as write } from '../../src/i18n/en/report-write.js';
import { findChromium } from '../run/browser.mjs';
import { ensureBuilt, nameOf, root } from './built.js';
import { follow, placesOf, profile, remains, type Trace } from './canary.js';
import { openSite, type Site, STRICT } from './site.js';

const COMMUNITY = 'canary';
const policy = STRICT.replace("connect-src 'none'", "connect-src 'self'");
const script = `<script type="module" src="/cdn/haven.js" data-community="${COMMUNITY}"></script>`;

/** Founds the community's desk in the browser's own database, reads its reports, and hands reports on by a request as well. */
const host = `
import { indexedDbBackend } from './src/adapters/indexeddb/index.js';
import { openAsModerator } from './src/controllers/moderator-mail.js';
import { createRoot, signKeyRing } from './src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf } from './src/core/crypto/moderator-key.js';
import { randomIds } from './src/core/ids.js';
const scope = { community: '${COMMUNITY}' };
const backend = indexedDbBackend();
const as = (secret) => ({ op: randomIds.operation(), secret });
const post = (method, args) => fetch('/api/' + method, { method: 'POST', body: JSON.stringify(args) });
globalThis.desk = {
  async found() {
    const key = await createModeratorKey();
    const ring = { v: 1, ...scope, epoch: 1, members: [await memberOf(key, 'Night team')], notAfter: '2099-12-31' };
    await backend.moderation.putKeyRing(scope, signKeyRing(ring, createRoot()), as(key.access));
    return { identity: key.identity, access: key.access };
  },
  async read({ identity, access }) {
    const { items } = await backend.moderation.queue(scope, {}, as(access));
    const entries = await Promise.all(items.map(({ id }) => backend.moderation.open(scope, id, as(access))));
    const opened = await Promise.all(entries.map((entry) => openAsModerator(entry, { scope, identities: [identity] })));
    return opened.map(({ report }) => report.text);
  },
  sends(element) {
    const { reports } = backend;
    const submit = async (...args) => {
      await post('submit', args);
      return reports.submit(...args);
    };
    const keeping = { place: 'server', host: 'here.example', review: false };
    element.backend = { name: 'by request', keeping, reports: Object.assign(Object.create(reports), { submit }) };
  },
};
`;

interface Moderator {
  readonly identity: string;
  readonly access: string;
}
interface DeskPage {
  readonly desk: {
    found(): Promise<Moderator>;
    read(moderator: Moderator): Promise<string[]>;
    sends(element: Element): void;
  };
}

const token = (): string => `kept${randomBytes(12).toString('hex')}`;

describe('a word that was written into a report', () => {
  const sent = token();
  const unsent = token();
  const folder = mkdtempSync(join(tmpdir(), 'haven-profile-'));
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  let traces: Trace[];
  let moderator: Moderator;
  let closed: readonly string[];

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const writeInto = async (text: string): Promise<void> => {
    await button(common.report).click();
    await page.getByLabel(report.doors.worried.title).check();
    await button(report.next).click();
    await page.getByLabel(write.textTitle.worried).pressSequentially(text);
  };

  before(async () => {
    ensureBuilt();
    site = await openSite();
    const { outputFiles } = await build({
      stdin: { contents: host, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    site.file('/host.js', outputFiles[0]!.text);
    context = await chromium.launchPersistentContext(folder, await findChromium());
    context.setDefaultTimeout(15_000);
    traces = await follow(context);
    page = await context.newPage();
    const desk = '<script type="module" src="/host.js"></script>';
    const body = '<h1>A page</h1><haven-report-button></haven-report-button>';
    await page.goto(site.page('/report', { head: desk + script, body, policy }));
    await page.waitForFunction(() => 'desk' in globalThis);
    moderator = await page.evaluate(() => (globalThis as unknown as DeskPage).desk.found());
    await button(common.report).waitFor();
    closed = site.asked.map(({ path }) => path);
    await page
      .locator('haven-report-button')
      .evaluate((element) => (globalThis as unknown as DeskPage).desk.sends(element));

    await writeInto(`One word is ${unsent}.`);
    await page.keyboard.press('Escape');
    await button(common.report).click();
    await button(report.clear).click();

    await writeInto(`Please look after ${sent}, today.`);
    await page.getByText('Only Night team can open it.').waitFor();
    await button(write.send).click();
    await page.getByRole('heading', { name: write.sentTitle }).waitFor();
    await page.locator('haven-receipt ol li').first().waitFor();
    await button(report.close).first().click();
  });

  after(async () => {
    await context.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('cost the closed button nothing: dialog, sealing and keys were fetched when it was pressed', () => {
    const parts = closed.filter((path) => path.startsWith('/cdn/chunks/')).map((path) => nameOf(path.slice(5)));
    assert.deepEqual(parts.sort(), ['report-button', 'shared']);
    const later = site.asked.map(({ path }) => path);
    assert.ok(later.some((path) => path.includes('/sealing-')));
    assert.ok(later.some((path) => path.includes('/report-button-report-dialog-')));
  });

  it('is in no request, console, event, channel, storage, database, cache, cookie, address or page', async () => {
    const all = [...traces, ...(await remains(page))];
    // What was looked through is not empty.
    const places = new Set(all.map(({ place }) => place));
    for (const place of ['request', 'event', 'channel', 'sessionStorage', 'page', 'address']) {
      assert.ok(places.has(place), place);
    }
    assert.ok(all.some(({ content }) => content.startsWith('haven-report-sent')));
    assert.ok(all.some(({ place, content }) => place === 'request' && content.includes('/api/submit')));
    assert.deepEqual(placesOf(sent, all), []);
    assert.deepEqual(placesOf(unsent, all), []);
  });

  it('is sealed in what was sent and what was kept', async () => {
    const all = [...traces, ...(await remains(page))];
    const post = all.find(({ content }) => content.includes('/api/submit'))!;
    const { sealed } = (JSON.parse(post.content.slice(post.content.indexOf('['))) as [unknown, { sealed: string }])[1];
    assert.ok(sealed.length > 10_000);
    const kept = placesOf(sealed.slice(0, 200), all);
    assert.ok(kept.some((place) => place.startsWith('indexedDB')), kept.join());
  });

  it('is read by the moderator’s key, once', async () => {
    const texts = await page.evaluate((key) => (globalThis as unknown as DeskPage).desk.read(key), moderator);
    assert.deepEqual(texts, [`Please look after ${sent}, today.`]);
  });

  it('would have been found in any of these places', async () => {
    const planted = token();
    await page.evaluate(async (word) => {
      localStorage.setItem('planted', btoa(`x${word}y`));
      history.replaceState(word, '');
      document.dispatchEvent(new CustomEvent('haven-planted', { detail: { word } }));
      console.log(word);
      document.body.append(word);
      await fetch('/api/planted', { method: 'POST', body: new TextEncoder().encode(word) });
    }, planted);
    const found = placesOf(planted, [...traces, ...(await remains(page))]);
    assert.deepEqual(found, ['address', 'console', 'event', 'localStorage', 'page', 'request']);
  });

  it('is in no file of the browser’s profile', async () => {
    await context.close();
    const files = profile(folder);
    assert.ok(files.length > 20, `${files.length} files`);
    assert.ok(placesOf(COMMUNITY, files).length > 0);
    assert.deepEqual(placesOf(sent, files), []);
    assert.deepEqual(placesOf(unsent, files), []);
  });
});
