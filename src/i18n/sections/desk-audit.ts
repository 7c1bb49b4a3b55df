import { strings } from '../en/desk-audit.js';
import type { Section } from '../section.js';

export const deskAuditSection: Section<typeof strings> = {
  name: 'desk-audit',
  en: strings,
  load: {
    ar: () => import('../ar/desk-audit.js'),
    de: () => import('../de/desk-audit.js'),
    es: () => import('../es/desk-audit.js'),
  },
};
