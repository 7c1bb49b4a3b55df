import { strict as assert } from 'node:assert';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { findChromium } from '../run/browser.mjs';

export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, env });
}

/** One person's browser, and everything in it that should not have happened. */
export class Visitor {
  readonly context: BrowserContext;
  readonly #origin: string;
  readonly #troubles: string[] = [];

  private constructor(context: BrowserContext, origin: string) {
    this.context = context;
    this.#origin = origin;
  }

  /** A fresh profile: nothing kept, no animation. */
  static async arrive(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    // What takes longer than this on an idle machine is not there.
    context.setDefaultTimeout(15_000);
    return new Visitor(context, origin);
  }

  /** Opens a page in a new tab, and waits until its elements stand and have asked for what they show. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.#troubles.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#troubles.push(`${path}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${this.#origin}/`)) this.#troubles.push(`${path}: asked for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#troubles.push(`${path}: ${response.status()} for ${response.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(this.#origin + path);
    await this.settle(page);
    return page;
  }

  /** Opens a page that has been visited before, and resolves with what the browser counts as layout shift. */
  async shiftOn(path: string): Promise<number> {
    await (await this.open(path)).close();
    const page = await this.context.newPage();
    await page.addInitScript(() => {
      const counted = globalThis as unknown as { shift: number };
      counted.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) counted.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(this.#origin + path);
    await this.settle(page);
    // Two drawn frames: what is counted is counted by then.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done((globalThis as unknown as { shift: number }).shift)),
          );
        }),
    );
    await page.close();
    return shift;
  }

  async settle(page: Page): Promise<void> {
    await page.locator('haven-share-box').first().getByRole('textbox').waitFor();
    await page.locator('haven-story-wall').first().locator('.list[aria-busy=false]').waitFor();
  }

  /** Fails with the list of errors, warnings, refused things and requests to elsewhere; then leaves. */
  async leave(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.#troubles, []);
  }
}

export const boxOf = (page: Page): Locator => page.locator('haven-share-box').first();
export const wallOf = (page: Page): Locator => page.locator('haven-story-wall').first();
export const button = (place: Locator | Page, name: string): Locator =>
  place.getByRole('button', { name, exact: true });
/** One story on the wall, by what stands in it. */
export const story = (page: Page, text: string): Locator => wallOf(page).locator('article', { hasText: text });

/** Writes, looks, sends; resolves with the seven words. */
export async function share(page: Page, text: string): Promise<string[]> {
  const place = boxOf(page);
  await place.getByRole('textbox').fill(text);
  await button(place, box.preview).click();
  await button(place, compose.send).click();
  await place.getByRole('heading', { name: compose.sentTitle }).waitFor();
  const words = place.locator('haven-receipt ol li');
  await words.first().waitFor();
  return words.allTextContents();
}

/** Whether the page is wider than its window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
