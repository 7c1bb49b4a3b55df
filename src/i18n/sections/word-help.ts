import { strings } from '../en/word-help.js';
import type { Section } from '../section.js';

export const wordHelpSection: Section<typeof strings> = {
  name: 'word-help',
  en: strings,
  load: {
    ar: () => import('../ar/word-help.js'),
    de: () => import('../de/word-help.js'),
    es: () => import('../es/word-help.js'),
  },
};
