import { strings } from '../en/my-items.js';
import type { Section } from '../section.js';

export const myItemsSection: Section<typeof strings> = {
  name: 'my-items',
  en: strings,
  load: {
    ar: () => import('../ar/my-items.js'),
    de: () => import('../de/my-items.js'),
    es: () => import('../es/my-items.js'),
  },
};
