import { number, plural } from '../format.js';

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** The field that takes the seven words in, wherever it stands. */
export const strings = {
  askTitle: 'Come back with your words',
  askLabel: 'Your seven words',
  askHelp: 'In their order, with spaces between them.',
  askOpen: 'Unlock',
  working: 'Checking the words. This takes a moment.',
  wordCount: (count: number) =>
    count === 0
      ? 'There are no words yet. It takes seven.'
      : plural('en', count, {
          one: 'There is one word so far. It takes seven.',
          other: `There are ${number('en', count)} words. It takes seven.`,
        }),
  /** From 0, and the words of the list that may be meant, at most two. */
  wordWrong: (place: number, near: readonly string[]) =>
    `The ${places[place]!} word is not on the list. ${near.length ? `Did you mean ${near.join(' or ')}?` : 'Is it spelled like on your note?'}`,
  fitsTitle: 'Words that fit',
  /** For those who hear the page, while words are offered under the field. */
  fits: (count: number) =>
    plural('en', count, {
      one: 'One word fits. Arrow down chooses it.',
      other: `${number('en', count)} words fit. Arrow down chooses one.`,
    }),
  insecure: 'This page has no secure connection (https), so the words cannot be used here.',
  failed: 'That did not work just now. It is not your fault.',
};

export type PhraseFormStrings = typeof strings;
