import { strings } from '../en/reactions.js';
import type { Section } from '../section.js';

export const reactionsSection: Section<typeof strings> = {
  name: 'reactions',
  en: strings,
  load: {
    ar: () => import('../ar/reactions.js'),
    de: () => import('../de/reactions.js'),
    es: () => import('../es/reactions.js'),
  },
};
