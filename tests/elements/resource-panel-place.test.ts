import { expect } from 'chai';
import { HavenError } from '../../src/core/errors.js';
import type { Directory } from '../../src/core/models/resource.js';
import type { HavenResourcePanel } from '../../src/elements/resource-panel/resource-panel.js';
import { directoryBackend, exampleDirectory, exampleResource } from '../../src/testing/seed-directory.js';
import { settled } from '../helpers/fixture.js';
import { focused, press, tabTo, type } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import { firstNames, NOON, open, panelWith, root, see, seeText, shown } from './resource-panel-setup.js';

const KEY = 'haven:country';
const asked: (string | undefined)[] = [];

/** Each country has one line, named after it. */
const answer = (country: string | undefined): Directory => {
  const { emergency: _, ...directory } = exampleDirectory({ resources: [exampleResource({ id: 'line', name: `Line of ${country}`, country: country ?? 'GB' })] });
  return { ...directory, ...(country && { country, emergency: { country, number: country === 'DE' ? '112' : '999' } }) };
};

const backend = directoryBackend((_, { country }) => {
  asked.push(country);
  return country === 'FR' ? Promise.reject(new HavenError('offline')) : Promise.resolve(answer(country));
});

const panelIn = (zone: string, languages = ['en-GB'], country: string | null = null): Promise<HavenResourcePanel> =>
  panelWith({ backend, viewer: { now: NOON, zone, languages }, country });

async function choose(panel: HavenResourcePanel, name: string, keep = false): Promise<void> {
  await open(panel, 'place');
  const input = await see<HTMLInputElement>(panel, '#country');
  await waitFor(() => focused() === input, 'the cursor in the field');
  input.value = name;
  const tick = await see<HTMLInputElement>(panel, 'input[name=keep]');
  if (tick.checked !== keep) tick.click();
  (await see(panel, 'form button.primary')).click();
  await settled();
}

