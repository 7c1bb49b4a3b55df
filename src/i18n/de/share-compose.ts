import type { ShareComposeStrings } from '../en/share-compose.js';
import { number, plural } from '../format.js';

export const strings: ShareComposeStrings = {
  long: 'Etwa 1.000 Zeichen liest man gut am Stück. Mehr ist auch in Ordnung.',
  insecure:
    'Diese Seite hat keine sichere Verbindung (https), darum lässt sich von hier nichts senden. Deine Worte kannst du noch kopieren.',
  whoForm: 'Das geht mit dem Formular ringsum an diese Website. Wer sie betreibt, kann es lesen.',

  details: (count) =>
    plural('de', count, {
      one: 'Eine Angabe hier könnte auf dich hinweisen.',
      other: `${number('de', count)} Angaben hier könnten auf dich hinweisen.`,
    }),
  detailsShow: 'Ansehen',
  detailsHide: 'Schließen',
  detailsTitle: 'Diese Worte könnten auf dich hinweisen',
  detailsLimits:
    'Du entscheidest. Nur diese Seite hat nachgesehen, und sie erkennt nicht alles: Auch Namen und deine Art zu schreiben verraten etwas.',
  detailsLeave: 'So lassen',
  detailsChange: 'Ändern',

  tooLong: 'Das ist zu lang für ein Stück. Magst du zwei daraus machen?',
  previewTitle: 'So sehen es die anderen',
  byline: 'Heute, ohne Namen',
  unfold: 'Text zeigen',
  back: 'Weiterschreiben',
  send: 'Senden',
  sending: 'Wird gesendet. Einen Moment.',
  save: 'Änderungen speichern',
  saving: 'Wird gespeichert. Einen Moment.',
  slow: 'Das dauert länger als sonst. Du kannst warten oder zurückgehen: Deine Worte bleiben hier.',

  notesAdd: 'Einen Inhaltshinweis dazugeben',
  notesChosen: (count) =>
    plural('de', count, { one: 'Ein Inhaltshinweis', other: `${number('de', count)} Inhaltshinweise` }),
  notesWhy: 'Ein Hinweis sagt, worum es geht. So können andere wählen, wann sie lesen. Nötig ist keiner.',
  ownNote: 'Oder in deinen eigenen Worten',
  ownNoteLong: (max) => `Ein Hinweis hat Platz für ${number('de', max)} Zeichen.`,
  wishTitle: 'Was täte dir als Antwort gut?',
  wishes: { listening: 'Nur zuhören', replies: 'Antworten sind willkommen', ideas: 'Auch Ideen sind willkommen' },
  noReactions: 'Bitte keine Reaktionen',

  sentTitle: 'Deine Worte sind angekommen',
  sentPublished: 'Sie sind jetzt hier zu lesen. Wenn jemand antwortet, steht es direkt darunter.',
  sentHeld: 'Zuerst lesen sie Menschen, die sich hier kümmern. Bis dahin sieht sie sonst niemand.',
  savedTitle: 'Deine Änderungen sind gespeichert',
  edit: 'Ändern',
  withdraw: 'Zurücknehmen',
  another: 'Etwas anderes schreiben',
  withdrawAsk:
    'Zurücknehmen? Der Text und alle Antworten werden sofort und für immer gelöscht. Das lässt sich nicht rückgängig machen.',
  withdrawYes: 'Ja, zurücknehmen',
  withdrawNo: 'Stehen lassen',
  withdrawing: 'Wird zurückgenommen. Einen Moment.',
  withdrawnTitle: 'Es ist weg',
  withdrawnText: 'Der Text und alles darunter ist gelöscht. Es ist nichts weiter zu tun.',

  editTitle: 'Ändern, was du geteilt hast',
  editCancel: 'Lassen, wie es war',
  conflictTitle: 'Das wurde inzwischen an anderer Stelle geändert',
  conflictText: 'Nichts ist verloren. Hier ist beides, und du entscheidest.',
  conflictTheirs: 'Was jetzt dort steht',
  conflictMine: 'Deine Worte von hier',
  conflictKeepMine: 'Meine Worte nehmen',
  conflictKeepTheirs: 'Lassen, was dort steht',
};
