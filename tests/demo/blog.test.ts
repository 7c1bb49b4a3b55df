import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { strings as common } from '../../src/i18n/en/common.js';
import { strings as notes } from '../../src/i18n/en/content-notes.js';
import { strings as mine } from '../../src/i18n/en/my-items-list.js';
import { strings as phraseForm } from '../../src/i18n/en/phrase-form.js';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { strings as thread } from '../../src/i18n/en/story-thread.js';
import { strings as more } from '../../src/i18n/en/story-more.js';
import { strings as wall } from '../../src/i18n/en/story-wall.js';
import { axeTroubles } from './measure.js';
import { boxOf, button, share, story, wallOf } from './visitor.js';
import { visits } from './visits.js';

const words = 'My longer word is “foggy”. It lifts towards the evening.';

describe('a visitor of the blog, which has one script tag and no server', () => {
  const at = visits();

  it('finds one script of Haven in the page, and an inviting empty wall', async () => {
    const page = await at.visitor.open('/blog/');
    assert.equal(await page.locator('script[type=module]').count(), 1);
    await wallOf(page).getByText(wall.empty).waitFor();
    assert.equal(await wallOf(page).getByText('Yours could be the first.').isVisible(), true);
  });

  it('is told who can read, sees what could point to them, picks notes, sends, and gets seven words', async () => {
    const page = await at.visitor.open('/blog/');
    const place = boxOf(page);
    assert.equal(await place.getByText(box.who({ place: 'browser', review: false })).isVisible(), true);
    await place.getByRole('textbox').fill(`${words} You can reach me at fog@example.org.`);
    await place.getByText(compose.details(1)).waitFor();
    await button(place, compose.detailsShow).click();
    await place.getByText('fog@example.org', { exact: true }).waitFor();
    await button(place, compose.detailsLeave).click();
    await button(place, box.preview).click();
    await place.getByRole('heading', { name: compose.previewTitle }).waitFor();
    await place.getByText(compose.notesAdd).click();
    await place.getByLabel(notes.notes['work-trauma-and-burnout']).check();
    await place.getByLabel(compose.wishes.ideas).check();
    await button(place, compose.send).click();
    await place.getByRole('heading', { name: compose.sentTitle }).waitFor();
    const phrase = await place.locator('haven-receipt ol li').allTextContents();
    // Chance may draw a word twice.
    assert.equal(phrase.filter((word) => /\S/.test(word)).length, 7);
    const mine = wallOf(page).locator('article');
    await mine.getByText(notes.notes['work-trauma-and-burnout']).waitFor();
    assert.equal(await mine.getByText(words).isVisible(), false);
    await mine.locator('.fold').click();
    assert.equal(await mine.getByText(words).isVisible(), true);
    assert.equal(await mine.getByText(more.mine).isVisible(), true);
    await button(mine, more.pause).click();
    assert.equal(await mine.getByText(words).isVisible(), false);
  });

  it('sees it at once in another tab, changes it there, and takes it back there', async () => {
    const one = await at.visitor.open('/blog/');
    const other = await at.visitor.open('/blog/');
    await share(one, words);
    const there = story(other, words);
    await there.getByText(more.mine).waitFor();
    await button(there, more.own).click();
    await button(there, thread.change).click();
    const editor = wallOf(other).locator('haven-share-box');
    await editor.getByRole('textbox').fill('My longer word was “foggy”.');
    await button(editor, box.preview).click();
    await button(editor, compose.save).click();
    await story(one, 'My longer word was “foggy”.').waitFor();
    const changed = story(other, 'My longer word was “foggy”.');
    await changed.waitFor();
    await button(changed, thread.takeBack).click();
    await button(changed, thread.takeBackYes).click();
    await changed.waitFor({ state: 'detached' });
    await story(one, 'My longer word was “foggy”.').waitFor({ state: 'detached' });
  });

  it('finds everything again after a reload, and answers and responds', async () => {
    const page = await at.visitor.open('/blog/');
    await share(page, words);
    await page.reload();
    await at.visitor.settle(page);
    const mine = story(page, words);
    await button(mine, wall.reply).click();
    await mine.getByLabel(thread.label).fill('I came back to say that it lifted.');
    await button(mine, thread.send).click();
    await mine.getByText(thread.sent).waitFor();
    await page.reload();
    await at.visitor.settle(page);
    await button(story(page, words), wall.replies).click();
    await story(page, words).getByText('I came back to say that it lifted.').waitFor();
  });

  it('comes back with the seven words alone, from a browser that has forgotten them', async () => {
    const first = await at.visitor.open('/blog/');
    const phrase = await share(first, words);
    await first.close();
    const page = await at.visitor.open('/blog/');
    const there = story(page, words);
    await there.waitFor();
    assert.equal(await there.getByText(more.mine).count(), 0);
    await button(wallOf(page), wall.phrase).click();
    await wallOf(page).getByLabel(phraseForm.askLabel).fill(phrase.join(' '));
    await button(wallOf(page), phraseForm.askOpen).click();
    await there.getByText(more.mine).waitFor();
    await button(there, more.own).click();
    await button(there, thread.takeBack).click();
    await button(there, thread.takeBackYes).click();
    await there.waitFor({ state: 'detached' });
  });

  it('finds a letter again on the page for coming back, and forgets with one press', async () => {
    const first = await at.visitor.open('/blog/');
    const phrase = await share(first, words);
    await first.close();
    const page = await at.visitor.open('/blog/');
    await page.getByRole('link', { name: 'Yours' }).click();
    const items = page.locator('haven-my-items');
    await items.getByLabel(phraseForm.askLabel).fill(phrase.join(' '));
    await button(items, phraseForm.askOpen).click();
    await items.getByText(words).waitFor();
    await items.getByText(mine.states.published).waitFor();
    assert.deepEqual(await axeTroubles(page, ['haven-my-items']), []);
    await button(items, mine.forget).click();
    await items.getByText(mine.forgotten).waitFor();
    assert.equal(await items.getByText(words).count(), 0);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  });

  it('reaches help from both elements, at the page the host named', async () => {
    const page = await at.visitor.open('/blog/');
    for (const place of [boxOf(page), wallOf(page)]) {
      const link = place.getByRole('link', { name: common.findHelp });
      assert.equal(
        await link.evaluate((found: HTMLAnchorElement) => new URL(found.href, document.baseURI).pathname),
        '/blog/help/',
      );
      const { height = 0 } = (await link.boundingBox()) ?? {};
      assert.ok(height >= 44, `${height} px`);
    }
  });
});
