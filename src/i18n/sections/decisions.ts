import { strings } from '../en/decisions.js';
import type { Section } from '../section.js';

export const decisionsSection: Section<typeof strings> = {
  name: 'decisions',
  en: strings,
  load: {
    ar: () => import('../ar/decisions.js'),
    de: () => import('../de/decisions.js'),
    es: () => import('../es/decisions.js'),
  },
};
