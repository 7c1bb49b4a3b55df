import type { StoryMoreStrings } from '../en/story-more.js';
import { number, plural } from '../format.js';

export const strings: StoryMoreStrings = {
  newer: 'Neuere',
  earlier: 'Frühere',
  page: (page) => `Seite ${number('de', page)}`,
  fresh: (count) => plural('de', count, { one: '1 neue Geschichte', other: `${number('de', count)} neue Geschichten` }),
  unreadable: 'Einige Geschichten brauchen eine neuere Fassung dieser Seite.',
  notNow: 'Das hat gerade nicht geklappt. Bitte drück noch einmal.',
  moment: 'Einen Moment.',
  care: 'Lass dir Zeit. Du kannst diese Geschichte jederzeit schließen.',
  pause: 'Pause',
};
