// The resource panel as it ships: the bare tag on a page with the strict policy, with the line cut and the server down.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ensureBuilt, readEmbed } from './built.js';
import { openSite, type Site, type SitePage } from './site.js';
import { noTrouble, openChromium, trouble, type Visit, visitor } from './visitor.js';

const script = '<script type="module" src="/cdn/haven.js"></script>';
const bare = '<haven-resource-panel></haven-resource-panel>';
const berlin = { timezoneId: 'Europe/Berlin', locale: 'en-GB' };

const panel = (page: Page): Locator => page.locator('haven-resource-panel');
const stands = (page: Page): Promise<void> => panel(page).locator('.lines article').first().waitFor();
const button = (page: Page, name: string): Locator => panel(page).getByRole('button', { name, exact: true });

describe('the resource panel that ships', () => {
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

  async function visiting(options: BrowserContextOptions, page: SitePage, run: (visit: Visit) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    try {
      const visit = await visitor(context, site.origin);
      await visit.page.goto(site.page('/help', page));
      await run(visit);
    } finally {
      await context.close();
    }
  }

  it('shows lines of the visitor’s country from the bare tag, with no request but for the package’s own files', async () => {
    await visiting(berlin, { head: script, body: bare }, async (visit) => {
      await stands(visit.page);
      const text = await panel(visit.page).locator('.base').innerText();
      assert.match(text, /You seem to be here: Germany/);
      assert.match(text, /TelefonSeelsorge/);
      assert.equal(await panel(visit.page).locator('.danger a').getAttribute('href'), 'tel:112');
      const links = await panel(visit.page).locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
      assert.deepEqual(links.filter((protocol) => !['tel:', 'sms:', 'https:', 'mailto:'].includes(protocol)), []);
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual(site.asked.filter(({ path }) => !/^\/(help$|cdn\/)/.test(path)), []);
      assert.deepEqual(trouble(visit), noTrouble);
      assert.deepEqual(await visit.page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]), [[], [], '']);
    });
  });

  for (const [zone, locale, country, name] of [
    ['America/Chicago', 'en-US', 'United States', '988 Suicide & Crisis Lifeline'],
    ['Europe/London', 'en-GB', 'United Kingdom', 'Samaritans'],
    ['Europe/Paris', 'fr-FR', 'France', '3114'],
    ['Europe/Madrid', 'es-ES', 'Spain', '024'],
    ['America/Sao_Paulo', 'pt-BR', 'Brazil', 'CVV'],
    ['Australia/Sydney', 'en-AU', 'Australia', 'Lifeline'],
    // Who reads English finds an English line before one in French.
    ['Europe/Paris', 'en-GB', 'France', 'SOS Help (English)'],
  ] as const) {
    it(`offers ${name} first in ${country} to who reads ${locale}`, async () => {
      await visiting({ timezoneId: zone, locale }, { head: script, body: bare }, async ({ page }) => {
        await stands(page);
        assert.match(await panel(page).locator('.base').innerText(), new RegExp(`here: ${country}`));
        const names = await panel(page).locator('.lines h3').allInnerTexts();
        assert.ok(names.length >= 1 && names.length <= 3, names.join());
        assert.ok(names[0]?.includes(name), names.join());
      });
    });
  }

  it('opens everything with the line cut after it has loaded', async () => {
    await visiting(berlin, { head: script, body: bare }, async (visit) => {
      const { page } = visit;
      await stands(page);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await button(page, 'More help').click();
      await panel(page).locator('.list article').nth(3).waitFor();
      await panel(page).getByRole('searchbox').fill('eltern');
      await panel(page).getByText('1 entry', { exact: true }).waitFor();
      await button(page, 'Another small step').click();
      await panel(page).getByText('Put both feet on the floor.').waitFor();
      await button(page, 'Change').click();
      await panel(page).locator('#country').fill('Atlantis');
      await button(page, 'Show').click();
      await panel(page).getByText('We do not know that country.').waitFor();
      assert.deepEqual(visit.thrown, []);
    });
  });

  it('says kindly when a country cannot be fetched with the line cut, and goes back to the one it has', async () => {
    await visiting(berlin, { head: script, body: bare }, async ({ page }) => {
      await stands(page);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      const go = async (country: string): Promise<void> => {
        await button(page, 'Change').click();
        await panel(page).locator('#country').fill(country);
        await button(page, 'Show').click();
      };
      await go('Japan');
      await panel(page).getByText('It is not your fault.').waitFor();
      await go('Germany');
      await panel(page).getByText('TelefonSeelsorge').first().waitFor();
    });
  });

  it('shows the lines of the package when the host’s own directory is gone', async () => {
    const body = '<haven-resource-panel src="/people.json"></haven-resource-panel>';
    await visiting(berlin, { head: script, body, policy: "default-src 'self'" }, async (visit) => {
      await stands(visit.page);
      await panel(visit.page).getByText('These are always here.').waitFor();
      assert.match(await panel(visit.page).locator('.base').innerText(), /TelefonSeelsorge/);
    });
  });

  it('puts the host’s own line near the person first among its kind, and tells the host what it could not take', async () => {
    site.file(
      '/own.json',
      JSON.stringify([
        { id: 'porter', kind: 'peer', name: 'Night porter', contacts: [{ kind: 'phone', value: '555-0100', uri: 'tel:5550100' }], topics: ['emotional-support'] },
        { id: 'evil', kind: 'peer', name: 'Evil', contacts: [{ kind: 'chat', uri: 'javascript:alert(1)' }] },
      ]),
    );
    const body = `<haven-resource-panel src="/own.json"></haven-resource-panel>`;
    await visiting(berlin, { head: script, body, policy: "default-src 'self'" }, async (visit) => {
      await stands(visit.page);
      const names = await panel(visit.page).locator('.lines h3').allInnerTexts();
      assert.ok(names.includes('Night porter'), names.join());
      assert.equal(names[0], 'TelefonSeelsorge');
      assert.equal(await panel(visit.page).locator('[href^="javascript:"]').count(), 0);
      assert.ok(visit.said.some((line) => line.includes('/own.json')), visit.said.join());
    });
  });

  it('is readable without script, and before it has arrived', async () => {
    const body = '<haven-resource-panel><p>TelefonSeelsorge: <a href="tel:08001110111">0800 111 0 111</a></p></haven-resource-panel>';
    await visiting({ ...berlin, javaScriptEnabled: false }, { head: script, body }, async ({ page }) => {
      assert.match(await page.locator('body').innerText(), /0800 111 0 111/);
    });
  });

  it('leaves what the host wrote in sight when none of its files can be fetched', async () => {
    const context = await browser.newContext(berlin);
    try {
      const { page } = await visitor(context, site.origin);
      const address = site.page('/help', { head: script, body: '<haven-resource-panel><p>Ring 555-0100</p></haven-resource-panel>' });
      site.lose((path) => /screen|lines-/.test(path));
      await page.goto(address);
      await panel(page).getByText('Find a helpline').waitFor();
      assert.ok(await page.getByText('Ring 555-0100').isVisible());
    } finally {
      await context.close();
    }
  });

  for (const [width, lang] of [
    [320, 'en'],
    [412, 'en'],
    [1280, 'en'],
    [412, 'de'],
    [1280, 'ar'],
  ] as const) {
    it(`moves nothing while it comes, ${width} px wide, in ${lang}`, async () => {
      const words = (text: string): string => `<p>${text.repeat(40)}</p>`;
      const head = `<style>body{font:1rem/1.5 sans-serif;margin:1rem}</style>${readEmbed().embed['haven-resource-panel']}`;
      const page = { head, body: words('Before. ') + bare + words('After. '), policy: "default-src 'self' 'unsafe-inline'", lang };
      await visiting({ ...berlin, viewport: { width, height: 823 } }, page, async (visit) => {
        await stands(visit.page);
        await visit.page.waitForLoadState('networkidle');
        const moved = await visit.page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
            }),
        );
        assert.equal(moved, 0);
      });
    });
  }
});
