import type { Wish } from '../../core/models/share.js';

/** What stands on the story wall before anything is opened. */
export const strings = {
  heading: 'Stories shared here',
  /** Name of the list for those who hear the page. */
  list: 'Stories',
  orders: 'Order of the stories',
  order: { newest: 'By day', unanswered: 'No reply yet' },
  topics: 'Topics',
  loading: 'Fetching the stories.',
  slow: 'This takes longer than usual.',
  empty: 'Nothing has been shared here yet.',
  emptyLeft: 'There is nothing here besides what you leave out.',
  emptyUnanswered: 'Everyone who hoped for a reply has had one.',
  failed: 'The stories cannot be shown just now. It is not your fault.',
  offline: 'There is no connection just now. The stories are shown when it is back.',
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
  readOn: 'Read on',
  respond: 'Respond',
  replies: 'Replies',
  reply: 'Reply',
  own: 'Your story',
  report: 'Report',
  withdrawn: 'This was taken back.',
  phrase: 'I have seven words',
};

export type StoryWallStrings = typeof strings;
