import { cleanText } from '../text.js';
import { CONTENT_NOTES } from '../models/content-notes.js';
import {
  EVENT_ACCESS,
  EVENT_KINDS,
  EVENT_STATUS,
  EVENT_TEXT_MAX,
  EVENT_TITLE_MAX,
  EVENT_WORDS_MAX,
  type EventContent,
  type RefusedReason,
} from '../models/event.js';

/** What a source says about an event, before anybody has looked at it. */
export type RawContent = { readonly [Field in keyof EventContent]?: unknown };

export type Refuse = (field: string, reason: RefusedReason) => void;

/** Cut to its limit rather than refused: half a description still tells people where to go. */
function words(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = cleanText(value.slice(0, max * 4));
  return (text.length > max ? `${text.slice(0, max - 1)}…` : text) || undefined;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;\s]+/) : [])
    .filter((word): word is string => typeof word === 'string')
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 40);

/** "Drop-in hour", "Q&A", "DROP_IN": as ids are written. */
const asId = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[\s_/]+/g, '-');

const known = <Word extends string>(value: unknown, vocabulary: readonly Word[]): Word[] => {
  const wanted = listOf(value).map(asId);
  return vocabulary.filter((word) => wanted.includes(word));
};

function yesNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return ['yes', 'true', '1'].includes(word) ? true : ['no', 'false', '0'].includes(word) ? false : undefined;
}

function secure(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined;
  try {
    const { protocol, href, username, password } = new URL(value.trim());
    // A name before the host makes a link look as if it led elsewhere.
    return protocol === 'https:' && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads what is said about an event. What is not valid is left out and named; only an event nobody can call by a title is
 * refused whole.
 */
export function contentFrom(raw: RawContent, refuse: Refuse): EventContent | undefined {
  const title = words(raw.title, EVENT_TITLE_MAX)?.replace(/\s+/g, ' ');
  if (!title) return void refuse('title', raw.title === undefined ? 'missing' : 'unreadable');
  const content: { -readonly [Field in keyof EventContent]: EventContent[Field] } = { title, status: 'confirmed' };

  const take = <Field extends keyof EventContent>(field: Field, value: EventContent[Field] | undefined): void => {
    if (value !== undefined) content[field] = value;
    else if (raw[field] !== undefined && raw[field] !== '') refuse(field, 'unreadable');
  };
  const some = <Word>(list: readonly Word[]): readonly Word[] | undefined => (list.length ? list : undefined);

  if (raw.description) take('description', words(raw.description, EVENT_TEXT_MAX));
  for (const field of ['host', 'speaker', 'cost', 'place', 'support', 'leaving', 'ownNote'] as const) {
    if (raw[field]) take(field, words(raw[field], EVENT_WORDS_MAX));
  }
  take(
    'kind',
    EVENT_KINDS.find((kind) => typeof raw.kind === 'string' && kind === asId(raw.kind)),
  );
  take('languages', some(listOf(raw.languages).filter((tag) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag))));
  take('access', some(known(raw.access, EVENT_ACCESS)));
  take('notes', some(known(raw.notes, CONTENT_NOTES)));
  const capacity = Number(raw.capacity);
  take('capacity', Number.isSafeInteger(capacity) && capacity > 0 && capacity < 100_000 ? capacity : undefined);
  take('recorded', yesNo(raw.recorded));
  take('realName', yesNo(raw.realName));
  take(
    'camera',
    (['off', 'optional', 'needed'] as const).find((word) => word === raw.camera),
  );
  take(
    'status',
    EVENT_STATUS.find((word) => word === raw.status),
  );
  if (yesNo(raw.private)) content.private = true;
  for (const field of ['link', 'page'] as const) {
    const link = secure(raw[field]);
    if (link) content[field] = link;
    else if (raw[field]) refuse(field, 'unsafe-link');
  }
  return content;
}
