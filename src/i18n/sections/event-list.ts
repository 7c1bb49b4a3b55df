import { strings } from '../en/event-list.js';
import type { Section } from '../section.js';

export const eventListSection: Section<typeof strings> = {
  name: 'event-list',
  en: strings,
  load: {
    ar: () => import('../ar/event-list.js'),
    de: () => import('../de/event-list.js'),
    es: () => import('../es/event-list.js'),
  },
};
