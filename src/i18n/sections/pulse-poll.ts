import { strings } from '../en/pulse-poll.js';
import type { Section } from '../section.js';

export const pulsePollSection: Section<typeof strings> = {
  name: 'pulse-poll',
  en: strings,
  load: {
    ar: () => import('../ar/pulse-poll.js'),
    de: () => import('../de/pulse-poll.js'),
    es: () => import('../es/pulse-poll.js'),
  },
};
