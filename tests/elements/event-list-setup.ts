import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/event-list/define.js';
import type { Backend, EventsBackend } from '../../src/core/backend.js';
import type { ListedEvent } from '../../src/core/calendar/listed.js';
import type { HavenEventList } from '../../src/elements/event-list/event-list.js';
import { testClock } from '../../src/testing/test-clock.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

/** Noon of a Tuesday in UTC. */
export const clock = testClock('2026-03-10');
export const zone = 'Europe/Berlin';
export const event = (more: Partial<ListedEvent>): ListedEvent => ({
  title: 'Tea',
  start: '2026-03-10T19:00',
  duration: 'PT1H',
  zone,
  ...more,
});

export type Set = (list: HavenEventList) => void;

export async function mount(set: Set, backend?: Backend): Promise<HavenEventList> {
  const list = document.createElement('haven-event-list');
  Object.assign(list, { clock, zone });
  set(list);
  await fixture(html`<haven-community community="events" .backend=${backend}>${list}</haven-community>`);
  return list;
}
export const withEvents = (events: readonly ListedEvent[], more?: Set): Promise<HavenEventList> =>
  mount((list) => {
    list.events = events;
    more?.(list);
  });
export const answering = (events: EventsBackend): Backend => ({
  name: 'test',
  keeping: { place: 'page', review: false },
  events,
});
export const root = (list: HavenEventList): ShadowRoot => list.shadowRoot!;
export const text = (list: HavenEventList): string =>
  root(list).querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
export const shows = (list: HavenEventList, words: string): Promise<unknown> =>
  waitFor(() => text(list).includes(words), `the list shows “${words}”, not “${text(list)}”`);
export const rows = (list: HavenEventList): HTMLElement[] => [...root(list).querySelectorAll<HTMLElement>('article')];
export const standing = (list: HavenEventList, many: number): Promise<unknown> =>
  waitFor(() => rows(list).length === many, `${many} events, not ${rows(list).length}`);
export const titles = (list: HavenEventList): (string | undefined)[] =>
  rows(list).map((row) => row.querySelector('h4')?.textContent?.trim());
export const times = (list: HavenEventList): (string | undefined)[] =>
  rows(list).map((row) => row.querySelector('time')?.textContent);

export async function press(list: HavenEventList, words: string): Promise<void> {
  const button = await waitFor(
    () =>
      [...root(list).querySelectorAll<HTMLElement>('button, a')].find(
        (found) => found.textContent?.trim().startsWith(words) && found.checkVisibility(),
      ),
    `a button “${words}”`,
  );
  button.click();
}
