import { strings } from '../en/desk-care.js';
import type { Section } from '../section.js';

export const deskCareSection: Section<typeof strings> = {
  name: 'desk-care',
  en: strings,
  load: {
    ar: () => import('../ar/desk-care.js'),
    de: () => import('../de/desk-care.js'),
    es: () => import('../es/desk-care.js'),
  },
};
