import { number, plural } from '../format.js';

/** A poll as whoever asks it looks after it. */
export const strings = {
  heading: 'Looking after this poll',
  insecure: 'This page has no secure connection (https), so a poll cannot be looked after from here.',
  announced: (day: string) => `It opens on ${day}.`,
  open: (day: string) => `It is open. Its last day is ${day}.`,
  closed: 'It is closed. Every single answer is erased.',
  waitsForNote: 'It opens once you have told, in the wave before, what came of it.',
  unseen: 'How many have answered is shown to nobody before the results, and not to you either.',
  strangerTitle: 'Are you the one who asks?',
  stranger:
    'This poll opens for the seven words it was made with. A poll that a page brought without any words has no host: it closes by itself after its last day.',
  enter: 'Type in the words',
  made: 'The poll is there. Keep these seven words: only they close it early, and tell what came of it.',
  keysTitle: 'Your words as the host',
  keysWhy:
    'They open this poll for you from any device, and they open what you yourself wrote and answered here. So do not pass them on. A team makes its polls in a private window, with words made for that.',
  closeTitle: 'Close it early',
  closeWhy: (day: string) => `It closes by itself after ${day}.`,
  close: 'Close it now',
  closeAsk: (k: number) =>
    `Close this poll now? The results are worked out once, and every single answer is erased. With fewer than ${number('en', k)} answers nothing is kept at all. This cannot be undone.`,
  closeYes: 'Yes, close it',
  closeNo: 'Leave it open',
  closing: 'Closing the poll.',
  closedNow: 'The poll is closed now.',
  noteTitle: 'You said, we did',
  noteWhy: 'Tell everybody what came of it, in a sentence or two. It stands beside the results.',
  noteSeries: 'The next wave opens only after this.',
  noteLabel: (language: string) => `What came of it (${language})`,
  noteSave: 'Publish it',
  noteSaving: 'Publishing it.',
  noteSaved: 'Everybody can read it now.',
  noteEmpty: 'Write a sentence first.',
  noteTooLong: 'This is too long. Two or three sentences are enough.',
  textsTitle: 'In people’s own words',
  textsWhy: 'In a mixed order, with nothing beside them. Please do not try to find out who wrote what.',
  textsRead: 'Read them',
  textsReading: 'Fetching the words.',
  textsMore: 'Show more',
  textsNone: (count: number) =>
    `There is nothing to read: fewer than ${number('en', count)} such texts came in, and they were erased unread.`,
  textsUnreadable: (count: number) =>
    plural('en', count, {
      one: 'One text cannot be shown here.',
      other: `${number('en', count)} texts cannot be shown here.`,
    }),
  waveTitle: 'Ask again',
  waveWhy: 'The next wave asks with the same words, so that both can be compared.',
  waveFirst: 'Before you ask again, tell above what came of this time.',
  waveId: 'Name of the next wave',
  waveMake: 'Open the next wave',
  pageTitle: 'Put it on a page',
  pageAsk: 'Where people answer:',
  pageResults: 'Where everybody reads the results:',
  card: 'Save the results as a card (HTML)',
  cardWhy:
    'A card is plain HTML with the published results. It works on any page and in any newsletter, without script.',
  failed: 'That did not work just now. Nothing is lost.',
  offline: 'There is no connection just now. Nothing is lost.',
  elsewhere: 'This has changed elsewhere in the meantime. Here is how it stands now.',
};

export type PollHostStrings = typeof strings;
