import { number } from '../format.js';
import { percent } from '../percent.js';

/** What a needs assessment says beyond its charts. */
export const strings = {
  heading: 'What is needed',
  concerns: (names: readonly string[]) =>
    `What weighs on people most often: ${new Intl.ListFormat('en').format(names)}.`,
  barriers: (names: readonly string[]) =>
    `What makes it hard to get help most often: ${new Intl.ListFormat('en').format(names)}.`,
  unmetTitle: 'Wanted help, and did not get it',
  unmet: (value: number, low: number, high: number) =>
    `Of those who wanted help, about ${percent('en', value)} did not get it (between ${percent('en', low)} and ${percent('en', high)}).`,
  unmetFew: 'Too few wanted help, or said so, to show how many got it without showing somebody.',
  gapTitle: 'Helpful, and known too little',
  gapWhy: 'Of those who know a service, how many it helped; and beside it, how many know it at all.',
  gap: (names: readonly string[]) =>
    `It helps those who know it, and too few know it: ${new Intl.ListFormat('en').format(names)}.`,
  gapNone: 'For no service is the difference clear.',
  service: 'Service',
  known: 'Know it',
  helpful: 'Of those, it helped',
  difference: 'Difference',
  share: (value: number, low: number, high: number) =>
    `${percent('en', value)} (${percent('en', low)} to ${percent('en', high)})`,
  points: (value: number, low: number, high: number) =>
    `${number('en', value)} points (${number('en', low)} to ${number('en', high)})`,
  limits:
    'Worked out from the published numbers. What stands in brackets is how far chance and rounding may have moved each. Whoever did not answer is not in it, and it does not say why.',
};

export type PollNeedsStrings = typeof strings;
