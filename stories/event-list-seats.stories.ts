import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/event-list/define.js';
import '../src/elements/receipt/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend, HeldEventsBackend, Keeping } from '../src/core/backend.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import { HavenError } from '../src/core/errors.js';
import type { HeldEvent } from '../src/core/models/event-seats.js';
import { seedEvent } from '../src/testing/seed-events.js';
import { testClock } from '../src/testing/test-clock.js';
import { find, PHRASE, type Play, press, staged } from './stage.js';

export default { title: 'Elements/Event list: seats', component: 'haven-event-list' };

const ZONE = 'Europe/Berlin';
/** Noon of a Tuesday in UTC. */
const DAY = '2026-03-10';

const circle: HeldEvent = {
  id: 'circle',
  title: 'Listening circle for people who have lost somebody',
  start: '2026-03-12T19:00',
  duration: 'PT90M',
  zone: ZONE,
  kind: 'listening-circle',
  host: 'Two facilitators of the group',
  place: 'The small library',
  access: ['step-free'],
  support: 'A facilitator is there for you in the room next door.',
  leaving: 'You may step out at any time, and come back or not.',
  capacity: 12,
  seats: { waiting: true },
  questions: true,
};

interface Scene {
  readonly event?: Partial<HeldEvent>;
  /** How many others have asked for a seat. */
  readonly guests?: number;
  /** Somebody with the words of the stories already has a seat, or a question. */
  readonly mine?: 'seat' | 'question';
  readonly keeping?: Keeping;
  readonly instead?: Partial<HeldEventsBackend>;
  readonly play: Play<HTMLElement>;
}

let told = 0;

const stage = ({ event, guests = 0, mine, keeping, instead, play }: Scene): TemplateResult => {
  // Each story has its own place, so that the keys of one open nothing in another.
  const community = `story-seats-${++told}`;
  const clock = testClock(DAY);
  const memory = memoryBackend({ clock });
  const ready = (async () => {
    const seeded = seedEvent(memory.events, { community, event: { ...circle, ...event }, guests });
    if (!mine) return seeded;
    const session = keyringSession(community);
    await session.unlock(PHRASE);
    const { date, host } = await seeded;
    const capability = await hashSecret(await (await session.keyring()).secretFor(mine, date));
    const op = 'AAAAAAAAAAAAAAAAAAAAAA';
    if (mine === 'seat') await memory.events.takeSeat({ community }, date, { capability }, { op });
    else await memory.events.ask({ community }, date, { capability, text: 'May I bring my sister?' }, { op });
    return { date, host };
  })();
  const list: HeldEventsBackend['list'] = async (...args) => {
    await ready;
    return memory.events.list(...args);
  };
  const events = { ...memory.events, list, ...instead };
  const backend: Backend = { ...memory, ...(keeping && { keeping }), events };
  return html`<haven-community community=${community} .backend=${backend}>
    ${staged(html`<haven-event-list layout="page" zone=${ZONE} .clock=${clock}></haven-event-list>`, play)}
  </haven-community>`;
};

const inLanguage =
  (selector: string): Play<HTMLElement> =>
  async (list) => {
    const language = document.documentElement.lang || 'en';
    while (list.isConnected && list.shadowRoot?.querySelector('.base')?.getAttribute('lang') !== language) {
      await new Promise(requestAnimationFrame);
    }
    await find(list, selector);
  };
const then =
  (...plays: Play<HTMLElement>[]): Play<HTMLElement> =>
  async (list) => {
    for (const play of plays) await play(list);
  };
const open = then(press('.event .actions > button'), inLanguage('.coming .row button'));
const take = then(open, press('.coming .primary'), inLanguage('.coming .mine'));
const server: Keeping = { place: 'server', host: 'lantern.example.org', review: false };

export const Seats = { render: () => stage({ keeping: server, play: open }) };
export const KeptInThisPage = { render: () => stage({ play: open }) };
export const AFewLeft = { render: () => stage({ guests: 10, keeping: server, play: open }) };
export const Full = { render: () => stage({ guests: 12, event: { seats: {} }, keeping: server, play: open }) };
export const FullAndOneCanWait = { render: () => stage({ guests: 12, keeping: server, play: open }) };
export const SmallGroup = { render: () => stage({ event: { capacity: 4 }, keeping: server, play: open }) };
export const Begun = {
  render: () => stage({ event: { start: '2026-03-10T12:30' }, keeping: server, play: open }),
};
export const SeatTaken = {
  render: () => stage({ keeping: server, play: then(take, inLanguage('.coming haven-receipt')) }),
};
export const SeatFoundAgain = {
  render: () => stage({ mine: 'seat', keeping: server, play: then(open, inLanguage('.coming .mine')) }),
};
export const Waiting = {
  render: () =>
    stage({
      mine: 'seat',
      guests: 12,
      keeping: server,
      play: then(open, inLanguage('.coming .mine'), press('.coming .primary'), inLanguage('.coming .mine + p + p')),
    }),
};
export const AskedWhetherToGiveBack = {
  render: () =>
    stage({
      mine: 'seat',
      keeping: server,
      play: then(open, inLanguage('.coming .mine'), press('.coming .row button'), inLanguage('.coming .primary')),
    }),
};
export const GivenBack = {
  render: () =>
    stage({
      mine: 'seat',
      keeping: server,
      play: then(open, inLanguage('.coming .mine'), press('.coming .row button', '.coming .primary'), async (list) => {
        while (list.isConnected && list.shadowRoot?.querySelector('.coming .primary, .coming .mine'))
          await new Promise(requestAnimationFrame);
      }),
    }),
};
export const WithWordsOfAnEarlierVisit = {
  render: () =>
    stage({ keeping: server, play: then(open, press('.coming .plain'), inLanguage('.coming haven-receipt')) }),
};
export const SomebodyWasFaster = {
  render: () =>
    stage({
      keeping: server,
      instead: { takeSeat: () => Promise.reject(new HavenError('closed', { field: 'full' })) },
      play: then(open, press('.coming .primary'), inLanguage('.coming p + p')),
    }),
};
export const NoConnection = {
  render: () =>
    stage({
      keeping: server,
      instead: { takeSeat: () => Promise.reject(new HavenError('offline')) },
      play: then(open, press('.coming .primary'), inLanguage('.coming [role=status]')),
    }),
};
export const AskingSomething = {
  render: () =>
    stage({ keeping: server, play: then(open, press('.question button'), inLanguage('.question textarea')) }),
};
export const Asked = {
  render: () => stage({ mine: 'question', keeping: server, play: then(open, inLanguage('.question .asked')) }),
};
