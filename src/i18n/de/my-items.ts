import type { MyItemsStrings } from '../en/my-items.js';

export const strings: MyItemsStrings = {
  heading: 'Zurück zu dem, was du geschrieben hast',
  intro: 'Sieh, wer geantwortet hat und was die Moderation entschieden hat.',
  notKept: 'Die Wörter werden auf diesem Gerät nicht gespeichert.',
  notNow: 'Das lässt sich gerade nicht öffnen. Es liegt nicht an dir.',
};
