import { strings } from '../en/content-notes.js';
import type { Section } from '../section.js';

export const contentNotesSection: Section<typeof strings> = {
  name: 'content-notes',
  en: strings,
  load: {
    ar: () => import('../ar/content-notes.js'),
    de: () => import('../de/content-notes.js'),
    es: () => import('../es/content-notes.js'),
  },
};
