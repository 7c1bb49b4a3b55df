import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/pulse-poll/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend, PollsBackend } from '../src/core/backend.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import { HavenError } from '../src/core/errors.js';
import type { NewPoll } from '../src/core/models/poll.js';
import type { HavenPulsePoll } from '../src/elements/pulse-poll/pulse-poll.js';
import { seededRandom } from '../src/testing/random.js';
import { moodAnswer, moodPoll, say, seedPoll } from '../src/testing/seed-polls.js';
import { testClock } from '../src/testing/test-clock.js';
import { find, PHRASE, press, staged, type Play } from './stage.js';

export default { title: 'Elements/Pulse poll: host', component: 'haven-pulse-poll' };

const COMMUNITY = 'story-pulse-poll-host';

interface Scene {
  /** Absent: there is none yet. */
  readonly poll?: NewPoll;
  readonly people?: number;
  readonly texts?: readonly string[];
  readonly day?: string;
  readonly note?: boolean;
  /** False for somebody who did not make it. */
  readonly own?: boolean;
  readonly instead?: Partial<PollsBackend>;
  readonly play?: Play<HavenPulsePoll>;
}

const told = say(
  'You said that Thursdays are too full. The late meeting is gone.',
  'Dijisteis que los jueves están demasiado llenos. La reunión tardía ya no existe.',
  'Ihr habt gesagt, dass der Donnerstag zu voll ist. Die späte Sitzung gibt es nicht mehr.',
  'قلتم إن أيام الخميس مزدحمة. أُلغي الاجتماع المتأخر.',
);

async function seeded({ poll, people = 0, texts = [], day = '2026-03-12', ...scene }: Scene): Promise<Backend> {
  const clock = testClock('2026-03-10');
  const backend = memoryBackend({ clock });
  const { polls } = backend;
  const random = seededRandom(5);
  const session = keyringSession(COMMUNITY);
  if (session.phrase !== PHRASE) await session.unlock(PHRASE);
  if (poll) {
    const secret =
      scene.own === false ? random.key(32) : await (await session.keyring()).secretFor('poll-host', poll.id);
    const definition = { ...poll, capability: await hashSecret(secret) };
    await seedPoll(polls, { community: COMMUNITY, poll: definition, people, random, answer: moodAnswer });
    for (const text of texts) {
      const input = { question: 'help', text, capability: random.key(32) };
      await polls.addText({ community: COMMUNITY }, poll.id, input, { op: random.key(16) });
    }
    clock.set(day);
    if (scene.note) {
      await polls.results({ community: COMMUNITY }, poll.id, { secret });
      await polls.note({ community: COMMUNITY }, poll.id, told, { op: random.key(16), secret });
    }
  }
  return { ...backend, polls: { ...polls, ...scene.instead } };
}

const stage = (scene: Scene = {}): TemplateResult => html`
  <haven-community community=${COMMUNITY}>
    ${staged<HavenPulsePoll>(html`<haven-pulse-poll view="host"></haven-pulse-poll>`, async (element) => {
      const backend = await seeded(scene);
      if (!element.isConnected) return;
      if (scene.poll) element.poll = scene.poll.id;
      element.backend = backend;
      await (scene.play ?? ((poll: HavenPulsePoll) => find(poll, 'h3')))(element);
    })}
  </haven-community>
`;

const withTexts = moodPoll({
  questions: [
    ...moodPoll().questions,
    {
      id: 'help',
      kind: 'text',
      text: say('What would help?', '¿Qué ayudaría?', 'Was würde helfen?', 'ما الذي قد يساعد؟'),
    },
  ],
});

const WORDS = [
  'A quiet room for breaks.',
  'Fewer messages at night.',
  'Mehr Zeit zwischen zwei Diensten.',
  'Que alguien pregunte cómo estoy.',
  'مكان هادئ للاستراحة.',
  'Knowing a week before who works when.',
];

const closed = { people: 64, day: '2026-03-16' };
const until =
  (...selectors: string[]): Play<HavenPulsePoll> =>
  async (poll) => {
    for (const selector of selectors) await find(poll, selector);
  };

/** Chooses the JSON, writes it and goes on. */
const fromJson =
  (json: object, ...then: string[]): Play<HavenPulsePoll> =>
  async (poll) => {
    (await find(poll, '[name=from]:not(:checked)')).click();
    const field = await find<HTMLTextAreaElement>(poll, '[name=json]');
    field.value = JSON.stringify(json, null, 2);
    field.dispatchEvent(new Event('input'));
    (await find(poll, '.primary')).click();
    for (const selector of then) await find(poll, selector);
  };

