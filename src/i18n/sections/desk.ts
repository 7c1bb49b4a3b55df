import { strings } from '../en/desk.js';
import type { Section } from '../section.js';

export const deskSection: Section<typeof strings> = {
  name: 'desk',
  en: strings,
  load: {
    ar: () => import('../ar/desk.js'),
    de: () => import('../de/desk.js'),
    es: () => import('../es/desk.js'),
  },
};
