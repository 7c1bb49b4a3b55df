import type { PollHostStrings } from '../en/poll-host.js';
import { number, plural } from '../format.js';

export const strings: PollHostStrings = {
  heading: 'Diese Umfrage betreuen',
  insecure: 'Diese Seite hat keine sichere Verbindung (https), deshalb lässt sich hier keine Umfrage betreuen.',
  announced: (day) => `Sie beginnt am ${day}.`,
  open: (day) => `Sie läuft. Ihr letzter Tag ist der ${day}.`,
  closed: 'Sie ist zu Ende. Alle einzelnen Antworten sind gelöscht.',
  waitsForNote: 'Sie beginnt, sobald du bei der Runde davor gesagt hast, was daraus geworden ist.',
  unseen: 'Wie viele geantwortet haben, sieht vor den Ergebnissen niemand, auch du nicht.',
  strangerTitle: 'Bist du es, der oder die fragt?',
  stranger:
    'Diese Umfrage öffnet sich für die sieben Wörter, mit denen sie angelegt wurde. Hat eine Seite sie ohne solche Wörter gebracht, betreut sie niemand: Sie endet von selbst nach ihrem letzten Tag.',
  enter: 'Die Wörter eingeben',
  made: 'Die Umfrage ist da. Bewahre diese sieben Wörter auf: Nur mit ihnen lässt sie sich früher beenden und sagen, was daraus geworden ist.',
  keysTitle: 'Deine Wörter für die Umfrage',
  keysWhy:
    'Sie öffnen diese Umfrage für dich auf jedem Gerät, und auch das, was du selbst hier geschrieben und geantwortet hast. Gib sie deshalb nicht weiter. Ein Team legt seine Umfragen in einem privaten Fenster an, mit eigenen Wörtern dafür.',
  closeTitle: 'Früher beenden',
  closeWhy: (day) => `Sie endet von selbst nach dem ${day}.`,
  close: 'Jetzt beenden',
  closeAsk: (k) =>
    `Diese Umfrage jetzt beenden? Die Ergebnisse werden einmal berechnet, und alle einzelnen Antworten werden gelöscht. Bei weniger als ${number('de', k)} Antworten bleibt gar nichts. Das lässt sich nicht rückgängig machen.`,
  closeYes: 'Ja, beenden',
  closeNo: 'Weiterlaufen lassen',
  closing: 'Die Umfrage wird beendet.',
  closedNow: 'Die Umfrage ist jetzt zu Ende.',
  noteTitle: 'Ihr habt gesagt, wir haben getan',
  noteWhy: 'Sag allen in ein, zwei Sätzen, was daraus geworden ist. Das steht dann bei den Ergebnissen.',
  noteSeries: 'Erst danach beginnt die nächste Runde.',
  noteLabel: (language) => `Was daraus geworden ist (${language})`,
  noteSave: 'Veröffentlichen',
  noteSaving: 'Wird veröffentlicht.',
  noteSaved: 'Jetzt können es alle lesen.',
  noteEmpty: 'Schreib erst einen Satz.',
  noteTooLong: 'Das ist zu lang. Zwei, drei Sätze reichen.',
  textsTitle: 'In eigenen Worten',
  textsWhy: 'Gemischt, und ohne etwas daneben. Bitte versuche nicht herauszufinden, wer was geschrieben hat.',
  textsRead: 'Lesen',
  textsReading: 'Die Texte werden geholt.',
  textsMore: 'Mehr zeigen',
  textsNone: (count) =>
    `Hier gibt es nichts zu lesen: Es kamen weniger als ${number('de', count)} solche Texte, und sie wurden ungelesen gelöscht.`,
  textsUnreadable: (count) =>
    plural('de', count, {
      one: 'Ein Text lässt sich hier nicht zeigen.',
      other: `${number('de', count)} Texte lassen sich hier nicht zeigen.`,
    }),
  waveTitle: 'Wieder fragen',
  waveWhy: 'Die nächste Runde fragt mit denselben Worten, damit sich beide vergleichen lassen.',
  waveFirst: 'Sag erst oben, was dieses Mal daraus geworden ist. Dann kannst du wieder fragen.',
  waveId: 'Name der nächsten Runde',
  waveMake: 'Nächste Runde anlegen',
  pageTitle: 'Auf eine Seite setzen',
  pageAsk: 'Wo Menschen antworten:',
  pageResults: 'Wo alle die Ergebnisse lesen:',
  card: 'Ergebnisse als Karte sichern (HTML)',
  cardWhy:
    'Eine Karte ist einfaches HTML mit den veröffentlichten Ergebnissen. Sie geht auf jeder Seite und in jedem Rundbrief, ohne Skript.',
  failed: 'Das hat gerade nicht geklappt. Es ist nichts verloren.',
  offline: 'Gerade gibt es keine Verbindung. Es ist nichts verloren.',
  elsewhere: 'Das wurde inzwischen woanders geändert. So steht es jetzt.',
};
