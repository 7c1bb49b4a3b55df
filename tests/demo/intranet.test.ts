import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { strings as arabic } from '../../src/i18n/ar/share-box.js';
import { strings as arabicMore } from '../../src/i18n/ar/story-more.js';
import { strings as arabicWall } from '../../src/i18n/ar/story-wall.js';
import { strings as german } from '../../src/i18n/de/share-box.js';
import { strings as germanCompose } from '../../src/i18n/de/share-compose.js';
import { strings as english } from '../../src/i18n/en/share-box.js';
import { strings as spanish } from '../../src/i18n/es/share-box.js';
import { boxOf, button, isTooWide, story, wallOf } from './visitor.js';
import { visits } from './visits.js';

const path = '/portal/people/wellbeing/';

describe('a visitor of the intranet, with the strict policy, a sub-path and no connection', () => {
  const at = visits();

  const visit = async (language = ''): Promise<Page> => {
    const first = await at.visitor.open(path);
    await wallOf(first).locator('article').nth(5).waitFor();
    await first.close();
    const page = await at.visitor.open(path + language);
    await wallOf(page).locator('article').nth(5).waitFor();
    return page;
  };

  it('asks only for what lies under the portal’s own path', async () => {
    const page = await at.visitor.context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at.serving.origin + path);
    await at.visitor.settle(page);
    assert.ok(asked.some((one) => one.startsWith('/portal/assets/haven/chunks/')));
    assert.deepEqual(
      asked.filter((one) => !one.startsWith('/portal/')),
      [],
    );
  });

  it('runs under a policy that would refuse an inline style, a string as script and any connection', async () => {
    const page = await at.visitor.context.newPage();
    await page.goto(at.serving.origin + path);
    const refused = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      document.body.setAttribute('style', 'color: red');
      await fetch('/portal/').catch(() => undefined);
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      } catch {
        seen.push('threw');
      }
      // Violations are told in a task of their own; a message is one that comes after them.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
      return seen;
    });
    for (const directive of ['style-src-attr', 'connect-src', 'require-trusted-types-for', 'threw']) {
      assert.ok(refused.includes(directive), `${directive} in ${refused.join()}`);
    }
  });

  it('changes its language with the portal, in place, and keeps what is being written', async () => {
    const page = await visit();
    const place = boxOf(page);
    await place.getByRole('textbox').fill('Drei Worte.');
    for (const [language, { heading }, direction] of [
      ['de', german, 'ltr'],
      ['es', spanish, 'ltr'],
      ['ar', arabic, 'rtl'],
      ['en', english, 'ltr'],
    ] as const) {
      await page.locator('#language').selectOption(language);
      await place.getByText(heading, { exact: true }).waitFor();
      assert.equal(await place.getByRole('textbox').inputValue(), 'Drei Worte.');
      assert.equal(
        await place
          .locator('[part=base]')
          .first()
          .evaluate((base) => getComputedStyle(base).direction),
        direction,
      );
    }
  });

  it('is written and sent in German, and read in the order of a right-to-left page', async () => {
    const page = await visit('?lang=de');
    const place = boxOf(page);
    const words = 'Heute hat jemand nach der Woche gefragt und auf die Antwort gewartet.';
    await place.getByRole('textbox').fill(words);
    await button(place, german.preview).click();
    await button(place, germanCompose.send).click();
    await place.getByRole('heading', { name: germanCompose.sentTitle }).waitFor();
    await page.locator('#language').selectOption('ar');
    await button(story(page, words), arabicWall.reply).waitFor();
    const [first, second] = await Promise.all([
      button(story(page, words), arabicWall.reply).boundingBox(),
      button(story(page, words), arabicMore.own).boundingBox(),
    ]);
    assert.ok(first && second && first.x > second.x, 'the first button stands to the right');
    const text = story(page, words).locator('[part=text]');
    assert.equal(await text.evaluate((found) => getComputedStyle(found).textAlign), 'start');
    assert.equal(await isTooWide(page), false);
  });

  it('finds help at the portal’s own page: lines of the package, each with the day it was checked, and nothing asked elsewhere', async () => {
    const page = await visit();
    const link = boxOf(page).locator('a').last();
    assert.equal(
      await link.evaluate((found: HTMLAnchorElement) => found.href),
      `${at.serving.origin}/portal/people/help/`,
    );
    const help = await at.visitor.context.newPage();
    const asked: string[] = [];
    help.on('request', (request) => asked.push(request.url()));
    await help.goto(`${at.serving.origin}/portal/people/help/`);
    const cards = help.locator('haven-resource-panel [part=lines] article');
    await cards.first().waitFor();
    for (const text of await cards.allInnerTexts()) assert.match(text, /Checked on .+ \d{4}/);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${at.serving.origin}/portal/`)),
      [],
    );
  });

  it('still works when the line has gone', async () => {
    const page = await visit();
    // Everything that may be needed is fetched once somebody comes near.
    await boxOf(page).getByRole('textbox').fill('One.');
    await button(boxOf(page), english.preview).click();
    await boxOf(page).locator('details').waitFor();
    await page.waitForLoadState('networkidle');
    await at.visitor.context.setOffline(true);
    await button(boxOf(page), 'Send').click();
    await story(page, 'One.').waitFor();
    await at.visitor.context.setOffline(false);
  });
});
