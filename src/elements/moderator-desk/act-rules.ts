import type { Act, DecisionText } from '../../core/models/moderation.js';
import type { ItemState } from '../../core/models/share.js';

/** What can be done in each state, gentlest first. */
export const ACTS_IN: Readonly<Record<ItemState, readonly Act[]>> = {
  published: ['add-note', 'trim', 'hold', 'hide', 'erase'],
  held: ['publish', 'add-note', 'trim', 'hide', 'erase'],
  hidden: ['restore', 'erase'],
};

/** What its author may be told with each, the usual one first. */
export const TEXTS_FOR: Readonly<Record<Act, readonly DecisionText[]>> = {
  hold: ['held-for-reading', 'worried-asked'],
  hide: ['not-published', 'worried-asked', 'guideline-reminder'],
  trim: ['detail-trimmed', 'worried-asked', 'guideline-reminder'],
  restore: ['restored', 'thanks-check-in'],
  'add-note': ['note-added', 'thanks-check-in', 'worried-asked'],
  publish: ['thanks-check-in', 'restored', 'worried-asked'],
  erase: ['not-published', 'guideline-reminder'],
};

/** Where an item stands after an act; unchanged where it is not said. */
export const STATE_AFTER: Readonly<Partial<Record<Act, ItemState>>> = {
  hold: 'held',
  hide: 'hidden',
  restore: 'published',
  publish: 'published',
};

/** Acts that need no reason: they take nothing from anybody. */
export const NEEDS_NO_REASON: readonly Act[] = ['publish', 'restore'];
/** Acts that `restore` takes back. */
export const CAN_BE_UNDONE: readonly Act[] = ['hold', 'hide', 'trim'];

/** Longest words of a moderator in a decision, in UTF-16 units. */
export const WORDS_MAX = 1_000;
