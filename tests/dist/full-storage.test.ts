// A disk that is full for real: Chromium gives the site less room than it has, and other pages of the site use up what is left.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { strings as errors } from '../../src/i18n/en/errors.js';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { ensureBuilt } from './built.js';
import { openSite, type Site } from './site.js';
import { noTrouble, openChromium, trouble, type Visit, visitor } from './visitor.js';

const MEGABYTE = 2 ** 20;
const TEXT = 'It was raining today, and I stayed at the window for a while. '.repeat(100).trim();

const head = '<script type="module" src="/cdn/haven.js" data-community="full"></script>';
const body = '<haven-share-box></haven-share-box><haven-story-wall></haven-story-wall>';

/** Writes into a database of the site's own until not even a kilobyte fits. */
const useUpAllRoom = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const opening = indexedDB.open('photos');
    opening.onupgradeneeded = () => opening.result.createObjectStore('photos', { autoIncrement: true });
    const database = await done(opening);
    const write = (size: number): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction('photos', 'readwrite', { durability: 'strict' });
        // Noise, which cannot be packed.
        const noise = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        transaction.objectStore('photos').add(noise);
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error!);
      });
    let reason = '';
    for (let size = 2 ** 18; size >= 1_024; size /= 2) {
      for (;;) {
        try {
          await write(size);
        } catch (thrown) {
          reason = (thrown as DOMException).name;
          break;
        }
      }
    }
    database.close();
    return reason;
  });

describe('a browser without room left', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit;
  let room: (bytes: number) => Promise<unknown>;

  const field = () => visit.page.getByRole('textbox', { name: box.heading });
  const press = (label: string) => visit.page.getByRole('button', { name: label, exact: true }).click();
  const stories = () => visit.page.locator('haven-story-wall [part=text]');
  const write = async (): Promise<void> => {
    await field().fill(TEXT);
    await press(box.preview);
    await press(compose.send);
  };

  before(async () => {
    ensureBuilt();
    browser = await openChromium();
    site = await openSite();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    const context = await browser.newContext();
    visit = await visitor(context, site.origin);
    const session = await context.newCDPSession(visit.page);
    room = (quotaSize) => session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize });
  });
  afterEach(() => visit.page.context().close());

  /** Says so kindly, keeps the words, and sends them once when there is room again. */
  const survives = async (kept: number): Promise<void> => {
    await write();
    await visit.page.getByText(errors['storage-full']).waitFor();
    assert.equal(await stories().count(), kept);
    await press(compose.back);
    assert.equal(await field().inputValue(), TEXT);

    await room(64 * MEGABYTE);
    await press(box.preview);
    await press(compose.send);
    await visit.page.getByRole('heading', { name: compose.sentTitle }).waitFor();
    await stories().nth(kept).waitFor();
    await visit.page.reload();
    await stories().nth(kept).waitFor();
    assert.equal(await stories().count(), kept + 1);
    assert.deepEqual(trouble(visit), noTrouble);
  };

  // Chromium asks for the room once and writes on from what it heard, so it is told before a page uses storage at all.

  it('keeps the words when there is room for nothing, and sends them once there is some', async () => {
    await room(1);
    await visit.page.goto(site.page('/', { head, body }));
    await survives(0);
  });

  it('still shows what was kept before, and keeps the new words, when the site has used up its room', async () => {
    await room(MEGABYTE);
    await visit.page.goto(site.page('/', { head, body }));
    await write();
    await stories().first().waitFor();
    assert.equal(await useUpAllRoom(visit.page), 'QuotaExceededError');
    // What is left over by packing goes to somebody else.
    await room(1);
    await press(compose.another);
    await survives(1);
  });
});
