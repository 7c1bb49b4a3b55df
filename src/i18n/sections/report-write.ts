import { strings } from '../en/report-write.js';
import type { Section } from '../section.js';

export const reportWriteSection: Section<typeof strings> = {
  name: 'report-write',
  en: strings,
  load: {
    ar: () => import('../ar/report-write.js'),
    de: () => import('../de/report-write.js'),
    es: () => import('../es/report-write.js'),
  },
};
