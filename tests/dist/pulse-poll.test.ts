// A poll as it ships, from making it to telling what came of it: on a page with the strict policy, in this browser alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureBuilt } from './built.js';
import { openSite, type Site } from './site.js';
import { noTrouble, openChromium, trouble, visitor } from './visitor.js';

const script = '<script type="module" src="/cdn/haven.js"></script>';
const poll = (page: Page): Locator => page.locator('haven-pulse-poll').first();
const press = (page: Page, name: string): Promise<void> => poll(page).getByRole('button', { name, exact: true }).first().click();

describe('the poll that ships', () => {
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

  it('is made, answered, closed and told of, with no server, and its public card breaks no policy', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    try {
      const visit = await visitor(context, site.origin);
      const { page } = visit;
      const open = (path: string, attributes: string): Promise<unknown> =>
        page.goto(site.page(path, { head: script, body: `<haven-pulse-poll ${attributes}></haven-pulse-poll>` }));

      await open('/host', 'view="host"');
      await poll(page).getByLabel('Which one?').selectOption('mood');
      await press(page, 'Go on');
      await poll(page).getByLabel('Name of the poll').fill('week');
      await poll(page).getByLabel('Last day').fill('2099-01-01');
      await poll(page).getByLabel('Fewest answers a result may speak of').fill('5');
      await press(page, 'Preview');
      await poll(page).locator('haven-pulse-poll fieldset').waitFor();
      await press(page, 'Open the poll');
      const words = poll(page).locator('haven-receipt [part="words"]');
      await words.waitFor();
      const phrase = (await words.innerText()).match(/[a-z]{3,}/g)!.join(' ');
      assert.equal(phrase.split(' ').length, 7);

      // Five people one after the other at the same browser, each with words of their own.
      for (let person = 0; person < 5; person++) {
        await page.evaluate(() => sessionStorage.clear());
        await open(`/poll-${person}`, 'poll="week"');
        await poll(page).getByRole('radio').nth(2).check();
        await press(page, 'Send');
        await poll(page).getByText('Thank you. Your answer is in.').waitFor();
      }

      await page.evaluate(() => sessionStorage.clear());
      await open('/host-again', 'view="host" poll="week"');
      await press(page, 'Type in the words');
      await poll(page).locator('haven-receipt input').fill(phrase);
      await poll(page).locator('haven-receipt').getByRole('button', { name: 'Unlock' }).click();
      await press(page, 'Close it now');
      await press(page, 'Yes, close it');
      await poll(page).getByText('It is closed. Every single answer is erased.').waitFor();
      await poll(page).getByLabel('What came of it (English)').fill('Thursdays are free now.');
      await press(page, 'Publish it');
      await poll(page).getByText('Everybody can read it now.').waitFor();
      const download = page.waitForEvent('download');
      await press(page, 'Save the results as a card (HTML)');
      assert.equal((await download).suggestedFilename(), 'week.html');

      await page.evaluate(() => sessionStorage.clear());
      await open('/card', 'poll="week" view="results"');
      await poll(page).locator('.bars').waitFor();
      const card = await poll(page).locator('.base').innerText();
      assert.match(card, /At least 5 answers came in\./);
      assert.match(card, /These are answers, not people/);
      assert.match(card, /Thursdays are free now\./);
      assert.doesNotMatch(card, /Close it|Save the published/);
      assert.deepEqual(trouble(visit), noTrouble);
      assert.deepEqual(site.asked.filter(({ path }) => !/^\/(host|poll-|card|cdn\/)/.test(path)), []);
    } finally {
      await context.close();
    }
  });
});
