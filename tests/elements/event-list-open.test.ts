import { expect } from 'chai';
import { givenEvents } from '../../src/elements/event-list/given.js';
import { nextFrame, waitFor } from '../helpers/wait.js';
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
  titles,
  withEvents,
} from './event-list-setup.js';

describe('<haven-event-list>, opened', () => {
  describe('what is said of an event', () => {
    it('says plainly what is cancelled, and shows the date of the series that does take place', async () => {
      const { list: real } = givenEvents([event({ rule: 'FREQ=WEEKLY;COUNT=3' })]);
      const list = await mount(
        () => {},
        answering({
          list: async (...args) => {
            const { events, refused } = await real(...args);
            return { refused, events: events.map((date, index) => (index ? date : { ...date, status: 'cancelled' })) };
          },
        }),
      );
      await standing(list, 2);
      expect(rows(list)[0]?.textContent).to.contain('Cancelled');
      expect(rows(list)[1]?.textContent).to.contain('Next').and.contain('1 more date');
    });

    it('opens details: who, where, what makes it easier, who is there, how to leave; links show their host', async () => {
      const list = await withEvents([
        event({
          description: 'Two lines.\nNo more.',
          speaker: 'A night nurse',
          languages: ['es'],
          capacity: 9,
          access: ['captions', 'step-free'],
          camera: 'optional',
          realName: false,
          recorded: false,
          support: 'Ada, in the room next door',
          leaving: 'Just go.',
          link: 'https://meet.example.org/secret-room',
        }),
      ]);
      await standing(list, 1);
      await press(list, 'Details');
      for (const words of [
        'Two lines.',
        'A night nurse',
        'Spanish',
        'A small group',
        'captions and step-free way in',
        'It is not recorded. Camera on or off, as you like. You need no real name.',
        'Ada, in the room next door',
        'Just go.',
      ]) {
        await shows(list, words);
      }
      expect(text(list)).not.to.contain('9');
      const link = root(list).querySelector<HTMLAnchorElement>('dl a');
      expect([link?.textContent, link?.href, link?.rel]).to.deep.equal([
        'meet.example.org',
        'https://meet.example.org/secret-room',
        'noopener noreferrer nofollow',
      ]);
    });

    it('keeps words behind a content note until somebody opens them', async () => {
      const list = await withEvents([event({ notes: ['death-and-grief'], description: 'We sit together.' })]);
      await shows(list, 'Content note: Death and grief');
      await press(list, 'Details');
      await waitFor(() => root(list).querySelector('.note'), 'the note');
      expect(text(list)).not.to.contain('We sit together.');
      await press(list, 'Content note');
      await shows(list, 'We sit together.');
    });

    it('takes markup for words, and runs no link', async () => {
      const list = await withEvents([event({ title: '<img src=x onerror=alert(1)>', link: 'javascript:alert(1)' })]);
      await standing(list, 1);
      expect(titles(list)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(root(list).querySelector('img, [href^="javascript:"]')).to.equal(null);
    });
  });
});

describe('<haven-event-list> in a person’s hands', () => {
  it('adds to a calendar with a neutral title, unless the person wants it otherwise', async () => {
    const list = await withEvents([event({ title: 'Group: living with loss', place: 'The small library' })]);
    await standing(list, 1);
    await press(list, 'Details');
    const google = await waitFor(
      () => root(list).querySelector<HTMLAnchorElement>('a[href*="calendar.google.com"]'),
      'a link',
    );
    expect(google.href).to.contain('text=Appointment').and.not.contain('loss').and.not.contain('library');
    root(list).querySelector<HTMLInputElement>('.adding input')!.click();
    await waitFor(() => google.href.includes('loss'), 'the title in the link');
  });

  it('saves a file whose name and words tell nothing but the time', async () => {
    const list = await withEvents([event({ title: 'Group: living with loss' })]);
    const files: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      await press(list, 'Details');
      await press(list, 'File for any calendar');
      await shows(list, 'The file is in your downloads.');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['appointment.ics']);
    const written = await files[0]!.text();
    expect(written).to.contain('DTSTART:20260310T180000Z').and.contain('SUMMARY:Appointment');
    expect(written).not.to.contain('loss');
  });

  it('shows what can be chosen also to somebody who has read on', async () => {
    const list = await withEvents(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => event({ id, title: id })));
    await standing(list, 7);
    await press(list, 'Details');
    const region = root(list).querySelector('.list')!;
    region.scrollTop = 200;
    expect(region.scrollTop).to.equal(200);
    await press(list, 'Choose');
    const filters = await waitFor(() => root(list).querySelector('.filters:has(select)'), 'the choices');
    expect(filters.getBoundingClientRect().top).to.be.at.least(region.getBoundingClientRect().top);
  });

  it('chooses by kind, language, access and online or in person', async () => {
    const list = await withEvents([
      event({
        id: 'a',
        title: 'Talk',
        kind: 'talk',
        languages: ['de'],
        link: 'https://a.example',
        access: ['captions'],
      }),
      event({ id: 'b', title: 'Walk', kind: 'social', languages: ['en-GB'], place: 'By the water' }),
    ]);
    await standing(list, 2);
    await press(list, 'Choose');
    await waitFor(() => root(list).querySelector('.filters select'), 'the choices');
    const [kind, mode, language] = [...root(list).querySelectorAll<HTMLSelectElement>('.filters select')];
    const choose = async (select: HTMLSelectElement | undefined, value: string, left: string[]): Promise<void> => {
      select!.value = value;
      select!.dispatchEvent(new Event('change', { bubbles: true }));
      await waitFor(() => titles(list).join() === left.join(), `${left.join()}, not ${titles(list).join()}`);
    };
    for (const [select, value, left] of [
      [kind, 'social', ['Walk']],
      [mode, 'online', ['Talk']],
      [language, 'en', ['Walk']],
    ] as const) {
      await choose(select, value, [...left]);
      await choose(select, '', ['Talk', 'Walk']);
    }
    root(list).querySelector<HTMLInputElement>('.filters input')!.click();
    await waitFor(() => titles(list).join() === 'Talk', 'only what has captions');
    await choose(kind, 'talk', ['Talk']);
    await choose(mode, 'in-person', []);
    expect(text(list)).to.contain('Nothing planned fits what you chose.');
  });

  it('asks for later months when they are wanted', async () => {
    const asked: number[] = [];
    const { list: real } = givenEvents([event({}), event({ id: 'far', title: 'Far', start: '2026-07-01T10:00' })]);
    const list = await mount(
      () => {},
      answering({
        list: (scope, query) => {
          asked.push(Math.round((query.to - clock.now()) / 86_400_000));
          return real(scope, query);
        },
      }),
    );
    await standing(list, 1);
    await press(list, 'Later dates');
    await standing(list, 2);
    expect(asked).to.deep.equal([92, 184]);
  });

  it('hands events to search engines only when asked, and never private ones', async () => {
    const quiet = await withEvents([event({})]);
    await standing(quiet, 1);
    await nextFrame();
    expect(quiet.querySelector('script')).to.equal(null);
    const list = await withEvents(
      [event({ place: 'Here' }), event({ id: 'p', title: 'Private', private: true })],
      (element) => (element.jsonLd = true),
    );
    const script = await waitFor(() => list.querySelector('script[type="application/ld+json"]'), 'JSON-LD');
    const data = JSON.parse(script.textContent ?? '') as { '@graph': Record<string, unknown>[] };
    expect(data['@graph']).to.have.length(1);
    expect(data['@graph'][0]).to.include({
      '@type': 'Event',
      name: 'Tea',
      startDate: '2026-03-10T18:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    });
    expect(script.textContent).not.to.contain('Private');
  });
});
