import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { strings as common } from '../../src/i18n/en/common.js';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { strings as events } from '../../src/i18n/en/event-list.js';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { strings as wall } from '../../src/i18n/en/story-wall.js';
import { axeTroubles, drawn, focused, tabTo } from './measure.js';
import { boxOf, button, isTooWide, share, story, wallOf } from './visitor.js';
import { visits } from './visits.js';

/** Unfriendly in three ways: resets on bare tags · a large root and `content-box` · a small root and small grey type. */
const sites = ['/blog/', '/community/', '/portal/people/wellbeing/'];
const elements = ['haven-share-box', 'haven-story-wall'];
const words = 'Today I asked for an hour, and the hour was given.';

describe('on every site', () => {
  const at = visits();

  /** A page whose examples are there: the gallery puts in everybody's, its own last. */
  const visit = async (path: string): Promise<Page> => {
    const gallery = await at.visitor.open('/');
    await wallOf(gallery).locator('article').first().waitFor();
    await gallery.close();
    const page = await at.visitor.open(path);
    await wallOf(page).locator('article').first().waitFor();
    return page;
  };

  for (const path of sites) {
    describe(path, () => {
      it('shows what is on, from a file or from the page itself, and opens what an event is like', async () => {
        const page = await at.visitor.open(path);
        const list = page.locator('haven-event-list');
        await list.locator('article').first().waitFor();
        await list.getByRole('button', { name: events.details }).first().click();
        await list.locator('dl, .opened p').first().waitFor();
        assert.equal(await list.getByText(events.now).count(), await list.locator('article.now').count());
        assert.deepEqual(await axeTroubles(page, ['haven-event-list']), []);
        assert.equal(await isTooWide(page), false);
      });

      it('the site’s style sheet leaves the elements whole: readable type, fields and buttons large enough', async () => {
        const page = await visit(path);
        await boxOf(page).getByRole('textbox').fill(words);
        await button(boxOf(page), box.preview).click();
        await boxOf(page).getByText(compose.notesAdd).click();
        // Of where the elements stand, which may be smaller than the page's.
        const own = await boxOf(page).evaluate(({ parentElement }) =>
          parseFloat(getComputedStyle(parentElement as Element).fontSize),
        );
        const { controls, texts } = await drawn(page);
        assert.ok(controls.length > 30, `${controls.length} controls`);
        const least = Math.min(12, own);
        assert.deepEqual(
          texts.filter(({ font }) => font < least || font > own * 2),
          [],
        );
        assert.deepEqual(
          controls.filter(({ height, width }) => Math.min(height, width) < 24),
          [],
        );
        const important = controls.filter(({ name }) => name.includes(common.findHelp) || name.includes(wall.report));
        assert.ok(important.length > 2);
        assert.deepEqual(
          important.filter(({ height }) => height < 44),
          [],
        );
        const { height = 0 } = (await boxOf(page).boundingBox()) ?? {};
        assert.ok(height > 300, `${height} px`);
      });

      it('the field has room for three lines', async () => {
        const page = await visit(path);
        const lines = await boxOf(page)
          .getByRole('textbox')
          .evaluate((area) => {
            const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(area);
            return (area.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
          });
        assert.ok(lines >= 3, `${lines} lines`);
      });

      for (const width of [320, 412, 768, 1280]) {
        it(`${width} px wide, nothing has to be scrolled sideways, also while writing and reading`, async () => {
          const page = await visit(path);
          await page.setViewportSize({ width, height: 800 });
          assert.equal(await isTooWide(page), false);
          await share(page, `${words} ${'A-very-long-word-without-a-break-'.repeat(12)}`);
          assert.equal(await isTooWide(page), false);
          await button(story(page, words), wall.reply).click();
          await story(page, words).getByRole('textbox').waitFor();
          assert.equal(await isTooWide(page), false);
        });
      }

      it('is written, looked at and sent by keyboard alone, with the focus in sight at every stop', async () => {
        const page = await visit(path);
        await tabTo(page, 'textarea');
        await page.keyboard.type(words);
        await tabTo(page, `button ${box.preview}`);
        assert.ok((await focused(page)).outline >= 2);
        await page.keyboard.press('Enter');
        await boxOf(page).getByRole('heading', { name: compose.previewTitle }).waitFor();
        await tabTo(page, `summary ${compose.notesAdd}`);
        assert.ok((await focused(page)).outline >= 2);
        await tabTo(page, `button ${compose.send}`);
        await page.keyboard.press('Enter');
        await boxOf(page).getByRole('heading', { name: compose.sentTitle }).waitFor();
        await story(page, words).waitFor();
        for (let stops = 0; stops < 40; stops += 1) {
          await page.keyboard.press('Tab');
          const { haven, outline, name } = await focused(page);
          if (haven) assert.ok(outline >= 2, `no outline on ${name}`);
        }
      });

      it('axe finds nothing wrong in the elements while reading, writing and after sending', async () => {
        const page = await visit(path);
        assert.deepEqual(await axeTroubles(page, elements), []);
        await boxOf(page).getByRole('textbox').fill(`${words} Write to me: an.hour@example.org`);
        await button(boxOf(page), compose.detailsShow).click();
        assert.deepEqual(await axeTroubles(page, elements), []);
        await button(boxOf(page), box.preview).click();
        await boxOf(page).getByText(compose.notesAdd).click();
        assert.deepEqual(await axeTroubles(page, elements), []);
        await button(boxOf(page), compose.send).click();
        await boxOf(page).locator('haven-receipt ol').waitFor();
        await button(story(page, words), wall.reply).click();
        await story(page, words).getByRole('textbox').waitFor();
        assert.deepEqual(await axeTroubles(page, elements), []);
      });

      it('nothing the site does not move is moved by Haven while the page comes up', async () => {
        const shift = await at.visitor.shiftOn(path);
        assert.equal(shift, 0);
      });
    });
  }
});
