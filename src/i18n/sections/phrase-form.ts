import { strings } from '../en/phrase-form.js';
import type { Section } from '../section.js';

export const phraseFormSection: Section<typeof strings> = {
  name: 'phrase-form',
  en: strings,
  load: {
    ar: () => import('../ar/phrase-form.js'),
    de: () => import('../de/phrase-form.js'),
    es: () => import('../es/phrase-form.js'),
  },
};
