// What ships, used as a visitor does, on a page with the strict policy of the README.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { strings as receipt } from '../../src/i18n/en/receipt.js';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { strings as wall } from '../../src/i18n/en/story-wall.js';
import { ensureBuilt } from './built.js';
import { openSite, type Site } from './site.js';
import { noTrouble, openChromium, openFirefox, trouble, type Visit, visitor } from './visitor.js';

const script = '<script type="module" src="/cdn/haven.js" data-community="reading-group"></script>';
const first = 'It was raining today, and I stayed at the window for a while.';
const second = 'It was raining today, and I went out into it in the end.';

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
const boxOf = (page: Page): Locator => page.locator('haven-share-box');
const wallOf = (page: Page): Locator => page.locator('haven-story-wall');

async function share(page: Page, text: string): Promise<void> {
  await boxOf(page).getByRole('textbox', { name: box.heading }).fill(text);
  await button(page, box.preview).click();
  await boxOf(page).getByRole('heading', { name: compose.previewTitle }).waitFor();
  await button(page, compose.send).click();
  await boxOf(page).getByRole('heading', { name: compose.sentTitle }).waitFor();
}

function journey(open: () => Promise<Browser | string>): void {
  let browser: Browser;
  let missing: string | undefined;
  let site: Site;
  let context: BrowserContext;
  let writer: Visit;
  let reader: Visit;

  before(async () => {
    ensureBuilt();
    const opened = await open();
    if (typeof opened === 'string') {
      missing = opened;
      return;
    }
    browser = opened;
    site = await openSite();
    context = await browser.newContext();
    writer = await visitor(context, site.origin);
    reader = await visitor(context, site.origin);
    await writer.page.goto(site.page('/write', { head: script, body: '<haven-share-box></haven-share-box>' }));
    await reader.page.goto(site.page('/read', { head: script, body: '<haven-story-wall></haven-story-wall>' }));
    await wallOf(reader.page).getByText(wall.empty).waitFor();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const step = (name: string, run: () => Promise<void>): void => {
    it(name, async (t) => {
      if (missing) t.skip(missing);
      else await run();
    });
  };

  step('says what is true beside Send before anything is sent', async () => {
    const line = box.who({ place: 'browser', review: false });
    await boxOf(writer.page).getByText(line).waitFor();
  });

  step('sends what was written and shows seven words', async () => {
    await share(writer.page, first);
    const words = boxOf(writer.page).getByRole('listitem');
    await words.first().waitFor();
    assert.equal(await words.count(), 7);
    await boxOf(writer.page).getByText(receipt.title, { exact: true }).waitFor();
  });

  step('shows it on the wall in another tab', async () => {
    await wallOf(reader.page).getByText(first).waitFor();
  });

  step('changes it, there as well', async () => {
    await button(boxOf(writer.page), compose.edit).click();
    const field = boxOf(writer.page).getByRole('textbox', { name: compose.editTitle });
    await field.waitFor();
    assert.equal(await field.inputValue(), first);
    await field.fill(second);
    await button(boxOf(writer.page), box.preview).click();
    await button(boxOf(writer.page), compose.save).click();
    await boxOf(writer.page).getByText(compose.savedTitle).waitFor();
    await wallOf(reader.page).getByText(second).waitFor();
    assert.equal(await wallOf(reader.page).getByText(first).count(), 0);
  });

  step('still has it after a reload', async () => {
    await reader.page.reload();
    await wallOf(reader.page).getByText(second).waitFor();
  });

  step('takes it back, there as well, for good', async () => {
    await button(boxOf(writer.page), compose.withdraw).click();
    await button(boxOf(writer.page), compose.withdrawYes).click();
    await boxOf(writer.page).getByText(compose.withdrawnTitle).waitFor();
    await wallOf(reader.page).getByText(second).waitFor({ state: 'detached' });
    await reader.page.reload();
    await wallOf(reader.page).getByText(wall.empty).waitFor();
    assert.equal(await wallOf(reader.page).getByText(second).count(), 0);
  });

  step('has broken no rule of the page, asked nobody else for anything, and complained about nothing', async () => {
    assert.deepEqual(trouble(writer), noTrouble);
    assert.deepEqual(trouble(reader), noTrouble);
    const files = site.asked.map(({ path }) => path).filter((path) => !/^\/(cdn\/(haven|chunks\/[\w.-]+)\.js|write|read)$/.test(path));
    assert.deepEqual(files, []);
  });
}

describe('from the first word to taking it back, in Chromium', () => journey(openChromium));
describe('from the first word to taking it back, in Firefox', () => journey(openFirefox));
