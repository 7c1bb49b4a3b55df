import type { ReportStrings } from '../en/report.js';

export const strings: ReportStrings = {
  title: 'Etwas melden oder eine Sorge teilen',
  close: 'Schließen',
  keeps: 'Wenn du das hier schließt, bleibt das Begonnene da, bis du diese Seite verlässt.',
  keptHere: 'Geschlossen. Das Begonnene bleibt hier, bis du diese Seite verlässt.',
  kept: 'Was du begonnen hast, ist noch da.',
  clear: 'Leeren und schließen',
  cleared: 'Geschlossen. Nichts davon wurde behalten.',

  about: {
    share: 'Es geht um die Geschichte, die du gerade gelesen hast.',
    reply: 'Es geht um die Antwort, die du gerade gelesen hast.',
    thread: 'Es geht um das, was unter dieser Geschichte steht.',
    room: 'Es geht um diesen Raum.',
    event: 'Es geht um diese Veranstaltung.',
    nothing: 'Es geht um irgendetwas, das passiert ist, hier oder anderswo.',
  },
  doorsTitle: 'Worum geht es?',
  doors: {
    worried: {
      title: 'Ich mache mir Sorgen um jemanden',
      text: 'Jemand ist vielleicht nicht sicher, oder es geht der Person sehr schlecht.',
    },
    rules: {
      title: 'Etwas ist gegen die Leitlinien',
      text: 'Etwas hier tut Menschen weh oder gehört nicht hierher.',
    },
  },
  doorFirst: 'Bitte wähle erst eines von beiden.',
  reasonsTitle: 'Passt etwas davon?',
  reasonsHint: 'Du musst nichts wählen. Es hilft dabei, das Dringende zuerst zu sehen.',
  reasons: {
    'life-at-risk': 'Das Leben der Person ist vielleicht in Gefahr',
    'self-harm-now': 'Sie verletzt sich selbst oder schreibt, wie man es tut',
    'person-at-risk': 'Einem Kind oder Erwachsenen wird wehgetan, jemand wird vernachlässigt oder ausgenutzt',
    'threat-or-stalking': 'Drohungen, Gewalt oder Nachstellen',
    'private-information': 'Private Angaben oder Bilder von jemandem',
    'sexual-contact': 'Ungewollte sexuelle Nachrichten oder Kontakt zu einem Kind, der sich nicht richtig anfühlt',
    'hate-or-discrimination': 'Hass, oder jemand wird dafür herabgesetzt, wer er oder sie ist',
    'bullying-or-pressure': 'Mobbing, Abwerten oder Druck',
    'harmful-advice': 'Ratschläge, die schaden könnten',
    'missing-note': 'Ein Inhaltshinweis fehlt, oder es ist zu viel beschrieben',
    'something-else': 'Etwas anderes, zum Beispiel Werbung oder ein falscher Name',
  },
  noReason: 'Nichts davon, oder ich möchte es nicht sagen',
  next: 'Weiter',

  guideTitle: 'Was du jetzt für die Person tun kannst',
  guide: [
    'Wenn du sie erreichst, frag ruhig und direkt nach Gedanken an Suizid. Fragen bringt niemanden auf die Idee.',
    'Hör zu. Du brauchst keine Antworten und keine Ratschläge.',
    'Bleib da oder in Kontakt, oder sorge dafür, dass jemand da ist.',
    'Wenn bald etwas passieren könnte, ruf jetzt den Notruf an. Bitte warte nicht auf eine Antwort von hier.',
  ],
  harmedTitle: 'Wenn jemandem wehgetan wird',
  harmed: [
    'Wenn die Person gerade in Gefahr ist, ruf den Notruf an. Bitte warte nicht auf eine Antwort von hier.',
    'Wenn sie dir davon erzählt, sag ihr, dass du ihr glaubst und dass sie nicht schuld ist.',
    'Versprich nicht, dass es geheim bleibt. Sag, dass ihr gemeinsam Hilfe sucht.',
  ],
  threatened:
    'Wenn du oder jemand anderes gerade in Gefahr ist, ruf den Notruf an. Bitte warte nicht auf eine Antwort von hier.',
  forYou: 'Du musst das nicht allein tragen. Diese Nummern sind auch für dich da.',
  lines: 'Nummern, die jetzt helfen',
  linesTitle: 'Jemand zum Reden, jetzt',

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
  urgent: 'Wenn jemand in Gefahr sein könnte, warte bitte nicht auf uns.',

  back: 'Zurück',
  send: 'Senden',
  sending: 'Wird versiegelt und gesendet. Einen Moment.',
  slow: 'Das dauert länger als sonst. Du kannst warten oder das hier schließen: Es geht weiter.',
  changedKeys:
    'Gerade hat sich geändert, wer es lesen kann. Bitte sieh dir die Namen noch einmal an und sende es dann.',

  unableTitle: 'Von hier lässt sich das nicht senden',
  unable: {
    'not-offered': 'Auf dieser Website kann man nichts melden.',
    insecure: 'Diese Seite hat keine sichere Verbindung (https), darum lässt sich hier nichts versiegeln.',
    'no-keys': 'Hier ist noch niemand benannt, der eine Meldung öffnen könnte.',
    expired: 'Die Schlüssel zum Versiegeln sind zu alt. Wer diese Website betreibt, muss sie erneuern.',
    untrusted:
      'Die Schlüssel zum Versiegeln sind nicht die, die diese Website haben sollte. Darum werden sie nicht verwendet.',
    'not-loaded': 'Der Teil dieser Seite, der deine Worte versiegelt, ließ sich nicht laden.',
    offline: 'Gerade gibt es keine Verbindung.',
    unavailable: 'Das hat gerade nicht geklappt. Es liegt nicht an dir.',
  },
  never: 'Ohne Versiegeln wird nichts gesendet.',
  wordsStay: 'Deine Worte bleiben hier, bis du diese Seite verlässt. Du kannst sie auch kopieren.',
  copy: 'Meine Worte kopieren',
  copied: 'Kopiert. Wer dieses Gerät danach nutzt, könnte sie einfügen.',
  copyFailed: 'Kopieren ging hier nicht. Du kannst die Worte markieren und von Hand kopieren.',
  otherTitle: 'Andere Wege',
  contact: 'Denen schreiben oder sagen, die diese Website betreiben',
  noContact: 'Wenn du kannst, erzähl jemandem davon, dem du vertraust oder der diese Website betreibt.',
  goBack: 'Zurück zu meinen Worten',

  sentTitle: 'Es ist angekommen',
  sentHere: 'Es ist versiegelt und liegt hier',
  sentNext: (readers) =>
    `Lesen können es jetzt: ${readers}. Ein Mensch liest es und entscheidet, was zu tun ist. Nur wegen einer Meldung wird niemand angeschrieben und nichts entfernt.`,
  sentHereNext: (readers, { place }) =>
    `Es ging an niemanden. Öffnen kann es nur, wer den Schlüssel von ${readers} hat, ${place === 'page' ? 'und nur, bis diese Seite geschlossen wird.' : 'in diesem Browser.'}`,
  thanks: 'Danke, dass du hier auf andere achtest.',
  comeBack:
    'Mit deinen sieben Wörtern kannst du auf dieser Website zu „Was ich gesendet habe“ zurückkommen: sehen, was daraus geworden ist, eine Frage beantworten, etwas ergänzen oder es zurücknehmen.',
};
