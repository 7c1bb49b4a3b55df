import type { ErrorStrings } from '../en/errors.js';

export const strings: ErrorStrings = {
  invalid: 'Etwas hier lässt sich so nicht senden. Bitte sieh es dir noch einmal an.',
  'not-found': 'Das ist nicht mehr hier. Vielleicht wurde es zurückgezogen.',
  conflict: 'Das wurde inzwischen an anderer Stelle geändert. Von dir ist nichts verloren.',
  closed: 'Hier kommt im Moment nichts Neues dazu.',
  'rate-limited': 'Gerade kommt sehr viel an. Bitte versuch es in einer Weile noch einmal.',
  unauthorized: 'Diese Seite bittet dich, dich zuerst anzumelden.',
  unsupported: 'Das geht in diesem Browser oder auf dieser Seite nicht.',
  'too-large': 'Das ist länger, als hier aufbewahrt werden kann. Magst du es kürzen oder in zwei Teilen senden?',
  'storage-full': 'In diesem Browser ist kein Platz mehr, um es aufzubewahren. Deine Worte sind noch da.',
  offline: 'Gerade gibt es keine Verbindung. Deine Worte sind noch da.',
  unavailable: 'Das hat gerade nicht geklappt. Es liegt nicht an dir. Deine Worte sind noch da.',
};
