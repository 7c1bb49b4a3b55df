import { strings } from '../en/personal-details.js';
import type { Section } from '../section.js';

export const personalDetailsSection: Section<typeof strings> = {
  name: 'personal-details',
  en: strings,
  load: {
    ar: () => import('../ar/personal-details.js'),
    de: () => import('../de/personal-details.js'),
    es: () => import('../es/personal-details.js'),
  },
};
