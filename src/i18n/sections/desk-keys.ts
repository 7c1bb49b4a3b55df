import { strings } from '../en/desk-keys.js';
import type { Section } from '../section.js';

export const deskKeysSection: Section<typeof strings> = {
  name: 'desk-keys',
  en: strings,
  load: {
    ar: () => import('../ar/desk-keys.js'),
    de: () => import('../de/desk-keys.js'),
    es: () => import('../es/desk-keys.js'),
  },
};
