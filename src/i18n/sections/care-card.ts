import { strings } from '../en/care-card.js';
import type { Section } from '../section.js';

export const careCardSection: Section<typeof strings> = {
  name: 'care-card',
  en: strings,
  load: {
    ar: () => import('../ar/care-card.js'),
    de: () => import('../de/care-card.js'),
    es: () => import('../es/care-card.js'),
  },
};
