import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { strings as keys } from '../../src/i18n/en/desk-keys.js';
import { strings as queue } from '../../src/i18n/en/desk-queue.js';
import { strings as list } from '../../src/i18n/en/my-items-list.js';
import { strings as report } from '../../src/i18n/en/report.js';
import { strings as write } from '../../src/i18n/en/report-write.js';
import { strings as acts } from '../../src/i18n/en/desk-acts.js';
import { button, share, story } from './visitor.js';
import { visits } from './visits.js';

const TEXT = 'My boss Harold at the north depot does not know.';

describe('the desk of the street', () => {
  const at = visits();

  it('is founded, takes a worry about a story, and hides and shows the story in the tab of whoever reads', async () => {
    const desk = await at.visitor.context.newPage();
    await desk.goto(`${at.serving.origin}/community/desk/`);
    const here = desk.locator('haven-moderator-desk');
    await here.getByLabel(keys.name, { exact: true }).fill('Night team');
    await here.getByLabel(keys.newPassphrase, { exact: true }).fill('seven quiet green boats');
    await button(here, keys.makeBoth).click();
    const row = await here.locator('[data-paper=root] li').nth(2).textContent();
    await here.getByLabel(keys.proof).fill(row ?? '');
    await button(here, keys.open).click();
    await button(here, keys.toDesk).click();
    await here.getByText(queue.empty).waitFor();

    const page = await at.visitor.open('/community/');
    await share(page, TEXT);
    await page.goto(`${at.serving.origin}/community/yours/`);
    const yours = page.locator('haven-my-items');
    await button(yours, list.forget).click();
    await yours.locator('input, textarea').first().waitFor();
    await page.goto(`${at.serving.origin}/community/`);
    await story(page, TEXT).getByRole('button').last().click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByLabel(report.doors.worried.title).check();
    await button(dialog, report.next).click();
    await dialog.getByRole('textbox').fill('A name stands there.');
    await dialog.getByText(write.nameless).waitFor();
    await button(dialog, write.send).click();
    await dialog.getByRole('heading', { name: write.sentHere }).waitFor();
    assert.equal(await dialog.locator('haven-receipt ol li').nth(6).isVisible(), true);
    await button(dialog, report.close).last().click();

    await desk.bringToFront();
    const fresh = here.locator('.fresh button');
    const waiting = here.locator('.queue .item').first();
    await fresh.or(waiting).first().waitFor();
    if (await fresh.isVisible()) await fresh.click();
    await waiting.click();
    const choose = (name: string) => here.locator('.act label').filter({ hasText: name }).getByRole('radio').check();
    await choose(acts.acts.hide);
    await here.locator('#act-reason').selectOption('private-information');
    await button(here, acts.acts.hide).click();
    await story(page, TEXT).waitFor({ state: 'detached' });
    await choose(acts.acts.restore);
    await button(here, acts.acts.restore).click();
    await story(page, TEXT).waitFor();
  });
});
