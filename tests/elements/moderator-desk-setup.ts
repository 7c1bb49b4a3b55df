import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/moderator-desk/define.js';
import type { UnlockedModerator } from '../../src/controllers/unlocked-moderator.js';
import type { HavenModeratorDesk } from '../../src/elements/moderator-desk/moderator-desk.js';
import type { Scene } from '../../stories/desk-scene.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

export { instead, scene, type Scene } from '../../stories/desk-scene.js';

// Wide enough for the list beside what is open.
before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 1000, height: 800 }));

export async function mount(
  { community, backend, clock }: Scene,
  moderator?: UnlockedModerator,
  set: (desk: HavenModeratorDesk) => void = () => {},
): Promise<HavenModeratorDesk> {
  const desk = document.createElement('haven-moderator-desk');
  desk.clock = clock;
  desk.moderator = moderator;
  set(desk);
  await fixture(html`<haven-community community=${community} .backend=${backend}>${desk}</haven-community>`);
  return desk;
}

export const root = (desk: HavenModeratorDesk): ShadowRoot => desk.shadowRoot!;

export const rows = (desk: HavenModeratorDesk): HTMLElement[] => [
  ...root(desk).querySelectorAll<HTMLElement>('.queue .item'),
];

export const standing = (desk: HavenModeratorDesk, many: number): Promise<true> =>
  waitFor(() => (rows(desk).length === many) as true, `${many} rows`);

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const text = (desk: HavenModeratorDesk): string => plain(root(desk).querySelector('.base')!);
export const item = (desk: HavenModeratorDesk): string => plain(root(desk).querySelector('.opened')!);

export const shows = (desk: HavenModeratorDesk, words: string): Promise<true> =>
  waitFor(() => text(desk).includes(words) as true, `the desk shows “${words}”`);

/** The visible control whose words begin like this; waits for it. */
export function control(desk: HavenModeratorDesk, words: string): Promise<HTMLElement> {
  const look = (): HTMLElement | undefined =>
    [...root(desk).querySelectorAll<HTMLElement>('button, summary, label')].find(
      (element) => plain(element).startsWith(words) && element.checkVisibility(),
    );
  return waitFor(look, `a control “${words}”`);
}

export async function press(desk: HavenModeratorDesk, ...all: string[]): Promise<void> {
  for (const words of all) (await control(desk, words)).click();
}

export async function write(desk: HavenModeratorDesk, id: string, words: string): Promise<void> {
  const field = await waitFor(() => root(desk).querySelector<HTMLTextAreaElement>(`#${id}`), `the field ${id}`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export async function choose(desk: HavenModeratorDesk, id: string, value: string): Promise<void> {
  const list = await waitFor(() => root(desk).querySelector<HTMLSelectElement>(`#${id}`), `the list ${id}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Opens the row at this place, and waits until it can be read. */
export async function openRow(desk: HavenModeratorDesk, at = 0): Promise<void> {
  const row = await waitFor(() => rows(desk)[at], `row ${at}`);
  row.click();
  const card = `.card[data-item="${row.dataset['id']}"]`;
  await waitFor(() => root(desk).querySelector(`${card} .block, ${card} .ask`), 'an opened item');
}
