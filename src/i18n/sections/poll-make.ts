import { strings } from '../en/poll-make.js';
import type { Section } from '../section.js';

export const pollMakeSection: Section<typeof strings> = {
  name: 'poll-make',
  en: strings,
  load: {
    ar: () => import('../ar/poll-make.js'),
    de: () => import('../de/poll-make.js'),
    es: () => import('../es/poll-make.js'),
  },
};
