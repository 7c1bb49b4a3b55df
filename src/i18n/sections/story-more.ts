import { strings } from '../en/story-more.js';
import type { Section } from '../section.js';

export const storyMoreSection: Section<typeof strings> = {
  name: 'story-more',
  en: strings,
  load: {
    ar: () => import('../ar/story-more.js'),
    de: () => import('../de/story-more.js'),
    es: () => import('../es/story-more.js'),
  },
};
