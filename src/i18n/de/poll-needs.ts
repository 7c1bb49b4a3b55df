import type { PollNeedsStrings } from '../en/poll-needs.js';
import { number } from '../format.js';
import { percent } from '../percent.js';

export const strings: PollNeedsStrings = {
  heading: 'Was gebraucht wird',
  concerns: (names) => `Am häufigsten belastet: ${new Intl.ListFormat('de').format(names)}.`,
  barriers: (names) => `Hilfe wird am häufigsten schwer durch: ${new Intl.ListFormat('de').format(names)}.`,
  unmetTitle: 'Hilfe gewollt und nicht bekommen',
  unmet: (value, low, high) =>
    `Von denen, die Hilfe wollten, haben etwa ${percent('de', value)} keine bekommen (zwischen ${percent('de', low)} und ${percent('de', high)}).`,
  unmetFew:
    'Zu wenige wollten Hilfe oder haben es gesagt, um zu zeigen, wie viele sie bekamen, ohne jemanden zu zeigen.',
  gapTitle: 'Hilfreich, aber zu wenig bekannt',
  gapWhy: 'Wie vielen von denen, die etwas kennen, es geholfen hat, und daneben, wie viele es überhaupt kennen.',
  gap: (names) => `Hilft denen, die es kennen, und zu wenige kennen es: ${new Intl.ListFormat('de').format(names)}.`,
  gapNone: 'Bei keinem Angebot ist der Unterschied deutlich.',
  service: 'Angebot',
  known: 'Kennen es',
  helpful: 'Davon hat es geholfen',
  difference: 'Unterschied',
  share: (value, low, high) => `${percent('de', value)} (${percent('de', low)} bis ${percent('de', high)})`,
  points: (value, low, high) => `${number('de', value)} Punkte (${number('de', low)} bis ${number('de', high)})`,
  limits:
    'Berechnet aus den veröffentlichten Zahlen. In Klammern steht, wie weit Zufall und Runden jede verschoben haben können. Wer nicht geantwortet hat, kommt darin nicht vor, und warum etwas so ist, steht nicht darin.',
};
