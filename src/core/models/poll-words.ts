import { HavenError } from '../errors.js';
import { parseText } from './item.js';
import type { Words } from './poll.js';
import { POLL_WORDS_MAX } from './poll.js';
import { wrong } from './poll-parse.js';

const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i;
const TAGS_MAX = 40;

export const parseTag = (value: unknown, field: string): string =>
  typeof value === 'string' && TAG.test(value) ? value : wrong(field, 'not-a-word');

function parseOne(value: unknown, field: string): string {
  if (value === undefined) wrong(field, 'missing');
  try {
    return parseText(value, field, POLL_WORDS_MAX);
  } catch (thrown) {
    const { code } = thrown as HavenError;
    throw new HavenError(code, { field, cause: code === 'too-large' ? 'too-long' : 'not-a-text' });
  }
}

/** Text in one language or in several, each cleaned; the tags in the order the host gave them. */
export function parseWords(value: unknown, field: string): Words {
  if (typeof value !== 'object' || !value) return parseOne(value, field);
  const entries = Array.isArray(value) ? [] : Object.entries(value);
  if (!entries.length) wrong(field, 'not-a-text');
  if (entries.length > TAGS_MAX) wrong(field, 'too-many', 'too-large');
  return Object.fromEntries(
    entries.map(([tag, text]) => [parseTag(tag, `${field}.${tag.slice(0, 40)}`), parseOne(text, `${field}.${tag}`)]),
  );
}

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

/** Every text by its tag. */
export const byLanguage = (words: Words, own: string): Readonly<Record<string, string>> =>
  typeof words === 'string' ? { [own]: words } : words;
