import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/pulse-poll/define.js';
import '../src/elements/receipt/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend, PollsBackend } from '../src/core/backend.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import { HavenError } from '../src/core/errors.js';
import type { NewPoll, PollAnswers } from '../src/core/models/poll.js';
import type { HavenPulsePoll } from '../src/elements/pulse-poll/pulse-poll.js';
import { seededRandom, type Random } from '../src/testing/random.js';
import { deniablePoll, exampleSurvey, moodAnswer, moodPoll, seedPoll, seedWeeks } from '../src/testing/seed-polls.js';
import { testClock } from '../src/testing/test-clock.js';

export default { title: 'Elements/Pulse poll', component: 'haven-pulse-poll' };

const COMMUNITY = 'story-pulse-poll';
const PHRASE = 'kayak lemon clay superb waltz connect afar';

type Play = (poll: HavenPulsePoll) => Promise<unknown>;

/** Counts as drawing until everything in it has been done, so that whoever waits for a story waits for its last step. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set scene({ backend, play }: { readonly backend: Promise<Backend>; readonly play: Play }) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(backend, play).then(() => (this.isUpdatePending = false));
  }

  async #run(backend: Promise<Backend>, play: Play): Promise<void> {
    const ready = await backend;
    const poll = this.querySelector('haven-pulse-poll');
    if (!poll) return;
    poll.backend = ready;
    await play(poll);
  }
}
if (!customElements.get('story-pulse-poll')) customElements.define('story-pulse-poll', Stage);

interface Scene {
  readonly poll?: NewPoll;
  /** How many have answered, and what. */
  readonly people?: number;
  readonly answer?: (at: number, random: Random) => PollAnswers;
  /** The day on which somebody looks at it. */
  readonly day?: string;
  /** What happened before, to the backend. */
  readonly before?: (polls: PollsBackend, clock: ReturnType<typeof testClock>) => Promise<unknown>;
  /** What the backend does otherwise than a good one. */
  readonly instead?: Partial<PollsBackend>;
  readonly play?: Play;
  readonly set?: { readonly view?: 'results'; readonly export?: boolean; readonly closes?: string };
  readonly content?: TemplateResult;
  /** `''` for a page without polls. */
  readonly id?: string;
  readonly offered?: boolean;
}

async function seeded({
  poll = moodPoll(),
  people = 0,
  answer = moodAnswer,
  day = '2026-03-10',
  ...scene
}: Scene): Promise<Backend> {
  const clock = testClock(poll.opens ?? '2026-03-10');
  const memory = memoryBackend({ clock });
  const { polls, ...rest } = memory;
  if (scene.offered === false) return rest;
  await scene.before?.(polls, clock);
  if (scene.id === undefined)
    await seedPoll(polls, { community: COMMUNITY, poll, people, random: seededRandom(11), answer });
  clock.set(day);
  return { ...memory, polls: { ...polls, ...scene.instead } };
}

const stage = (scene: Scene = {}): TemplateResult => html`
  <haven-community community=${COMMUNITY} .backend=${undefined}>
    <story-pulse-poll .scene=${{ backend: seeded(scene), play: scene.play ?? stands }}>
      <haven-pulse-poll poll=${scene.id ?? scene.poll?.id ?? 'week-11'} view=${scene.set?.view ?? 'answer'} ?export=${scene.set?.export} closes=${scene.set?.closes ?? nothing}
        >${scene.content}</haven-pulse-poll
      >
    </story-pulse-poll>
  </haven-community>
`;

