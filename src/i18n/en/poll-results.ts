import { number, plural } from '../format.js';
import { percent } from '../percent.js';

/** Results, as everybody may see them. */
export const strings = {
  loading: 'Fetching the results.',
  failed: 'The results cannot be fetched just now.',
  heading: 'What people answered',
  soFar: 'So far',
  closed: (day: string) => `Closed after ${day}.`,
  hostOnly: 'Closed. The results go to the people who asked.',
  waiting:
    'Results come out when it has closed and enough people have answered. Until then nobody sees a number, so that nobody’s answer can be guessed.',
  tooFewTitle: 'Not enough answers to show',
  tooFew: (k: number) =>
    `Results are shown only when at least ${number('en', k)} answers have come in, so that nobody can be picked out. All answers were erased.`,
  tooFewHere: 'Too few people answered this one to show it without showing somebody.',
  people: (atLeast: number) =>
    plural('en', atLeast, {
      one: 'At least one person answered.',
      other: `At least ${number('en', atLeast)} people answered.`,
    }),
  /** Where nobody makes sure that one answer is one person. */
  answers: (atLeast: number) =>
    plural('en', atLeast, {
      one: 'At least one answer came in.',
      other: `At least ${number('en', atLeast)} answers came in.`,
    }),
  rateOnce: (points: number) => `If nobody answered twice, that is at least ${percent('en', points)} of those asked.`,
  rate: (points: number) => `That is at least ${percent('en', points)} of those asked.`,
  rounded: 'Shares are rounded, so they need not add up to 100%.',
  perBrowser: 'These are answers, not people: somebody may have answered more than once.',
  percent: (points: number) => percent('en', points),
  under: (points: number) => `under ${percent('en', points)}`,
  atLeast: (points: number) => `${percent('en', points)} or more`,
  few: 'fewer than 3 each',
  fewOne: 'fewer than 3',
  between: (low: string, high: string) => `${low} to ${high}`,
  estimate: (about: number, low: number, high: number) =>
    `about ${percent('en', about)} (${percent('en', low)} to ${percent('en', high)})`,
  mean: (value: number, low: number, high: number) =>
    `On average ${number('en', value)} (between ${number('en', low)} and ${number('en', high)}).`,
  score: (low: number, high: number) => `${number('en', low)} to ${number('en', high)} of 100`,
  join: (names: readonly string[]) => new Intl.ListFormat('en').format(names),
  /** One sentence for a chart. */
  mostChosen: (name: string, share: string) => `Most chosen: ${name}, ${share}.`,
  mostFirst: (name: string, share: string) => `Most often in first place: ${name}, ${share}.`,
  allAlike: 'The answers are spread evenly.',
  noneApart: 'Nothing can be shown apart here without showing somebody.',
  ranking: 'How many put it first',
  before: (share: string) => `last time ${share}`,
  trend: 'Over time',
  rose: 'It has risen since last time.',
  fell: 'It has fallen since last time.',
  steady: 'No clear change since last time.',
  band: 'The shaded band shows how far chance and rounding may have moved it.',
  byGroup: (name: string) => `By answers to “${name}”`,
  hidden: 'Groups are not shown apart here: one of them is too small.',
  asTable: 'As a table',
  answer: 'Answer',
  share: 'Share',
  lastTime: 'Last time',
  day: 'Closed on',
  average: 'Average',
  range: 'Between',
  scores: 'Scores',
  scoresHelp: 'From 0 to 100. Shown as a range that holds the average.',
  exportAs: 'Save the published results',
  csv: 'As a table (CSV)',
  json: 'As data (JSON)',
};

export type PollResultsStrings = typeof strings;
