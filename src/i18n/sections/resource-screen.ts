import { strings } from '../en/resource-screen.js';
import type { Section } from '../section.js';

export const resourceScreenSection: Section<typeof strings> = {
  name: 'resource-screen',
  en: strings,
  load: {
    ar: () => import('../ar/resource-screen.js'),
    de: () => import('../de/resource-screen.js'),
    es: () => import('../es/resource-screen.js'),
  },
};
