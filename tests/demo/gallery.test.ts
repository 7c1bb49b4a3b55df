import { strict as assert } from 'node:assert';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { strings as arabic } from '../../src/i18n/ar/share-box.js';
import { axeTroubles } from './measure.js';
import type { Serving } from './serving.js';
import { serve } from './serving.js';
import { boxOf, isTooWide, openBrowser, Visitor, wallOf } from './visitor.js';

describe('a visitor of the gallery, which uses the package as an app does', () => {
  let serving: Serving;
  let browser: Browser;
  let visitor: Visitor;
  before(async () => {
    serving = await serve();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    visitor = await Visitor.arrive(browser, serving.origin);
  });
  afterEach(() => visitor.leave());
  after(async () => {
    await browser.close();
    await serving.stop();
  });

  it('sees every element, and the sites have somebody in them afterwards', async () => {
    const page = await visitor.open('/');
    await wallOf(page).locator('article').first().waitFor();
    for (const tag of [
      'haven-share-box',
      'haven-story-wall',
      'haven-resource-panel',
      'haven-receipt',
      'haven-community',
    ]) {
      assert.equal(await page.locator(`${tag}:not(:defined)`).count(), 0);
      assert.ok((await page.locator(tag).count()) > 0, tag);
    }
    for (const path of ['/blog/', '/portal/people/wellbeing/']) {
      const site = await visitor.open(path);
      await wallOf(site).locator('article').first().waitFor();
    }
  });

  for (const look of ['light', 'dark', 'sepia', 'calm', 'high-contrast']) {
    it(`reads everything in the look "${look}"`, async () => {
      const page = await visitor.open('/');
      await page.locator('#look').selectOption(look);
      await wallOf(page).locator('article').first().waitFor();
      await page.waitForFunction(() => (document.querySelector('#tokens') as HTMLLinkElement).sheet);
      const troubles = await axeTroubles(page, [
        'haven-share-box',
        'haven-story-wall',
        'haven-receipt',
        'header',
        '.bar',
      ]);
      // Several walls side by side have the same name here, as they have the same heading.
      assert.deepEqual(
        troubles.filter((trouble) => !trouble.startsWith('landmark-unique')),
        [],
      );
    });
  }

  it('turns the elements, and not the gallery, to Arabic and its direction', async () => {
    const page = await visitor.open('/');
    await page.locator('#language').selectOption('ar');
    await boxOf(page).getByText(arabic.heading).waitFor();
    assert.equal(
      await boxOf(page)
        .locator('[part=base]')
        .evaluate((base) => getComputedStyle(base).direction),
      'rtl',
    );
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), 'ltr');
    await page.locator('#direction').selectOption('ltr');
    assert.equal(await page.locator('[data-stage]').first().getAttribute('dir'), 'ltr');
  });

  it('makes the box the visitor’s own with the controls, and shows the sheet to copy', async () => {
    const page = await visitor.open('/');
    const base = page.locator('#playground haven-share-box').locator('[part=base]');
    await page.getByLabel('Corners', { exact: true }).fill('0');
    assert.equal(await base.evaluate((found) => getComputedStyle(found).borderRadius), '0px');
    await page.getByLabel('Surface').fill('#ffe0cc');
    const field = page.locator('#playground haven-share-box').getByRole('textbox');
    assert.equal(await field.evaluate((found) => getComputedStyle(found).backgroundColor), 'rgb(255, 224, 204)');
    assert.match(await page.locator('#copy').innerText(), /--haven-radius: 0rem;\n {2}--haven-color-surface: #ffe0cc;/);
    await page.getByRole('button', { name: 'As the page again' }).click();
    assert.notEqual(await base.evaluate((found) => getComputedStyle(found).borderRadius), '0px');
    assert.match(await page.locator('#copy').innerText(), /Nothing is set/);
  });

  it('hands the words to a form around the box, and shows what stands inside where nothing is offered', async () => {
    const page = await visitor.open('/');
    const form = page.locator('#form');
    await form.getByRole('textbox').fill('Eight and a half');
    await form.getByRole('button', { name: 'Send to us' }).click();
    await form.getByText('The form has 16 characters to send.').waitFor();
    assert.equal(await form.getByRole('textbox').inputValue(), '');
    await page.locator('#closed').getByText('the box beside the library door').waitFor();
  });

  it('shows a site in three widths', async () => {
    const page = await visitor.open('/');
    await page.locator('#page').selectOption('/community/');
    await page.locator('#frames').scrollIntoViewIfNeeded();
    for (const width of [320, 412, 768]) {
      const frame = page.frameLocator(`iframe[width="${width}"]`);
      await frame.locator('haven-share-box').getByRole('textbox').waitFor();
    }
    assert.equal(await isTooWide(page), false);
  });
});
