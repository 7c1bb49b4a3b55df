import { strings } from '../en/share-compose.js';
import type { Section } from '../section.js';

export const shareComposeSection: Section<typeof strings> = {
  name: 'share-compose',
  en: strings,
  load: {
    ar: () => import('../ar/share-compose.js'),
    de: () => import('../de/share-compose.js'),
    es: () => import('../es/share-compose.js'),
  },
};
