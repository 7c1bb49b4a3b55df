import type { DeskQueueStrings } from '../en/desk-queue.js';
import { number, plural } from '../format.js';

const minutes = (count: number): string =>
  plural('de', count, { one: 'noch 1 Minute', other: `noch ${number('de', count)} Minuten` });

export const strings: DeskQueueStrings = {
  you: 'Du bist hier als',
  queue: 'Was wartet',
  log: 'Das Protokoll',
  readers: 'Wer lesen kann',
  lock: 'Tisch abschließen',
  views: 'Teile des Tisches',

  tiers: { urgent: 'Dringend', safety: 'Sicherheit', worry: 'Sorge', rules: 'Regeln', other: 'Anderes' },
  kinds: {
    report: 'Jemand hat uns geschrieben',
    appeal: 'Jemand bittet um einen zweiten Blick',
    question: 'Eine Frage an jemanden, der spricht',
    share: 'Eine Geschichte wartet aufs Lesen',
    reply: 'Eine Antwort wartet aufs Lesen',
    act: 'Braucht eine zweite Person',
  },
  states: {
    received: 'Neu',
    'in-review': 'Wird angeschaut',
    acted: 'Es wurde etwas getan',
    'not-acted': 'Nichts zu tun',
  },
  waiting: 'Wartet auf Antwort',
  mine: (left) => `Bei dir, ${minutes(left)}`,
  theirs: (left) => `, ${minutes(left)}`,
  with: 'Bei',
  saving: 'Wird gespeichert',
  gone: 'Erledigt oder zurückgenommen',

  loading: 'Wir schauen, was wartet.',
  slow: 'Das dauert länger als sonst.',
  empty: 'Gerade wartet nichts.',
  emptyLeft: 'Außer dem, was du weglässt, wartet nichts.',
  failed: 'Was wartet, lässt sich gerade nicht zeigen.',
  offline: 'Gerade gibt es keine Verbindung.',
  unauthorized: 'Dieser Schlüssel öffnet den Tisch nicht mehr. Jemand aus dem Team kann dich wieder hereinlassen.',
  unreadable: 'Einiges hier braucht eine neuere Fassung dieser Seite.',
  here: (count, more) => (more ? `${number('de', count)} hier, weiter unten mehr` : `${number('de', count)} hier`),
  more: 'Mehr zeigen',
  fresh: (count) => plural('de', count, { one: '1 Neues zeigen', other: `${number('de', count)} Neue zeigen` }),
  freshUrgent: 'Etwas Dringendes ist gekommen.',
  choose: 'Wähl eins zum Öffnen. Vorher ist nichts zu lesen.',
  moment: 'Einen Moment.',
  notNow: 'Das hat gerade nicht geklappt. Bitte drück noch einmal.',

  leave: 'Weglassen',
  leaveTitle: 'Was du heute weglässt',
  leaveWhy: 'Das weiß nur diese Seite, bis der Tisch abgeschlossen wird. Die anderen sehen weiter alles.',
  leaveKinds: 'Nicht in meiner Liste',
  leaveFree: 'Was andere genommen haben',
  leaveReasons: 'Vor dem Öffnen fragen bei',
  leaveNotes: 'Fragen bei Geschichten mit diesen Hinweisen',
  done: 'Fertig',

  keys: 'Tastatur',
  keysTitle: 'Arbeiten mit der Tastatur',
  keysWhy:
    'Alles ist auch mit der Tabulatortaste erreichbar. Einzelne Tasten wirken nur am Tisch und nie, während du schreibst.',
  keysOn: 'Einzelne Tasten nutzen',
  keyNames: {
    next: 'Nächstes in der Liste',
    before: 'Voriges',
    open: 'Öffnen',
    take: 'Nehmen',
    show: 'Mehr vom Text zeigen',
    cover: 'Alles wieder verdecken',
    answer: 'Zu deiner Antwort',
    note: 'Zu den Notizen im Team',
    list: 'Zurück zur Liste',
    help: 'Diese Hilfe',
  },
  close: 'Schließen',
};
