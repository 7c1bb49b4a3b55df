// Made-up polls for the demo's communities: weeks that are over, one that is open, one that is still to come.

const moods = [
  { en: 'Very hard', es: 'Muy difícil', de: 'Sehr schwer', ar: 'صعب جدًا' },
  { en: 'Rather hard', es: 'Bastante difícil', de: 'Eher schwer', ar: 'صعب إلى حد ما' },
  { en: 'So-so', es: 'Ni bien ni mal', de: 'Mittel', ar: 'بين بين' },
  { en: 'Rather good', es: 'Bastante bien', de: 'Eher gut', ar: 'جيد إلى حد ما' },
  { en: 'Good', es: 'Bien', de: 'Gut', ar: 'جيد' },
];

const week = {
  title: { en: 'How was your week?', es: '¿Qué tal la semana?', de: 'Wie war die Woche?', ar: 'كيف كان الأسبوع؟' },
  purpose: {
    en: 'We ask each week, so that we notice when things get heavy for many. What comes of it is written here.',
    es: 'Preguntamos cada semana para notar cuándo se hace pesado para mucha gente. Aquí se escribe qué sale de ello.',
    de: 'Wir fragen jede Woche, damit auffällt, wenn es für viele schwer wird. Was daraus folgt, steht hier.',
    ar: 'نسأل كل أسبوع كي ننتبه حين يثقل الأمر على كثيرين. وما ينتج عن ذلك يُكتب هنا.',
  },
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
      labels: moods,
    },
  ],
};

const done = {
  en: 'You said that the nights run into each other. The late message at six is gone.',
  es: 'Dijisteis que las noches se juntan. El mensaje de las seis ya no llega.',
  de: 'Ihr habt gesagt, dass die Nächte ineinander übergehen. Die Nachricht um sechs gibt es nicht mehr.',
  ar: 'قيل إن الليالي تتداخل. لم تعد رسالة السادسة تصل.',
};

/** How many chose each step, from "very hard" on. */
const weights = [
  [3, 9, 16, 8, 4],
  [5, 12, 14, 6, 3],
  [2, 7, 15, 11, 6],
  [1, 5, 12, 15, 8],
];

/**
 * Waves of a series by their days from today, those that are over first.
 * @typedef {{ id: string, from: number, to: number, poll: object, answers: number[] }} Wave
 */
const weeks = (name) => [
  ...weights.map((answers, at) => ({
    id: `${name}-${at + 1}`,
    from: -30 + 7 * at,
    to: -24 + 7 * at,
    poll: week,
    answers,
  })),
  { id: `${name}-now`, from: -2, to: 5, poll: week, answers: [2, 4, 9, 8, 5] },
];

const soon = {
  id: 'pulse-soon',
  from: 3,
  to: 10,
  answers: [],
  poll: {
    ...week,
    title: { en: 'Breaks', es: 'Descansos', de: 'Pausen', ar: 'الاستراحات' },
    questions: [
      {
        id: 'breaks',
        kind: 'number',
        text: {
          en: 'How often did you get a real break?',
          es: '¿Con qué frecuencia tuviste un descanso de verdad?',
          de: 'Wie oft hattest du eine richtige Pause?',
          ar: 'كم مرة كانت هناك استراحة حقيقية؟',
        },
        low: { en: 'never', es: 'nunca', de: 'nie', ar: 'أبدًا' },
        high: { en: 'every day', es: 'cada día', de: 'jeden Tag', ar: 'كل يوم' },
      },
    ],
  },
};

/** @type {Record<string, (Wave & { series?: string })[]>} */
export const polls = {
  'lantern-street': weeks('street').map((wave) => ({ ...wave, series: 'street', note: done })),
  northmere: [...weeks('pulse').map((wave) => ({ ...wave, series: 'pulse', note: done })), soon],
  gallery: weeks('gallery').map((wave) => ({ ...wave, series: 'gallery', note: done })),
};
