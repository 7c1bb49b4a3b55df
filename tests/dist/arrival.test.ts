// What a page costs until its elements work: files, trips, and whether anything moves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { slowLine } from '../helpers/slow-line.js';
import { ensureBuilt, nameOf, readEmbed, weight, weightOf } from './built.js';
import { openSite, type Site, type SitePage } from './site.js';
import { noTrouble, openChromium, trouble, type Visit, visitor } from './visitor.js';
import { seedWall } from './seed.js';

const elements = ['haven-share-box', 'haven-story-wall'] as const;
const script = '<script type="module" src="/cdn/haven.js" data-community="arrival"></script>';
const paragraph = '<p>The reading group meets on Thursdays, and somebody always brings cake. There is room for whoever comes late.</p>';
const article = (element: string): string => paragraph.repeat(2) + element + paragraph.repeat(3);

/** Whether the element shows what it is for; runs in the page, once a frame. */
const works = (tag: string): boolean => {
  const inside = document.querySelector(tag)?.shadowRoot;
  if (tag === 'haven-share-box') return !!inside?.querySelector('textarea');
  const list = inside?.querySelector('[part=list]');
  return !!list?.textContent?.trim() && list.getAttribute('aria-busy') !== 'true';
};

describe('a page on its way to working', () => {
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

  async function visiting<T>(options: BrowserContextOptions, run: (visit: Visit) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options);
    try {
      return await run(await visitor(context, site.origin));
    } finally {
      await context.close();
    }
  }

  /** Loads a page over a slow line, and tells what was asked for until the element worked, by trip. */
  async function arrive(tag: (typeof elements)[number], page: SitePage): Promise<Map<string, number>> {
    return visiting({}, async (visit) => {
      const address = site.page('/arrival', page);
      site.hold(slowLine(400));
      await visit.page.goto(address);
      await visit.page.waitForFunction(works, tag);
      assert.deepEqual(trouble(visit), noTrouble);
      const files = site.asked.filter(({ path }) => path !== '/arrival');
      return new Map(files.map(({ path, trip }) => [path.replace('/cdn/', ''), trip]));
    });
  }

  const element = (tag: string): string => `<${tag}></${tag}>`;

  for (const tag of elements) {
    it(`fetches for a bare <${tag}> just what the build says, in three trips`, async () => {
      const trips = await arrive(tag, { head: script, body: element(tag) });
      const { files } = readEmbed().elements[tag] ?? assert.fail();
      // What is fetched once the element works is not part of the way there.
      const needed = [...trips].filter(([, trip]) => trip <= 3).map(([file]) => file);
      assert.deepEqual(needed.map(nameOf).sort(), files.map(nameOf).sort());
      assert.ok(files.length <= 10);
      assert.equal(weightOf(needed), files.reduce((sum, file) => sum + weight(file), 0));
    });

    it(`makes <${tag}> work in two trips with the printed code`, async () => {
      const head = readEmbed().embed[tag] ?? assert.fail();
      // The printed code keeps room with a style of its own, which the strictest pages do not allow.
      const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html";
      const trips = await arrive(tag, { head, body: element(tag), policy });
      for (const file of readEmbed().elements[tag]?.files ?? []) assert.equal(trips.get(file), 2, file);
    });
  }

  it('asks for the lines of the visitor’s country one trip behind a bare panel', async () => {
    await visiting({ timezoneId: 'Europe/Berlin', locale: 'en-GB' }, async (visit) => {
      const address = site.page('/lines', { head: script, body: element('haven-resource-panel') });
      site.hold(slowLine(400));
      await visit.page.goto(address);
      await visit.page.locator('haven-resource-panel .lines article').first().waitFor();
      const trips = new Map(site.asked.map(({ path, trip }) => [nameOf(path.replace('/cdn/', '')), trip]));
      assert.deepEqual(['resource-panel', 'helplines', 'zones', 'lines-de'].map((name) => trips.get(name)), [3, 3, 3, 4]);
      assert.deepEqual(trouble(visit), noTrouble);
    });
  });

  it('fetches the language of the page along with the rest, and no other', async () => {
    const trips = await arrive('haven-share-box', { head: script, body: element('haven-share-box'), lang: 'de-AT' });
    const asked = [...trips.keys()].map(nameOf);
    assert.ok(asked.includes('de'), asked.join());
    assert.deepEqual(asked.filter((name) => /^(ar|es|en)\b/.test(name)), []);
    const language = [...trips].filter(([file]) => nameOf(file) === 'de');
    assert.deepEqual(language.map(([, trip]) => trip), [3]);
  });

  it('fetches the entry and nothing else on a page without elements', async () => {
    await visiting({}, async (visit) => {
      const body = '<p>Nothing here.</p><x-other></x-other><haven-unheard-of></haven-unheard-of>';
      await visit.page.goto(site.page('/none', { head: script, body }), { waitUntil: 'networkidle' });
      assert.deepEqual(site.asked.map(({ path }) => path), ['/none', '/cdn/haven.js']);
      assert.deepEqual(await visit.page.evaluate(() => indexedDB.databases()), []);
      assert.deepEqual(trouble(visit), noTrouble);
    });
  });

  describe('moves nothing', () => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
    }

    /** What moved, by how much, from where to where. */
    const shifts = (page: Page): Promise<string[]> =>
      page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const seen: Shift[] = [];
            const observer = new PerformanceObserver((list) => void seen.push(...(list.getEntries() as Shift[])));
            observer.observe({ type: 'layout-shift', buffered: true });
            const place = ({ y, height }: DOMRect): string => `${y.toFixed(1)}+${height.toFixed(1)}`;
            const name = (node: Node | null): string =>
              node instanceof Element ? `${node.localName}.${node.className}` : `"${node?.textContent?.slice(0, 20) ?? ''}"`;
            const tell = ({ value, sources }: Shift): string =>
              `${value.toFixed(4)}: ${sources.map((from) => `${name(from.node)} ${place(from.previousRect)} → ${place(from.currentRect)}`).join(', ')}`;
            // Shifts are told after the frame they happened in.
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve([...seen, ...(observer.takeRecords() as Shift[])].map(tell))),
            );
          }),
      );

    /** A late script: the page has been painted without it. */
    async function shiftOf(
      tag: (typeof elements)[number],
      width: number,
      { lang, full, lose }: { lang?: string; full?: boolean; lose?: RegExp } = {},
    ): Promise<string[]> {
      return visiting({ viewport: { width, height: 823 } }, async ({ page }) => {
        if (full) await seedWall(page, site, 'arrival');
        const snippet = readEmbed().embed[tag]?.replace('type="module"', '$& data-community="arrival"');
        const head = `<style>body{font:1rem/1.5 sans-serif;margin:1rem}</style>${snippet}`;
        const policy = "default-src 'self' 'unsafe-inline'";
        const address = site.page('/shift', { head, body: article(element(tag)), policy, ...(lang && { lang }) });
        site.hold((path) => (path.endsWith('.js') ? slowLine(150)() : undefined));
        if (lose) site.lose((path) => lose.test(path));
        await page.goto(address);
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        if (!lose) await page.waitForFunction(works, tag);
        await page.waitForLoadState('networkidle');
        return shifts(page);
      });
    }

    for (const tag of elements) {
      for (const width of [320, 412, 1280]) {
        it(`at ${width} px while <${tag}> arrives`, async () => {
          assert.deepEqual(await shiftOf(tag, width), []);
        });
      }
      for (const lang of ['de', 'ar']) {
        it(`at 320 px while <${tag}> arrives in ${lang}`, async () => {
          assert.deepEqual(await shiftOf(tag, 320, { lang }), []);
        });
      }
      it(`when the code of <${tag}> does not come`, async () => {
        assert.deepEqual(await shiftOf(tag, 412, { lose: new RegExp(tag.slice(6)) }), []);
      });
    }
    for (const width of [320, 412, 1280]) {
      it(`at ${width} px while a wall full of stories arrives`, async () => {
        assert.deepEqual(await shiftOf('haven-story-wall', width, { full: true }), []);
      });
    }
    it('when the stories cannot be read', async () => {
      assert.deepEqual(await shiftOf('haven-story-wall', 412, { lose: /indexeddb|reading/ }), []);
    });
  });
});
