import type { StoryThreadStrings } from '../en/story-thread.js';

export const strings: StoryThreadStrings = {
  title: 'Antworten',
  loading: 'Die Antworten werden geholt.',
  slow: 'Das dauert länger als sonst.',
  none: 'Noch keine Antwort.',
  failed: 'Die Antworten lassen sich gerade nicht zeigen. Das liegt nicht an dir.',
  more: 'Weitere Antworten',
  fresh: 'Neue Antworten zeigen',
  author: 'hat diese Geschichte geschrieben',
  me: 'Du',
  changed: 'später geändert',
  replyWithdrawn: 'Diese Antwort wird nicht mehr gezeigt.',

  tone: {
    listening: 'Hier möchte jemand gehört werden, ohne Antworten. Beistehen ohne Worte geht trotzdem.',
    replies: 'Antworten sind willkommen. Um Rat wurde nicht gebeten.',
    ideas: 'Antworten und Ideen sind willkommen.',
  },
  label: 'Deine Antwort',
  movesOpen: 'Was in einer Antwort guttut',
  movesTitle: 'Vier Dinge, die guttun',
  moves: [
    'Sag mit eigenen Worten, was bei dir angekommen ist.',
    'Sag, dass es verständlich ist, sich so zu fühlen.',
    'Frag, was jetzt gut wäre.',
    'Erzähl nur dann von dir, wenn es für die andere Person ist.',
  ],
  leaveTitle: 'Vier Dinge, die besser wegbleiben',
  leave: [
    'Es für die andere Person lösen wollen.',
    'Es mit dem vergleichen, was andere tragen.',
    'Einen Namen für eine Krankheit suchen.',
    'Sagen, wie jemand fühlen oder leben soll.',
  ],
  who({ place, host = 'dem Server dieser Website', review }) {
    const first = review ? 'Zuerst lesen es Menschen, die sich hier kümmern. ' : '';
    if (place === 'page')
      return `${first}Bleibt nur auf dieser Seite und ist weg, wenn sie geschlossen wird. Auch diese Website könnte es lesen.`;
    if (place === 'browser')
      return `${first}Bleibt nur in diesem Browser. Wer ihn nutzt, kann es lesen, und diese Website könnte es auch.`;
    return `${first}Liegt auf ${host}. Alle, die hier vorbeikommen, können es lesen, auch wer ${host} und diese Website betreibt.`;
  },
  send: 'Antwort senden',
  sending: 'Wird gesendet. Einen Moment.',
  wordsFirst: 'Erst ein paar Worte, egal welche.',
  tooLong: 'Das ist zu lang für ein Stück. Magst du zwei daraus machen?',
  sent: 'Deine Antwort ist da. Danke, dass du hier bist.',
  held: 'Deine Antwort ist angekommen. Zuerst lesen sie Menschen, die sich hier kümmern.',
  insecure:
    'Diese Seite hat keine sichere Verbindung (https), darum lässt sich von hier nichts senden. Deine Worte kannst du noch kopieren.',
  sendFailed: 'Das hat gerade nicht geklappt. Es liegt nicht an dir. Deine Worte sind noch da.',
  hints: 'Diese Worte könnten verraten, wer jemand ist:',
  leaveIn: 'So lassen',

  change: 'Ändern',
  save: 'Speichern',
  cancel: 'Lassen, wie es war',
  takeBack: 'Zurücknehmen',
  takeBackAsk: 'Diese Antwort zurücknehmen? Sie wird sofort und endgültig gelöscht.',
  takeBackShare: 'Diese Geschichte zurücknehmen? Der Text und alle Antworten werden sofort und endgültig gelöscht.',
  takeBackYes: 'Ja, zurücknehmen',
  takeBackNo: 'Stehen lassen',
  takenBack: 'Es ist weg. Mehr ist nicht zu tun.',

  ownTitle: 'Was zurückkam',
  ownNothing: 'Noch ist nichts zurückgekommen. Das kann dauern und sagt nichts über dich oder deine Worte.',
  ownReplies: 'Unter deiner Geschichte stehen Antworten.',

  reportThread: 'Diese Antworten melden',
  reportTitle: 'Denen Bescheid geben, die sich hier kümmern',
  report:
    'Wenn dir hier etwas Sorgen macht oder nicht in Ordnung ist, schreib bitte denen, die diese Website betreiben. Nenn den Tag, an dem die Geschichte geteilt wurde, und wie sie beginnt. Dann können sie sich kümmern.',
  reportDanger: 'Wenn jemand gerade in Gefahr sein könnte, warte bitte nicht auf sie.',

  topicsTitle: 'Themen weglassen',
  topicsWhy:
    'Geschichten mit diesen Inhaltshinweisen werden dir nicht gezeigt. Nur diese Seite weiß davon, und nur bis sie geschlossen wird.',
  topicsDone: 'Fertig',
};
