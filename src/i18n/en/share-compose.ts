import { number, plural } from '../format.js';

/** Everything in the share box after the first words are written. */
export const strings = {
  long: 'About 1,000 characters are easy to read in one go. More is fine too.',
  insecure:
    'This page has no secure connection (https), so nothing can be sent from here. You can still copy your words.',
  /** Inside a form of the site's, where only the site knows. */
  whoForm: 'This goes to this site, with the form around it. Those who run the site can read it.',

  details: (count: number) =>
    plural('en', count, {
      one: 'One detail here could point to you.',
      other: `${number('en', count)} details here could point to you.`,
    }),
  detailsShow: 'Have a look',
  detailsHide: 'Close',
  detailsTitle: 'These words could point to you',
  /** Says what the hints cannot do: a promise here would be a risk. */
  detailsLimits:
    'It is up to you. Only this page looked, and it cannot spot everything: names and the way you write can tell too.',
  detailsLeave: 'Leave it in',
  detailsChange: 'Change it',

  /** Nothing is ever cut off; the person decides where. */
  tooLong: 'This is longer than can be kept in one piece. Could it be two?',
  previewTitle: 'This is how others will see it',
  byline: 'Today, without a name',
  unfold: 'Show the text',
  back: 'Back to writing',
  send: 'Send',
  sending: 'Sending. One moment.',
  save: 'Save changes',
  saving: 'Saving. One moment.',
  slow: 'This takes longer than usual. You can wait, or go back: your words stay here.',

  notesAdd: 'Add a content note',
  notesChosen: (count: number) =>
    plural('en', count, { one: 'One content note', other: `${number('en', count)} content notes` }),
  notesWhy: 'A note says what a text is about. Others can then choose when to read it. You need none.',
  ownNote: 'Or in your own words',
  ownNoteLong: (max: number) => `A note has room for ${number('en', max)} characters.`,
  wishTitle: 'What would be good to get back?',
  wishes: { listening: 'Just listening', replies: 'Replies are welcome', ideas: 'Ideas are welcome too' },
  noReactions: 'No reactions, please',

  sentTitle: 'Your words have arrived',
  sentPublished: 'They can be read here now. If somebody answers, it stands right under them.',
  sentHeld: 'People who look after this place read them first. Nobody else sees them until then.',
  savedTitle: 'Your changes are saved',
  edit: 'Change it',
  withdraw: 'Take it back',
  another: 'Write something else',
  withdrawAsk: 'Take it back? The text and all answers are removed at once and for good. This cannot be undone.',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'Leave it there',
  withdrawing: 'Taking it back. One moment.',
  withdrawnTitle: 'It is gone',
  withdrawnText: 'The text and everything under it have been removed. There is nothing more to do.',

  editTitle: 'Change what you shared',
  editCancel: 'Leave it as it was',
  conflictTitle: 'This was changed somewhere else meanwhile',
  conflictText: 'Nothing is lost. Here are both, and you decide.',
  conflictTheirs: 'What stands there now',
  conflictMine: 'Your words from here',
  conflictKeepMine: 'Use my words',
  conflictKeepTheirs: 'Leave what is there',
};

export type ShareComposeStrings = typeof strings;
