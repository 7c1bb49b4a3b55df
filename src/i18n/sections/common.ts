import { strings } from '../en/common.js';
import type { Section } from '../section.js';

export const commonSection: Section<typeof strings> = {
  name: 'common',
  en: strings,
  load: {
    ar: () => import('../ar/common.js'),
    de: () => import('../de/common.js'),
    es: () => import('../es/common.js'),
  },
};
