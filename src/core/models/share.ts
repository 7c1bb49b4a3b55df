import type { Day } from '../clock.js';
import { isDay } from '../clock.js';
import { cleanText } from '../text.js';
import type { ContentNote } from './content-notes.js';
import { CONTENT_NOTES } from './content-notes.js';
import { oneOf, parseId, parseKey, record, refuse } from './parse.js';

/** Longest text of a share, in UTF-16 units after cleaning; the box guides towards about 1,000. */
export const SHARE_TEXT_MAX = 12_000;
/** Longest text of a reply, in UTF-16 units after cleaning. */
export const REPLY_TEXT_MAX = 4_000;
/** Longest content note in somebody's own words, in UTF-16 units. */
export const OWN_NOTE_MAX = 60;

/** What an author hopes for: only to be read, any reply, or ideas as well. Advice nobody asked for hurts. */
export const WISHES = ['listening', 'replies', 'ideas'] as const;
export type Wish = (typeof WISHES)[number];

/** Warm, labelled answers without pity, agreement with hopelessness, or faith. There is no negative one. */
export const REACTIONS = ['with-you', 'i-hear-you', 'me-too', 'thank-you', 'holding-space', 'warmth'] as const;
export type Reaction = (typeof REACTIONS)[number];

/**
 * How many gave a reaction, in steps coarse enough that nobody is counted one by one:
 * `someone` 1–2, `several` 3–9, `many` 10 or more.
 */
export type Amount = 'someone' | 'several' | 'many';

/** What the author of a share can decide, at first and later. */
export interface ShareContent {
  /** Cleaned text, 1–{@link SHARE_TEXT_MAX} units. */
  readonly text: string;
  /** Content notes, each once, in the order of {@link CONTENT_NOTES}. */
  readonly notes: readonly ContentNote[];
  /** A content note in the author's own words; absent when there is none. */
  readonly ownNote?: string;
  readonly wish: Wish;
  /** False when the author wants no reactions. */
  readonly reactions: boolean;
}

/** A share as its author hands it in. */
export interface NewShare extends ShareContent {
  /** Random UUID v4 made by the author's side, so that the secret can be derived from it before sending. */
  readonly id: string;
  /** Host's word for where it belongs, 1–64 of `a–z 0–9 -`; absent means the whole community. */
  readonly topic?: string;
  /** Hash of the secret that edits and withdraws this share. */
  readonly capability: string;
  /** Secret of the author's voice in this thread; only its hash is stored. */
  readonly voice: string;
}

/** A share as anybody may read it. Holds no counts, no exact time, and nothing that links it to another share. */
export interface Share extends ShareContent {
  readonly id: string;
  readonly topic?: string;
  readonly day: Day;
  /** Day of the last edit; absent when it was never edited. */
  readonly edited?: Day;
  /** Rises by one with each edit; an edit names the version it started from. */
  readonly version: number;
  /** Hash of the capability: whoever holds the secret recognises their own share by it, and nobody else can use it. */
  readonly capability: string;
  /** 0–65,535: names the author within this thread only. */
  readonly alias: number;
  /** Replies that stand under it now. */
  readonly replies: number;
}

/** What only the author sees of a share: who is with them, in words and not in numbers. */
export interface OwnShare {
  readonly share: Share;
  readonly received: Readonly<Partial<Record<Reaction, Amount>>>;
}

export interface NewReply {
  readonly id: string;
  /** Cleaned text, 1–{@link REPLY_TEXT_MAX} units. */
  readonly text: string;
  readonly capability: string;
  /** Secret of this person's voice in this thread; the same one gets the same name. */
  readonly voice: string;
}

export interface Reply {
  readonly id: string;
  /** The share it answers. */
  readonly share: string;
  readonly text: string;
  readonly day: Day;
  readonly edited?: Day;
  readonly version: number;
  readonly capability: string;
  readonly alias: number;
  /** True when it comes from whoever wrote the share; checked by the backend, so it cannot be pretended. */
  readonly author: boolean;
}

export interface NewReaction {
  readonly kind: Reaction;
  /** Hash of this person's secret for reacting to this share: one reaction a person, without knowing who. */
  readonly capability: string;
}

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

