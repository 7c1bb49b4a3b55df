import type { ModerationBackend, ReportsBackend } from './backend.js';

// Apart from `delegate`, whose lists every page fetches.

export type ReportsMethod = Exclude<keyof ReportsBackend, 'watch'>;
export type ModerationMethod = Exclude<keyof ModerationBackend, 'watch'>;

// As records, so that none can be left out.
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

export const REPORTS_METHODS = Object.keys(reports) as readonly ReportsMethod[];
export const MODERATION_METHODS = Object.keys(moderation) as readonly ModerationMethod[];
