import type { PollsBackend } from '../core/backend.js';
import type { NewPoll, PollAnswers, Words } from '../core/models/poll.js';
import type { Random } from './random.js';

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
