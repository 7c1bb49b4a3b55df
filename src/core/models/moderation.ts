import type { Day } from '../clock.js';
import type { ContentNote } from './content-notes.js';
import type { KeptMessage, Reason, ReportKind, ReportState, SealedMessage, Tier } from './report.js';
import type { Reply, Share } from './share.js';

/** What moderators can do with a share or a reply; all but `erase` can be taken back by `restore`. */
export const ACTS = ['hold', 'hide', 'trim', 'restore', 'add-note', 'publish', 'erase'] as const;
export type Act = (typeof ACTS)[number];

/** Shapes of what an author is told; the sentences are in the catalogue, so an author reads their own language. */
export const DECISION_TEXTS = [
  'thanks-check-in',
  'note-added',
  'detail-trimmed',
  'held-for-reading',
  'not-published',
  'worried-asked',
  'guideline-reminder',
  'restored',
] as const;
export type DecisionText = (typeof DECISION_TEXTS)[number];

/** What one moderator decides about one share or reply. */
export interface NewDecision {
  /** Random UUID v4. */
  readonly id: string;
  readonly about: { readonly kind: 'share' | 'reply'; readonly id: string };
  readonly act: Act;
  /** Why; absent when it is none of them, as for `publish` and `restore`. */
  readonly reason?: Reason;
  /** Id of the host's guideline. */
  readonly guideline?: string;
  readonly text: DecisionText;
  /** More, in the moderator's own words; 0–1,000 units. The author reads it, nobody else. */
  readonly words?: string;
  /** `add-note`: the notes that are added. */
  readonly notes?: readonly ContentNote[];
  /** `trim`: the whole text as it is to stand. The text before is kept until the author has answered or 30 days are over. */
  readonly trimmed?: string;
  /** The version it was decided on: `conflict` when the author has changed it meanwhile. */
  readonly version: number;
}

/** What the author of a share or reply learns with their receipt. */
export interface Decision {
  readonly id: string;
  readonly act: Act;
  readonly day: Day;
  readonly reason?: Reason;
  readonly guideline?: string;
  readonly text: DecisionText;
  readonly words?: string;
  /** Whether somebody else can still be asked to look. */
  readonly appealable: boolean;
}

/** A moderator's hold on one item of the queue, so that two do not do the same; ends by itself. */
export interface Claim {
  /** Role name of the ring. */
  readonly by: string;
  readonly mine: boolean;
  /** Milliseconds since 1970: an act of a moderator, not of a member. */
  readonly until: number;
}

/** A row of the queue: enough to order and to choose, nothing to read. */
export interface QueueItem {
  readonly id: string;
  /** `share` and `reply`: held until somebody has read it. `act`: an irreversible one that waits for a second pair of eyes. */
  readonly kind: ReportKind | 'share' | 'reply' | 'act';
  readonly tier: Tier;
  readonly day: Day;
  readonly version: number;
  readonly state: ReportState;
  readonly claim?: Claim;
  /** True when the last message is the reporter's and nobody has answered. */
  readonly waiting: boolean;
  /** For `act`, what is proposed and by which role; the proposer cannot confirm it. */
  readonly proposal?: { readonly act: Act | 'erase-report' | 'key-ring'; readonly by: string; readonly mine: boolean };
}

/** What is behind a row once it has been opened; opening stands in the audit log. */
export interface QueueEntry {
  readonly item: QueueItem;
  /** Between reporter and moderators, earliest first. */
  readonly messages: readonly KeptMessage[];
  /** Between moderators only; sealed as well. */
  readonly notes: readonly KeptMessage[];
  /** For `share` and `reply`, the text itself. */
  readonly share?: Share;
  readonly reply?: Reply;
}

/** How a report ends: `not-acted` says why in the sealed answer. */
export interface NewOutcome {
  readonly state: 'acted' | 'not-acted' | 'in-review';
  readonly answer?: SealedMessage;
}

/** What is done, for the log. Factual: no text, no content, nothing about a reporter. */
export const AUDIT_ACTIONS = [
  'ring',
  'open',
  'claim',
  'release',
  'answer',
  'note',
  'outcome',
  'propose',
  'confirm',
  'refuse',
  ...ACTS,
  'erase-report',
  'reseal',
  'export',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One row of the chain. `hash` = SHA-256(`previous` ‖ canonical JSON of the rest). */
export interface AuditRow {
  /** From 0, without a gap. */
  readonly seq: number;
  /** Hash of the row before, base64url; 43 times `A` for the first. */
  readonly previous: string;
  /** Role name. */
  readonly actor: string;
  readonly action: AuditAction;
  /** SHA-256 of the kind and id acted on, base64url: recognised by who knows the id, and not reversible to text. */
  readonly object: string;
  readonly reason?: Reason;
  /** Hours since 1970. */
  readonly hour: number;
  readonly hash: string;
}

/** "The log was this long and ended so", signed by one moderator's own key, kept on their device and wherever else they wish. */
export interface Checkpoint {
  readonly v: 1;
  readonly community: string;
  /** Number of rows. */
  readonly size: number;
  /** Hash of the last row. */
  readonly head: string;
  readonly hour: number;
  /** Ed25519 public key of the ring, base64url. */
  readonly signer: string;
  readonly signature: string;
}
