import { strings } from '../en/poll-host.js';
import type { Section } from '../section.js';

export const pollHostSection: Section<typeof strings> = {
  name: 'poll-host',
  en: strings,
  load: {
    ar: () => import('../ar/poll-host.js'),
    de: () => import('../de/poll-host.js'),
    es: () => import('../es/poll-host.js'),
  },
};
