import type { EventSeatsStrings } from '../en/event-seats.js';

export const strings: EventSeatsStrings = {
  title: 'Magst du kommen?',
  words: {
    free: 'Es gibt Plätze. Du brauchst keinen Namen.',
    few: 'Ein paar Plätze sind noch da. Du brauchst keinen Namen.',
    full: 'Alle Plätze sind vergeben.',
    unsaid: 'Eine kleine Runde. Du brauchst keinen Namen. Nur du erfährst, ob ein Platz frei ist.',
    closed: 'Es hat schon angefangen. Plätze gibt es jetzt keine mehr.',
  },
  canWait: 'Du kannst auf einen Platz warten.',
  turn: 'Wer die meisten Tage wartet, kommt dran; am selben Tag entscheidet das Los.',
  mine: 'Dein Platz',
  who: ({ place, host = 'dem Server dieser Seite' }) =>
    place === 'page'
      ? 'Bleibt nur auf dieser Seite und ist weg, wenn du sie schließt. Wer einlädt, sieht nichts davon.'
      : place === 'browser'
        ? 'Bleibt nur in diesem Browser. Wer einlädt, sieht nichts davon. Wer diesen Browser nutzt, und diese Seite, könnte es sehen.'
        : `Liegt auf ${host}. Wer einlädt, sieht, wie viele kommen, und nie, wer.`,
  take: 'Platz nehmen',
  wait: 'Auf einen Platz warten',
  ask: 'Nach einem Platz fragen',
  already: 'Ich habe schon einen',
  sending: 'Einen Moment.',
  seat: 'Du hast einen Platz.',
  seatWhy:
    'Komm einfach. Niemand hat eine Liste mit Namen. Wenn du nicht kannst, gib den Platz zurück, dann kann jemand anders kommen.',
  waiting: 'Du wartest auf einen Platz.',
  waitingWhy: 'Niemand schreibt dir: Diese Seite weiß nicht, wer du bist. Schau ab und zu wieder hier vorbei.',
  look: 'Noch einmal nachsehen',
  still: 'Noch nicht. Du wartest weiter.',
  giveBack: 'Platz zurückgeben',
  stopWaiting: 'Nicht mehr warten',
  sure: 'Den Platz zurückgeben? Dann bekommt ihn vielleicht jemand anders.',
  yes: 'Ja, zurückgeben',
  keep: 'Behalten',
  returned: 'Erledigt. Danke, dass du Platz machst.',
  stopped: 'Erledigt. Du wartest nicht mehr.',
  fullNow: 'Jemand war schneller: Jetzt sind alle Plätze vergeben.',
  begunNow: 'Inzwischen hat es angefangen.',
  offNow: 'Inzwischen wurde es abgesagt.',
  gone: 'Diesen Platz gibt es nicht mehr.',
  insecure: 'Plätze gibt es nur dort, wo die Adresse der Seite mit https beginnt.',
  back: 'Zurück',

  question: 'Etwas fragen',
  questionTitle: 'Was möchtest du fragen?',
  questionWho: ({ place, host = 'dem Server dieser Seite' }) =>
    place === 'server'
      ? `Ohne deinen Namen. Wer einlädt, liest sie, und sie liegt auf ${host}. Am besten ohne Namen und Orte.`
      : 'Ohne deinen Namen. Sie bleibt hier und geht nirgendwohin: Wer einlädt, liest sie nur auf diesem Gerät.',
  send: 'Frage senden',
  asked: 'Deine Frage ist unterwegs zu denen, die einladen.',
  yours: 'Du hast gefragt:',
  takeBack: 'Frage zurücknehmen',
  takenBack: 'Deine Frage ist zurückgenommen.',
  tooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
  empty: 'Schreib zuerst deine Frage.',
};
