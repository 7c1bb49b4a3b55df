import type { HavenErrorCode } from '../../core/errors.js';

/** What every element needs: what went wrong, and where help is. */
export const strings = {
  /** Sentences for people, by error code. Each says what it means and what they can do; none blames. */
  errors: {
    invalid: 'Something here cannot be sent as it is. Please have a look at it again.',
    'not-found': 'This is not here any more. It may have been withdrawn.',
    conflict: 'This was changed somewhere else in the meantime. Nothing of yours is lost.',
    closed: 'This does not take anything new at the moment.',
    'rate-limited': 'A lot is coming in right now. Please try again in a little while.',
    unauthorized: 'This site asks you to sign in first.',
    unsupported: 'This does not work in this browser or on this page.',
    'too-large': 'This is longer than can be kept. Could you make it shorter, or send it in two parts?',
    'storage-full': 'There is no room left in this browser to keep it. Your words are still here.',
    offline: 'There is no connection just now. Your words are still here.',
    unavailable: 'That did not work just now. It is not your fault. Your words are still here.',
  } satisfies Record<HavenErrorCode, string>,
  tryAgain: 'Try again',
  /** Beside each place where people write or read. */
  notCrisisService: 'People here support each other. This is not a crisis service.',
  findHelp: 'Find help now',
  notOffered: 'This is not available here.',
};

export type CommonStrings = typeof strings;
