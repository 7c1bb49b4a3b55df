import type { AuditFault } from '../../core/audit/verify.js';
import type { AuditAction } from '../../core/models/moderation.js';
import { number, plural } from '../format.js';

/** The log of what moderators have done, and whether it is whole. */
export const strings = {
  title: 'The log',
  why: 'What was done, when, and in which role. It holds nothing that anybody wrote.',
  loading: 'Looking at the log.',
  failed: 'The log cannot be shown just now.',
  empty: 'Nothing has been done yet.',
  more: 'Show earlier ones',
  actions: {
    ring: 'Changed who can read',
    open: 'Opened',
    claim: 'Took',
    release: 'Handed over',
    answer: 'Answered',
    note: 'Wrote a note for the team',
    outcome: 'Said how it ends',
    propose: 'Proposed something that cannot be taken back',
    confirm: 'Agreed as the second person',
    refuse: 'Did not agree as the second person',
    hold: 'Kept a text back',
    hide: 'Took a text off the wall',
    trim: 'Took out a detail',
    restore: 'Showed a text again',
    'add-note': 'Added a content note',
    publish: 'Showed a text',
    erase: 'Erased a text',
    'erase-report': 'Erased what somebody wrote to us',
    reseal: 'Sealed it anew for those who read now',
    export: 'Saved the log',
  } as Readonly<Record<AuditAction, string>>,

  check: 'Check the log',
  checking: 'Checking every row.',
  whole: (count: number) =>
    `${plural('en', count, { one: 'The 1 row fits', other: `All ${number('en', count)} rows fit` })} together. Nothing is missing.`,
  signed: (rows: number) => `A moderator has signed for it up to row ${number('en', rows)}.`,
  unsigned: 'Nobody has signed a mark yet, so the end could have been cut off unseen.',
  broken: {
    'row-changed': (at: number) => `Row ${number('en', at + 1)} is not what was written then. Somebody has changed it.`,
    'row-missing': (at: number) => `Row ${number('en', at + 1)} is missing.`,
    'row-moved': (at: number) => `Row ${number('en', at + 1)} is out of its place.`,
    'checkpoint-unsigned': () => 'A mark does not bear the signature of a moderator.',
    'checkpoint-foreign': () => 'A mark belongs to another community.',
    'tail-cut': (at: number) =>
      `Rows are missing at the end, from row ${number('en', at + 1)} on. A signed mark says that the log was longer.`,
    'head-forked': (at: number) =>
      `Row ${number('en', at + 1)} is another one than a moderator has signed for. The log was written anew.`,
  } as Readonly<Record<AuditFault['fault'], (at: number) => string>>,
  brokenNow:
    'Please do not go on alone. Save the log as it is, and speak with the others and with whoever runs the server.',

  mark: 'Sign a mark',
  markWhy: 'A mark says: the log was this long, and ended so. Keep it outside of the server, and a cut can be seen.',
  marked: 'Signed, and kept with the log as well.',
  markSave: 'Save the mark',
  markPrint: 'Print the mark',
  markTitle: 'Mark of the log',
  markFacts: { size: 'Rows', head: 'Ends with', day: 'Day', by: 'Signed by', signature: 'Signature' },
  markCheck: 'Compare with a mark that you have kept',
  markFits: 'The log still begins as your mark says.',
  noMark: 'This file holds no mark.',
  exportAll: 'Save the whole log',
  exported: 'Saved as a file on this device.',
};

export type DeskAuditStrings = typeof strings;
