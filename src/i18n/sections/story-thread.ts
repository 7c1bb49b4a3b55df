import { strings } from '../en/story-thread.js';
import type { Section } from '../section.js';

export const storyThreadSection: Section<typeof strings> = {
  name: 'story-thread',
  en: strings,
  load: {
    ar: () => import('../ar/story-thread.js'),
    de: () => import('../de/story-thread.js'),
    es: () => import('../es/story-thread.js'),
  },
};
