import type { PollsBackend } from '../core/backend.js';
import type { NewPoll, PollAnswers, Words } from '../core/models/poll.js';
import { seededRandom, type Random } from './random.js';
import type { TestClock } from './test-clock.js';

/** A poll with answers of people nobody knows, for demos, stories and tests. */
export interface PollSeed {
  readonly community: string;
  readonly poll: NewPoll;
  readonly people: number;
  readonly random: Random;
  /** What the one who comes as `at` answers. */
  readonly answer: (at: number, random: Random) => PollAnswers;
}

/** Creates a poll and lets people answer it, each under a secret that nobody has. */
export async function seedPoll(
  polls: PollsBackend,
  { community, poll, people, random, answer }: PollSeed,
): Promise<void> {
  const scope = { community };
  await polls.create(scope, poll, { op: random.key(16) });
  for (let at = 0; at < people; at++) {
    await polls.answer(
      scope,
      poll.id,
      { answers: answer(at, random), capability: random.key(32) },
      { op: random.key(16) },
    );
  }
}

/** One of several, as often as its weight says. */
export function weighted<Item>(random: Random, items: readonly (readonly [item: Item, weight: number])[]): Item {
  let at = random.whole(items.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [item, weight] of items) {
    if (at < weight) return item;
    at -= weight;
  }
  return items[0]![0];
}

/** A text in all our languages, as a host with readers of several languages writes it. */
export const say = (en: string, es: string, de: string, ar: string): Words => ({ en, es, de, ar });

/** The five words of a mood in every language, as a host with readers of several languages writes them. */
export const MOODS: readonly Words[] = [
  { en: 'Very hard', es: 'Muy difícil', de: 'Sehr schwer', ar: 'صعب جدًا' },
  { en: 'Rather hard', es: 'Bastante difícil', de: 'Eher schwer', ar: 'صعب إلى حد ما' },
  { en: 'So-so', es: 'Ni bien ni mal', de: 'Mittel', ar: 'بين بين' },
  { en: 'Rather good', es: 'Bastante bien', de: 'Eher gut', ar: 'جيد إلى حد ما' },
  { en: 'Good', es: 'Bien', de: 'Gut', ar: 'جيد' },
];

/** A mood poll of one question. */
export const moodPoll = (change: Partial<NewPoll> = {}): NewPoll => ({
  id: 'week-11',
  closes: '2026-03-15',
  purpose: {
    en: 'We ask so that the next weeks can be planned with more or less in them. The results are read out on Monday.',
    es: 'Preguntamos para planificar las próximas semanas con más o con menos. Los resultados se leen el lunes.',
    de: 'Wir fragen, damit die nächsten Wochen voller oder leerer geplant werden können. Die Ergebnisse lesen wir am Montag vor.',
    ar: 'نسأل كي نخطط للأسابيع القادمة بأعباء أكثر أو أقل. وتُقرأ النتائج يوم الاثنين.',
  },
  title: { en: 'This week', es: 'Esta semana', de: 'Diese Woche', ar: 'هذا الأسبوع' },
  questions: [
    {
      id: 'mood',
      kind: 'scale',
      text: {
        en: 'How was this week for you?',
        es: '¿Qué tal te ha ido esta semana?',
        de: 'Wie war diese Woche für dich?',
        ar: 'كيف كان هذا الأسبوع؟',
      },
      labels: MOODS,
    },
  ],
  ...change,
});

/** A middling week. */
export const moodAnswer = (_: number, random: Random): PollAnswers => ({
  mood: weighted(random, [
    [1, 2],
    [2, 6],
    [3, 11],
    [4, 9],
    [5, 5],
  ]),
});

