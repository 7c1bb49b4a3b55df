import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/event-list/define.js';
import type { Backend, EventsBackend } from '../src/core/backend.js';
import type { ListedEvent } from '../src/core/calendar/listed.js';
import { HavenError } from '../src/core/errors.js';
import type { EventListing } from '../src/core/models/event.js';
import type { HavenEventList } from '../src/elements/event-list/event-list.js';
import { givenEvents } from '../src/elements/event-list/given.js';
import { testClock } from '../src/testing/test-clock.js';

export default { title: 'Elements/Event list', component: 'haven-event-list' };

/** Noon of a Tuesday in UTC, an hour later in Berlin. */
const clock = testClock('2026-03-10');
const zone = 'Europe/Berlin';

const events: readonly ListedEvent[] = [
  {
    id: 'tea',
    title: 'Open door: tea and no agenda',
    start: '2026-03-10T12:30',
    end: '2026-03-10T14:30',
    zone,
    kind: 'drop-in',
    host: 'The Tuesday team',
    place: 'Garden room, second floor',
    link: 'https://meet.example.org/tea',
    access: ['step-free', 'quiet-room'],
    camera: 'optional',
    realName: false,
    recorded: false,
    leaving: 'Go whenever you like. Nobody asks why.',
    rule: 'FREQ=WEEKLY;BYDAY=TU',
  },
  {
    id: 'sleep',
    title: 'When the night is long: a talk about sleep',
    start: '2026-03-10T18:00',
    end: '2026-03-10T19:15',
    zone: 'Europe/London',
    kind: 'talk',
    speaker: 'A night nurse',
    host: 'Lantern Street',
    languages: ['en'],
    cost: 'Free',
    capacity: 80,
    link: 'https://meet.example.org/sleep',
    access: ['captions', 'sign-language', 'breaks'],
    camera: 'off',
    realName: false,
    recorded: true,
    support: 'Two people from the team stay in a side room the whole time.',
    leaving: 'Close the window. You can come back in.',
    description: 'Forty minutes of talk, then questions in writing.\nNobody is called on.',
  },
  {
    id: 'circle',
    title: 'Listening circle for people who have lost somebody',
    start: '2026-03-12T19:00',
    duration: 'PT90M',
    zone,
    kind: 'listening-circle',
    host: 'Two facilitators of the group',
    place: 'The small library',
    capacity: 10,
    notes: ['death-and-grief'],
    access: ['step-free'],
    support: 'A facilitator is there for you in the room next door.',
    leaving: 'You may step out at any time, and come back or not.',
    description: 'We sit in a circle. Whoever wants to speak takes the stone. Passing it on is fine.',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    except: ['2026-03-26T19:00'],
  },
  {
    id: 'walk',
    title: 'A slow walk by the water',
    start: '2026-03-14T10:00',
    duration: 'PT2H',
    zone,
    kind: 'social',
    place: 'Where the ferry lands',
    status: 'cancelled',
  },
  {
    id: 'day',
    title: 'Quiet weekend: the house is open',
    start: '2026-03-21',
    end: '2026-03-22',
    kind: 'campaign',
    place: 'The whole house',
  },
  { id: 'minute', title: 'A minute of quiet', start: '2026-03-23T12:00', duration: 'PT1M', kind: 'campaign' },
  { id: 'old', title: 'Clay and conversation', start: '2026-03-03T18:00', duration: 'PT2H', zone, kind: 'creative' },
];

interface Scene {
  readonly set?: Partial<Pick<HavenEventList, 'view' | 'layout' | 'events' | 'zone' | 'jsonLd'>>;
  readonly backend?: Backend;
  readonly content?: TemplateResult;
  readonly play?: Play;
}
type Play = (list: HavenEventList) => Promise<unknown>;

/** Counts as drawing until everything in it has been done. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set play(play: Play) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(play).then(() => (this.isUpdatePending = false));
  }

  async #run(play: Play): Promise<void> {
    await Promise.resolve();
    const list = this.querySelector('haven-event-list');
    if (list) await play(list);
  }
}
if (!customElements.get('story-event-list')) customElements.define('story-event-list', Stage);

async function find<T extends HTMLElement = HTMLElement>(list: HavenEventList, selector: string): Promise<T> {
  for (let frame = 0; frame < 600 && list.isConnected; frame++) {
    const found = list.shadowRoot?.querySelector<T>(selector);
    if (found?.checkVisibility()) return found;
    await new Promise(requestAnimationFrame);
  }
  // A story that is left in the middle just ends.
  if (!list.isConnected) return new Promise<never>(() => {});
  throw new Error(`The story came to a halt before ${selector}.`);
}
const see =
  (selector: string): Play =>
  (list) =>
    find(list, selector);
const press =
  (...selectors: string[]): Play =>
  async (list) => {
    for (const selector of selectors) (await find(list, selector)).click();
  };
const then =
  (...plays: Play[]): Play =>
  async (list) => {
    for (const play of plays) await play(list);
  };
/** The words that come later are in the language of the page. */
const inLanguage =
  (selector: string): Play =>
  async (list) => {
    await find(list, selector);
    const language = document.documentElement.lang || 'en';
    while (list.isConnected && list.shadowRoot?.querySelector('.base')?.getAttribute('lang') !== language) {
      await new Promise(requestAnimationFrame);
    }
  };

