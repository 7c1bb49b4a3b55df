import type { ReportWriteStrings } from '../en/report-write.js';

export const strings: ReportWriteStrings = {
  textTitle: { worried: 'Was ist dir aufgefallen?', rules: 'Was ist passiert?' },
  textHint: 'So viel oder so wenig du magst. Du kannst es auch leer lassen.',
  textLong: 'Das ist zu lang für ein Stück. Magst du es kürzen? Später kannst du noch etwas dazuschreiben.',
  guidelineTitle: 'Gegen welche Leitlinie ist es?',
  noGuideline: 'Keine davon, oder ich weiß es nicht',
  withoutTitle: 'Soll jemand es nicht sehen?',
  withoutHint:
    'Wen du ankreuzt, der oder die kann es nicht öffnen. Zu sehen ist für sie höchstens, dass es eine Meldung gibt, aber nicht, was darin steht.',
  withoutAll: 'Dann könnte niemand es öffnen. Bitte lass wenigstens jemanden übrig oder nimm einen anderen Weg.',
  wantsAnswer: 'Ich möchte hören, was daraus geworden ist',
  wantsAnswerHint:
    'Die Antwort wartet hier auf dich, hinter sieben Wörtern, die du nach dem Senden bekommst. Sonst schreibt dir niemand.',
  who: (readers, { place, host = 'dem Server dieser Website' }) =>
    (place === 'page'
      ? `Wird versiegelt und bleibt nur auf dieser Seite: Es geht an niemanden und ist weg, wenn die Seite geschlossen wird. Nur wer den Schlüssel von ${readers} hat, könnte es hier öffnen.`
      : place === 'browser'
        ? `Wird versiegelt und bleibt nur in diesem Browser: Es geht an niemanden. Nur wer diesen Browser nutzt und den Schlüssel von ${readers} hat, kann es öffnen.`
        : `Wird auf dieser Seite versiegelt, bevor es abgeht. Öffnen können es nur: ${readers}. Es liegt auf ${host} und ist dort nicht lesbar.`) +
    ' Während du tippst, könnte diese Website mitlesen.',
  nameless: 'Es enthält keinen Namen und kein Konto. Wer du bist, steht nur darin, wenn du es schreibst.',
  whoLoading: 'Es wird nachgesehen, wer es lesen kann. Einen Moment.',

  hereNow: 'Gerade ist jemand da.',
  hereUntil: (time) => `Gerade ist jemand da, bis ${time}.`,
  awayUntil: (time) => `Gerade ist niemand da. Ab ${time} sieht jemand nach.`,
  within: (span) => `Bis es gelesen wird, dauert es meist höchstens ${span}.`,
  withinFrom: (span) => `Von da an dauert es meist höchstens ${span}, bis es gelesen wird.`,
  unknownWhen: 'Wann jemand nachsieht, ist hier nicht bekannt.',

  back: 'Zurück',
  send: 'Senden',
  sending: 'Wird versiegelt und gesendet. Einen Moment.',
  slow: 'Das dauert länger als sonst. Du kannst warten oder das hier schließen: Es geht weiter.',
  changedKeys:
    'Gerade hat sich geändert, wer es lesen kann. Bitte sieh dir die Namen noch einmal an und sende es dann.',

  sentTitle: 'Es ist angekommen',
  sentHere: 'Es ist versiegelt und liegt hier',
  sentNext: (readers) =>
    `Lesen können es jetzt: ${readers}. Ein Mensch liest es und entscheidet, was zu tun ist. Nur wegen einer Meldung wird niemand angeschrieben und nichts entfernt.`,
  sentHereNext: (readers, { place }) =>
    `Es ging an niemanden. Öffnen kann es nur, wer den Schlüssel von ${readers} hat, ${place === 'page' ? 'und nur, bis diese Seite geschlossen wird.' : 'in diesem Browser.'}`,
  thanks: 'Danke, dass du hier auf andere achtest.',
  comeBack:
    'Mit deinen sieben Wörtern kannst du auf diese Website zurückkommen: sehen, was daraus geworden ist, eine Frage beantworten, etwas ergänzen oder es zurücknehmen.',
};
