import { number, plural } from '../format.js';

/** What comes to the story wall once stories stand: pages, news, other states, own stories, and care after a heavy one. */
export const strings = {
  newer: 'Newer',
  earlier: 'Earlier',
  page: (page: number) => `Page ${number('en', page)}`,
  fresh: (count: number) => plural('en', count, { one: '1 new story', other: `${number('en', count)} new stories` }),
  unreadable: 'Some stories need a newer version of this page.',
  notNow: 'That did not work just now. Please press again.',
  moment: 'One moment.',
  care: 'Take your time. You can close this story whenever you like.',
  pause: 'Pause',
  slow: 'This takes longer than usual.',
  emptyLeft: 'There is nothing here besides what you leave out.',
  emptyUnanswered: 'Everyone who hoped for a reply has had one.',
  offline: 'There is no connection just now. The stories are shown when it is back.',
  mine: 'You wrote this',
  own: 'Your story',
  withdrawn: 'This is not shown any more.',
};

export type StoryMoreStrings = typeof strings;
