import type { MyItemsListStrings } from '../en/my-items-list.js';
import { number, plural } from '../format.js';

export const strings: MyItemsListStrings = {
  openTitle: 'Deine Wörter sind in diesem Fenster',
  openWhy: 'Noch wurde nichts abgefragt. Erst wenn du drückst, sucht diese Seite, was dazu gehört.',
  open: 'Meine Sachen zeigen',

  shared: 'Deine Wörter werden auf diesem Gerät nicht gespeichert. Sie sind weg, wenn du dieses Fenster schließt.',
  ownDevice: 'Deine Wörter bleiben in diesem Browser, bis du sie hier vergessen lässt.',
  words: 'Deine sieben Wörter',
  forget: 'Hier alles vergessen',
  forgotten: 'Hier ist alles vergessen. Was du geschrieben hast, bleibt, wo es ist.',
  forgetWhy:
    '„Hier alles vergessen“ nimmt deine Wörter von diesem Gerät. Was du geschrieben hast, bleibt. Zurück kommst du nur mit den Wörtern.',
  again: 'Noch einmal nachsehen',

  looking: {
    reports: 'Deine Meldungen werden gesucht.',
    known: 'Es wird geholt, was du in diesem Fenster geschrieben hast.',
    wall: (stories) =>
      stories === 0
        ? 'Die Geschichten werden durchgesehen.'
        : plural('de', stories, {
            one: 'Die Geschichten werden durchgesehen. Bis jetzt eine.',
            other: `Die Geschichten werden durchgesehen. Bis jetzt ${number('de', stories)}.`,
          }),
  },
  lookingWhy:
    'Es wird ein Ort nach dem anderen gefragt, auch dort, wo nichts von dir liegt. So kann niemand erkennen, was dir gehört.',
  stop: 'Hier aufhören',
  stopped: 'Aufgehört. Das wurde bis dahin gefunden.',
  further: 'Weiter zurück suchen',
  furtherWhy: 'Ältere Geschichten und Antworten findest du, wenn du weiter zurück suchst.',
  whole: 'Alle Geschichten hier wurden durchgesehen.',
  found: (things) =>
    plural('de', things, {
      one: 'Eine Sache gehört zu deinen Wörtern.',
      other: `${number('de', things)} Sachen gehören zu deinen Wörtern.`,
    }),

  nothingTitle: 'Mit diesen Wörtern wurde noch nichts gefunden',
  nothingWhy: 'Das kann einfache Gründe haben:',
  nothing: [
    'Es wurde an einem anderen Ort oder mit anderen Wörtern geschrieben.',
    'Es wurde zurückgenommen.',
    'Es ist älter. Dann findest du es, wenn du weiter zurück suchst.',
  ],
  failed: 'Nicht alles ließ sich gerade holen. Es liegt nicht an dir. Was du geschrieben hast, ist noch da.',
  offline: 'Gerade gibt es keine Verbindung. Was du geschrieben hast, ist noch da.',

  titles: { report: 'Deine Meldungen', share: 'Deine Geschichten', reply: 'Deine Antworten' },
  states: {
    published: 'Steht auf der Wand',
    held: 'Wartet darauf, gelesen zu werden',
    hidden: 'Wird anderen nicht gezeigt',
  },
  stateWhy: {
    published: '',
    held: 'Zuerst lesen es Menschen, die sich hier kümmern. Bis dahin sieht es sonst niemand.',
    hidden: 'Nur du kannst es hier sehen.',
  },
  kinds: {
    report: 'Du hast der Moderation etwas mitgeteilt',
    appeal: 'Du hast um einen zweiten Blick gebeten',
    question: 'Du hast etwas gefragt',
  },
  reportStates: {
    received: 'Angekommen',
    'in-review': 'Jemand sieht es sich an',
    acted: 'Es wurde etwas getan',
    'not-acted': 'Es wurde nichts geändert',
  },
  reportWhy: {
    received: 'Noch hat es niemand geöffnet.',
    'in-review': 'Es wurde geöffnet. Die Antwort wird hier stehen.',
    acted: 'Was getan wurde, steht in der Antwort, wenn du eine wolltest.',
    'not-acted': 'Der Grund steht unten in der Antwort.',
  },
  noted: (notes) => `Inhaltshinweis: ${notes}`,
  changed: 'später geändert',
  show: 'Text zeigen',
  hide: 'Text schließen',

  cameBack: 'Was zurückkam',
  nothingBack: 'Noch ist nichts zurückgekommen. Das kann dauern und sagt nichts über dich oder deine Worte.',
  replies: {
    someone: 'Darunter steht eine Antwort.',
    several: 'Darunter stehen einige Antworten.',
    many: 'Darunter stehen viele Antworten.',
  },
  readReplies: 'Antworten lesen',
  closeReplies: 'Antworten schließen',
  moreReplies: 'Weitere Antworten',
  author: 'du',

  fromYou: 'Von dir',
  fromThem: 'Von der Moderation',
  sealedFromYou: 'Was du geschrieben hast, ist versiegelt. Nur die Moderation kann es öffnen.',
  unreadable: 'Diese Antwort lässt sich mit diesen Wörtern nicht öffnen.',
  add: 'Etwas ergänzen',
  answer: 'Antworten',
  addLabel: 'Deine Nachricht an die Moderation',
  addWhy: (readers) => `Sie wird hier versiegelt. Öffnen können sie nur: ${readers}.`,
  notSend: 'Schließen, ohne zu senden',
  send: 'Senden',
  sending: 'Wird gesendet. Einen Moment.',
  added: 'Es ist angekommen.',
  closed: 'Das ist abgeschlossen. Wenn es etwas Neues gibt, schick bitte eine neue Meldung.',
  cannotSeal: 'Das lässt sich gerade nicht versiegeln, darum wurde nichts gesendet. Deine Worte sind noch da.',

  change: 'Ändern',
  save: 'Speichern',
  cancel: 'Lassen, wie es war',
  replyLabel: 'Deine Antwort',
  saved: 'Deine Änderung ist gespeichert.',
  empty: 'Erst ein paar Worte, egal welche.',
  tooLong: 'Das ist zu lang für ein Stück. Geht es kürzer?',
  takeBack: 'Zurücknehmen',
  takeBackAsk: {
    share: 'Diese Geschichte zurücknehmen? Der Text und alle Antworten werden sofort und endgültig gelöscht.',
    reply: 'Diese Antwort zurücknehmen? Sie wird sofort und endgültig gelöscht.',
    report:
      'Diese Meldung zurücknehmen? Alles darin wird sofort und endgültig gelöscht, und niemand sieht sie sich mehr an.',
  },
  takeBackYes: 'Ja, zurücknehmen',
  takeBackNo: 'Stehen lassen',
  takenBack: 'Es ist weg. Mehr ist nicht zu tun.',
  conflict: 'Das wurde inzwischen woanders geändert. Nichts ist verloren. Mit „Noch einmal nachsehen“ siehst du es.',

  appeal: 'Jemand anderen bitten, hinzusehen',
  appealWhy: (readers) =>
    `Es sieht jemand anderes hin, nicht wer entschieden hat. Was du schreibst, wird versiegelt für: ${readers}.`,
  appealLabel: 'Was sollten sie wissen? Du kannst das auch leer lassen.',
  appealSent: 'Jemand anderes sieht hin. Die Antwort kommt hierher, zu deinen Meldungen.',
};
