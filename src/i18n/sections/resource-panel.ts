import { strings } from '../en/resource-panel.js';
import type { Section } from '../section.js';

export const resourcePanelSection: Section<typeof strings> = {
  name: 'resource-panel',
  en: strings,
  load: {
    ar: () => import('../ar/resource-panel.js'),
    de: () => import('../de/resource-panel.js'),
    es: () => import('../es/resource-panel.js'),
  },
};
