import { strings } from '../en/report.js';
import type { Section } from '../section.js';

export const reportSection: Section<typeof strings> = {
  name: 'report',
  en: strings,
  load: {
    ar: () => import('../ar/report.js'),
    de: () => import('../de/report.js'),
    es: () => import('../es/report.js'),
  },
};
