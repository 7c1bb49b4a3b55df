import type { PulsePollStrings } from '../en/pulse-poll.js';
import { number } from '../format.js';

export const strings: PulsePollStrings = {
  heading: 'Eine kurze Frage',
  loading: 'Die Frage wird geholt.',
  failed: 'Die Frage lässt sich gerade nicht holen. Es liegt nicht an dir.',
  offline: 'Gerade gibt es keine Verbindung, deshalb fehlt die Frage noch.',
  invalid: 'Hier gibt es gerade keine Frage.',
  terms: ({ keeping: { place, host = 'den Server dieser Seite' }, k, closes, everyone, interim }) => [
    place === 'page'
      ? 'Deine Antwort bleibt auf dieser Seite und ist weg, wenn sie geschlossen wird. Auch diese Seite könnte sie lesen.'
      : place === 'browser'
        ? 'Deine Antwort bleibt in diesem Browser. Wer ihn nutzt, könnte sie lesen, und auch diese Seite.'
        : `Deine Antwort geht ohne deinen Namen an ${host}. Wer das oder diese Seite betreibt, könnte sie bis zum Ende lesen.`,
    `${everyone ? 'Ergebnisse stehen hier' : 'Ergebnisse bekommen nur die, die fragen'}${
      interim ? '' : ', wenn die Umfrage zu Ende ist'
    }, und nie über weniger als ${number('de', k)} Antworten. Danach werden die einzelnen Antworten gelöscht.`,
    `Bis zum Ende, spätestens am ${closes}, kannst du deine Antwort ändern oder zurücknehmen.`,
  ],
  note: 'Ihr habt gesagt, wir haben getan',
  rather: 'Möchte ich nicht sagen, oder weiß nicht',
  count: (place, of) => `${number('de', place)} von ${number('de', of)}`,
  next: 'Weiter',
  send: 'Senden',
  opening: 'Einen Moment.',
};
