import { strings } from '../en/receipt.js';
import type { Section } from '../section.js';

export const receiptSection: Section<typeof strings> = {
  name: 'receipt',
  en: strings,
  load: {
    ar: () => import('../ar/receipt.js'),
    de: () => import('../de/receipt.js'),
    es: () => import('../es/receipt.js'),
  },
};
