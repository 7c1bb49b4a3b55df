import type { DeskKeysStrings } from '../en/desk-keys.js';
import { number, plural } from '../format.js';

const days = (count: number): string => plural('de', count, { one: '1 Tag', other: `${number('de', count)} Tage` });

export const strings: DeskKeysStrings = {
  loading: 'Einen Moment, wir suchen die Schlüssel.',
  failed: 'Die Schlüssel ließen sich gerade nicht holen.',
  working: 'Einen Moment. Das braucht etwas Zeit.',

  unlockTitle: 'Schließ deinen Schlüssel auf',
  passphrase: 'Dein Passwortsatz',
  unlock: 'Aufschließen',
  usePasskey: 'Meinen Passkey benutzen',
  otherWay: 'Mein Schlüssel ist nicht auf diesem Gerät',
  thisDevice: 'Den Schlüssel auf diesem Gerät benutzen',
  forgetDevice: 'Schlüssel auf diesem Gerät vergessen',
  forgotten: 'Dieses Gerät hat deinen Schlüssel vergessen. Du hast noch deine Datei oder dein Papier.',
  file: 'Deine Schlüsseldatei',
  fileHelp: 'Gespeichert, als dein Schlüssel entstand.',
  keep: 'Das ist mein eigenes Gerät',
  keepWhy:
    'Dann bleibt der Schlüssel in diesem Browser, verschlossen. Lass es weg, wenn auch andere das Gerät benutzen.',
  paper: 'Dein Papier',
  paperHelp: 'Fünf Zeilen. Kleine Buchstaben und fehlende Leerzeichen machen nichts.',
  usePaper: 'Mit dem Papier aufschließen',
  newHere: 'Ich habe noch keinen Schlüssel',
  back: 'Zurück',

  foundTitle: 'Richte diesen Tisch ein',
  foundWhy:
    'Noch kann hier niemand Meldungen lesen. Jetzt entstehen zwei Schlüssel: deiner, der liest, und der der Gemeinschaft, der sagt, wer lesen darf. Beide werden an niemanden gesendet.',
  joinTitle: 'Mach deinen Schlüssel',
  joinWhy:
    'Dein Schlüssel wird an niemanden gesendet. Danach gibst du eine Zeile weiter, in der nichts Geheimes steht. Wer das Papier der Gemeinschaft hat, lässt dich damit herein.',
  name: 'Deine Rolle',
  nameHelp: 'Wer euch schreibt, liest sie: „Nachtteam“. Lieber nicht dein eigener Name.',
  newPassphrase: 'Ein Passwortsatz für deinen Schlüssel',
  newPassphraseHelp: 'Mindestens 12 Zeichen. Am besten ein paar Wörter, die nicht zusammengehören.',
  suggest: 'Einen vorschlagen',
  make: 'Schlüssel machen',
  makeBoth: 'Schlüssel machen',
  makePasskey: 'Lieber mit einem Passkey verschließen',

  papersTitle: 'Zwei Papiere zum Aufheben',
  paperTitle: 'Ein Papier zum Aufheben',
  papersWhy:
    'Druck beide aus oder schreib sie ab. Ohne sie kann dir niemand helfen. Heb das Papier der Gemeinschaft fern von diesem Tisch auf, am besten an zwei Orten.',
  paperWhy: 'Druck es aus oder schreib es ab. Ohne es kann dir niemand helfen.',
  rootPaper: 'Papier der Gemeinschaft',
  rootPaperWhy: 'Sagt, wer lesen darf. Nötig, um jemanden hereinzulassen oder herauszunehmen, und alle 90 Tage.',
  keyPaper: 'Papier deines Schlüssels',
  keyPaperWhy: 'Öffnet, was Menschen gesendet haben, auch ohne Passwortsatz.',
  print: 'Drucken',
  printTitle: 'Fünf Zeilen',
  saveFile: 'Schlüsseldatei speichern',
  proof: 'Zur Sicherheit: Tipp Zeile 3 vom Papier der Gemeinschaft ab',
  proofWrong: 'Das ist nicht Zeile 3 vom Papier der Gemeinschaft.',
  open: 'Tisch öffnen',

  foundedTitle: 'Der Tisch ist offen',
  words: 'Die sechs Wörter dieser Gemeinschaft',
  wordsWhy:
    'Schreib sie auf einen Aushang oder lies sie am Telefon vor. Wer dieselben sechs Wörter sieht, schreibt euch und niemandem sonst.',
  snippet: 'Setz das in deine Seite',
  snippetWhy: 'Damit nimmt die Seite keinen anderen Schlüssel als euren an, auch nicht vom eigenen Server.',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Das Kopieren ging hier nicht. Markier den Text selbst.',
  toDesk: 'Zum Tisch',

  lineTitle: 'Gib diese Zeile weiter',
  lineWhy:
    'Gib sie der Person, die das Papier der Gemeinschaft hat. Sie ist nicht geheim. Wenn du hereingelassen wurdest, schließ hier deinen Schlüssel auf.',
  notIn: 'Dieser Schlüssel öffnet hier noch nichts. Wer das Papier der Gemeinschaft hat, muss ihn erst hereinlassen.',
  letIn: 'Ich wurde hereingelassen',

  keysTitle: 'Schlüssel',
  members: 'Wer lesen kann',
  you: 'du',
  safe: 'liegt im Safe, arbeitet hier nicht',
  until: (left) =>
    left
      ? `Die Schlüssel gelten noch ${days(left)}.`
      : 'Die Schlüssel sind abgelaufen. Gerade kann niemand etwas senden.',
  soon: 'Bitte erneuere sie, damit Menschen euch weiter schreiben können.',
  renew: 'Für 90 Tage erneuern',
  add: 'Jemanden hereinlassen',
  addLine: 'Die Zeile der Person',
  addLineHelp: 'Sie beginnt mit „haven-moderator-1“. Frag mündlich nach, ob sie von dort kommt.',
  addName: 'Die Rolle der Person',
  remove: 'Herausnehmen',
  removeAsk: (name) =>
    `„${name}“ herausnehmen? Was ab dann gesendet wird, geht für diese Rolle nicht mehr auf. Was gelesen ist, ist gelesen.`,
  removeYes: 'Ja, herausnehmen',
  rootNeeded: 'Papier der Gemeinschaft',
  sign: 'Unterschreiben',
  held: 'Vorgeschlagen. Jemand anderes am Tisch muss zustimmen, es wartet in der Liste. Verschließ danach die offenen neu.',
  changed: 'Fertig. Neue Nachrichten werden für die jetzigen Schlüssel verschlossen.',
  reseal: 'Die offenen neu verschließen',
  resealWhy: 'Damit sie nicht mehr öffnen kann, wer gegangen ist, und öffnen kann, wer neu ist.',
  resealing: (done, total) => `Wird neu verschlossen: ${number('de', done)} von ${number('de', total)}.`,
  resealed: (left) =>
    left
      ? plural('de', left, {
          one: 'Fertig bis auf 1, die bei jemand anderem liegt. Das muss diese Person tun.',
          other: `Fertig bis auf ${number('de', left)}, die bei jemand anderem liegen. Das müssen diese Personen tun.`,
        })
      : 'Alle offenen sind für die jetzigen Schlüssel verschlossen.',
  full: 'Mehr als fünf Schlüssel gehen nicht. Nimm zuerst einen heraus.',
  close: 'Schließen',

  wrong: {
    passphrase: 'Dieser Passwortsatz öffnet den Schlüssel nicht.',
    short: 'Der Passwortsatz braucht mindestens 12 Zeichen.',
    passkey: 'Dein Passkey hat nicht geantwortet.',
    noPasskey: 'Passkeys können in diesem Browser keinen Schlüssel halten. Ein Passwortsatz kann es.',
    file: 'Das ist keine Schlüsseldatei.',
    rows: 'Bitte tipp alle fünf Zeilen ab, jede in einer eigenen Zeile.',
    paperKind: 'Die Zeilen stimmen, aber es ist ein anderes Papier.',
    line: 'Die Zeile ist nicht vollständig. Bitte kopier sie ganz.',
    name: 'Bitte schreib eine Rolle, höchstens 60 Zeichen.',
    root: 'Das ist nicht das Papier dieser Gemeinschaft.',
    members: 'Diesen Schlüssel oder diese Rolle gibt es schon.',
    other: 'Das ging gerade nicht. Es hat sich nichts geändert.',
  },
  row: (place) => `Zeile ${number('de', place)} ist nicht wie auf dem Papier. Bitte schau noch mal hin.`,
  refusedTitle: 'Mit den Schlüsseln stimmt etwas nicht',
  refused: {
    pin: 'Es sind andere Schlüssel gekommen, als diese Seite nennt. Bitte schließ nichts auf und sprich mit der Person, die die Seite betreibt.',
    older:
      'Es sind ältere Schlüssel gekommen als zuvor. Vielleicht hat jemand sie zurückgelegt. Bitte sprich mit der Person, die den Server betreibt.',
    other:
      'Die Schlüssel, die gekommen sind, passen nicht zusammen. Bitte schließ nichts auf und sprich mit der Person, die den Server betreibt.',
  },
};
