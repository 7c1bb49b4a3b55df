import type { Receipt } from '../backend.js';
import type { Clock } from '../clock.js';
import type { Ids } from '../ids.js';
import type { PageKey } from '../page-keys.js';
import type { CheckpointRow, DecisionRow, DeskRow, KeptAuditRow, MessageRow, ReportRow, RingRow } from './desk-rows.js';
import type { ShareTransaction } from './share-writes.js';

/**
 * What a store must do for the rules of reports and moderation: read and write rows of one community inside one
 * transaction, those of shares among them, since a decision and its row in the log are one write.
 */
export interface DeskTransaction extends Required<ShareTransaction> {
  ring(): Promise<RingRow | undefined>;
  /** Takes the place of the one before. */
  putRing(row: RingRow): Promise<unknown>;
  /** Proposals about an item. */
  proposals(about: string): Promise<readonly DeskRow[]>;
  removeItem(id: string): Promise<unknown>;
  /** The report of a mailbox. */
  mailbox(hash: string): Promise<ReportRow | undefined>;
  /** All messages and notes of a report, earliest first. */
  messages(report: string): Promise<readonly MessageRow[]>;
  putMessage(row: MessageRow): Promise<unknown>;
  /** With its messages and notes, what is proposed about it, and the fingerprints of its operations. */
  removeReport(id: string): Promise<unknown>;
  decision(id: string): Promise<DecisionRow | undefined>;
  /** The last row of the log. */
  auditHead(): Promise<KeptAuditRow | undefined>;
  auditRow(seq: number): Promise<KeptAuditRow | undefined>;
  /** Only ever adds: no row of the log is changed or removed. */
  addAudit(row: KeptAuditRow): Promise<unknown>;
  putCheckpoint(row: CheckpointRow): Promise<unknown>;
}

/** As `Transact` of shares, over all that moderators can act on. */
export type DeskTransact = <Result>(
  community: string,
  work: (transaction: DeskTransaction) => Promise<Result>,
) => Promise<Result>;

/** What a store must do for reading: hand out rows of one community. */
export interface DeskSource {
  ring(community: string): Promise<RingRow | undefined>;
  mailbox(community: string, hash: string): Promise<ReportRow | undefined>;
  /** All messages and notes of a report, earliest first. */
  messages(community: string, report: string): Promise<readonly MessageRow[]>;
  /** Up to `count` rows that follow `after`: ascending by `rank`, then by id; without those that have no rank. */
  queue(community: string, after: PageKey | undefined, count: number): Promise<readonly DeskRow[]>;
  /** Up to `count` rows from the one with this number. */
  audit(community: string, from: number, count: number): Promise<readonly KeptAuditRow[]>;
  /** All of them, by the size they speak of, smallest first. */
  checkpoints(community: string): Promise<readonly CheckpointRow[]>;
}

/** Who hears of a change: those who watch the desk and the mailboxes, and, where readers can see it, the wall as well. */
export type Changed = (community: string, wall: boolean) => void;

/** A store of reports and decisions, and what it needs from outside. */
export interface DeskStore {
  readonly transact: DeskTransact;
  readonly source: DeskSource;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly changed: Changed;
}

/** What a write answers besides the day, where it differs from what was named. */
export type Written = Partial<Pick<Receipt, 'id' | 'version' | 'state'>>;
