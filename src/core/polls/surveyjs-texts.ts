import { cleanText } from '../text.js';
import type { Words } from '../models/poll.js';

const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i;

/** A text of SurveyJS, plain or by language with `default` for the form's own; nothing when there is none to read. */
export function localText(value: unknown, language: string): Words | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return cleanText(value) === '' ? undefined : value;
  if (typeof value !== 'object' || !value || Array.isArray(value)) return undefined;
  const texts = Object.entries(value)
    .map(([tag, text]) => [tag === 'default' ? language : tag, text] as const)
    .filter(([tag, text]) => TAG.test(tag) && typeof text === 'string' && cleanText(text) !== '');
  return texts.length ? Object.fromEntries(texts) : undefined;
}

/** A word for an id, made of any name; another one when it is taken. Names without a Latin letter become `item`. */
export function wordOf(name: string, taken: readonly string[]): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 56)
      .replace(/-+$/, '') || 'item';
  for (let count = 1; ; count++) {
    const word = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(word)) return word;
  }
}
