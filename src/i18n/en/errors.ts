import type { HavenErrorCode } from '../../core/errors.js';

/** What went wrong, by error code. Each says what it means and what a person can do; none blames. */
export const strings = {
  invalid: 'Something here cannot be sent as it is. Please have a look at it again.',
  'not-found': 'This is not here any more. It may have been taken back.',
  conflict: 'This was changed somewhere else in the meantime. Nothing of yours is lost.',
  closed: 'This does not take anything new at the moment.',
  'rate-limited': 'A lot is coming in right now. Please try again in a little while.',
  unauthorized: 'This site asks you to sign in first.',
  unsupported: 'This does not work in this browser or on this page.',
  'too-large': 'This is longer than can be kept. Could you make it shorter, or send it in two parts?',
  'storage-full': 'There is no room left in this browser to keep it. Your words are still here.',
  offline: 'There is no connection just now. Your words are still here.',
  unavailable: 'That did not work just now. It is not your fault. Your words are still here.',
} satisfies Record<HavenErrorCode, string>;

export type ErrorStrings = typeof strings;
