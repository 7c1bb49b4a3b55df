/** Coming back to what one wrote, before anything is opened. */
export const strings = {
  heading: 'Come back to what you wrote',
  intro:
    'With your seven words you see what became of it: answers to your stories, your reports, and what moderators decided.',
  /** Below the field: what happens to the words. */
  notKept: 'The words are not kept on this device. They are gone when you close this window.',
  notNow: 'This cannot be opened just now. It is not your fault.',
};

export type MyItemsStrings = typeof strings;
