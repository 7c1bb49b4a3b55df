import type { Day } from '../clock.js';
import { sameHash } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { ContentNote } from './content-notes.js';
import type { KeyRing, RingMember, SignedKeyRing } from './key-ring.js';
import type { AuditRow, Checkpoint, Decision, NewDecision } from './moderation.js';
import type { KeptMessage, NewReport, ReportState, Tier } from './report.js';
import type { ROW_VERSION } from './share-keys.js';
import { isReadable } from './share-keys.js';

interface Row {
  readonly v: typeof ROW_VERSION;
  readonly community: string;
}

/** The newest key ring of a community; the ones before are not kept. */
export interface RingRow extends Row {
  readonly signed: SignedKeyRing;
  /** What is signed, read. */
  readonly ring: KeyRing;
  /** What the next ring names as `previous`. */
  readonly hash: string;
}

/** A member who did something: by name for people to read, by key so that two of one name are told apart. */
export interface Doer {
  readonly name: string;
  readonly access: string;
}

/** What the rows of the moderators' queue have in common. */
interface Queued extends Row {
  readonly id: string;
  readonly tier: Tier;
  readonly day: Day;
  /** The share it belongs to, by which it goes when that is withdrawn; of a report its own id. */
  readonly thread: string;
  /** `queueRank`; absent when nobody needs to look at it any more, so that an index of the queue leaves it out. */
  readonly rank?: number;
  readonly claim?: Doer & { readonly until: number };
}

/** A report: nothing readable but how soon to look. Its sealed messages lie in rows of their own. */
export interface ReportRow extends Queued, Pick<NewReport, 'kind' | 'decision' | 'mailbox' | 'capability'> {
  readonly state: ReportState;
  readonly version: number;
  readonly waiting: boolean;
  /** How many messages and notes it has had; the place of the next. */
  readonly messages: number;
  /** Of an appeal: who made the decision, and is never given it. */
  readonly without?: readonly Doer[];
}

/** A share or reply that waits until a moderator has read it; with its id. */
export interface HeldRow extends Queued {
  readonly kind: 'share' | 'reply';
  readonly version: number;
}

/** What waits for a second pair of eyes. */
export interface ProposalRow extends Queued {
  readonly kind: 'act';
  readonly act: 'erase' | 'erase-report' | 'key-ring';
  /** Id of what it is about; the community's name for a key ring. */
  readonly about: string;
  readonly by: Doer;
  /** For `erase`. */
  readonly decision?: NewDecision;
  /** For `key-ring`. */
  readonly ring?: RingRow;
}

export type DeskRow = ReportRow | HeldRow | ProposalRow;

/** One sealed message of a report. */
export interface MessageRow extends Row, KeptMessage {
  readonly report: string;
  readonly place: number;
  /** True when it is for moderators only. */
  readonly note?: true;
}

/** A decision about one share or reply, as long as that one is there. */
export interface DecisionRow extends Row, Omit<Decision, 'appealable'> {
  readonly item: string;
  readonly thread: string;
  /** From 0; later decisions about the same item are higher. */
  readonly place: number;
  readonly by: readonly Doer[];
  /** `add-note`: the notes that were not there before. */
  readonly notes?: readonly ContentNote[];
  /** `trim`: the text before, until the author has answered or {@link DecisionRow.until} is over. */
  readonly before?: string;
  /** Last day of `before`; absent with it. */
  readonly until?: Day;
  /** True once something later has undone it. */
  readonly settled?: true;
  /** Report by which its author asked somebody else to look. */
  readonly appeal?: string;
}

export type KeptAuditRow = Row & AuditRow;
export type CheckpointRow = Row & Checkpoint;

/** Days a trimmed text is kept for its author to answer. */
export const TRIM_DAYS = 30;
/** Messages a report can have before its reporter can add no more. */
export const MESSAGES_MAX = 200;

/** The member of the newest ring who shows this secret's hash; recovery keys on paper let nobody in. */
export function memberOf(ring: KeyRing | undefined, hash: string): Doer {
  const found = ring?.members.find(({ access }) => access !== undefined && sameHash(access, hash));
  if (!found) throw new HavenError('unauthorized');
  return { name: found.name, access: hash };
}

/** Members who can moderate, besides these. */
export const othersThan = (ring: KeyRing, doers: readonly Doer[]): readonly RingMember[] =>
  ring.members.filter(({ name, access }) => access !== undefined && !isAmong(doers, { name, access }));

/** The same person after a change of keys goes on under the same name. */
export const isAmong = (doers: readonly Doer[], { name, access }: Doer): boolean =>
  doers.some((doer) => doer.name === name || doer.access === access);

/** A report that is there, and one this version can read. */
export function presentReport(row: DeskRow | undefined): ReportRow {
  if (!row || !('mailbox' in row)) throw new HavenError('not-found');
  if (!isReadable(row)) throw new HavenError('unsupported', { field: 'version' });
  return row;
}

export const isEnded = ({ state }: Pick<ReportRow, 'state'>): boolean => state === 'acted' || state === 'not-acted';

/** Whether its reporter can add something. */
export const isOpen = (row: ReportRow): boolean => !isEnded(row) && row.messages < MESSAGES_MAX;
