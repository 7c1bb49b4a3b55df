import type { CommonStrings } from '../en/common.js';

export const strings: CommonStrings = {
  failed: 'Das hat gerade nicht geklappt. Es liegt nicht an dir. Deine Worte sind noch da.',
  tryAgain: 'Noch einmal versuchen',
  notCrisisService: 'Hier stehen Menschen einander bei. Das ist kein Krisendienst.',
  findHelp: 'Jetzt Hilfe finden',
  notOffered: 'Das gibt es hier nicht.',
  report: 'Etwas melden oder eine Sorge teilen',
};