function parseText(value: unknown, max: number, field: string): string {
  if (typeof value !== 'string') refuse(field);
  // Far beyond any limit nothing is worth cleaning, and a page must not stall on a megabyte.
  if (value.length > max * 4) refuse(field, 'too-large');
  const text = cleanText(value);
  if (text.length > max) refuse(field, 'too-large');
  // Joiners and marks alone would be an empty row that nobody can see.
  return VISIBLE.test(text) ? text : refuse(field);
}

/** @throws {HavenError} `invalid` or `too-large`, field `text` */
export const parseReplyText = (value: unknown): string => parseText(value, REPLY_TEXT_MAX, 'text');

export function parseTopic(value: unknown): { topic?: string } {
  if (value === undefined) return {};
  return typeof value === 'string' && /^[a-z\d-]{1,64}$/.test(value) ? { topic: value } : refuse('topic');
}

export function parseNotes(value: unknown, field = 'notes'): ContentNote[] {
  if (!Array.isArray(value)) refuse(field);
  for (const [index, note] of value.entries()) oneOf(note, CONTENT_NOTES, `${field}.${index}`);
  return CONTENT_NOTES.filter((note) => value.includes(note));
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseShareContent(value: unknown): ShareContent {
  const get = record(value, 'share');
  const ownNote = get('ownNote');
  const reactions = get('reactions') ?? true;
  if (typeof reactions !== 'boolean') refuse('reactions');
  return {
    text: parseText(get('text'), SHARE_TEXT_MAX, 'text'),
    notes: parseNotes(get('notes') ?? []),
    ...(ownNote === undefined ? {} : { ownNote: parseText(ownNote, OWN_NOTE_MAX, 'ownNote') }),
    wish: oneOf(get('wish'), WISHES, 'wish', 'replies'),
    reactions,
  };
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseNewShare(value: unknown): NewShare {
  const get = record(value, 'share');
  return {
    id: parseId(get('id')),
    ...parseShareContent(value),
    ...parseTopic(get('topic')),
    capability: parseKey(get('capability'), 'capability'),
    voice: parseKey(get('voice'), 'voice'),
  };
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseNewReply(value: unknown): NewReply {
  const get = record(value, 'reply');
  return {
    id: parseId(get('id')),
    text: parseReplyText(get('text')),
    capability: parseKey(get('capability'), 'capability'),
    voice: parseKey(get('voice'), 'voice'),
  };
}

/** @throws {HavenError} `invalid` with the field */
export function parseNewReaction(value: unknown): NewReaction {
  const get = record(value, 'reaction');
  return { kind: oneOf(get('kind'), REACTIONS, 'kind'), capability: parseKey(get('capability'), 'capability') };
}

export function parseCount(value: unknown, field: string, max = Number.MAX_SAFE_INTEGER): number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max
    ? (value as number)
    : refuse(field);
}

const day = (value: unknown, field: string): Day => (isDay(value) ? value : refuse(field));

const edited = (value: unknown): { edited?: Day } => (value === undefined ? {} : { edited: day(value, 'edited') });

/**
 * A share that comes from storage, a network or a file. Keys it does not know are left out, so a record of a newer
 * version is readable as far as this version understands it.
 * @throws {HavenError} `invalid` or `too-large` with the field
 */
export function parseShare(value: unknown): Share {
  const get = record(value, 'share');
  return {
    id: parseId(get('id')),
    ...parseShareContent(value),
    ...parseTopic(get('topic')),
    day: day(get('day'), 'day'),
    ...edited(get('edited')),
    version: parseCount(get('version'), 'version'),
    capability: parseKey(get('capability'), 'capability'),
    alias: parseCount(get('alias'), 'alias', 0xffff),
    replies: parseCount(get('replies'), 'replies'),
  };
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseReply(value: unknown): Reply {
  const get = record(value, 'reply');
  const author = get('author');
  if (typeof author !== 'boolean') refuse('author');
  return {
    id: parseId(get('id')),
    share: parseId(get('share'), 'share'),
    text: parseReplyText(get('text')),
    day: day(get('day'), 'day'),
    ...edited(get('edited')),
    version: parseCount(get('version'), 'version'),
    capability: parseKey(get('capability'), 'capability'),
    alias: parseCount(get('alias'), 'alias', 0xffff),
    author,
  };
}

/** @see Amount */
export const amount = (people: number): Amount => (people < 3 ? 'someone' : people < 10 ? 'several' : 'many');