describe('<haven-resource-panel> and its country', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
    asked.length = 0;
  });
  after(() => localStorage.removeItem(KEY));

  it('guesses it from the time zone, and says that it is a guess', async () => {
    const panel = await panelIn('Europe/Berlin');
    expect(firstNames(panel)).to.deep.equal(['Line of DE']);
    expect(shown(panel, '.top')).to.include('You seem to be here: Germany');
    expect(asked).to.include('DE');
  });

  it('guesses it from a regional language where the zone tells nothing', async () => {
    expect(shown(await panelIn('UTC', ['pt-BR', 'en']), '.top')).to.include('You seem to be here: Brazil');
  });

  it('asks where the person is when nothing tells, and shows what is for everywhere', async () => {
    const panel = await panelIn('UTC', ['en']);
    expect(shown(panel, '.top')).to.include('Where are you?');
    expect(shown(panel, '[data-opens=place]')).to.equal('Choose a country');
    expect(asked).to.deep.equal([undefined, ...asked.slice(1)]);
  });

  it('takes the host’s word for it before any guess, and says it as that', async () => {
    const panel = await panelIn('Europe/Berlin', ['de'], 'us');
    expect(shown(panel, '.top')).to.include('Country: United States');
    expect(firstNames(panel)).to.deep.equal(['Line of US']);
  });

  for (const bad of ['', 'Germany', '<b>', 'D1', '__proto__']) {
    it(`guesses where the host’s word is “${bad}”`, async () => {
      expect(shown(await panelIn('Europe/Berlin', ['de'], bad), '.top')).to.include('You seem to be here: Germany');
    });
  }

  it('is changed by hand with the keyboard alone, and keeps nothing', async () => {
    const panel = await panelIn('Europe/Berlin');
    await waitFor(() => root(panel).querySelector('[data-opens=place]'), 'the button');
    await tabTo(await see(panel, '[data-opens=place]'));
    await press('Enter');
    await waitFor(() => focused()?.id === 'country', 'the cursor in the field');
    await type('united states');
    await press('Enter');
    await seeText(panel, 'Line of US');
    expect(shown(panel, '.top')).to.include('Country: United States');
    await waitFor(() => focused()?.getAttribute('data-opens') === 'place', 'the focus back on the button');
    expect(shown(panel, '.heard')).to.equal('Now showing: United States');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(Object.keys(sessionStorage).filter((key) => key.includes('country'))).to.deep.equal([]);
  });

  it('offers the names of the countries it knows, sorted', async () => {
    const panel = await panelIn('Europe/Berlin');
    await open(panel, 'place');
    await waitFor(() => root(panel).querySelectorAll('datalist option').length === 3, 'the names');
    const names = [...root(panel).querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value);
    expect(names).to.deep.equal(['Germany', 'United Kingdom', 'United States']);
  });

  for (const typed of ['mexico', 'México', 'MX', ' mx ', 'Mexico']) {
    it(`understands “${typed}”, also where no line is known of`, async () => {
      const panel = await panelIn('Europe/Berlin', ['es']);
      await choose(panel, typed === 'México' ? 'Mexico' : typed);
      await seeText(panel, 'Line of MX');
    });
  }

  it('says kindly that it does not know a country, and leaves what was typed', async () => {
    const panel = await panelIn('Europe/Berlin');
    await choose(panel, 'Atlantis');
    await seeText(panel, 'We do not know that country.');
    const input = await see<HTMLInputElement>(panel, '#country');
    expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal(['Atlantis', 'true']);
    expect(firstNames(panel)).to.deep.equal(['Line of DE']);
  });

  it('is remembered on this device only with a tick: two letters, and nothing else', async () => {
    const panel = await panelIn('Europe/Berlin');
    await choose(panel, 'United States', true);
    await seeText(panel, 'Line of US');
    expect(localStorage.getItem(KEY)).to.equal('US');
    const later = await panelIn('Europe/Berlin');
    expect(firstNames(later)).to.deep.equal(['Line of US']);
  });

  it('is forgotten with a press, and guessed again', async () => {
    localStorage.setItem(KEY, 'US');
    const panel = await panelIn('Europe/Berlin');
    expect(firstNames(panel)).to.deep.equal(['Line of US']);
    await open(panel, 'place');
    const forget = await waitFor(
      () => [...root(panel).querySelectorAll('button')].find(({ textContent }) => textContent === 'Forget the country'),
      'a way to forget',
    );
    forget.click();
    await seeText(panel, 'Line of DE');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(shown(panel, '.heard')).to.equal('The country is forgotten here.');
  });

  it('is no longer remembered when the tick is taken away', async () => {
    localStorage.setItem(KEY, 'US');
    const panel = await panelIn('Europe/Berlin');
    await choose(panel, 'Germany', false);
    await seeText(panel, 'Line of DE');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('stands anything in the storage, and no storage at all', async () => {
    localStorage.setItem(KEY, '<img src=x>');
    expect(firstNames(await panelIn('Europe/Berlin'))).to.deep.equal(['Line of DE']);
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      expect(firstNames(await panelIn('Europe/Berlin'))).to.deep.equal(['Line of DE']);
    } finally {
      Storage.prototype.getItem = getItem;
    }
  });

  it('says when a country cannot be fetched, with a way to try again and one back', async () => {
    const panel = await panelIn('Europe/Berlin');
    await choose(panel, 'France');
    await seeText(panel, 'It is not your fault.');
    expect(root(panel).querySelector('.lines a')?.getAttribute('href')).to.equal('https://findahelpline.com/');
    await choose(panel, 'Germany');
    await seeText(panel, 'Line of DE');
  });

  it('asks its backend for the country and for nothing else', async () => {
    const queries: object[] = [];
    const own = directoryBackend((_, query) => {
      queries.push(query);
      return Promise.resolve({ ...answer(query.country), complete: false });
    });
    const panel = await panelWith({ backend: own, set: { topics: ['grief'], audience: ['veterans'] } });
    await open(panel, 'more');
    const words = await see<HTMLInputElement>(panel, '.more');
    expect(words).not.to.equal(null);
    expect(queries.length).to.be.above(0);
    for (const query of queries) expect(Object.keys(query).sort()).to.deep.equal(['country', 'part']);
  });
});
