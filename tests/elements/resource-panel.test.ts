import { expect } from 'chai';
import { html } from 'lit';
import { HavenError } from '../../src/core/errors.js';
import type { Directory } from '../../src/core/models/resource.js';
import {
  directoryBackend,
  exampleDirectory,
  exampleResource,
  exampleResources,
} from '../../src/testing/seed-directory.js';
import { oneEvent } from '../helpers/events.js';
import { settled } from '../helpers/fixture.js';
import { skipBecause } from '../helpers/skip.js';
import { waitFor } from '../helpers/wait.js';
import { firstNames, mountPanel, NOON, panelWith, root, see, seeText, shown, VIEWER } from './resource-panel-setup.js';

const slotOf = (panel: HTMLElement): HTMLSlotElement => panel.shadowRoot!.querySelector('slot:not([name])')!;
const never = (): Promise<Directory> => new Promise(() => {});
const [lantern, harbour] = exampleResources() as [Directory['resources'][number], Directory['resources'][number]];

describe('<haven-resource-panel>', () => {
  describe('ready', () => {
    it('shows at most three lines, each with a name, and big actions of icon and word', async () => {
      const panel = await panelWith();
      expect(firstNames(panel)).to.deep.equal(['Lantern Line', 'Quiet Words', 'Night shift peer group']);
      for (const act of root(panel).querySelectorAll<HTMLElement>('.lines .act')) {
        expect(act.offsetHeight, act.textContent).to.be.at.least(44);
        expect(act.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
        expect(act.querySelector('b')?.textContent).to.match(/\w/);
      }
    });

    it('links a call, a text with its word, and a chat that opens elsewhere without telling where from', async () => {
      const panel = await panelWith();
      const links = [...root(panel).querySelectorAll<HTMLAnchorElement>('.lines article:first-child a.act')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:5550101',
        'sms:5550102?body=LANTERN',
        'https://lantern.example/chat',
      ]);
      expect(links.map((link) => link.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Call 555-0101',
        'Text “LANTERN” to 555-0102',
        'Chat',
      ]);
      expect([links[2]!.target, links[2]!.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    });

    it('says of each line what it helps with, for whom, what it costs, in which languages and when it was checked', async () => {
      const panel = await panelWith();
      const card = shown(panel, '.lines article');
      expect(card).to.include('Helps with: thoughts of suicide, crisis, hard feelings');
      expect(card).to.include('For everyone · Free · English, Spanish · Confidential');
      expect(card).to.include('Checked on 20 February 2026');
    });

    it('puts the number for immediate danger before everything else', async () => {
      const panel = await panelWith();
      const [first] = root(panel).querySelectorAll<HTMLAnchorElement>('a[href]');
      expect([first!.getAttribute('href'), first!.textContent.replace(/\s+/g, ' ').trim()]).to.deep.equal([
        'tel:999',
        'Call 999',
      ]);
    });

    it('shows a relay contact, and a number that cannot be linked as text', async () => {
      const relay = exampleResource({
        id: 'star',
        contacts: [
          { kind: 'phone', value: '*4141' },
          { kind: 'relay', value: '18001 555-0100', uri: 'tel:180015550100' },
        ],
      });
      const panel = await panelWith({ directory: { resources: [relay] } });
      const [star, tty] = root(panel).querySelectorAll('.lines .act');
      expect([star!.localName, star!.textContent]).to.deep.equal(['span', star!.textContent]);
      expect(star!.textContent).to.include('*4141');
      expect([tty!.localName, tty!.textContent.replace(/\s+/g, ' ').trim()]).to.deep.equal([
        'a',
        'Text relay (TTY) 18001 555-0100',
      ]);
    });

    it('always says which key to press after a call is answered', async () => {
      const panel = await panelWith({ directory: { resources: [harbour] } });
      expect(shown(panel, '.acts')).to.equal('Call 555-0103 then press 2');
    });

    it('shows paired lines next to each other, and neither of them when only one is there', async () => {
      const pair = [
        { ...lantern, pairedWith: harbour.id },
        { ...harbour, pairedWith: lantern.id },
      ];
      expect(firstNames(await panelWith({ directory: { resources: pair } }))).to.deep.equal([
        'Lantern Line',
        'Harbour Evening Line',
      ]);
      expect(firstNames(await panelWith({ directory: { resources: pair.slice(0, 1) } }))).to.deep.equal([]);
    });

    it('offers one small step, and another one with each press', async () => {
      const panel = await panelWith();
      expect(shown(panel, '.step')).to.include('You could begin with');
      const button = await see(panel, '[data-opens=steps]');
      button.click();
      await seeText(panel, 'Put both feet on the floor.');
      button.click();
      await seeText(panel, 'Look around.');
    });

    it('leaves the step out where the host wants none', async () => {
      const panel = await panelWith({ set: { noStep: true } });
      expect(root(panel).querySelector('.step')).to.equal(null);
    });

    it('shows names and ways to reach them only, when it is compact', async () => {
      const panel = await panelWith({ set: { compact: true } });
      expect(root(panel).querySelectorAll('.lines .act').length).to.be.above(2);
      expect(root(panel).querySelector('.about')).to.equal(null);
    });
  });

  describe('hours', () => {
    const hoursAt = async (time: string): Promise<string> => {
      const panel = await panelWith({
        directory: { resources: [harbour] },
        viewer: { ...VIEWER, now: Date.parse(time) },
      });
      return shown(panel, '.hours');
    };

    it('change their words with the minute in which a line opens and closes', async () => {
      expect(await hoursAt('2026-03-10T15:59:00Z')).to.equal('Closed now, opens 16:00');
      expect(await hoursAt('2026-03-10T16:00:00Z')).to.equal('Open now, until 22:00');
      expect(await hoursAt('2026-03-10T21:59:00Z')).to.equal('Open now, until 22:00');
      expect(await hoursAt('2026-03-10T22:00:00Z')).to.equal('Closed now, opens Wednesday 16:00');
    });

    it('tell the day only of what is not soon: closing after midnight is still tonight', async () => {
      const late = exampleResource({ id: 'late', schedule: { hours: 'Mo-Su 18:00-02:00', timezone: 'Europe/London' } });
      const panel = await panelWith({
        directory: { resources: [late] },
        viewer: { ...VIEWER, now: Date.parse('2026-03-10T22:00:00Z') },
      });
      expect(shown(panel, '.hours')).to.equal('Open now, until 02:00');
    });

    it('are in the reader’s own time, with the clocks of both places', async () => {
      const viewer = { now: NOON, zone: 'America/New_York', languages: ['en-US'] };
      const panel = await panelWith({ directory: { resources: [harbour] }, viewer });
      // In March the clocks of New York are ahead of London's change: four hours apart instead of five.
      expect(shown(panel, '.hours')).to.match(/^Closed now, opens 12:00\sPM$/);
    });

    it('follow the clock of a panel that stands', async () => {
      const panel = await panelWith({
        directory: { resources: [harbour] },
        viewer: { ...VIEWER, now: Date.parse('2026-03-10T15:59:00Z') },
      });
      expect(shown(panel, '.hours')).to.include('Closed now');
      panel.viewer = { ...VIEWER, now: Date.parse('2026-03-10T16:00:00Z') };
      await seeText(panel, 'Open now, until 22:00');
    });

    it('are said to be unknown when they are, and never to be open', async () => {
      const panel = await panelWith({
        directory: {
          resources: [exampleResource({ id: 'a' }), exampleResource({ id: 'b', schedule: { hours: 'whenever' } })],
        },
      });
      expect([...root(panel).querySelectorAll('.hours')].map(({ textContent }) => textContent)).to.deep.equal([
        'Hours not known',
        'Hours not known',
      ]);
    });

    it('say that nobody answers while a line is closed for a time', async () => {
      const panel = await panelWith({ directory: { resources: [{ ...lantern, status: 'temporarily-closed' }] } });
      expect(shown(panel, '.hours')).to.equal('Not answering for now');
    });
  });

  describe('stale', () => {
    it('greys an entry that was checked long ago, asks to check the number, and goes on showing it', async () => {
      const old = exampleResource({ id: 'old', name: 'Long Ago', assured: '2024-01-01' });
      const panel = await panelWith({ directory: { resources: [old] } });
      const card = await see(panel, '.card');
      expect(card.classList.contains('stale')).to.equal(true);
      expect(card.textContent).to.include('please check the number');
      expect(Number(getComputedStyle(card.querySelector('.acts')!).opacity)).to.be.below(1);
      expect(card.querySelector('a.act')).not.to.equal(null);
    });
  });

  describe('report a wrong number', () => {
    it('is absent where the host has named no place for it', async () => {
      expect(shown(await panelWith())).not.to.include('Wrong number?');
    });

    it('leads to the host’s page, or a mail of the host’s, with the id of the entry', async () => {
      const href = async (reportHref: string): Promise<string | null | undefined> => {
        const panel = await panelWith({ set: { reportHref }, directory: { resources: [lantern] } });
        return root(panel).querySelector('.checked a')?.getAttribute('href');
      };
      expect(await href('https://site.example/wrong')).to.equal('https://site.example/wrong?item=example-lantern');
      expect(await href('mailto:care@site.example')).to.equal(
        'mailto:care@site.example?subject=Wrong%20number%3F%20example-lantern',
      );
      for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'ftp://x']) {
        expect(await href(bad), bad).to.equal(undefined);
      }
    });

    it('tells the host which entry, and lets it do something else', async () => {
      const panel = await panelWith({
        set: { reportHref: 'https://site.example/wrong' },
        directory: { resources: [lantern] },
      });
      document.addEventListener('haven-report-request', (event) => event.preventDefault(), { once: true });
      const { detail, defaultPrevented } = await oneEvent<CustomEvent<unknown>>(
        document,
        'haven-report-request',
        () => {
          const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
          root(panel).querySelector('.checked a')!.dispatchEvent(press);
          expect(press.defaultPrevented).to.equal(true);
        },
      );
      expect([detail, defaultPrevented]).to.deep.equal([{ kind: 'resource', id: 'example-lantern' }, true]);
    });
  });

  describe('loading', () => {
    it('says so where the host wrote nothing', async () => {
      const panel = await mountPanel({ backend: directoryBackend(never) });
      await seeText(panel, 'Looking for who can help.');
    });

    it('leaves what the host wrote in sight, and nothing else, until it can show something better', async () => {
      let answer: (directory: Directory) => void = () => {};
      const panel = await mountPanel({
        backend: directoryBackend(() => new Promise((resolve) => (answer = resolve))),
        content: html`<p>Ring the desk: <a href="tel:5550100">555-0100</a></p>`,
      });
      const fallback = panel.querySelector('p')!;
      expect([slotOf(panel).hidden, fallback.offsetHeight > 0]).to.deep.equal([false, true]);
      expect(root(panel).querySelector<HTMLElement>('.loading')?.hidden).to.equal(true);
      await waitFor(() => answer.name !== 'answer', 'the question');
      answer(exampleDirectory());
      await see(panel, '.danger');
      await settled();
      expect([slotOf(panel).hidden, fallback.offsetHeight]).to.deep.equal([true, 0]);
    });

    it('never hides it while nothing is drawn yet', () => {
      const panel = document.createElement('haven-resource-panel');
      panel.append('555-0100');
      document.body.append(panel);
      expect(slotOf(panel).assignedNodes().length).to.equal(1);
      panel.remove();
    });
  });

  describe('empty', () => {
    it('says that no line is known for the country, with the number for danger and a directory of the world', async () => {
      const panel = await panelWith({ directory: { resources: [], country: 'GB' } });
      expect(shown(panel)).to.include('United Kingdom: we know of no line there yet.');
      expect(root(panel).querySelector('.danger a')?.getAttribute('href')).to.equal('tel:999');
      expect(root(panel).querySelector('.lines a')?.getAttribute('href')).to.equal('https://findahelpline.com/');
    });

    it('names no number for danger where none is known', async () => {
      const resources: never[] = [];
      const backend = directoryBackend(() =>
        Promise.resolve({ complete: true, resources, refused: [], refusedCount: 0 }),
      );
      const panel = await panelWith({ backend });
      expect(shown(panel, '.danger')).to.include('call the emergency number of the place where you are');
      expect(root(panel).querySelector('.danger a')).to.equal(null);
    });
  });

  describe('failed', () => {
    it('shows what the host wrote, a directory of the world and a way to try again, which works', async () => {
      let works = false;
      const backend = directoryBackend(() =>
        works ? Promise.resolve(exampleDirectory()) : Promise.reject(new HavenError('unavailable')),
      );
      const panel = await panelWith({ backend, content: html`<p>Ring the desk.</p>` });
      expect(shown(panel)).to.include('It is not your fault.');
      expect(slotOf(panel).hidden).to.equal(false);
      works = true;
      (await see(panel, '.lines button')).click();
      await seeText(panel, 'Lantern Line');
      expect(slotOf(panel).hidden).to.equal(true);
    });

    it('still shows the other lines when the host’s own cannot be reached', async () => {
      const refused = [{ source: '/people.csv', row: 0, field: '.', reason: 'unreachable' as const }];
      const panel = await panelWith({ directory: { refused, refusedCount: 1 } });
      expect(shown(panel)).to.include('These are always here.');
      expect(firstNames(panel)).to.include('Lantern Line');
    });
  });

  describe('offline', () => {
    it('says how old the kept copy is', async () => {
      const panel = await panelWith({ directory: { keptFrom: '2026-03-02' } });
      expect(shown(panel)).to.include('There is no connection. This is the copy of 2 March 2026.');
      expect(firstNames(panel)).to.include('Lantern Line');
    });
  });

  it('tells the host of refused rows once, with row and reason', async () => {
    const refused = [{ source: '/people.csv', row: 7, field: 'phone', reason: 'unsafe-link' as const }];
    const heard: unknown[] = [];
    const listen = (event: Event): void => void heard.push((event as CustomEvent<unknown>).detail);
    document.addEventListener('haven-directory-refused', listen);
    try {
      const panel = await panelWith({ directory: { refused, refusedCount: 12, complete: false } });
      await see(panel, '[data-opens=more]');
      await settled();
      await waitFor(() => heard.length > 0, 'the event');
      expect(heard).to.deep.equal([{ count: 12, refused }]);
      expect(shown(panel)).not.to.include('people.csv');
    } finally {
      document.removeEventListener('haven-directory-refused', listen);
    }
  });

  it('shows hostile words as words, in their box', async () => {
    const text = '<img src=x onerror=alert(1)>\u202Egnp.exe';
    const hostile = exampleResource({
      id: 'hostile',
      name: text,
      note: text,
      area: text,
      description: 'x'.repeat(4_000),
    });
    const panel = await panelWith({ directory: { resources: [hostile] } });
    expect(root(panel).querySelector('img')).to.equal(null);
    expect(firstNames(panel)).to.deep.equal([text]);
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });

  it('keeps the room it takes before upgrade when its lines come', async function () {
    if (!CSS.supports('selector(&)')) skipBecause(this, 'no nested rules here');
    const panel = await panelWith();
    const room = Number.parseFloat(getComputedStyle(panel, '::before').paddingBlockStart);
    expect(room).to.be.above(300);
    expect(panel.offsetHeight).to.be.at.least(Math.floor(room));
  });
});
