import type { PhraseFormStrings } from '../en/phrase-form.js';

export const strings: PhraseFormStrings = {
  askTitle: 'Mit deinen Wörtern zurückkommen',
  askLabel: 'Deine sieben Wörter',
  askHelp: 'In ihrer Reihenfolge, mit Leerzeichen dazwischen.',
  askOpen: 'Öffnen',
  working: 'Die Wörter werden geprüft. Das dauert einen Moment.',
  insecure: 'Diese Seite hat keine sichere Verbindung (https), darum lassen sich die Wörter hier nicht verwenden.',
  failed: 'Das hat gerade nicht geklappt. Es liegt nicht an dir.',
};
