import type { Wish } from '../../core/models/share.js';
import { number, plural } from '../format.js';

/** What stands on the story wall before anything is opened. */
export const strings = {
  heading: 'What people have shared here',
  /** Name of the list for those who hear the page. */
  list: 'Stories',
  orders: 'Order of the stories',
  order: { newest: 'By day', unanswered: 'No reply yet' },
  topics: 'Leave out topics',
  loading: 'Fetching the stories.',
  slow: 'This takes longer than usual.',
  empty: 'Nothing has been shared here yet.',
  emptyLeft: 'There is nothing here besides what you leave out.',
  emptyUnanswered: 'Everyone who hoped for a reply has had one.',
  failed: 'The stories cannot be shown just now. It is not your fault.',
  offline: 'There is no connection just now. The stories are shown when it is back.',
  newer: 'Newer',
  earlier: 'Earlier',
  page: (page: number) => `Page ${number('en', page)}`,
  fresh: (count: number) =>
    plural('en', count, { one: '1 new story', other: `${number('en', count)} new stories` }),
  unreadable: 'Some stories need a newer version of this page.',
  changed: 'changed later',
  wishes: {
    listening: 'Wishes to be heard',
    replies: 'Replies welcome',
    ideas: 'Ideas welcome too',
  } satisfies Record<Wish, string>,
  mine: 'You wrote this',
  note: 'Content note',
  open: 'Open',
  close: 'Close',
  care: 'Take your time. You can close this story whenever you like.',
  pause: 'Pause',
  readOn: 'Read on',
  respond: 'Respond',
  replies: 'Replies',
  reply: 'Reply',
  own: 'Yours',
  report: 'Report',
  withdrawn: 'This was withdrawn.',
  moment: 'One moment.',
  phrase: 'I have seven words',
};

export type StoryWallStrings = typeof strings;
