import type { ShareBoxStrings } from '../en/share-box.js';

export const strings: ShareBoxStrings = {
  heading: 'Etwas teilen, ohne deinen Namen',
  intro: 'So viel oder so wenig du magst. Gesendet wird erst, wenn du es sagst.',
  preview: 'Vorschau',
  opening: 'Einen Moment.',
  empty: 'Erst ein paar Worte, egal welche.',
  who: ({ place, host = 'dem Server dieser Website', review }) =>
    (review ? 'Zuerst lesen es Menschen, die sich hier kümmern. ' : '') +
    (place === 'page'
      ? 'Bleibt nur auf dieser Seite und ist weg, wenn sie geschlossen wird. Auch diese Website könnte es lesen.'
      : place === 'browser'
        ? 'Bleibt nur in diesem Browser. Wer ihn nutzt, kann es lesen, und diese Website könnte es auch.'
        : `Liegt auf ${host}. Alle, die hier vorbeikommen, können es lesen, auch wer ${host} und diese Website betreibt.`),
};
