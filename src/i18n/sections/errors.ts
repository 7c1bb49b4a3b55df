import { strings } from '../en/errors.js';
import type { Section } from '../section.js';

export const errorsSection: Section<typeof strings> = {
  name: 'errors',
  en: strings,
  load: {
    ar: () => import('../ar/errors.js'),
    de: () => import('../de/errors.js'),
    es: () => import('../es/errors.js'),
  },
};
