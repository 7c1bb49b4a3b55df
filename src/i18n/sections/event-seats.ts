import { strings } from '../en/event-seats.js';
import type { Section } from '../section.js';

export const eventSeatsSection: Section<typeof strings> = {
  name: 'event-seats',
  en: strings,
  load: {
    ar: () => import('../ar/event-seats.js'),
    de: () => import('../de/event-seats.js'),
    es: () => import('../es/event-seats.js'),
  },
};
