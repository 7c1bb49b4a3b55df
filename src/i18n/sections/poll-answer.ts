import { strings } from '../en/poll-answer.js';
import type { Section } from '../section.js';

export const pollAnswerSection: Section<typeof strings> = {
  name: 'poll-answer',
  en: strings,
  load: {
    ar: () => import('../ar/poll-answer.js'),
    de: () => import('../de/poll-answer.js'),
    es: () => import('../es/poll-answer.js'),
  },
};
