import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/pulse-poll/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend, PollsBackend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { randomIds } from '../../src/core/ids.js';
import type { NewPoll, PollAnswers } from '../../src/core/models/poll.js';
import type { HavenPulsePoll } from '../../src/elements/pulse-poll/pulse-poll.js';
import { seededRandom } from '../../src/testing/random.js';
import { moodPoll, seedPoll } from '../../src/testing/seed-polls.js';
import { testClock, type TestClock } from '../../src/testing/test-clock.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

let count = 0;
export const newCommunity = (): string => `poll-${Date.now()}-${count++}`;

const random = seededRandom(17);

export interface Stage {
  readonly community: string;
  readonly polls: PollsBackend;
  readonly clock: TestClock;
  readonly element: HavenPulsePoll;
}

export interface Scene {
  readonly poll?: NewPoll;
  readonly people?: number;
  readonly answer?: (at: number) => PollAnswers;
  /** The day on which somebody looks. */
  readonly day?: string;
  /** Before the element is in the page. */
  readonly set?: (element: HavenPulsePoll) => void;
  /** What this backend does otherwise. */
  readonly instead?: (polls: PollsBackend) => Partial<PollsBackend>;
  /** False when nobody has created the poll. */
  readonly created?: boolean;
  readonly community?: string;
  /** What else happens while it is open. */
  readonly meanwhile?: (polls: PollsBackend) => Promise<unknown>;
  readonly backend?: Backend;
}

export async function mount(
  backend: Backend | undefined,
  community: string,
  set: (element: HavenPulsePoll) => void,
): Promise<HavenPulsePoll> {
  const element = document.createElement('haven-pulse-poll');
  set(element);
  await fixture(html`<haven-community community=${community} .backend=${backend}>${element}</haven-community>`);
  return element;
}

/** A poll in the page, with a backend of its own. */
export async function stage(scene: Scene = {}): Promise<Stage> {
  const { poll = moodPoll(), people = 0, answer = () => ({ mood: 3 }), day = '2026-03-10', set } = scene;
  const community = scene.community ?? newCommunity();
  const clock = testClock(poll.opens ?? '2026-03-10');
  const memory = memoryBackend({ clock });
  if (scene.created !== false) await seedPoll(memory.polls, { community, poll, people, random, answer });
  await scene.meanwhile?.(memory.polls);
  clock.set(day);
  const polls: PollsBackend = { ...memory.polls, ...scene.instead?.(memory.polls) };
  const element = await mount({ ...memory, polls }, community, (fresh) => {
    fresh.poll = poll.id;
    set?.(fresh);
  });
  return { community, polls, clock, element };
}

export const root = (element: HavenPulsePoll): ShadowRoot => element.shadowRoot!;
export const text = (element: HavenPulsePoll): string => root(element).textContent?.replace(/\s+/g, ' ') ?? '';

export const shows = (element: HavenPulsePoll, words: string): Promise<true> =>
  waitFor(() => text(element).includes(words) as true, `the poll shows “${words}”`);

export const found = <T extends HTMLElement = HTMLElement>(element: HavenPulsePoll, selector: string): Promise<T> =>
  waitFor(() => root(element).querySelector<T>(selector), selector);

export const inputs = (element: HavenPulsePoll): HTMLInputElement[] => [
  ...root(element).querySelectorAll<HTMLInputElement>('fieldset input'),
];

/** Presses the button whose words these are. */
export async function press(element: HavenPulsePoll, words: string): Promise<void> {
  const look = (): HTMLElement | undefined =>
    [...root(element).querySelectorAll<HTMLElement>('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === words,
    );
  (await waitFor(look, `a button “${words}”`)).click();
}

/** Everything after the first choice is there. */
export const complete = (element: HavenPulsePoll): Promise<unknown> => shows(element, 'I have answered already');

export async function choose(element: HavenPulsePoll, label: string): Promise<void> {
  const look = (): HTMLElement | undefined =>
    [...root(element).querySelectorAll<HTMLElement>('.option')].find((option) => option.textContent?.trim() === label);
  const option = await waitFor(look, `an answer “${label}”`);
  option.querySelector('input')!.click();
  await element.updateComplete;
}

/** What the person at this page has at the backend. */
export async function stands({ polls, community, element }: Stage): Promise<PollAnswers | undefined> {
  for (const ring of await keyringSession(community).keyrings()) {
    const secret = await ring.secretFor('poll', element.poll!);
    const own = await polls.own({ community }, element.poll!, { secret }).catch(() => undefined);
    if (own) return own.answers;
  }
  return undefined;
}

/** An answer of this person's, as another window gives it. */
export async function answerElsewhere(
  polls: PollsBackend,
  community: string,
  poll: string,
  answers: PollAnswers,
): Promise<void> {
  const ring = await keyringSession(community).keyring();
  const capability = await hashSecret(await ring.secretFor('poll', poll));
  await polls.answer({ community }, poll, { answers, capability }, { op: randomIds.operation() });
}
