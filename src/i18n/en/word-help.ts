import { number, plural } from '../format.js';

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Help with the seven words while they are typed, and when one of them is not on the list. */
export const strings = {
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
};

export type WordHelpStrings = typeof strings;
