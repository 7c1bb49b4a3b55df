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
  slow: 'Das dauert länger als sonst.',
  emptyLeft: 'Außer dem, was du weglässt, ist hier nichts.',
  emptyUnanswered: 'Alle, die auf eine Antwort hofften, haben eine.',
  offline: 'Gerade gibt es keine Verbindung. Die Geschichten kommen, sobald sie wieder da ist.',
  mine: 'Das hast du geschrieben',
  own: 'Deine Geschichte',
  withdrawn: 'Das wird nicht mehr gezeigt.',
};
