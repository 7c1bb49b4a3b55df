import { strings } from '../en/resource-more.js';
import type { Section } from '../section.js';

export const resourceMoreSection: Section<typeof strings> = {
  name: 'resource-more',
  en: strings,
  load: {
    ar: () => import('../ar/resource-more.js'),
    de: () => import('../de/resource-more.js'),
    es: () => import('../es/resource-more.js'),
  },
};
