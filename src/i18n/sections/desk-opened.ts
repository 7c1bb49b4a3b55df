import { strings } from '../en/desk-opened.js';
import type { Section } from '../section.js';

export const deskOpenedSection: Section<typeof strings> = {
  name: 'desk-opened',
  en: strings,
  load: {
    ar: () => import('../ar/desk-opened.js'),
    de: () => import('../de/desk-opened.js'),
    es: () => import('../es/desk-opened.js'),
  },
};
