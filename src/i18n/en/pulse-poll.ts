import type { Keeping } from '../../core/backend.js';
import { number } from '../format.js';

/** What a poll promises before its first question. Days come as words. */
export interface PollTerms {
  readonly keeping: Keeping;
  readonly k: number;
  readonly closes: string;
  readonly everyone: boolean;
  readonly interim: boolean;
}

/** What stands in a poll before anything is pressed. */
export const strings = {
  heading: 'A short question',
  loading: 'Fetching the question.',
  failed: 'The question cannot be fetched just now. It is not your fault.',
  offline: 'There is no connection just now.',
  /** The host's mistake or a poll nobody knows: told to the host elsewhere. */
  invalid: 'There is no question here right now.',
  /** Who sees what, when, and until when it can be changed: a line each. */
  terms: ({ keeping: { place, host = 'the server of this site' }, k, closes, everyone, interim }: PollTerms) => [
    place === 'page'
      ? 'Your answer stays in this page, and is gone when it closes. This site could read it.'
      : place === 'browser'
        ? 'Your answer stays in this browser. Others who use it, and this site, could read it.'
        : `Your answer goes to ${host}, without your name. Those who run it or this site could read it until the end.`,
    `${everyone ? 'Results come out here' : 'Only the people who ask get results'}${
      interim ? '' : ' once it has closed'
    }, never about fewer than ${number('en', k)} answers. Then single answers are erased.`,
    `Until it closes, on ${closes} at the latest, you can change your answer or take it back.`,
  ],
  note: 'You said, we did',
  rather: 'Rather not say, or not sure',
  count: (place: number, of: number) => `${number('en', place)} of ${number('en', of)}`,
  next: 'Next',
  send: 'Send',
  opening: 'One moment.',
};

export type PulsePollStrings = typeof strings;
