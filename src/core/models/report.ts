import type { Day } from '../clock.js';

/** The two ways in: for a person one fears for, and for what breaks the community's guidelines. */
export const DOORS = ['worried', 'rules'] as const;
export type Door = (typeof DOORS)[number];

/**
 * How soon people look, and the order of the moderators' queue. All that a backend learns of what a report is about.
 *
 * - `urgent` – somebody may not be safe now.
 * - `safety` – private details, sexual contact, hate, advice that harms.
 * - `worry` – worried about somebody, and no more was said.
 * - `rules` – against the guidelines.
 * - `other` – all else.
 */
export const TIERS = ['urgent', 'safety', 'worry', 'rules', 'other'] as const;
export type Tier = (typeof TIERS)[number];

/** Why somebody reports. Source of the set and of its tiers: practice notes of moderated communities, §3.3 of our own. */
export const REASONS = {
  'life-at-risk': { door: 'worried', tier: 'urgent' },
  'self-harm-now': { door: 'worried', tier: 'urgent' },
  'person-at-risk': { door: 'worried', tier: 'urgent' },
  'threat-or-stalking': { door: 'rules', tier: 'urgent' },
  'private-information': { door: 'rules', tier: 'safety' },
  'sexual-contact': { door: 'rules', tier: 'safety' },
  'hate-or-discrimination': { door: 'rules', tier: 'safety' },
  'bullying-or-pressure': { door: 'rules', tier: 'rules' },
  'harmful-advice': { door: 'rules', tier: 'safety' },
  'missing-note': { door: 'rules', tier: 'rules' },
  'something-else': { door: 'rules', tier: 'other' },
} as const satisfies Record<string, { readonly door: Door; readonly tier: Tier }>;
export type Reason = keyof typeof REASONS;

/** Longest text of a report or of a message about it, in UTF-16 units after cleaning. */
export const REPORT_TEXT_MAX = 12_000;

/** What a report is about; sealed with the rest. `thread` is everything somebody wrote below one share. */
export interface ReportTarget {
  readonly kind: 'share' | 'reply' | 'thread' | 'room' | 'event' | 'nothing';
  /** Absent for `nothing`, "something happened". */
  readonly id?: string;
}

/** What a reporter says. Leaves the page only sealed. */
export interface ReportContent {
  readonly door: Door;
  /** Absent when the person chose none. */
  readonly reason?: Reason;
  readonly about: ReportTarget;
  /** Cleaned text, 1–{@link REPORT_TEXT_MAX} units; absent when nothing was said. */
  readonly text?: string;
  /** Id of the host's guideline that it is against. */
  readonly guideline?: string;
  /** Whether the reporter would like to hear what came of it. */
  readonly wantsAnswer: boolean;
}

/**
 * - `report` – by the report button.
 * - `appeal` – an author asks somebody else to look at a decision about their own share or reply.
 * - `question` – for the speaker of an event, without a name.
 */
export const REPORT_KINDS = ['report', 'appeal', 'question'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report as it is handed to a backend: nothing readable but how soon to look. */
export interface NewReport {
  /** Random UUID v4, made by the reporter's side. */
  readonly id: string;
  readonly kind: ReportKind;
  readonly tier: Tier;
  /** For an appeal, the decision; so that whoever made it is not given the appeal. */
  readonly decision?: string;
  /** Epoch of the key ring it was sealed to. */
  readonly epoch: number;
  /** One sealed message: an age file in base64url, of one of the sizes in `core/crypto/sealing`. */
  readonly sealed: string;
  /** Hash of the secret that reads the mailbox of this report. */
  readonly mailbox: string;
  /** Hash of the secret that adds to this report and withdraws it. */
  readonly capability: string;
}

/**
 * `not-acted` always comes with a sealed answer that says why. What was withdrawn, or erased by two moderators, has no state:
 * nothing of it is there.
 */
export const REPORT_STATES = ['received', 'in-review', 'acted', 'not-acted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A sealed message between a reporter and the moderators; one format both ways. */
export interface SealedMessage {
  readonly id: string;
  /** Epoch of the key ring that was valid; the reader needs it to choose a key. */
  readonly epoch: number;
  readonly sealed: string;
}

export interface KeptMessage extends SealedMessage {
  readonly from: 'reporter' | 'moderators';
  readonly day: Day;
}

/** What the reporter finds in the mailbox of one report. */
export interface ReportView {
  readonly id: string;
  readonly kind: ReportKind;
  readonly state: ReportState;
  readonly day: Day;
  readonly version: number;
  /** Whether another message can be added. */
  readonly open: boolean;
  /** Earliest first. */
  readonly messages: readonly KeptMessage[];
}

/** Characters of one page of a mailbox, always: known or not, empty or full. 96 KiB. */
export const MAILBOX_PAGE = 98_304;

/** One page as it travels: of {@link MAILBOX_PAGE} characters; `core/models/mailbox` reads it. */
export interface MailboxPage {
  readonly page: string;
}