async function find<T extends HTMLElement = HTMLElement>(poll: HavenPulsePoll, selector: string): Promise<T> {
  for (let frame = 0; frame < 600 && poll.isConnected; frame++) {
    const found = poll.shadowRoot?.querySelector<T>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  // A story that is left in the middle just ends.
  if (!poll.isConnected) return new Promise<never>(() => {});
  throw new Error(`The story came to a halt before ${selector}.`);
}

const stands: Play = (poll) => find(poll, 'fieldset, .results, .aside, .state');
const shown =
  (selector: string): Play =>
  (poll) =>
    find(poll, selector);

const forget = (): void => keyringSession(COMMUNITY).forget();

const known = async (): Promise<void> => {
  if (keyringSession(COMMUNITY).phrase !== PHRASE) await keyringSession(COMMUNITY).unlock(PHRASE);
};

const choose = async (poll: HavenPulsePoll, at: number): Promise<void> => {
  (await find(poll, 'fieldset')).querySelectorAll<HTMLInputElement>('input')[at]!.click();
  await poll.updateComplete;
};

const press = async (poll: HavenPulsePoll, selector = '.actions .primary'): Promise<void> =>
  (await find(poll, selector)).click();

/** The answer of whoever has the words of the stories. */
const mine = async (polls: PollsBackend, poll: string, answers: PollAnswers): Promise<void> => {
  await known();
  const ring = await keyringSession(COMMUNITY).keyring();
  const capability = await hashSecret(await ring.secretFor('poll', poll));
  await polls.answer({ community: COMMUNITY }, poll, { answers, capability }, { op: 'AAAAAAAAAAAAAAAAAAAAAA' });
};

const weeks: Scene['before'] = (polls, clock) => seedWeeks(polls, COMMUNITY, clock);
const never = (): Promise<never> => new Promise(() => {});
const refuse = (code: 'offline' | 'unavailable') => (): Promise<never> => Promise.reject(new HavenError(code));

export const Open = {
  render: () => {
    forget();
    return stage();
  },
};

export const Loading = { render: () => stage({ instead: { get: never } }) };

export const Announced = {
  render: () => stage({ poll: moodPoll({ opens: '2026-03-12' }), day: '2026-03-10', play: shown('.aside') }),
};

export const WaitsForANote = {
  render: () =>
    stage({
      before: weeks,
      poll: { ...moodPoll({ series: 'weekly', opens: '2026-03-09' }) },
      play: shown('.aside'),
    }),
};

export const Answering = {
  render: () =>
    stage({
      play: async (poll) => {
        await choose(poll, 3);
        await find(poll, '.actions .plain');
      },
    }),
};

export const NothingChosen = {
  render: () =>
    stage({
      play: async (poll) => {
        await press(poll);
        await find(poll, '[role=status]:not(:empty)');
      },
    }),
};

const walk = async (poll: HavenPulsePoll, steps: number): Promise<void> => {
  for (let step = 0; step < steps; step++) {
    if (step === 0) await choose(poll, 0);
    const before = (await find(poll, 'fieldset')).dataset['question'];
    await press(poll);
    await find(poll, `fieldset:not([data-question=${before}])`);
  }
};

export const SurveyFirst = { render: () => stage({ poll: exampleSurvey }) };
export const SurveyNumber = { render: () => stage({ poll: exampleSurvey, play: (poll) => walk(poll, 1) }) };
export const SurveySeveral = {
  render: () =>
    stage({
      poll: exampleSurvey,
      play: async (poll) => {
        await walk(poll, 2);
        for (const at of [0, 2, 4]) await choose(poll, at);
      },
    }),
};
export const SurveyRanking = {
  render: () =>
    stage({
      poll: exampleSurvey,
      play: async (poll) => {
        await walk(poll, 3);
        await press(poll, '[data-move="rest down"]');
      },
    }),
};
export const SurveyText = { render: () => stage({ poll: exampleSurvey, play: (poll) => walk(poll, 5) }) };

export const Deniable = {
  render: () =>
    stage({
      poll: deniablePoll(),
    }),
};

export const Sending = {
  render: () =>
    stage({
      instead: { answer: never },
      play: async (poll) => {
        await choose(poll, 1);
        await press(poll);
      },
    }),
};

export const Sent = {
  render: () =>
    stage({
      play: async (poll) => {
        await known();
        await choose(poll, 1);
        await press(poll);
        await find(poll, 'haven-receipt');
      },
    }),
};

export const Changed = {
  render: () =>
    stage({
      before: async () => known(),
      play: async (poll) => {
        await choose(poll, 1);
        await press(poll);
        await find(poll, 'haven-receipt');
        await press(poll, '.actions button');
        await choose(poll, 4);
        await press(poll);
        await find(poll, 'haven-receipt');
      },
    }),
};

/** An answer of an earlier visit, found again with the words. */
const returning = (play: Play): TemplateResult => {
  const scene: Scene = { play };
  const backend = seeded(scene).then(async (found) => {
    await mine(found.polls!, 'week-11', { mood: 2 });
    return found;
  });
  return html`<haven-community community=${COMMUNITY}>
    <story-pulse-poll .scene=${{ backend, play }}><haven-pulse-poll poll="week-11"></haven-pulse-poll></story-pulse-poll>
  </haven-community>`;
};

export const AnsweredBefore = { render: () => returning(shown('.title')) };

export const AskedWhetherToTakeItBack = {
  render: () =>
    returning(async (poll) => {
      // Until the answer is known there is another button in this place.
      await find(poll, '.title');
      await press(poll, '.actions .plain');
      await find(poll, '.asking');
    }),
};

export const TakenBack = {
  render: () =>
    returning(async (poll) => {
      // Until the answer is known there is another button in this place.
      await find(poll, '.title');
      await press(poll, '.actions .plain');
      await press(poll, '.asking button');
      await find(poll, '.title + p + .aside + .actions');
    }),
};

export const WordsOfAnEarlierVisit = {
  render: () =>
    stage({
      before: async () => forget(),
      play: async (poll) => {
        await press(poll, '.actions .plain');
        await find(poll, 'haven-receipt');
      },
    }),
};

export const SendingFailed = {
  render: () =>
    stage({
      instead: { answer: refuse('offline') },
      play: async (poll) => {
        await choose(poll, 1);
        await press(poll);
        await find(poll, '[role=status]:not(:empty)');
      },
    }),
};

export const AnsweredElsewhere = {
  render: () =>
    stage({
      before: async () => known(),
      instead: {
        answer: () => Promise.reject(new HavenError('conflict', { field: 'capability' })),
        own: async () => ({ answers: { mood: 2 }, version: 1 }),
      },
      play: async (poll) => {
        await poll.updateComplete;
        await find(poll, '.title');
      },
    }),
};

export const NothingToSend = {
  render: () =>
    stage({
      before: async () => forget(),
      play: async (poll) => {
        await choose(poll, 5);
        await press(poll);
        await find(poll, '.title');
      },
    }),
};

export const ClosedWaiting = {
  render: () =>
    stage({
      poll: moodPoll({ results: 'host', capability: seededRandom(5).key(32) }),
      people: 12,
      day: '2026-03-16',
      play: shown('.calm'),
    }),
};

export const TooFew = { render: () => stage({ people: 6, day: '2026-03-16', play: shown('.calm') }) };

export const Failed = { render: () => stage({ instead: { get: refuse('unavailable') } }) };
export const Offline = { render: () => stage({ instead: { get: refuse('offline') } }) };
export const NotOffered = {
  render: () => stage({ offered: false, content: html`<p>Our pulse poll is at the front desk, on paper.</p>` }),
};
export const Invalid = { render: () => stage({ id: 'nobody-knows' }) };

export const WrittenAsElements = {
  render: () =>
    stage({
      id: 'own-one',
      set: { closes: '2099-12-31' },
      content: html`<h3>Your shift</h3>
        <p>We ask to plan the next roster.</p>
        <fieldset name="rest">
          <legend>Did you get a break?</legend>
          <label><input type="radio" name="rest" value="yes" /> Yes</label>
          <label><input type="radio" name="rest" value="short" /> A short one</label>
          <label><input type="radio" name="rest" value="no" /> No</label>
        </fieldset>`,
    }),
};
