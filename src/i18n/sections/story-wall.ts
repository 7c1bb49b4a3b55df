import { strings } from '../en/story-wall.js';
import type { Section } from '../section.js';

export const storyWallSection: Section<typeof strings> = {
  name: 'story-wall',
  en: strings,
  load: {
    ar: () => import('../ar/story-wall.js'),
    de: () => import('../de/story-wall.js'),
    es: () => import('../es/story-wall.js'),
  },
};
