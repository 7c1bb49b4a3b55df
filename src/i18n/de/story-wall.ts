import type { StoryWallStrings } from '../en/story-wall.js';

export const strings: StoryWallStrings = {
  heading: 'Hier geteilte Geschichten',
  list: 'Geschichten',
  orders: 'Reihenfolge der Geschichten',
  order: { newest: 'Nach Tag', unanswered: 'Noch ohne Antwort' },
  topics: 'Themen',
  loading: 'Die Geschichten werden geholt.',
  empty: 'Hier wurde noch nichts geteilt.',
  failed: 'Die Geschichten lassen sich gerade nicht zeigen. Das liegt nicht an dir.',
  changed: 'später geändert',
  wishes: {
    listening: 'Möchte gehört werden',
    replies: 'Antworten willkommen',
    ideas: 'Auch Ideen willkommen',
  },
  note: 'Inhaltshinweis',
  open: 'Öffnen',
  close: 'Schließen',
  readOn: 'Weiterlesen',
  respond: 'Beistehen',
  replies: 'Antworten',
  reply: 'Antworten',
  report: 'Melden',
  phrase: 'Ich habe sieben Wörter',
};
