import type { MyItemsStrings } from '../en/my-items.js';

export const strings: MyItemsStrings = {
  heading: 'Zurück zu dem, was du geschrieben hast',
  intro:
    'Mit deinen sieben Wörtern siehst du, was daraus wurde: Antworten auf deine Geschichten, deine Meldungen und was die Moderation entschieden hat.',
  notKept: 'Die Wörter werden auf diesem Gerät nicht gespeichert. Sie sind weg, wenn du dieses Fenster schließt.',
  notNow: 'Das lässt sich gerade nicht öffnen. Es liegt nicht an dir.',
};
