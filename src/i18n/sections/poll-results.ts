import { strings } from '../en/poll-results.js';
import type { Section } from '../section.js';

export const pollResultsSection: Section<typeof strings> = {
  name: 'poll-results',
  en: strings,
  load: {
    ar: () => import('../ar/poll-results.js'),
    de: () => import('../de/poll-results.js'),
    es: () => import('../es/poll-results.js'),
  },
};