const stage = ({ set = {}, backend, content, play = see('article') }: Scene = {}): TemplateResult => html`
  <haven-community community="story-event-list" .backend=${backend}>
    <story-event-list .play=${play}>
      <haven-event-list
        view=${set.view ?? 'agenda'}
        layout=${set.layout ?? 'panel'}
        zone=${set.zone ?? zone}
        ?json-ld=${set.jsonLd ?? false}
        .clock=${clock}
        .events=${backend ? undefined : (set.events ?? events)}
        >${content}</haven-event-list
      >
    </story-event-list>
  </haven-community>
`;

const withEvents = (calendar: EventsBackend | undefined): Backend => ({
  name: 'story',
  keeping: { place: 'page', review: false },
  ...(calendar && { events: calendar }),
});
const answering = (list: EventsBackend['list']): Backend => withEvents({ list });
const failing = (error: HavenError): Backend => answering(() => Promise.reject(error));
const invitation = html`<p>Our evenings are also on the notice board by the door.</p>`;

export const Ready = { render: () => stage() };
export const GrowingWithThePage = { render: () => stage({ set: { layout: 'page' } }) };
export const Compact = { render: () => stage({ set: { view: 'compact' } }) };
export const InAnotherZone = { render: () => stage({ set: { zone: 'Asia/Tokyo', layout: 'page' } }) };
export const DetailsOpen = {
  render: () =>
    stage({ set: { layout: 'page' }, play: then(press('.next .actions button'), inLanguage('.opened dl')) }),
};
export const BehindAContentNote = {
  render: () =>
    stage({
      set: { layout: 'page', events: events.filter(({ id }) => id === 'circle') },
      play: then(press('.actions button'), inLanguage('.note')),
    }),
};
export const SeriesUnfolded = {
  render: () => stage({ set: { layout: 'page' }, play: then(press('.series'), see('.dates li')) }),
};
export const PastUnfolded = { render: () => stage({ play: then(press('.ends .plain'), see('.past')) }) };
export const Choosing = {
  render: () => stage({ set: { layout: 'page' }, play: then(press('.tool'), inLanguage('.filters select')) }),
};
export const NothingLeft = {
  render: () =>
    stage({
      play: then(press('.tool'), async (list) => {
        const select = await find<HTMLSelectElement>(list, '.filters label:nth-child(2) select');
        select.value = 'online';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await find(list, '.state p');
      }),
      set: { events: events.filter(({ id }) => id === 'walk') },
    }),
};
export const Moved = {
  render: () =>
    stage({
      backend: answering(async (scope, query) => {
        const listing = await givenEvents(events.filter(({ id }) => id === 'sleep')).list(scope, query);
        const moved = {
          type: 'zoned',
          start: Date.parse('2026-03-09T18:00Z'),
          end: Date.parse('2026-03-09T19:15Z'),
        } as const;
        return { ...listing, events: listing.events.map((event) => ({ ...event, movedFrom: moved })) };
      }),
    }),
};
export const KeptCopy = {
  render: () =>
    stage({
      backend: answering(async (scope, query): Promise<EventListing> => {
        const listing = await givenEvents(events).list(scope, query);
        return { ...listing, keptFrom: clock.now() - 5 * 3_600_000 };
      }),
    }),
};
export const Loading = {
  render: () => stage({ backend: answering(() => new Promise(() => {})), play: see('.state') }),
};
export const Empty = {
  render: () =>
    stage({
      set: { events: [] },
      content: html`<p slot="empty">Tell us what you would like.</p>`,
      play: see('.state p'),
    }),
};
export const Failed = {
  render: () =>
    stage({ backend: failing(new HavenError('unavailable')), content: invitation, play: see('.state button') }),
};
export const Offline = {
  render: () => stage({ backend: failing(new HavenError('offline')), content: invitation, play: see('.state button') }),
};
export const NotOffered = {
  render: () => stage({ backend: withEvents(undefined), content: invitation, play: see('.failed, .not-offered') }),
};
