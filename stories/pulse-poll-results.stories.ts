import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/pulse-poll/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import type { Backend } from '../src/core/backend.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import type { NewPoll, PollAnswers, Words } from '../src/core/models/poll.js';
import { pollTemplate } from '../src/i18n/poll-templates/index.js';
import { seededRandom, type Random } from '../src/testing/random.js';
import {
  deniablePoll,
  exampleSurvey,
  moodAnswer,
  moodPoll,
  say,
  seedPoll,
  seedWeeks,
  surveyAnswers,
  weighted,
} from '../src/testing/seed-polls.js';
import { testClock } from '../src/testing/test-clock.js';

export default { title: 'Elements/Pulse poll: results', component: 'haven-pulse-poll' };

const COMMUNITY = 'story-pulse-poll-results';

/** Counts as drawing until the results stand. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set scene({ backend, until }: { readonly backend: Promise<Backend>; readonly until: string }) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(backend, until).then(() => (this.isUpdatePending = false));
  }

  async #run(backend: Promise<Backend>, until: string): Promise<void> {
    const ready = await backend;
    const poll = this.querySelector('haven-pulse-poll');
    if (!poll) return;
    poll.backend = ready;
    for (let frame = 0; frame < 600 && poll.isConnected; frame++) {
      if (poll.shadowRoot?.querySelector(until)) return;
      await new Promise(requestAnimationFrame);
    }
    // A story that is left in the middle just ends.
    if (!poll.isConnected) return new Promise<never>(() => {});
    throw new Error(`The story came to a halt before ${until}.`);
  }
}
if (!customElements.get('story-pulse-poll-results')) customElements.define('story-pulse-poll-results', Stage);

interface Scene {
  readonly poll?: NewPoll;
  readonly people?: number;
  readonly answer?: (at: number, random: Random) => PollAnswers;
  readonly day?: string;
  readonly weeks?: boolean;
  readonly note?: Words;
  readonly export?: boolean;
  readonly until?: string;
}

const HOST_SECRET = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

async function seeded({
  poll = moodPoll(),
  people = 64,
  answer = moodAnswer,
  day = '2026-03-16',
  ...scene
}: Scene): Promise<Backend> {
  const clock = testClock(poll.opens ?? '2026-03-10');
  const backend = memoryBackend({ clock });
  const { polls } = backend;
  if (scene.weeks) await seedWeeks(polls, COMMUNITY, clock);
  const capability = await hashSecret(HOST_SECRET);
  await seedPoll(polls, {
    community: COMMUNITY,
    poll: { ...poll, capability },
    people,
    random: seededRandom(11),
    answer,
  });
  clock.set(day);
  if (scene.note) {
    const call = { op: 'BBBBBBBBBBBBBBBBBBBBBA', secret: HOST_SECRET };
    await polls.results({ community: COMMUNITY }, poll.id);
    await polls.note({ community: COMMUNITY }, poll.id, scene.note, call);
  }
  return backend;
}

const stage = (scene: Scene = {}): TemplateResult => html`
  <haven-community community=${COMMUNITY}>
    <story-pulse-poll-results .scene=${{ backend: seeded(scene), until: scene.until ?? '.bars' }}>
      <haven-pulse-poll poll=${scene.poll?.id ?? 'week-11'} view="results" ?export=${scene.export}></haven-pulse-poll>
    </story-pulse-poll-results>
  </haven-community>
`;

const weekly = moodPoll({
  series: 'weekly',
  opens: '2026-03-09',
  note: say(
    'The late meeting on Thursdays is gone.',
    'La reunión tardía de los jueves ya no existe.',
    'Die späte Sitzung am Donnerstag gibt es nicht mehr.',
    'أُلغي اجتماع الخميس المتأخر.',
  ),
});

export const OfOneQuestion = { render: () => stage({ people: 64, day: '2026-03-16', until: '.bars' }) };

export const WithATrend = {
  render: () => stage({ weeks: true, poll: weekly, people: 80, day: '2026-03-16', until: '.trend' }),
};

export const OfASurvey = {
  render: () => stage({ poll: exampleSurvey, people: 57, answer: surveyAnswers, day: '2026-03-30', until: '.bars' }),
};

export const NearlyAllAlike = {
  render: () => stage({ people: 40, answer: (at) => ({ mood: at ? 3 : 4 }), day: '2026-03-16', until: '.bars' }),
};

export const OfDeniableAnswers = {
  render: () =>
    stage({
      poll: deniablePoll(),
      people: 220,
      answer: (_, random) => ({
        leave: weighted(random, [
          ['yes', 4],
          ['no', 6],
        ]),
      }),
      day: '2026-03-16',
      until: '.bars',
    }),
};

export const ToSave = {
  render: () => stage({ people: 64, day: '2026-03-16', export: true, until: '.exports' }),
};

export const WithWhatCameOfIt = {
  render: () =>
    stage({
      note: say(
        'You said that Thursdays are too full. The late meeting is gone.',
        'Dijisteis que los jueves están demasiado llenos. La reunión tardía ya no existe.',
        'Ihr habt gesagt, dass der Donnerstag zu voll ist. Die späte Sitzung gibt es nicht mehr.',
        'قلتم إن أيام الخميس مزدحمة. أُلغي الاجتماع المتأخر.',
      ),
    }),
};

export const NotYet = { render: () => stage({ day: '2026-03-12', until: '.calm' }) };

export const SoFar = {
  render: () => stage({ poll: moodPoll({ interim: true, closes: '2026-03-30' }), day: '2026-03-12' }),
};

export const ByGroup = {
  render: () =>
    stage({
      poll: moodPoll({
        breakdown: ['shift'],
        questions: [
          ...moodPoll().questions,
          {
            id: 'shift',
            kind: 'choice',
            text: say(
              'When do you mostly work?',
              '¿Cuándo trabajas sobre todo?',
              'Wann arbeitest du meistens?',
              'متى يكون العمل غالبًا؟',
            ),
            options: [
              { id: 'day', text: say('By day', 'De día', 'Tagsüber', 'نهارًا') },
              { id: 'night', text: say('At night', 'De noche', 'Nachts', 'ليلًا') },
            ],
          },
        ],
      }),
      people: 80,
      answer: (at, random) => ({ ...moodAnswer(at, random), shift: at % 2 ? 'day' : 'night' }),
    }),
};

export const Scores = {
  render: () =>
    stage({
      poll: moodPoll({
        scores: [
          {
            id: 'wellbeing',
            text: say('How the week felt', 'Cómo se vivió la semana', 'Wie die Woche war', 'كيف كان الأسبوع'),
            questions: ['mood'],
          },
        ],
      }),
    }),
};

const needs: NewPoll = { ...(await pollTemplate('needs')), id: 'needs', closes: '2026-03-20' };

/** Most know the family doctor; few know the peer-support group, which helps nearly all of them. */
const needsAnswer = (_: number, random: Random): PollAnswers => {
  const peers = random.whole(100) < 30;
  const doctor = random.whole(100) < 85;
  const helped = [
    ...(peers && random.whole(100) < 90 ? ['peer-group'] : []),
    ...(doctor && random.whole(100) < 30 ? ['gp'] : []),
  ];
  const known = [...(doctor ? ['gp'] : []), ...(peers ? ['peer-group'] : [])];
  return {
    concerns: [
      ...new Set([random.pick(['sleep', 'money', 'burnout']), random.pick(['loneliness', 'sleep', 'caring'])]),
    ],
    barriers: [random.pick(['waiting', 'waiting', 'cost', 'serious-enough'])],
    known: known.length ? known : ['none'],
    helped: helped.length ? helped : ['none'],
    received: weighted(random, [
      ['got', 4],
      ['not-got', 4],
      ['not-wanted', 3],
    ]),
    forms: [random.pick(['group', 'peer', 'professional'])],
  };
};

export const OfANeedsAssessment = {
  render: () =>
    stage({ poll: needs, people: 240, answer: needsAnswer, day: '2026-03-21', until: '[data-needs] .score' }),
};

export const OfASmallNeedsAssessment = {
  render: () => stage({ poll: needs, people: 12, answer: needsAnswer, day: '2026-03-21', until: '[data-needs]' }),
};
