/** Coming back to what one wrote, before anything is opened. */
export const strings = {
  heading: 'Come back to what you wrote',
  intro: 'See who answered, and what moderators decided.',
  /** Below the field: what happens to the words. */
  notKept: 'The words are not kept on this device.',
  notNow: 'This cannot be opened just now. It is not your fault.',
};

export type MyItemsStrings = typeof strings;
