import type { DeskCareStrings } from '../en/desk-care.js';
import { number, plural } from '../format.js';

export const strings: DeskCareStrings = {
  load: (count, since) =>
    `Seit ${since} hast du ${plural('de', count, { one: '1 Schweres', other: `${number('de', count)} Schwere` })} geöffnet.`,
  loadWhy: 'Das siehst nur du. Mit dieser Seite ist es weg.',

  breakTitle: 'Zeit für eine kurze Pause',
  breakWhy: (count) =>
    `Du hast ${number('de', count)} Schwere geöffnet. Schau vom Bildschirm weg, steh auf, trink etwas.`,
  breakLast: 'Du hast sie schon einmal verschoben. Jetzt ist ein guter Moment.',
  breakOthers: 'Dringendes lässt sich trotzdem öffnen. Niemand muss es allein tragen.',
  minutes: (count) => `${number('de', count)} Minuten`,
  later: 'Etwas später',
  resting: (until) => `Pause bis ${until}`,
  restingWhy: 'Hier läuft nichts weg. Schau, wenn du kannst, in die Ferne und lass die Schultern sinken.',
  rested: 'Die Pause ist um. Mach weiter, wenn du so weit bist.',
  back: 'Weitermachen',
  backUrgent: 'Etwas ist dringend, gleich zurück',

  sheetTitle: 'Wenn es dringend ist, Schritt für Schritt',
  sheetWhy: 'Nimm, was hilft. Was du abhakst, bleibt nur auf dieser Seite.',
  sheet: [
    'Lies es einmal. Atme. Sag einer zweiten Person im Team Bescheid.',
    'Könnte jemand in den nächsten Stunden in Gefahr sein? Wurde ein Plan, eine Zeit oder ein Ort genannt?',
    'Antworte: danken, sagen, was du verstanden hast, offen und ruhig fragen, Hilfe am Ort nennen, sagen, was wir können und was nicht.',
    'Nimm heraus, was das Wie beschreibt. Lass der Person ihre Stimme.',
    'Wenn es um die nächsten Stunden geht und rechtmäßig bekannt ist, wer es ist: Geh den Notfallweg deiner Gemeinschaft. Wenn möglich mit Zustimmung, und sag es der Person immer. Ist nichts bekannt, sag das offen und lass die Hilfe im Blick.',
    'Kümmere dich um die anderen dort: um alle, die es gelesen oder geantwortet haben.',
    'Übergib schriftlich. Im Protokoll stehen nur Tatsachen: Zeiten und was getan wurde, keine Zitate.',
    'Sprich mit jemandem darüber und mach eine Pause.',
  ],

  afterTitle: 'Bevor du weitermachst',
  after: 'Das war dringend. Wie geht es dir?',
  afterHints: [
    'Sag jemandem im Team mit ein paar Worten, wie es für dich war.',
    'Was du gespürt hast, ist in Ordnung. Du musstest nicht alles lösen.',
    'Wenn es dich nicht loslässt, ist die Hilfeseite auch für dich da.',
  ],
  rest: 'Pause machen',
};
