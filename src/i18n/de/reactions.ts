import type { Amount } from '../../core/models/share.js';
import type { ReactionsStrings } from '../en/reactions.js';

const who: Record<Amount, string> = { someone: 'Jemand', several: 'Mehrere Menschen', many: 'Viele Menschen' };
const verb = (amount: Amount, one: string, more: string): string =>
  `${who[amount]} ${amount === 'someone' ? one : more}`;

export const strings: ReactionsStrings = {
  title: 'Antworten ohne Worte',
  kinds: {
    'with-you': 'Ich bin bei dir',
    'i-hear-you': 'Ich höre dich',
    'me-too': 'Geht mir auch so',
    'thank-you': 'Danke fürs Teilen',
    'holding-space': 'Hier ist Raum für dich',
    warmth: 'Ich schicke dir Wärme',
  },
  explain: 'Davon erfährt nur, wer das geschrieben hat, in Worten und nie in Zahlen.',
  given: 'Es ist angekommen. Noch einmal drücken nimmt es zurück.',
  takenBack: 'Es ist zurückgenommen.',
  failed: 'Das hat gerade nicht geklappt. Es liegt nicht an dir.',
  received: {
    'with-you': (amount) => `${verb(amount, 'lässt', 'lassen')} dich wissen: Ich bin bei dir.`,
    'i-hear-you': (amount) => `${verb(amount, 'hat', 'haben')} dich gehört.`,
    'me-too': (amount) => `${verb(amount, 'sagt', 'sagen')}: Geht mir auch so.`,
    'thank-you': (amount) => `${verb(amount, 'dankt', 'danken')} dir fürs Teilen.`,
    'holding-space': (amount) => `${verb(amount, 'gibt', 'geben')} dir Raum.`,
    warmth: (amount) => `${verb(amount, 'schickt', 'schicken')} dir Wärme.`,
  },
};
