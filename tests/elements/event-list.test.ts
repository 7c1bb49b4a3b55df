import { expect } from 'chai';
import { render, html } from 'lit';
import type { HavenEvent } from '../../src/base/event.js';
import { HavenError } from '../../src/core/errors.js';
import type { HavenEventList } from '../../src/elements/event-list/event-list.js';
import { givenEvents } from '../../src/elements/event-list/given.js';
import { testClock } from '../../src/testing/test-clock.js';
import { oneEvent } from '../helpers/events.js';
import {
  answering,
  clock,
  event,
  mount,
  press,
  root,
  rows,
  shows,
  standing,
  text,
  times,
  titles,
  withEvents,
} from './event-list-setup.js';

describe('<haven-event-list>', () => {
  describe('states', () => {
    it('loading: says that it fetches what is on, in the room it will take', async () => {
      let answer = (): void => {};
      const gate = new Promise<void>((resolve) => (answer = resolve));
      const { list: real } = givenEvents([event({})]);
      const list = await mount(() => {}, answering({ list: async (...args) => (await gate, real(...args)) }));
      expect(text(list)).to.contain('Fetching what is on.');
      const { height } = list.getBoundingClientRect();
      answer();
      await standing(list, 1);
      expect(list.getBoundingClientRect().height).to.equal(height);
    });

    it('ready: by the days of the visitor, what is on before what is next', async () => {
      const list = await withEvents([
        event({ id: 'c', title: 'Third', start: '2026-03-12T10:00' }),
        event({ id: 'a', title: 'First', start: '2026-03-10T12:30' }),
        event({ id: 'b', title: 'Second' }),
      ]);
      await standing(list, 3);
      expect(titles(list)).to.deep.equal(['First', 'Second', 'Third']);
      expect(rows(list)[0]?.textContent).to.contain('Happening now');
      expect(rows(list)[1]?.textContent).to.contain('Next');
      expect(
        [...root(list).querySelectorAll('h3')].map((day) => day.textContent?.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(['Today Tuesday, March 10', 'Thursday, March 12']);
    });

    it('empty: says so, with room for words of the host’s', async () => {
      const list = await withEvents([], (element) => render(html`<p slot="empty">Come in.</p>`, element));
      await shows(list, 'Nothing is planned just now.');
      const slot = root(list).querySelector<HTMLSlotElement>('slot[name=empty]');
      expect(slot?.assignedElements()).to.have.length(1);
    });

    it('failed: a kind sentence, what the host put there for this, and a way to try again', async () => {
      let fails = true;
      const { list: real } = givenEvents([event({})]);
      const list = await mount(
        (element) => render(html`<p>On the notice board.</p>`, element),
        answering({ list: async (...args) => (fails ? Promise.reject(new Error('secret')) : real(...args)) }),
      );
      await shows(list, 'cannot be shown just now');
      expect(text(list)).not.to.contain('secret');
      expect(root(list).querySelector<HTMLSlotElement>('.state slot')?.assignedElements()).to.have.length(1);
      fails = false;
      await press(list, 'Try again');
      await standing(list, 1);
    });

    it('offline: says so, and looks again by itself when the connection is back', async () => {
      let offline = true;
      const { list: real } = givenEvents([event({})]);
      const list = await mount(
        () => {},
        answering({ list: async (...args) => (offline ? Promise.reject(new HavenError('offline')) : real(...args)) }),
      );
      await shows(list, 'There is no connection just now.');
      offline = false;
      dispatchEvent(new Event('online'));
      await standing(list, 1);
    });

    it('offline with a copy: shows it, with its age', async () => {
      const { list: real } = givenEvents([event({})]);
      const keptFrom = clock.now() - 5 * 3_600_000;
      const list = await mount(
        () => {},
        answering({ list: async (...args) => ({ ...(await real(...args)), keptFrom }) }),
      );
      await shows(list, 'No connection just now. This is what was planned 5 hours ago.');
      await standing(list, 1);
    });

    it('not offered: says so, and shows what the host put there', async () => {
      const list = await mount((element) => render(html`<p>On the notice board.</p>`, element), {
        name: 'none',
        keeping: { place: 'page', review: false },
      });
      await shows(list, 'This is not available here.');
      expect(root(list).querySelector<HTMLSlotElement>('.state slot')?.assignedElements()).to.have.length(1);
    });
  });

  describe('where events come from', () => {
    it('a JSON script inside, which shows nothing itself', async () => {
      const list = await mount((element) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.append(document.createTextNode(JSON.stringify([event({ title: 'From the page' })])));
        element.append(script);
      });
      await standing(list, 1);
      expect(titles(list)).to.deep.equal(['From the page']);
    });

    it('a calendar’s address: without an entry that brings the reader, it says that it is not available', async () => {
      const list = await mount((element) => (element.src = '/calendar.ics'));
      await shows(list, 'This is not available here.');
    });

    it('names for the host what cannot be shown, by an event and one line in the console', async () => {
      const lines: unknown[] = [];
      const { warn } = console;
      console.warn = (line: unknown) => lines.push(line);
      try {
        let list: HavenEventList | undefined;
        const { detail } = await oneEvent<HavenEvent<'haven-events-refused'>>(
          document,
          'haven-events-refused',
          async () => {
            list = await withEvents([
              event({}),
              { title: 'No day', start: 'soon' },
              event({ id: 'x', title: 'X', link: 'http://plain.example' }),
            ]);
          },
        );
        expect(detail.refused).to.deep.equal([
          { source: 'page', line: 2, field: 'start', reason: 'unreadable' },
          { source: 'page', line: 3, field: 'link', reason: 'unsafe-link' },
        ]);
        await standing(list!, 2);
        expect(lines.filter((line) => String(line).includes('page, line 2: start is unreadable'))).to.have.length(1);
      } finally {
        console.warn = warn;
      }
    });

    it('takes no part of a hostile answer for an event', async () => {
      const bad = [
        null,
        1,
        {},
        { id: 'a', series: 'a', title: 'T', status: 'confirmed', time: { type: 'zoned', start: 5, end: 1 } },
      ];
      const list = await mount(() => {}, answering({ list: async () => ({ events: bad as never, refused: [] }) }));
      await shows(list, 'Nothing is planned just now.');
      const none = await mount(() => {}, answering({ list: async () => 'x' as never }));
      await shows(none, 'cannot be shown just now');
    });
  });

  describe('times', () => {
    it('shows the visitor’s time, with the organiser’s beside it where it is another one', async () => {
      const list = await withEvents([
        event({ start: '2026-03-10T19:00', zone: 'Europe/London' }),
        event({ id: 'b', title: 'Here', start: '2026-03-10T21:00' }),
      ]);
      await standing(list, 2);
      expect(times(list)).to.deep.equal(['8:00 PM', '9:00 PM']);
      expect(rows(list)[0]?.textContent).to.contain('7:00 PM where it is held (United Kingdom Time)');
      expect(rows(list)[1]?.textContent).not.to.contain('where it is held');
    });

    it('puts an event on the visitor’s day, and says the organiser’s when it is another one', async () => {
      const list = await withEvents([event({ start: '2026-03-10T23:00' })], (element) => (element.zone = 'Asia/Tokyo'));
      await standing(list, 1);
      expect(root(list).querySelector('h3')?.textContent).to.contain('Wednesday, March 11');
      expect(rows(list)[0]?.textContent).to.contain('Tuesday, 11:00 PM where it is held');
    });

    it('keeps whole days and floating times as they are in every zone', async () => {
      for (const there of ['Pacific/Kiritimati', 'America/Adak']) {
        const list = await withEvents(
          [
            { id: 'd', title: 'Days', start: '2026-03-21', end: '2026-03-22' },
            { id: 'f', title: 'Floats', start: '2026-03-23T12:00', duration: 'PT1H' },
          ],
          (element) => (element.zone = there),
        );
        await standing(list, 2);
        expect(times(list)).to.deep.equal(['All day', '12:00 PM']);
        expect(rows(list)[0]?.textContent).to.contain('until Sunday, March 22');
        expect([...root(list).querySelectorAll('h3')].map((day) => day.textContent?.trim())).to.deep.equal([
          'Saturday, March 21',
          'Monday, March 23',
        ]);
      }
    });

    it('takes the visitor’s own zone where the host names none that exists', async () => {
      for (const wrong of ['', 'Nowhere/Town', 'x'.repeat(1_000), '__proto__']) {
        const list = await withEvents([event({})], (element) => (element.zone = wrong));
        await standing(list, 1);
      }
    });

    it('stays at seven when the clocks change', async () => {
      const list = await withEvents([event({ rule: 'FREQ=WEEKLY;COUNT=4', start: '2026-03-17T19:00' })]);
      await standing(list, 1);
      await press(list, 'Every Tuesday · 3 more dates');
      await shows(list, 'Tuesday, April 7, 7:00 PM');
      expect(root(list).querySelectorAll('.dates li')).to.have.length(3);
    });

    it('moves on with the clock: what is next is happening, and then past', async () => {
      const moving = testClock('2026-03-10');
      const list = await withEvents([event({})], (element) => (element.clock = moving));
      await standing(list, 1);
      expect(rows(list)[0]?.textContent).to.contain('Next');
      moving.addDays(1);
      list.requestUpdate();
      await shows(list, 'Nothing is planned just now.');
      await press(list, 'Earlier dates');
      await standing(list, 1);
    });
  });

  it('says in the list that dates are missing where a calendar holds more than is followed', async () => {
    const list = await withEvents([event({ rule: 'FREQ=MINUTELY' })]);
    await shows(list, 'Some dates are missing.');
    const whole = await withEvents([event({ rule: 'FREQ=DAILY' })]);
    await shows(whole, 'Every day');
    expect(text(whole)).not.to.contain('missing');
  });

  it('asks a backend that is fetched late for all that it offers, where it holds events', async () => {
    const { memoryBackend } = await import('../../src/adapters/memory.js');
    const { seedEvent } = await import('../../src/testing/seed-events.js');
    const memory = memoryBackend({ clock });
    await seedEvent(memory.events, { community: 'events', event: { ...event({ title: 'Soup' }), id: 'soup' } });
    const { events: _, ...named } = memory;
    const list = await mount(() => {}, { ...named, whole: () => Promise.resolve(memory) });
    await shows(list, 'Soup');
  });
});
