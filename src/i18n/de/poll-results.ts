import type { PollResultsStrings } from '../en/poll-results.js';
import { number, plural } from '../format.js';
import { percent } from '../percent.js';

export const strings: PollResultsStrings = {
  loading: 'Die Ergebnisse werden geholt.',
  failed: 'Die Ergebnisse lassen sich gerade nicht holen.',
  heading: 'Was die Menschen geantwortet haben',
  soFar: 'Bis jetzt',
  closed: (day) => `Beendet nach dem ${day}.`,
  hostOnly: 'Beendet. Die Ergebnisse gehen an die, die gefragt haben.',
  waiting:
    'Ergebnisse kommen, wenn die Umfrage zu Ende ist und genug Menschen geantwortet haben. Bis dahin sieht niemand eine Zahl, damit sich keine Antwort erraten lässt.',
  tooFewTitle: 'Zu wenige Antworten, um etwas zu zeigen',
  tooFew: (k) =>
    `Ergebnisse erscheinen erst, wenn mindestens ${number('de', k)} Antworten da sind. So lässt sich niemand herausfinden. Alle Antworten sind gelöscht.`,
  tooFewHere: 'Hier haben zu wenige geantwortet, um etwas zu zeigen, ohne jemanden zu zeigen.',
  people: (atLeast) =>
    plural('de', atLeast, {
      one: 'Mindestens ein Mensch hat geantwortet.',
      other: `Mindestens ${number('de', atLeast)} Menschen haben geantwortet.`,
    }),
  answers: (atLeast) =>
    plural('de', atLeast, {
      one: 'Mindestens eine Antwort ist da.',
      other: `Mindestens ${number('de', atLeast)} Antworten sind da.`,
    }),
  rateOnce: (points) => `Bei je einer Antwort sind das mindestens ${percent('de', points)} der Gefragten.`,
  rate: (points) => `Das sind mindestens ${percent('de', points)} der Gefragten.`,
  rounded: 'Anteile sind gerundet und ergeben zusammen nicht immer 100 %.',
  perBrowser: 'Gezählt werden Antworten, nicht Menschen: Jemand kann öfter geantwortet haben.',
  percent: (points) => percent('de', points),
  under: (points) => `unter ${percent('de', points)}`,
  atLeast: (points) => `${percent('de', points)} oder mehr`,
  few: 'je weniger als 3',
  fewOne: 'weniger als 3',
  between: (low, high) => `${low} bis ${high}`,
  estimate: (about, low, high) => `etwa ${percent('de', about)} (${percent('de', low)} bis ${percent('de', high)})`,
  mean: (value, low, high) =>
    `Im Durchschnitt ${number('de', value)} (zwischen ${number('de', low)} und ${number('de', high)}).`,
  score: (low, high) => `${number('de', low)} bis ${number('de', high)} von 100`,
  join: (names) => new Intl.ListFormat('de').format(names),
  mostChosen: (name, share) => `Am häufigsten gewählt: ${name}, ${share}.`,
  mostFirst: (name, share) => `Am häufigsten auf dem ersten Platz: ${name}, ${share}.`,
  allAlike: 'Die Antworten verteilen sich gleichmäßig.',
  noneApart: 'Hier lässt sich nichts einzeln zeigen, ohne jemanden zu zeigen.',
  ranking: 'Wie viele es an die erste Stelle setzen',
  before: (share) => `letztes Mal ${share}`,
  trend: 'Im Lauf der Zeit',
  rose: 'Seit dem letzten Mal ist es gestiegen.',
  fell: 'Seit dem letzten Mal ist es gesunken.',
  steady: 'Seit dem letzten Mal ist keine klare Veränderung zu sehen.',
  band: 'Das getönte Band zeigt, wie viel Zufall und Runden ausmachen können.',
  byGroup: (name) => `Nach Antworten auf „${name}“`,
  hidden: 'Gruppen werden hier nicht einzeln gezeigt: Eine davon ist zu klein.',
  asTable: 'Als Tabelle',
  answer: 'Antwort',
  share: 'Anteil',
  lastTime: 'Letztes Mal',
  day: 'Beendet am',
  average: 'Durchschnitt',
  range: 'Zwischen',
  scores: 'Werte',
  scoresHelp: 'Von 0 bis 100. Gezeigt als Bereich, in dem der Durchschnitt liegt.',
  exportAs: 'Veröffentlichte Ergebnisse speichern',
  csv: 'Als Tabelle (CSV)',
  json: 'Als Daten (JSON)',
};
