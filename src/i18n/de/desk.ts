import type { DeskStrings } from '../en/desk.js';

export const strings: DeskStrings = {
  heading: 'Tisch der Moderation',
  loading: 'Einen Moment, der Tisch wird geöffnet.',
  failed: 'Der Tisch ließ sich gerade nicht öffnen.',
  lockedTitle: 'Der Tisch ist abgeschlossen',
  locked:
    'Was Menschen hierher gesendet haben, ist nur mit einem Schlüssel der Moderation zu lesen. Schließ deinen auf diesem Gerät auf.',
  lockedByYou: 'Abgeschlossen. Nichts von dem, was du gelesen hast, ist noch auf dieser Seite.',
  lockedIdle:
    'Eine halbe Stunde war niemand da, darum hat sich der Tisch selbst abgeschlossen. Nichts von dem, was du gelesen hast, ist noch auf dieser Seite.',
  noKeys: 'Was Schlüssel aufschließt, ließ sich gerade nicht laden.',
  insecure: 'Diese Seite hat keine sichere Verbindung (https), darum lässt sich hier kein Schlüssel aufschließen.',
};
