import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { strings as prompts } from '../../src/i18n/en/prompts.js';
import { strings as reactions } from '../../src/i18n/en/reactions.js';
import { strings as thread } from '../../src/i18n/en/story-thread.js';
import { strings as more } from '../../src/i18n/en/story-more.js';
import { strings as wall } from '../../src/i18n/en/story-wall.js';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { axeTroubles } from './measure.js';
import { boxOf, button, share, story, wallOf } from './visitor.js';
import { visits } from './visits.js';

const words = 'The night was long, and somebody had left the light on for me.';

describe('a visitor of the community site, with its reset, its large root size and its own dark mode', () => {
  const at = visits();

  const visit = async (): Promise<Page> => {
    const first = await at.visitor.open('/community/');
    await wallOf(first).locator('article').nth(9).waitFor();
    await first.close();
    const page = await at.visitor.open('/community/');
    await story(page, 'Four in the morning').waitFor();
    return page;
  };

  it('finds shares on the first visit, and the same ones once on the second', async () => {
    const page = await visit();
    assert.equal(await story(page, 'Four in the morning').count(), 1);
    assert.equal(await wallOf(page).locator('article').count(), 10);
    await button(wallOf(page), more.earlier).click();
    await story(page, 'Four in the morning').waitFor({ state: 'detached' });
    assert.equal(await wallOf(page).locator('article').count(), 2);
  });

  it('reads one topic by the site’s own list of doors, and writes into it', async () => {
    const page = await visit();
    await page.getByRole('link', { name: 'Small lights' }).click();
    await story(page, 'tangerine').waitFor();
    await story(page, 'Four in the morning').waitFor({ state: 'detached' });
    assert.equal(await wallOf(page).locator('article').count(), 3);
    assert.equal(await page.getByRole('heading', { name: 'Small lights' }).isVisible(), true);
    await share(page, words);
    await story(page, words).waitFor();
    await page.getByRole('link', { name: 'At home' }).click();
    await story(page, 'My daughter draws me').waitFor();
    assert.equal(await story(page, words).count(), 0);
    await page.getByRole('link', { name: 'The whole street' }).click();
    await story(page, words).waitFor();
  });

  it('takes another idea to begin with, or none', async () => {
    const place = boxOf(await visit());
    const idea = place.locator('q').first();
    const first = await idea.textContent();
    await button(place, prompts.another).click();
    const second = await idea.textContent();
    assert.notEqual(second, first);
    await button(place, prompts.noThanks).click();
    await idea.waitFor({ state: 'detached' });
  });

  it('gives a warm answer, finds it given after a reload, takes it back, and never sees a number', async () => {
    const page = await visit();
    const given = (pressed: boolean) =>
      story(page, 'Four in the morning').locator(`button[aria-pressed=${pressed}]`, {
        hasText: reactions.kinds.warmth,
      });
    await button(story(page, 'Four in the morning'), wall.respond).click();
    await given(false).click();
    await given(true).waitFor();
    await page.reload();
    await button(story(page, 'Four in the morning'), wall.respond).click();
    await given(true).click();
    await given(false).waitFor();
    assert.equal(
      await wallOf(page)
        .getByText(/\d+ (person|people|reactions?|replies|likes?)\b/)
        .count(),
      0,
    );
  });

  it('replies, with what helps in a reply at hand', async () => {
    const page = await visit();
    const place = story(page, 'tangerine');
    await button(place, wall.reply).click();
    await button(place, thread.movesOpen).click();
    await place.getByText(thread.moves[0] as string).waitFor();
    await place.getByLabel(thread.label).fill('I would have kept that note too.');
    await button(place, thread.send).click();
    await place.getByText(thread.sent).waitFor();
    await place.getByText('I would have kept that note too.').waitFor();
  });

  it('leaves out a topic, and what is noted stays folded until somebody opens it', async () => {
    const page = await visit();
    const heavy = wallOf(page).locator('article', { hasText: 'Illness and hospital' });
    assert.equal(await heavy.getByText('We lost somebody').isVisible(), false);
    await heavy.locator('button[aria-expanded=false]').first().click();
    await heavy.getByText('We lost somebody').waitFor();
    await button(wallOf(page), wall.topics).click();
    await wallOf(page).getByLabel('Illness and hospital').check();
    await heavy.waitFor({ state: 'detached' });
    await story(page, 'Four in the morning').waitFor();
  });

  for (const dark of [false, true]) {
    it(`reads everything ${dark ? 'in the dark, which the site turns on by a class alone' : 'in the light'}`, async () => {
      const page = await visit();
      if (dark) await page.getByRole('button', { name: 'Dark' }).click();
      assert.equal(await page.evaluate(() => document.documentElement.classList.contains('dark')), dark);
      const [ink, paper] = await boxOf(page)
        .getByRole('textbox')
        .evaluate((area) => [getComputedStyle(area).color, getComputedStyle(document.body).backgroundColor]);
      assert.equal(ink, dark ? 'rgb(230, 226, 218)' : 'rgb(38, 48, 59)');
      assert.equal(paper, dark ? 'rgb(20, 24, 29)' : 'rgb(246, 243, 238)');
      await boxOf(page).getByRole('textbox').fill(words);
      await button(boxOf(page), box.preview).click();
      await boxOf(page).getByText(compose.notesAdd).click();
      const place = story(page, 'Four in the morning');
      await button(place, wall.replies).click();
      await place.getByRole('textbox').waitFor();
      assert.deepEqual(await axeTroubles(page, ['haven-share-box', 'haven-story-wall']), []);
    });
  }
});
