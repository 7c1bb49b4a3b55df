import { strings } from '../en/my-items-list.js';
import type { Section } from '../section.js';

export const myItemsListSection: Section<typeof strings> = {
  name: 'my-items-list',
  en: strings,
  load: {
    ar: () => import('../ar/my-items-list.js'),
    de: () => import('../de/my-items-list.js'),
    es: () => import('../es/my-items-list.js'),
  },
};