/** A survey with a question of every kind, as a small workplace might ask it twice a year. */
export const exampleSurvey: NewPoll = {
  id: 'spring',
  title: say(
    'How we are with each other',
    'Cómo estamos entre nosotros',
    'Wie es uns miteinander geht',
    'كيف حالنا معًا',
  ),
  purpose: say(
    'We ask twice a year what helps and what is missing. In April everybody reads here what will change.',
    'Preguntamos dos veces al año qué ayuda y qué falta. En abril se podrá leer aquí qué va a cambiar.',
    'Wir fragen zweimal im Jahr, was hilft und was fehlt. Im April steht hier, was sich ändert.',
    'نسأل مرتين في السنة عمّا يساعد وعمّا ينقص. وفي أبريل يُكتب هنا ما سيتغير.',
  ),
  closes: '2026-03-29',
  questions: [
    {
      id: 'role',
      kind: 'choice',
      text: say(
        'How long have you been here?',
        '¿Cuánto tiempo llevas aquí?',
        'Wie lange bist du schon hier?',
        'منذ متى وأنت هنا؟',
      ),
      hint: say(
        'So that newcomers are heard too.',
        'Para oír también a quienes acaban de llegar.',
        'Damit auch Neue gehört werden.',
        'كي يُسمع صوت الجدد أيضًا.',
      ),
      options: [
        { id: 'new', text: say('Less than a year', 'Menos de un año', 'Weniger als ein Jahr', 'أقل من سنة') },
        {
          id: 'some',
          text: say('One to three years', 'De uno a tres años', 'Ein bis drei Jahre', 'من سنة إلى ثلاث سنوات'),
        },
        { id: 'long', text: say('Longer', 'Más tiempo', 'Länger', 'أكثر من ذلك') },
      ],
    },
    {
      id: 'energy',
      kind: 'number',
      text: say(
        'How much strength is left at the end of a day?',
        '¿Cuánta fuerza queda al final del día?',
        'Wie viel Kraft ist am Ende des Tages noch da?',
        'كم يبقى من القوة في نهاية اليوم؟',
      ),
      low: say('None', 'Ninguna', 'Keine', 'لا شيء'),
      high: say('Plenty', 'Mucha', 'Viel', 'الكثير'),
    },
    {
      id: 'help',
      kind: 'choices',
      text: say(
        'What would help you most?',
        '¿Qué te ayudaría más?',
        'Was würde dir am meisten helfen?',
        'ما الذي يساعد أكثر؟',
      ),
      max: 3,
      options: [
        { id: 'rest', text: say('Longer breaks', 'Descansos más largos', 'Längere Pausen', 'استراحات أطول') },
        {
          id: 'talk',
          text: say('Somebody to talk to', 'Alguien con quien hablar', 'Jemand zum Reden', 'شخص للحديث معه'),
        },
        {
          id: 'plan',
          text: say('Knowing the plan earlier', 'Saber antes el plan', 'Den Plan früher kennen', 'معرفة الخطة أبكر'),
        },
        { id: 'quiet', text: say('A quiet place', 'Un lugar tranquilo', 'Ein ruhiger Ort', 'مكان هادئ') },
        {
          id: 'less',
          text: say('Fewer things at once', 'Menos cosas a la vez', 'Weniger auf einmal', 'أمور أقل في وقت واحد'),
        },
      ],
    },
    {
      id: 'order',
      kind: 'ranking',
      text: say('What should come first?', '¿Qué debería ir primero?', 'Was soll zuerst kommen?', 'ما الذي يأتي أولًا؟'),
      options: [
        { id: 'rest', text: say('Breaks', 'Descansos', 'Pausen', 'الاستراحات') },
        { id: 'plan', text: say('The plan', 'El plan', 'Der Plan', 'الخطة') },
        { id: 'quiet', text: say('The quiet room', 'La sala tranquila', 'Der ruhige Raum', 'الغرفة الهادئة') },
      ],
    },
    {
      id: 'mood',
      kind: 'scale',
      text: say(
        'How do you come in on a Monday?',
        '¿Cómo llegas un lunes?',
        'Wie kommst du montags an?',
        'كيف تكون بداية يوم الاثنين؟',
      ),
      labels: MOODS,
    },
    {
      id: 'words',
      kind: 'text',
      text: say(
        'What else should we know?',
        '¿Qué más deberíamos saber?',
        'Was sollten wir noch wissen?',
        'ما الذي ينبغي أن نعرفه أيضًا؟',
      ),
    },
  ],
  capability: seededRandom(5).key(32),
};

/** What people might answer to it. */
export const surveyAnswers = (at: number, random: Random): PollAnswers => ({
  role: weighted(random, [
    ['new', 3],
    ['some', 5],
    ['long', 4],
  ]),
  energy:
    at % 9
      ? weighted(random, [
          [2, 1],
          [3, 3],
          [4, 4],
          [5, 6],
          [6, 5],
          [7, 3],
          [8, 1],
        ])
      : null,
  help: at % 3 ? ['rest', 'plan'] : at % 7 ? ['talk'] : ['quiet', 'less'],
  order: at % 4 ? ['plan', 'rest', 'quiet'] : ['rest', 'quiet', 'plan'],
  ...moodAnswer(at, random),
});

/** Four weeks of the mood poll before the one of `moodPoll`, each answered by 60 people, closed and read out. */
export async function seedWeeks(polls: PollsBackend, community: string, clock: TestClock): Promise<void> {
  const random = seededRandom(23);
  const weeks = [
    ['week-7', '2026-02-09', '2026-02-15', 5],
    ['week-8', '2026-02-16', '2026-02-22', 9],
    ['week-9', '2026-02-23', '2026-03-01', 3],
    ['week-10', '2026-03-02', '2026-03-08', 4],
  ] as const;
  for (const [id, opens, closes, weight] of weeks) {
    clock.set(opens);
    const note = say(
      'The late meeting on Thursdays is gone.',
      'La reunión tardía de los jueves ya no existe.',
      'Die späte Sitzung am Donnerstag gibt es nicht mehr.',
      'أُلغي اجتماع الخميس المتأخر.',
    );
    const poll = moodPoll({ id, series: 'weekly', opens, closes, note });
    const answer = (): PollAnswers => ({
      mood: weighted(random, [
        [1, 2],
        [2, weight],
        [3, 8],
        [4, 16 - weight],
        [5, 4],
      ]),
    });
    await seedPoll(polls, { community, poll, people: 60, random, answer });
    clock.set(closes);
    clock.addDays(1);
    await polls.results({ community }, id);
  }
  clock.set('2026-03-09');
}

/** One question that nobody should have to answer for: randomised before it is sent. */
export const deniablePoll = (): NewPoll =>
  moodPoll({
    eligible: 400,
    questions: [
      {
        id: 'leave',
        kind: 'choice',
        deniable: 1.1,
        text: say(
          'Have you thought of leaving in the last month?',
          '¿Has pensado en irte en el último mes?',
          'Hast du im letzten Monat daran gedacht zu gehen?',
          'هل خطر لك ترك العمل خلال الشهر الماضي؟',
        ),
        options: [
          { id: 'yes', text: say('Yes', 'Sí', 'Ja', 'نعم') },
          { id: 'no', text: say('No', 'No', 'Nein', 'لا') },
        ],
      },
    ],
  });
