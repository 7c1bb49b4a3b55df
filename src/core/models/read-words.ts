import type { Words } from './poll.js';

/** A text and the tag of its language, for `lang` and direction. */
export interface ReadWords {
  readonly text: string;
  readonly language: string;
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string;

/**
 * The text for a reader: in the first of `wanted` there is (the tag itself, else its language, `de` for `de-AT`), else in
 * the poll's own language, else whichever comes first.
 */
export function wordsIn(words: Words, wanted: string | readonly string[], own = 'en'): ReadWords {
  if (typeof words === 'string') return { text: words, language: own };
  const tags = Object.keys(words);
  for (const tag of [wanted, own].flat()) {
    const language =
      tags.find((has) => has.toLowerCase() === tag.toLowerCase()) ?? tags.find((has) => primary(has) === primary(tag));
    if (language) return { text: words[language] as string, language };
  }
  const [first = own] = tags;
  return { text: words[first] ?? '', language: first };
}
