import type { PhraseFormStrings } from '../en/phrase-form.js';

export const strings: PhraseFormStrings = {
  askTitle: 'Vuelve con tus palabras',
  askLabel: 'Tus siete palabras',
  askHelp: 'En su orden, con espacios entre ellas.',
  askOpen: 'Abrir',
  working: 'Comprobando las palabras. Tarda un momento.',
  insecure: 'Esta página no tiene una conexión segura (https), así que las palabras no se pueden usar aquí.',
  failed: 'No ha funcionado esta vez. No es culpa tuya.',
};
