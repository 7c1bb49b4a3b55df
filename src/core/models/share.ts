import type { Day } from '../clock.js';
import type { ContentNote } from './content-notes.js';
import { CONTENT_NOTES } from './content-notes.js';
import type { Decision } from './moderation.js';
import type { REACTIONS } from './reply.js';
import { parseCount, parseFlag, parseItem, parseText } from './item.js';
import { oneOf, optional, record, refuse } from './parse.js';

/** Longest text of a share, in UTF-16 units after cleaning; the box guides towards about 1,000. */
export const SHARE_TEXT_MAX = 12_000;
/** Longest content note in somebody's own words, in UTF-16 units. */
export const OWN_NOTE_MAX = 60;

/** What an author hopes for: only to be read, any reply, or ideas as well. Advice nobody asked for hurts. */
export const WISHES = ['listening', 'replies', 'ideas'] as const;
export type Wish = (typeof WISHES)[number];

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
  /** Where it stands: `held` until a moderator has read it, `hidden` by one. */
  readonly state: ItemState;
  /** What moderators decided about it, latest first. */
  readonly decisions: readonly Decision[];
}

export type ItemState = 'published' | 'held' | 'hidden';

/** What only the author of a reply sees of it. */
export interface OwnReply {
  readonly reply: Reply;
  readonly state: ItemState;
  readonly decisions: readonly Decision[];
}

/** @see REACTIONS */
export type Reaction = (typeof REACTIONS)[number];

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

export const parseTopic = (value: unknown, field: string): string =>
  typeof value === 'string' && /^[a-z\d-]{1,64}$/.test(value) ? value : refuse(field);

/** None when absent. */
export function parseNotes(value: unknown, field: string): ContentNote[] {
  const notes = value ?? [];
  if (!Array.isArray(notes)) refuse(field);
  notes.forEach((note, index) => oneOf(note, `${field}.${index}`, CONTENT_NOTES));
  return CONTENT_NOTES.filter((note) => notes.includes(note));
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseShareContent(value: unknown): ShareContent {
  const get = record(value, 'share');
  return {
    text: get('text', parseText, SHARE_TEXT_MAX),
    notes: get('notes', parseNotes),
    ...get('ownNote', optional, parseText, OWN_NOTE_MAX),
    wish: get('wish', oneOf<Wish>, WISHES, 'replies'),
    reactions: get('reactions', (wanted, field) => parseFlag(wanted ?? true, field)),
  };
}

/**
 * A share that comes from storage, a network or a file. Keys it does not know are left out, so a record of a newer
 * version is readable as far as this version understands it.
 * @throws {HavenError} `invalid` or `too-large` with the field
 */
export function parseShare(value: unknown): Share {
  const get = record(value, 'share');
  return {
    ...parseItem(get),
    ...parseShareContent(value),
    ...get('topic', optional, parseTopic),
    replies: get('replies', parseCount),
  };
}
