import type { ModerationBackend, ReportsBackend } from '../core/backend.js';
import type { Day } from '../core/clock.js';
import {
  checkKeyRing,
  nextKeyRing,
  readKeyRing,
  rootOf,
  type RootKey,
  seenOf,
  signKeyRing,
} from '../core/crypto/key-ring.js';
import type { ModeratorKey } from '../core/crypto/moderator-key.js';
import { HavenError } from '../core/errors.js';
import { randomIds } from '../core/ids.js';
import type { KeyRing, RingMember, SignedKeyRing } from '../core/models/key-ring.js';
import type { QueueItem } from '../core/models/moderation.js';
import type { Scope } from '../core/scope.js';
import { keyringSession } from './keyring-session.js';
import { resealCase } from './moderator-mail.js';
import type { UnlockedModerator } from './unlocked-moderator.js';

export interface DeskPlace {
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
  readonly scope: Scope;
  /** Fingerprint of the root key that the page names. */
  readonly pin?: string | undefined;
  readonly today: Day;
  readonly signal?: AbortSignal;
}

/** The ring in force, checked. */
export interface DeskRing {
  readonly ring: KeyRing;
  readonly signed: SignedKeyRing;
  /** Whole days it can still be sealed to, today included; 0 once it has expired. */
  readonly daysLeft: number;
}

/** Days a ring is good for: rotation every quarter. */
export const RING_DAYS = 90;
/** So many days before its end, the desk asks for a new one. */
export const WARN_DAYS = 21;

const DAY = 86_400_000;
const dayAfter = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/**
 * The ring of a community, also one that has expired: it still opens what is there, and a new one can follow it. Nothing when there
 * is none yet. Throws `unsupported` with `key-ring.<why>` as `checkKeyRing` does.
 */
export async function readDeskRing({ reports, scope, pin, today, signal }: DeskPlace): Promise<DeskRing | undefined> {
  const { community } = scope;
  const session = keyringSession(community);
  await session.ready();
  const signed = await reports.keyRing(scope, signal && { signal }).catch((thrown: unknown) => {
    if ((thrown as Partial<HavenError> | undefined)?.code !== 'not-found') throw thrown;
    return undefined;
  });
  if (!signed) return undefined;
  const { notAfter } = readKeyRing(signed);
  const seen = session.ring;
  const ring = await checkKeyRing(signed, {
    community,
    today: today > notAfter ? notAfter : today,
    ...(pin && { pin }),
    ...(seen && { seen }),
  });
  session.see(await seenOf(signed, ring));
  const daysLeft = Math.max(0, Math.round((Date.parse(notAfter) - Date.parse(today)) / DAY) + 1);
  return { ring, signed, daysLeft };
}

/** The first ring of a community, with one moderator. */
export function firstRing(
  { scope, today }: Pick<DeskPlace, 'scope' | 'today'>,
  member: RingMember,
  root: RootKey,
): SignedKeyRing {
  const { community } = scope;
  return signKeyRing({ v: 1, community, epoch: 1, members: [member], notAfter: dayAfter(today, RING_DAYS - 1) }, root);
}

/**
 * The ring that follows, with other members or the same ones, good for another {@link RING_DAYS}. `invalid`, field `root`, when this is not
 * the root of the one before.
 */
export async function followingRing(
  { ring, signed }: DeskRing,
  members: readonly RingMember[],
  rootSeed: string,
  today: Day,
): Promise<SignedKeyRing> {
  const root = rootOf(rootSeed);
  if (root.root !== signed.root) throw new HavenError('invalid', { field: 'root' });
  return signKeyRing(await nextKeyRing(ring, { members, notAfter: dayAfter(today, RING_DAYS - 1) }), root);
}

/** Who a key is in a ring; nothing when it is not, or no more, in it. */
export function unlockedBy(
  { recipient, identity, access, signer }: ModeratorKey,
  { members }: KeyRing,
): UnlockedModerator | undefined {
  const member = members.find((each) => each.recipient === recipient && each.access);
  return member && { name: member.name, identity, access, signer };
}

/** How far sealing again has come. */
export interface ResealProgress {
  readonly done: number;
  readonly total: number;
  /** Cases that somebody else has to seal again: they are with them now, or this key does not open all of them. */
  readonly left: number;
}

/**
 * Seals every open case again to the ring in force, after somebody has left or joined. What is sealed to it already is left as it is, so
 * that it can be stopped and started again.
 */
export async function resealOpenCases(
  { moderation, scope, signal }: DeskPlace,
  moderator: UnlockedModerator,
  ring: KeyRing,
  tell: (progress: ResealProgress) => void,
): Promise<ResealProgress> {
  const read = { secret: moderator.access, ...(signal && { signal }) };
  const call = (): typeof read & { readonly op: string } => ({ ...read, op: randomIds.operation() });
  const items: QueueItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await moderation.queue(scope, { free: false, ...(cursor && { cursor }) }, read);
    items.push(...page.items.filter(({ kind }) => /^(report|appeal|question)$/.test(kind)));
    cursor = page.next;
  } while (cursor);
  const progress = { done: 0, total: items.length, left: 0 };
  const keys = { scope, identities: [moderator.identity, ...(moderator.former ?? [])] };
  tell({ ...progress });
  for (const { id } of items) {
    try {
      const entry = await moderation.open(scope, id, call());
      const old = [...entry.messages, ...entry.notes].some(({ epoch }) => epoch < ring.epoch);
      const { messages, closed } = old ? await resealCase(entry, keys, ring) : { messages: [], closed: [] };
      if (messages.length) await moderation.reseal(scope, id, messages, call());
      if (closed.length) progress.left++;
    } catch (thrown) {
      const { code, field } = thrown as Partial<HavenError>;
      // Withdrawn meanwhile, kept from this moderator, or in somebody else's hands.
      if (code !== 'not-found' && code !== 'unauthorized' && !(code === 'conflict' && field === 'claim')) throw thrown;
      if (code !== 'not-found') progress.left++;
    }
    progress.done++;
    tell({ ...progress });
  }
  return progress;
}
