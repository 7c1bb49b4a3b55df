import type { ReceiptStrings } from '../en/receipt.js';

export const strings: ReceiptStrings = {
  title: 'Deine sieben Wörter',
  why: 'Mit ihnen kannst du von jedem Gerät aus zurückkommen, um zu ändern oder zurückzunehmen, was du geschrieben hast. Niemand sonst hat sie, und niemand kann sie dir noch einmal schicken.',
  copy: 'Kopieren',
  copied: 'Kopiert. Wer dieses Gerät danach nutzt, könnte sie einfügen.',
  copyFailed: 'Kopieren ging hier nicht. Du kannst die Wörter markieren und von Hand kopieren.',
  print: 'Drucken',
  printTitle: 'Sieben Wörter',
  own: 'Das ist mein eigenes Gerät',
  ownWhy:
    'Dann bleiben die Wörter in diesem Browser, und wer ihn nutzt, kann ändern, was du geschrieben hast. Lass es aus, wenn auch andere ihn nutzen.',
  ownHere: 'Die Wörter bleiben in diesem Browser, bis du sie hier vergessen lässt.',
  forget: 'Hier alles vergessen',
  forgetAsk:
    'Die Wörter in diesem Browser vergessen? Was du geschrieben hast, bleibt, wo es ist. Du kommst nur mit den Wörtern wieder heran.',
  forgetYes: 'Ja, vergessen',
  forgetNo: 'Behalten',
  forgotten: 'Die Wörter sind in diesem Browser vergessen.',
  noneTitle: 'Noch keine Wörter',
  none: 'Wenn du etwas sendest, erscheinen hier sieben Wörter. Mit ihnen kannst du dazu zurückkommen.',
  hiddenTitle: 'Die Wörter lassen sich nicht noch einmal zeigen',
  hidden:
    'Zu deiner Sicherheit werden sie hier nicht aufbewahrt, darum verschwinden sie beim Neuladen. Bis du dieses Fenster schließt, kannst du von hier noch ändern, was du geschrieben hast.',
  unlockedTitle: 'Schön, dass du wieder da bist',
  unlocked: 'Was mit diesen Wörtern geschrieben wurde, lässt sich jetzt von hier ändern.',
};
