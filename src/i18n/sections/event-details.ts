import { strings } from '../en/event-details.js';
import type { Section } from '../section.js';

export const eventDetailsSection: Section<typeof strings> = {
  name: 'event-details',
  en: strings,
  load: {
    ar: () => import('../ar/event-details.js'),
    de: () => import('../de/event-details.js'),
    es: () => import('../es/event-details.js'),
  },
};