/** Fills in the name and the last day. */
const named = async (poll: HavenPulsePoll): Promise<void> => {
  for (const [name, value] of [
    ['id', 'spring'],
    ['closes', '2099-03-20'],
  ] as const) {
    const field = await find<HTMLInputElement>(poll, `[name=${name}]`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }
};

const survey = {
  title: { default: 'The spring', de: 'Der Frühling', es: 'La primavera', ar: 'الربيع' },
  description: { default: 'To plan it with you.', de: 'Um ihn mit euch zu planen.' },
  pages: [
    {
      elements: [
        { type: 'rating', name: 'rested', title: 'How rested are you?', isRequired: true },
        { type: 'signaturepad', name: 'signature' },
        { type: 'checkbox', name: 'help', choices: ['A walk', 'A talk'], hasOther: true },
      ],
    },
  ],
};

export const Making = { render: () => stage({ play: until('form') }) };

export const MakingFromJson = { render: () => stage({ play: fromJson(survey, '.problems') }) };

export const WrongJson = {
  render: () => stage({ play: fromJson({ purpose: 'To plan.', questions: [{ id: 'q', kind: 'stars' }] }, '#problem') }),
};

export const WrongName = {
  render: () =>
    stage({
      play: async (poll) => {
        await press('.primary')(poll);
        await find(poll, '[name=id]');
        await press('.primary')(poll);
        await find(poll, '#problem');
      },
    }),
};

export const Preview = {
  render: () =>
    stage({
      play: async (poll) => {
        await press('.primary')(poll);
        await named(poll);
        await press('.primary')(poll);
        await find(poll, 'haven-pulse-poll');
      },
    }),
};

export const Made = {
  render: () =>
    stage({
      play: async (poll) => {
        await press('.primary')(poll);
        await named(poll);
        await press('.primary')(poll);
        await find(poll, 'haven-pulse-poll');
        await press('.primary')(poll);
        await find(poll, '#made haven-receipt');
      },
    }),
};

export const Announced = {
  render: () => stage({ poll: moodPoll({ opens: '2026-03-14' }), day: '2026-03-11', play: until('#close') }),
};

export const Open = { render: () => stage({ poll: moodPoll(), people: 30, play: until('#close') }) };

export const AskedToClose = {
  render: () =>
    stage({
      poll: moodPoll(),
      people: 30,
      play: async (poll) => {
        await press('#close')(poll);
        await find(poll, '#asking');
      },
    }),
};

export const CannotClose = {
  render: () =>
    stage({
      poll: moodPoll(),
      instead: { close: () => Promise.reject(new HavenError('offline')) },
      play: async (poll) => {
        await press('#close', '.asking button:not(.primary)')(poll);
        await find(poll, '.asking .small');
      },
    }),
};

export const Stranger = { render: () => stage({ poll: moodPoll(), own: false }) };

export const EnteringWords = {
  render: () =>
    stage({
      poll: moodPoll(),
      own: false,
      play: async (poll) => {
        await press('h3 + p + .actions > .primary')(poll);
        await find(poll, 'haven-receipt');
      },
    }),
};

export const Closed = { render: () => stage({ poll: moodPoll(), ...closed, play: until('.bars', 'textarea') }) };

export const TooFew = {
  render: () => stage({ poll: moodPoll(), people: 4, day: '2026-03-16', play: until('.calm') }),
};

export const Told = { render: () => stage({ poll: moodPoll(), ...closed, note: true, play: until('.note') }) };

export const Texts = {
  render: () =>
    stage({
      poll: withTexts,
      ...closed,
      texts: [...WORDS, ...WORDS],
      play: async (poll) => {
        await press('#read')(poll);
        await find(poll, '.texts');
      },
    }),
};

export const NoTexts = {
  render: () =>
    stage({
      poll: withTexts,
      ...closed,
      texts: WORDS,
      play: async (poll) => {
        await press('#read')(poll);
        await find(poll, 'h4 + .aside');
      },
    }),
};

export const NextWave = {
  render: () =>
    stage({
      poll: moodPoll({ series: 'weekly' }),
      ...closed,
      note: true,
      play: async (poll) => {
        await press('#again button')(poll);
        await find(poll, '#again form');
      },
    }),
};

export const Offline = {
  render: () =>
    stage({
      poll: moodPoll(),
      instead: { get: () => Promise.reject(new HavenError('offline')) },
      play: until('.state button'),
    }),
};
