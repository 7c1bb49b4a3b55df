import { HavenError } from '../errors.js';
import { parseText } from './item.js';
import type { Words } from './poll.js';
import { POLL_WORDS_MAX } from './poll.js';
import { wrong } from './poll-parse.js';

// Apart, so that whoever only shows words needs no parser.
export { type ReadWords, wordsIn } from './read-words.js';

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

/** Every text by its tag. */
export const byLanguage = (words: Words, own: string): Readonly<Record<string, string>> =>
  typeof words === 'string' ? { [own]: words } : words;
