import { strings } from '../en/prompts.js';
import type { Section } from '../section.js';

export const promptsSection: Section<typeof strings> = {
  name: 'prompts',
  en: strings,
  load: {
    ar: () => import('../ar/prompts.js'),
    de: () => import('../de/prompts.js'),
    es: () => import('../es/prompts.js'),
  },
};
