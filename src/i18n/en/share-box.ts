import type { Keeping } from '../../core/backend.js';

/** What stands in the share box before anything is pressed. */
export const strings = {
  /** True with every backend: no name and no account is asked for. More than that depends on where it runs. */
  heading: 'Share something, without your name',
  intro: 'As much or as little as you like. Nothing is sent until you say so.',
  preview: 'Preview',
  opening: 'One moment.',
  empty: 'A few words first, whatever they are.',
  /** Who can read what is sent, and that the page around the box can read along. */
  who: ({ place, host = 'the server of this site', review }: Keeping): string =>
    (review ? 'People who look after this place read it first. ' : '') +
    (place === 'page'
      ? 'Kept in this page only, and gone when it closes. This site could read it too.'
      : place === 'browser'
        ? 'Kept in this browser only. People who use it can read it, and this site could too.'
        : `Kept on ${host}. Everyone who visits here can read it, and so can those who run ${host} and this site.`),
};

export type ShareBoxStrings = typeof strings;
