import type { PhraseFormStrings } from '../en/phrase-form.js';
import { number, plural } from '../format.js';

const places = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima'];

export const strings: PhraseFormStrings = {
  askTitle: 'Vuelve con tus palabras',
  askLabel: 'Tus siete palabras',
  askHelp: 'En su orden, con espacios entre ellas.',
  askOpen: 'Abrir',
  working: 'Comprobando las palabras. Tarda un momento.',
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
  insecure: 'Esta página no tiene una conexión segura (https), así que las palabras no se pueden usar aquí.',
  failed: 'No ha funcionado esta vez. No es culpa tuya.',
};
