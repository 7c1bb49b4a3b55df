import type { Receipt } from '../backend.js';
import type { Day } from '../clock.js';
import { sameHash } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import { parseKey, record } from './parse.js';
import type { ItemState, Reaction, Reply, Share } from './share.js';
import { isReadable, ROW_VERSION } from './share-keys.js';

export { ROW_VERSION };

/**
 * Version of a share or reply that only its author and moderators see: held until somebody has read it, or hidden. To code that knows
 * nothing of moderators it is a row of a later version, which it neither shows nor edits back into a list.
 */
export const AWAY_VERSION = 2;

interface Row {
  readonly v: typeof ROW_VERSION;
  readonly community: string;
}

/** What shares and replies are besides what readers see. */
interface ItemRow {
  /** {@link AWAY_VERSION} exactly as long as there is a `state`. */
  readonly v: typeof ROW_VERSION | typeof AWAY_VERSION;
  readonly community: string;
  /** Absent when it is published. */
  readonly state?: Exclude<ItemState, 'published'>;
  /** True when moderators have erased it; what is left tells its author why. */
  readonly erased?: true;
}

/** A share as it is kept. The sort numbers are properties so that a database can index them. */
export interface ShareRow extends Share, ItemRow {
  /** Hash of the author's voice: tells whether a reply comes from the author. */
  readonly voice: string;
  /** Replies by others; an author who adds something is still waiting. */
  readonly heard: number;
  /** Day as a negative number, so that ascending order puts the latest day first; absent when it is on no list. */
  readonly newest?: number;
  /** Day as a number; absent when this share is on no list, or not waiting for a reply. */
  readonly unanswered?: number;
}

export interface ReplyRow extends Reply, ItemRow {
  /** Day as a number. */
  readonly oldest: number;
}

export interface ReactionRow extends Row {
  readonly share: string;
  readonly capability: string;
  readonly kind: Reaction;
}

/** What was answered to an operation. Holds no text. */
export interface OperationRow extends Row {
  readonly op: string;
  /** The share it was about, and the share or reply it wrote. */
  readonly thread: string;
  readonly item: string;
  /** {@link fingerprint} of the input; erased with the item, since it could confirm a guess of a short text. */
  readonly print?: string;
  readonly answer: Receipt;
}

/** Days an operation is remembered; longer than any outbox keeps trying (14 days). */
export const OPERATION_DAYS = 30;

/** Rows of one or more communities, for filling an empty store at once. */
export interface ShareRows {
  readonly shares: readonly ShareRow[];
  readonly replies: readonly ReplyRow[];
  readonly reactions: readonly ReactionRow[];
}

/** `YYYY-MM-DD` as the number `YYYYMMDD`. */
export const dayNumber = (day: Day): number => Number(day.replaceAll('-', ''));

/** Sets the sort numbers after anything they depend on has changed. */
export function ranked(row: Omit<ShareRow, 'newest' | 'unanswered'>): ShareRow {
  const { newest: _, unanswered: __, ...rest } = row as ShareRow;
  const day = dayNumber(row.day);
  const waiting = row.wish !== 'listening' && !row.heard;
  return { ...rest, ...(isReadable(row) && { newest: -day, ...(waiting && { unanswered: day }) }) };
}

/** A share with one reply more or less that stands under it. */
export const counted = (share: ShareRow, { author }: Pick<Reply, 'author'>, by: 1 | -1): ShareRow =>
  ranked({ ...share, replies: share.replies + by, heard: share.heard + (author ? 0 : by) });

/** 0–65,535 from the first two bytes of a hash, big endian. */
export function aliasOf(hash: string): number {
  const bytes = atob(hash.slice(0, 4).replaceAll('-', '+').replaceAll('_', '/'));
  return (bytes.charCodeAt(0) << 8) | bytes.charCodeAt(1);
}

/** @throws {HavenError} `not-found`, or `unsupported` with field `version` when the row is of a later version */
export function present<R extends Pick<ItemRow, 'v'>>(row: R | undefined): R {
  if (!row || row.v === AWAY_VERSION) throw new HavenError('not-found');
  if (!isReadable(row)) throw new HavenError('unsupported', { field: 'version' });
  return row;
}

/** The secret an owner shows. @throws {HavenError} `invalid`, field `secret` */
export const secretOf = (call: unknown): string => record(call, 'call')('secret', parseKey);

/**
 * A row whose capability the secret opens, wherever it stands; a wrong secret is told as if there were no such row.
 * @throws {HavenError} as {@link present}
 */
export function openedBy<R extends Pick<ItemRow, 'v'> & { readonly capability: string }>(
  row: R | undefined,
  hash: string,
): R {
  const own = row && sameHash(row.capability, hash) ? row : undefined;
  return own?.v === AWAY_VERSION ? own : present(own);
}

/**
 * 106 bits by which the inputs of one operation are told apart: cyrb53 (bryc, public domain) with two seeds. Not
 * cryptographic, and need not be: who could forge one already knows the operation id. In return it is at hand
 * synchronously, inside a database transaction as well.
 */
export function fingerprint(input: unknown): string {
  const text = JSON.stringify(input);
  return [0, 1].map((seed) => cyrb53(text, seed).toString(36)).join('.');
}

function cyrb53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
