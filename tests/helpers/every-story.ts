import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import '../../src/define.js';
import { setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from './axe.js';
import { deepElements, settled } from './fixture.js';
import { cannotForce, forceColors, lostInForcedColors, withBackground } from './forced-colors.js';
import { skipBecause } from './skip.js';
import { nextFrame, nextTask } from './wait.js';

interface Story {
  render: (args: Record<string, unknown>) => TemplateResult;
  args?: Record<string, unknown>;
}

const page = document.documentElement;
const requests: string[] = [];
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) requests.push(entry.name);
});

/** Every id another element points to must be there, in the same tree. */
function danglingReferences(root: ParentNode): string[] {
  const attributes = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
    'aria-details',
    'popovertarget',
  ];
  const missing: string[] = [];
  for (const element of deepElements(root)) {
    for (const name of attributes) {
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
        const tree = element.getRootNode() as Document | ShadowRoot;
        if (!tree.getElementById(id)) missing.push(`<${element.localName} ${name}="${id}">`);
      }
    }
  }
  return missing;
}

/** Draws a story and waits until nothing in it moves any more. */
async function show(story: Story, holder: HTMLElement): Promise<void> {
  render(story.render(story.args ?? {}), holder);
  for (let round = 0; round < 6; round++) {
    await settled(holder);
    await nextTask();
    await nextFrame();
  }
}

/** What holds for every story of a file. One page each, so that no run has to wait for all of them. */
export function everyStory(file: string, stories: Readonly<Record<string, unknown>>): void {
  describe(`every story of ${file}`, function () {
    this.timeout(30_000);
    let holder: HTMLElement;

    before(() => observer.observe({ type: 'resource', buffered: false }));
    after(async () => {
      observer.disconnect();
      await setViewport({ width: 1000, height: 800 });
    });
    beforeEach(() => {
      holder = document.createElement('main');
      document.body.append(holder);
    });
    afterEach(() => {
      holder.remove();
      page.lang = 'en';
      page.removeAttribute('dir');
      document.body.removeAttribute('style');
    });

    if (cannotForce) {
      it('loses nothing when the machine forces its colours', function () {
        skipBecause(this, cannotForce);
      });
    }

    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      if (name === 'default') continue;
      describe(name, () => {
        it('has no accessibility fault axe can find, on a light and on a dark page', async () => {
          await show(story, holder);
          for (const [ink, paper] of [
            ['#2b2b2b', '#ffffff'],
            ['#ece8e1', '#1c1b1a'],
          ] as const) {
            document.body.style.color = ink;
            document.body.style.background = paper;
            await nextFrame();
            expect(await accessibilityFaults(holder)).to.deep.equal([]);
          }
        });

        it('points to no id that is not there', async () => {
          await show(story, holder);
          expect(danglingReferences(holder)).to.deep.equal([]);
        });

        it('is complete from right to left in Arabic, without English left over', async () => {
          page.lang = 'ar';
          page.dir = 'rtl';
          await show(story, holder);
          // A field to write English in, and words that are the same in every language, are no English left over.
          const roots = [...deepElements(holder)].filter((element) =>
            element.matches('[lang]:not(textarea, [translate=no])'),
          );
          expect(
            roots.map((element) => element.getAttribute('lang')).filter((language) => language === 'en'),
          ).to.deep.equal([]);
          expect(page.scrollWidth, 'no sideways scrolling').to.be.at.most(page.clientWidth);
        });

        it('fits a page 320 px wide', async () => {
          await setViewport({ width: 320, height: 640 });
          await show(story, holder);
          const { clientWidth } = page;
          const wide = [...deepElements(holder)].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && box.right > clientWidth + 1 && getComputedStyle(element).position !== 'absolute';
          });
          await setViewport({ width: 1000, height: 800 });
          expect(wide.map((element) => `<${element.localName} class="${element.className}">`)).to.deep.equal([]);
        });

        if (!cannotForce) {
          it('loses nothing when the machine forces its colours: edges, focus, what is pressed', async () => {
            await show(story, holder);
            const standingOut = withBackground(holder);
            await forceColors(true);
            const lost = lostInForcedColors(holder, standingOut);
            await forceColors(false);
            expect(lost).to.deep.equal([]);
          });
        }

        it('asks for nothing but the page’s own files', async () => {
          requests.length = 0;
          await show(story, holder);
          expect(requests.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
        });
      });
    }
  });
}
