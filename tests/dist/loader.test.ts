// The script tag on pages of every kind, under the strictest policy: what it finds, what it leaves alone, how it fails.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { strings as common } from '../../src/i18n/en/common.js';
import { strings as wall } from '../../src/i18n/en/story-wall.js';
import { ensureBuilt } from './built.js';
import { openSite, type Site, type SitePage } from './site.js';
import { noTrouble, openChromium, trouble, type Visit, visitor } from './visitor.js';

const haven = '<script type="module" src="/cdn/haven.js" data-community="loader"></script>';
const host = '<script type="module" src="/host.js"></script>';

describe('the script tag', () => {
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

  /** Opens a page in a fresh profile; `script` is the host's own code, which runs after the tag's. */
  async function on(page: SitePage & { script?: string }, run: (visit: Visit) => Promise<void>): Promise<void> {
    const context = await browser.newContext();
    try {
      const visit = await visitor(context, site.origin);
      site.file('/host.js', page.script ?? '');
      await visit.page.goto(site.page('/page', { head: haven + (page.script ? host : ''), ...page }));
      await run(visit);
    } finally {
      await context.close();
    }
  }

  const field = (page: Page, name = box.heading): Promise<void> => page.getByRole('textbox', { name }).first().waitFor();
  const stories = (page: Page): Promise<void> => page.getByText(wall.empty).first().waitFor();
  const filesAsked = (pattern: RegExp): string[] => site.asked.map(({ path }) => path).filter((path) => pattern.test(path));
  const quiet = (visit: Visit): void => assert.deepEqual(trouble(visit), noTrouble);

  describe('finds an element', () => {
    it('that is added later', async () => {
      const script = `addEventListener('haven-go', () => {
        const section = document.createElement('section');
        section.append(document.createElement('haven-share-box'));
        document.body.append(section);
      });`;
      await on({ body: '<p>Nothing yet.</p>', script }, async (visit) => {
        await visit.page.waitForLoadState('networkidle');
        assert.deepEqual(filesAsked(/chunks/), []);
        await visit.page.evaluate(() => dispatchEvent(new Event('haven-go')));
        await field(visit.page);
        quiet(visit);
      });
    });

    it('in a shadow root inside another one, and what is added there later', async () => {
      const script = `const outer = document.querySelector('#outer').attachShadow({ mode: 'open' });
        const inner = document.createElement('div');
        outer.append(inner);
        inner.attachShadow({ mode: 'open' }).append(document.createElement('haven-share-box'));
        addEventListener('haven-go', () => inner.shadowRoot.append(document.createElement('haven-story-wall')));`;
      await on({ head: host + haven, body: '<div id="outer"></div>', script }, async (visit) => {
        await field(visit.page);
        await visit.page.evaluate(() => dispatchEvent(new Event('haven-go')));
        await stories(visit.page);
        quiet(visit);
      });
    });

    it("in the shadow root of somebody's element that is defined later", async () => {
      const script = `addEventListener('haven-go', () => {
        customElements.define('host-card', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.createElement('haven-share-box')); }
        });
      });`;
      await on({ body: '<host-card></host-card>', script }, async (visit) => {
        await visit.page.waitForLoadState('networkidle');
        assert.deepEqual(filesAsked(/chunks/), []);
        await visit.page.evaluate(() => dispatchEvent(new Event('haven-go')));
        await field(visit.page);
        quiet(visit);
      });
    });

    it('in a shadow root nobody could know of, when it is told to look', async () => {
      const script = `import { discover } from '/cdn/haven.js';
        addEventListener('haven-go', () => {
          const root = document.querySelector('#plain').attachShadow({ mode: 'open' });
          root.append(document.createElement('haven-share-box'));
          discover(root);
        });`;
      await on({ body: '<div id="plain"></div>', script }, async (visit) => {
        await visit.page.waitForLoadState('networkidle');
        await visit.page.evaluate(() => dispatchEvent(new Event('haven-go')));
        await field(visit.page);
        quiet(visit);
      });
    });
  });

  describe('turns <div data-haven> into the element', () => {
    const body = `<div id="it" data-haven="share-box" data-topic="garden" data-prompts data-onclick="document.title='bad'"
      data-style="color:red" data-autofocus data-value="bad"><p>Words for those without scripts.</p></div>`;

    it('with its content and with the attributes the element knows, and no others', async () => {
      await on({ body }, async (visit) => {
        await field(visit.page);
        const found = await visit.page.evaluate(() => {
          const element = document.querySelector('#it > haven-share-box')!;
          const { length } = document.querySelectorAll('haven-share-box');
          return { length, names: element.getAttributeNames().sort(), inside: element.firstElementChild?.localName };
        });
        assert.deepEqual(found, { length: 1, names: ['prompts', 'topic'], inside: 'p' });
        quiet(visit);
      });
    });

    it('once, wherever it is moved to, and takes it along when it goes', async () => {
      await on({ body }, async (visit) => {
        await field(visit.page);
        const counts = await visit.page.evaluate(async () => {
          const count = (): number => document.querySelectorAll('haven-share-box').length;
          const div = document.querySelector('#it')!;
          const tell = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
          const section = document.body.appendChild(document.createElement('section'));
          section.append(div);
          await tell();
          const moved = count();
          section.append(div.cloneNode(true));
          await tell();
          const cloned = count();
          section.remove();
          return [moved, cloned, count()];
        });
        assert.deepEqual(counts, [1, 2, 0]);
        quiet(visit);
      });
    });

    it('inside a community that is written the same way', async () => {
      const nested = `<div data-haven="community" data-community="other" data-help-href="/help"><div data-haven="share-box"></div></div>`;
      await on({ body: nested }, async (visit) => {
        await field(visit.page);
        await visit.page.locator('haven-community haven-share-box').getByRole('link', { name: common.findHelp }).waitFor();
        const link = visit.page.getByRole('link', { name: common.findHelp });
        assert.equal(new URL((await link.getAttribute('href')) ?? '', site.origin).pathname, '/help');
        quiet(visit);
      });
    });
  });

  it('leaves names alone that only look like elements', async () => {
    const body = '<div data-haven="constructor"></div><div data-haven="__proto__"></div><haven-constructor></haven-constructor><x-y></x-y>';
    await on({ body }, async (visit) => {
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual(filesAsked(/chunks/), []);
      assert.equal(await visit.page.locator('body *').count(), 4);
      quiet(visit);
    });
  });

  describe('takes its configuration from its own attributes', () => {
    it('so that memory stays memory and no storage is opened', async () => {
      const head = '<script type="module" src="/cdn/haven.js?v=2" data-community="a" data-backend="memory" data-help-href="/help"></script>';
      await on({ head, body: '<haven-share-box></haven-share-box><haven-story-wall></haven-story-wall>' }, async (visit) => {
        await stories(visit.page);
        await visit.page.getByText(box.who({ place: 'page', review: false })).waitFor();
        assert.deepEqual(await visit.page.evaluate(() => indexedDB.databases()), []);
        assert.deepEqual(filesAsked(/indexeddb/), []);
        quiet(visit);
      });
    });

    it('and says once that it does not know a backend, instead of keeping words somewhere else', async () => {
      const head = '<script type="module" src="/cdn/haven.js" data-backend="htps://haven.example"></script>';
      await on({ head, body: '<haven-share-box></haven-share-box><haven-story-wall></haven-story-wall>' }, async (visit) => {
        await visit.page.getByText(common.notOffered).first().waitFor();
        assert.equal(await visit.page.getByRole('textbox').count(), 0);
        assert.deepEqual(visit.reported, ['{"code":"unknown-backend"}']);
        assert.equal(visit.said.length, 1);
        assert.deepEqual([visit.thrown, visit.violations, visit.elsewhere], [[], [], []]);
      });
    });

    it('and says once that a community cannot have such a name', async () => {
      const head = '<script type="module" src="/cdn/haven.js" data-community="no such name"></script>';
      await on({ head, body: '<haven-share-box></haven-share-box><haven-story-wall></haven-story-wall>' }, async (visit) => {
        await field(visit.page);
        assert.deepEqual(visit.reported, ['{"code":"invalid-community"}']);
        assert.equal(visit.said.length, 1);
      });
    });
  });

  describe('when code does not come', () => {
    const body = '<haven-share-box><p>Call somebody.</p></haven-share-box><haven-story-wall></haven-story-wall><p id="own">The host.</p>';

    async function without(
      lost: RegExp,
      run: (visit: Visit) => Promise<void>,
      prepare?: (page: Page) => Promise<unknown>,
    ): Promise<void> {
      await on({ body: '' }, async (visit) => {
        const address = site.page('/lost', { head: haven, body });
        site.lose((path) => lost.test(path));
        await prepare?.(visit.page);
        await visit.page.goto(address);
        await visit.page.waitForLoadState('networkidle');
        await run(visit);
        assert.ok(await visit.page.locator('#own').isVisible());
        assert.deepEqual([visit.thrown, visit.violations, visit.elsewhere], [[], [], []]);
      });
    }
    /** What the browser itself says about a file is none of ours. */
    const ours = (visit: Visit): string[] => visit.said.filter((line) => !/^Failed to load resource|^not caught/.test(line));
    const uncaught = (visit: Visit): string[] => visit.said.filter((line) => line.startsWith('not caught'));

    it('says so once, leaves what was written there, and carries on with the rest', async () => {
      await without(/share-box/, async (visit) => {
        await stories(visit.page);
        assert.ok(await visit.page.getByText('Call somebody.').isVisible());
        assert.deepEqual(visit.reported, ['{"code":"load-failed","tag":"haven-share-box"}']);
        assert.equal(ours(visit).length, 1);
        assert.deepEqual(uncaught(visit), []);
      });
    });

    it('says so once for each element when what they share is missing', async () => {
      await without(/shared/, async (visit) => {
        const tags = visit.reported.map((line) => (JSON.parse(line) as { tag: string }).tag);
        assert.deepEqual(tags.sort(), ['haven-share-box', 'haven-story-wall']);
        assert.deepEqual(uncaught(visit), []);
      });
    });

    it('lets the wall say that it cannot be read, and offers to try again', async () => {
      const broken = (page: Page): Promise<unknown> =>
        page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('Not here.', 'SecurityError');
          };
        });
      await without(
        /indexeddb/,
        async (visit) => {
          await visit.page.getByRole('button', { name: common.tryAgain }).waitFor();
          await field(visit.page);
          assert.deepEqual(visit.reported, []);
          assert.deepEqual(uncaught(visit), []);
        },
        broken,
      );
    });

    it('shows the first stories without what keeps the database open', async () => {
      await without(/indexeddb/, async (visit) => {
        await stories(visit.page);
        assert.deepEqual(visit.reported, []);
        assert.deepEqual(uncaught(visit), []);
      });
    });

    it('stays in English without the language of the page', async () => {
      await on({ body: '' }, async (visit) => {
        const address = site.page('/lost', { head: haven, body: '<haven-share-box></haven-share-box>', lang: 'de' });
        site.lose((path) => /\/de-/.test(path));
        await visit.page.goto(address);
        await field(visit.page);
        await visit.page.waitForLoadState('networkidle');
        assert.deepEqual([visit.reported, visit.thrown, uncaught(visit)], [[], [], []]);
      });
    });
  });

  it('lives beside a second copy of itself, and fetches nothing twice', async () => {
    const head = `${haven}<script type="module" src="/copy/haven.js"></script>`;
    await on({ head, body: '<haven-share-box></haven-share-box><div data-haven="story-wall"></div>' }, async (visit) => {
      await field(visit.page);
      await stories(visit.page);
      await visit.page.waitForLoadState('networkidle');
      assert.equal(await visit.page.locator('haven-story-wall').count(), 1);
      assert.deepEqual(filesAsked(/^\/copy\//), ['/copy/haven.js']);
      quiet(visit);
    });
  });

  it('shows nothing of an element that the host has hidden, also before it is there', async () => {
    await on({ body: '<haven-share-box hidden></haven-share-box><p id="own">The host.</p>' }, async (visit) => {
      await visit.page.waitForFunction(() => customElements.get('haven-share-box'));
      const { y } = (await visit.page.locator('#own').boundingBox())!;
      assert.ok(y < 100, `${y}`);
      quiet(visit);
    });
  });
});
