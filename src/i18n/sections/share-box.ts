import { strings } from '../en/share-box.js';
import type { Section } from '../section.js';

export const shareBoxSection: Section<typeof strings> = {
  name: 'share-box',
  en: strings,
  load: {
    ar: () => import('../ar/share-box.js'),
    de: () => import('../de/share-box.js'),
    es: () => import('../es/share-box.js'),
  },
};
