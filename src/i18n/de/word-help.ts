import type { WordHelpStrings } from '../en/word-help.js';
import { number, plural } from '../format.js';

const places = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte'];

export const strings: WordHelpStrings = {
  wordCount: (count) =>
    count === 0
      ? 'Noch sind keine Wörter da. Es braucht sieben.'
      : plural('de', count, {
          one: 'Bis jetzt ist es ein Wort. Es braucht sieben.',
          other: `Es sind ${number('de', count)} Wörter. Es braucht sieben.`,
        }),
  wordWrong: (place, near) =>
    `Das ${places[place]!} Wort steht nicht in der Liste. ${near.length ? `Meintest du ${near.join(' oder ')}?` : 'Ist es so geschrieben wie auf deinem Zettel?'}`,
  fitsTitle: 'Wörter, die passen',
  fits: (count) =>
    plural('de', count, {
      one: 'Ein Wort passt. Pfeil nach unten wählt es aus.',
      other: `${number('de', count)} Wörter passen. Pfeil nach unten wählt eins aus.`,
    }),
};
