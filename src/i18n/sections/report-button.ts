import { strings } from '../en/report-button.js';
import type { Section } from '../section.js';

export const reportButtonSection: Section<typeof strings> = {
  name: 'report-button',
  en: strings,
  load: {
    ar: () => import('../ar/report-button.js'),
    de: () => import('../de/report-button.js'),
    es: () => import('../es/report-button.js'),
  },
};
