import { expect } from 'chai';
import type { Resource } from '../../src/core/models/resource.js';
import type { HavenResourcePanel } from '../../src/elements/resource-panel/resource-panel.js';
import { exampleResource } from '../../src/testing/seed-directory.js';
import { settled } from '../helpers/fixture.js';
import { focused, press, tabTo, type } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import { firstNames, moreNames, NOON, open, panelWith, root, see, seeText, shown, VIEWER } from './resource-panel-setup.js';

type Given = Parameters<typeof panelWith>[0];

async function opened(given: Given = {}): Promise<HavenResourcePanel> {
  const panel = await panelWith(given);
  await open(panel, 'more');
  await see(panel, '#words');
  return panel;
}

const count = (panel: HavenResourcePanel): string => shown(panel, '.more [role=status]');

async function choose(panel: HavenResourcePanel, id: string, value: string): Promise<void> {
  const select = await see<HTMLSelectElement>(panel, `#by-${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled();
}

const many = (length: number): readonly Resource[] =>
  Array.from({ length }, (_, index) => exampleResource({ id: `line-${index}`, name: `Line ${index}` }));

describe('<haven-resource-panel> opened', () => {
  it('shows the rest by kind, none of it twice, and says how many there are', async () => {
    const panel = await opened();
    expect(moreNames(panel)).to.deep.equal([
      'Homeward Line',
      'First Light',
      'Harbour Evening Line',
      'Mill Street Practice',
      'A page of slow evenings',
      'Asking about suicide',
      'Town Library',
    ]);
    expect(moreNames(panel).filter((name) => firstNames(panel).includes(name))).to.deep.equal([]);
    expect([...root(panel).querySelectorAll('h4')].map(({ textContent }) => textContent)).to.deep.equal([
      'Talk now',
      'Somebody who listens',
      'Professional help',
      'To help yourself',
      'Good to know',
      'Who works with us',
    ]);
    expect(count(panel)).to.equal('7 entries');
  });

  it('puts the fact beside the myth, and says which is which', async () => {
    const panel = await opened();
    expect(shown(panel, '.fact')).to.match(/You may have heard ?Asking somebody about suicide puts the thought/);
    expect(shown(panel, '.fact')).to.match(/What is known ?It does not\./);
  });

  it('narrows down by topic, audience, channel, cost and language', async () => {
    const panel = await opened();
    await choose(panel, 'topics', 'trauma');
    expect(moreNames(panel)).to.deep.equal(['Homeward Line', 'Mill Street Practice']);
    expect(count(panel)).to.equal('2 entries');
    await choose(panel, 'audiences', 'veterans');
    expect(moreNames(panel)).to.deep.equal(['Homeward Line', 'Mill Street Practice']);
    await choose(panel, 'costs', 'sliding-scale');
    expect(moreNames(panel)).to.deep.equal(['Mill Street Practice']);
    await choose(panel, 'languages', 'ar');
    expect(moreNames(panel)).to.deep.equal(['Mill Street Practice']);
    await choose(panel, 'contacts', 'email');
    expect(moreNames(panel)).to.deep.equal([]);
  });

  it('narrows down to what is open now, and to what is near', async () => {
    const panel = await opened();
    (await see<HTMLInputElement>(panel, '.tick input')).click();
    await settled();
    expect(moreNames(panel)).to.deep.equal(['Homeward Line']);
    (await see<HTMLInputElement>(panel, '.tick input')).click();
    await choose(panel, 'reach', 'near');
    expect(moreNames(panel)).to.deep.equal(['Mill Street Practice']);
  });

  it('is searched and narrowed down by keyboard alone', async () => {
    const panel = await panelWith();
    await tabTo(await see(panel, '[data-opens=more]'));
    await press('Enter');
    await waitFor(() => focused()?.id === 'more', 'the focus on what was opened');
    await tabTo(await see(panel, '#words'));
    await type('practice');
    await waitFor(() => moreNames(panel).length === 1, 'one entry');
    expect(moreNames(panel)).to.deep.equal(['Mill Street Practice']);
    expect(count(panel)).to.equal('1 entry');
    expect(focused()?.id).to.equal('words');
    await tabTo(await see(panel, '#by-costs'));
    await type('b');
    await press('Enter');
    expect((focused() as HTMLSelectElement).id).to.equal('by-costs');
  });

  it('finds an entry by its topic in the language of the page, whatever the accents', async () => {
    const panel = await opened();
    const words = await see<HTMLInputElement>(panel, '#words');
    words.value = 'LÓW MOOD';
    words.dispatchEvent(new Event('input'));
    await settled();
    expect(moreNames(panel)).to.deep.equal(['Mill Street Practice']);
  });

  it('says kindly when nothing fits, and leads back to everything', async () => {
    const panel = await opened();
    const words = await see<HTMLInputElement>(panel, '#words');
    words.value = 'zzzz';
    words.dispatchEvent(new Event('input'));
    await seeText(panel, 'Nothing here fits all of that. The lines above are still there.');
    expect(firstNames(panel).length).to.equal(3);
    const back = await waitFor(
      () => [...root(panel).querySelectorAll('button')].find(({ textContent }) => textContent === 'Show all again'),
      'a way back',
    );
    back.click();
    await waitFor(() => moreNames(panel).length === 7, 'everything');
    expect((await see<HTMLInputElement>(panel, '#words')).value).to.equal('');
    await waitFor(() => focused()?.id === 'words', 'the cursor in the search');
  });

  it('says when there is nothing more for the place', async () => {
    const panel = await panelWith({ directory: { resources: many(2) } });
    await open(panel, 'more');
    await seeText(panel, 'There is nothing more for this place yet.');
    expect(root(panel).querySelector('#words')).to.equal(null);
  });

  it('begins with what the host has chosen for its page, which the person can change', async () => {
    const panel = await opened({ set: { audience: ['veterans', 'nonsense'], topics: ['trauma', 'work'] } });
    expect((await see<HTMLSelectElement>(panel, '#by-audiences')).value).to.equal('veterans');
    expect((await see<HTMLSelectElement>(panel, '#by-topics')).selectedOptions[0]?.textContent).to.equal('Trauma, Work');
    expect(moreNames(panel)[0]).to.equal('Homeward Line');
    await choose(panel, 'topics', '');
    expect(moreNames(panel).length).to.be.above(2);
  });

  it('draws twenty at a time, and leads on to the first of the next', async () => {
    const panel = await opened({ directory: { resources: many(63) } });
    expect(moreNames(panel).length).to.equal(20);
    expect(count(panel)).to.equal('60 entries');
    const button = await see(panel, '.on');
    expect(button.textContent.trim()).to.equal('Show 20 more');
    button.click();
    await waitFor(() => moreNames(panel).length === 40, 'forty entries');
    await waitFor(() => focused()?.getAttribute('data-at') === '20', 'the focus on the first new one');
  });

  it('closes again with the button that opened it', async () => {
    const panel = await opened();
    const button = await see(panel, '[data-opens=more]');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await waitFor(() => !root(panel).querySelector('.more'), 'it to close');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps its order while somebody reads, and its hours true', async () => {
    const panel = await opened();
    const before = moreNames(panel);
    panel.viewer = { ...VIEWER, now: NOON + 4 * 3_600_000 };
    await seeText(panel, 'Open now, until 22:00');
    expect(moreNames(panel)).to.deep.equal(before);
  });

  it('leaves nothing of what is looked for in storage, address or history', async () => {
    const panel = await opened();
    const before = [location.href, history.length, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const words = await see<HTMLInputElement>(panel, '#words');
    words.value = 'grief';
    words.dispatchEvent(new Event('input'));
    await choose(panel, 'audiences', 'lgbtq');
    expect([location.href, history.length, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]).to.deep.equal(before);
    expect([words.autocomplete, words.getAttribute('spellcheck')]).to.deep.equal(['off', 'false']);
  });

  it('looks through 50,000 entries and draws twenty', async function () {
    this.timeout(30_000);
    const panel = await opened({ directory: { resources: many(50_000) } });
    expect(count(panel)).to.equal('49,997 entries');
    const words = await see<HTMLInputElement>(panel, '#words');
    words.value = 'line 4999';
    words.dispatchEvent(new Event('input'));
    await waitFor(() => count(panel) === '11 entries', 'eleven entries');
    expect(root(panel).querySelectorAll('.list article').length).to.equal(11);
    expect(root(panel).querySelectorAll('*').length).to.be.below(1_500);
  });
});
