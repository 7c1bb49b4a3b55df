import type { ModerationBackend, PollsBackend, ReportsBackend } from './backend.js';

// Apart from `delegate`, whose list every page fetches.

export type PollsMethod = Exclude<keyof PollsBackend, 'watch'>;
export type ReportsMethod = Exclude<keyof ReportsBackend, 'watch'>;
export type ModerationMethod = Exclude<keyof ModerationBackend, 'watch'>;

// As records, so that none can be left out.
const polls: Readonly<Record<PollsMethod, true>> = {
  create: true,
  get: true,
  answer: true,
  change: true,
  withdraw: true,
  own: true,
  addText: true,
  withdrawText: true,
  results: true,
  waves: true,
  close: true,
  note: true,
  texts: true,
};

const reports: Readonly<Record<ReportsMethod, true>> = {
  keyRing: true,
  submit: true,
  mailbox: true,
  append: true,
  withdraw: true,
};

const moderation: Readonly<Record<ModerationMethod, true>> = {
  putKeyRing: true,
  queue: true,
  open: true,
  claim: true,
  release: true,
  answer: true,
  note: true,
  outcome: true,
  decide: true,
  eraseReport: true,
  confirm: true,
  reseal: true,
  audit: true,
  putCheckpoint: true,
  checkpoints: true,
};

export const POLLS_METHODS = Object.keys(polls) as readonly PollsMethod[];
export const REPORTS_METHODS = Object.keys(reports) as readonly ReportsMethod[];
export const MODERATION_METHODS = Object.keys(moderation) as readonly ModerationMethod[];
