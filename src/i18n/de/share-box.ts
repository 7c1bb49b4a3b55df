import type { ShareBoxStrings } from '../en/share-box.js';

export const strings: ShareBoxStrings = {
  heading: 'Etwas teilen, ohne deinen Namen',
  intro: 'So viel oder so wenig du magst. Gesendet wird erst, wenn du es sagst.',
  preview: 'Vorschau',
  opening: 'Einen Moment.',
  empty: 'Erst ein paar Worte, egal welche.',
  who: ({ place, host = 'dem Server dieser Seite', review }) =>
    (review ? 'Zuerst lesen es Menschen, die sich hier kümmern. ' : '') +
    (place === 'page'
      ? 'Bleibt nur auf dieser Seite und ist weg, wenn sie geschlossen wird. Auch diese Seite könnte es lesen.'
      : place === 'browser'
        ? 'Bleibt in diesem Browser und wird nirgends hingesendet. Wer diesen Browser nutzt, kann es lesen; diese Seite könnte es auch.'
        : `Liegt auf ${host}. Alle, die hier vorbeikommen, können es lesen, auch wer ${host} und diese Seite betreibt.`),
};
