import { strings } from '../en/desk-queue.js';
import type { Section } from '../section.js';

export const deskQueueSection: Section<typeof strings> = {
  name: 'desk-queue',
  en: strings,
  load: {
    ar: () => import('../ar/desk-queue.js'),
    de: () => import('../de/desk-queue.js'),
    es: () => import('../es/desk-queue.js'),
  },
};
