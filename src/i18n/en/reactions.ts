import type { Amount, Reaction } from '../../core/models/share.js';

const who: Record<Amount, string> = { someone: 'Someone', several: 'Several people', many: 'Many people' };

/** Answers without words, and how their author hears of them. */
export const strings = {
  title: 'Answers without words',
  kinds: {
    'with-you': 'I am with you',
    'i-hear-you': 'I hear you',
    'me-too': 'Same here',
    'thank-you': 'Thank you for sharing',
    'holding-space': 'Holding space for you',
    warmth: 'Sending warmth',
  } satisfies Record<Reaction, string>,
  explain: 'Only the person who wrote this learns of it, in words and never in numbers.',
  given: 'It has arrived. Pressing it again takes it back.',
  takenBack: 'It is taken back.',
  failed: 'That did not work just now. It is not your fault.',
  received: {
    'with-you': (amount) => `${who[amount]} let you know: I am with you.`,
    'i-hear-you': (amount) => `${who[amount]} heard you.`,
    'me-too': (amount) => `${who[amount]} said: same here.`,
    'thank-you': (amount) => `${who[amount]} thanked you for sharing.`,
    'holding-space': (amount) => `${who[amount]} held space for you.`,
    warmth: (amount) => `${who[amount]} sent you warmth.`,
  } satisfies Record<Reaction, (amount: Amount) => string>,
};

export type ReactionsStrings = typeof strings;
