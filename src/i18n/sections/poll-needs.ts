import { strings } from '../en/poll-needs.js';
import type { Section } from '../section.js';

export const pollNeedsSection: Section<typeof strings> = {
  name: 'poll-needs',
  en: strings,
  load: {
    ar: () => import('../ar/poll-needs.js'),
    de: () => import('../de/poll-needs.js'),
    es: () => import('../es/poll-needs.js'),
  },
};
