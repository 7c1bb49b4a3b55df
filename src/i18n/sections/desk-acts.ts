import { strings } from '../en/desk-acts.js';
import type { Section } from '../section.js';

export const deskActsSection: Section<typeof strings> = {
  name: 'desk-acts',
  en: strings,
  load: {
    ar: () => import('../ar/desk-acts.js'),
    de: () => import('../de/desk-acts.js'),
    es: () => import('../es/desk-acts.js'),
  },
};
