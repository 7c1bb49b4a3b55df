import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { strings as desk } from '../../src/i18n/en/desk.js';
import { axeTroubles } from './measure.js';
import { isTooWide } from './visitor.js';
import { visits } from './visits.js';

describe('the moderators’ desk on the sites', () => {
  const at = visits();

  for (const path of ['/community/desk/', '/portal/people/desk/']) {
    it(`stands locked on ${path}, under the policy of the site, with a way to make or unlock a key`, async () => {
      const page = await at.visitor.context.newPage();
      await page.goto(at.serving.origin + path);
      await page.getByText(desk.lockedTitle).waitFor();
      await page.locator('haven-desk-keys').getByRole('button').first().waitFor();
      assert.deepEqual(await axeTroubles(page, ['haven-moderator-desk']), []);
      assert.equal(await isTooWide(page), false);
    });
  }

  it('is fetched by no page of the members', async () => {
    for (const path of ['/community/', '/portal/people/wellbeing/']) {
      const page = await at.visitor.context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(at.serving.origin + path);
      await at.visitor.settle(page);
      assert.ok(asked.some((one) => one.includes('/chunks/')));
      assert.deepEqual(
        asked.filter((one) => /desk/.test(one)),
        [],
      );
      await page.close();
    }
  });
});
