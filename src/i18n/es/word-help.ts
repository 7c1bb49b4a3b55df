import type { WordHelpStrings } from '../en/word-help.js';
import { number, plural } from '../format.js';

const places = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima'];

export const strings: WordHelpStrings = {
  wordCount: (count) =>
    count === 0
      ? 'Todavía no hay palabras. Hacen falta siete.'
      : plural('es', count, {
          one: 'De momento hay una palabra. Hacen falta siete.',
          other: `Hay ${number('es', count)} palabras. Hacen falta siete.`,
        }),
  wordWrong: (place, near) =>
    `La ${places[place]!} palabra no está en la lista. ${near.length ? `¿Querías decir ${near.join(' o ')}?` : '¿Está escrita como en tu nota?'}`,
  fitsTitle: 'Palabras que encajan',
  fits: (count) =>
    plural('es', count, {
      one: 'Encaja una palabra. Se elige con la flecha abajo.',
      other: `Encajan ${number('es', count)} palabras. Se elige una con la flecha abajo.`,
    }),
};
