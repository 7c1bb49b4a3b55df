import type { QueueItem } from '../../core/models/moderation.js';
import type { ReportState, Tier } from '../../core/models/report.js';
import { number, plural } from '../format.js';

const minutes = (count: number): string =>
  plural('en', count, { one: '1 more minute', other: `${number('en', count)} more minutes` });

/** The list of what waits for a moderator, and what leads away from it. */
export const strings = {
  you: 'You are here as',
  queue: 'What waits',
  log: 'The log',
  readers: 'Who can read',
  lock: 'Lock the desk',
  views: 'Parts of the desk',

  tiers: {
    urgent: 'Urgent',
    safety: 'Safety',
    worry: 'Worry',
    rules: 'Guidelines',
    other: 'Other',
  } as Readonly<Record<Tier, string>>,
  kinds: {
    report: 'Somebody has written to us',
    appeal: 'Somebody asks for a second look',
    question: 'A question for a speaker',
    share: 'A story waits to be read',
    reply: 'A reply waits to be read',
    act: 'Needs a second person',
  } as Readonly<Record<QueueItem['kind'], string>>,
  states: {
    received: 'New',
    'in-review': 'Being looked at',
    acted: 'Something was done',
    'not-acted': 'Nothing to do',
  } as Readonly<Record<ReportState, string>>,
  waiting: 'Waits for an answer',
  mine: (left: number) => `With you for ${minutes(left)}`,
  theirs: (left: number) => `for ${minutes(left)}`,
  with: 'With',
  saving: 'Being saved',
  gone: 'Done, or taken back',

  loading: 'Looking what waits.',
  slow: 'This takes longer than usual.',
  empty: 'Nothing waits just now.',
  emptyLeft: 'Nothing waits besides what you leave out.',
  failed: 'What waits cannot be shown just now.',
  offline: 'There is no connection just now.',
  unauthorized: 'This key does not open the desk any more. Somebody else on the team can let you in again.',
  unreadable: 'Some things here need a newer version of this page.',
  here: (count: number, more: boolean) =>
    more
      ? `${number('en', count)} here, and more below`
      : plural('en', count, { one: '1 here', other: `${number('en', count)} here` }),
  more: 'Show more',
  fresh: (count: number) => plural('en', count, { one: 'Show 1 new', other: `Show ${number('en', count)} new` }),
  freshUrgent: 'Something urgent has come in.',
  choose: 'Choose one to open. Nothing can be read before that.',
  moment: 'One moment.',
  notNow: 'That did not work just now. Please press again.',

  leave: 'Leave out',
  leaveTitle: 'What you leave out today',
  leaveWhy: 'Only this page knows, until the desk is locked. The others still see everything.',
  leaveKinds: 'Not in my list',
  leaveFree: 'What others have taken',
  leaveReasons: 'Ask me before I open',
  leaveNotes: 'Ask me before stories with these notes',
  done: 'Done',

  keys: 'Keyboard',
  keysTitle: 'Working by keyboard',
  keysWhy: 'Everything can also be reached with Tab. Single keys work only inside the desk, and never while you write.',
  keysOn: 'Use single keys',
  keyNames: {
    next: 'Next one in the list',
    before: 'One before',
    open: 'Open it',
    take: 'Take it',
    show: 'Show more of the text',
    cover: 'Cover everything again',
    answer: 'Go to your answer',
    note: 'Go to the team’s notes',
    list: 'Back to the list',
    help: 'This help',
  },
  close: 'Close',
};

export type DeskQueueStrings = typeof strings;
