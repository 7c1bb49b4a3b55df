import type { Amount, ItemState } from '../../core/models/share.js';
import type { ReportKind, ReportState } from '../../core/models/report.js';
import { number, plural } from '../format.js';

/** What belongs to somebody's seven words. */
export const strings = {
  openTitle: 'Your words are in this window',
  openWhy: 'Nothing has been asked yet. Press the button, and this page looks for what belongs to them.',
  open: 'Show my things',

  shared: 'Your words are not kept on this device. They are gone when you close this window.',
  ownDevice: 'Your words stay in this browser until you forget them here.',
  words: 'Your seven words',
  forget: 'Forget everything here',
  forgotten: 'Everything is forgotten here. What you wrote stays where it is.',
  forgetWhy:
    '“Forget everything here” takes your words off this device. What you wrote stays. You come back to it only with the words.',
  again: 'Look again',

  looking: {
    reports: 'Looking for your reports.',
    known: 'Fetching what you wrote in this window.',
    wall: (stories: number) =>
      stories === 0
        ? 'Looking through the stories.'
        : plural('en', stories, {
            one: 'Looking through the stories. One so far.',
            other: `Looking through the stories. ${number('en', stories)} so far.`,
          }),
  },
  lookingWhy: 'It asks one place after another, also where nothing of yours is. So nobody can tell which are yours.',
  stop: 'Stop here',
  stopped: 'Stopped. Here is what was found until then.',
  further: 'Look further back',
  furtherWhy: 'Older stories and replies are found as you look further back.',
  whole: 'All stories here have been looked through.',
  found: (things: number) =>
    plural('en', things, {
      one: 'One thing belongs to your words.',
      other: `${number('en', things)} things belong to your words.`,
    }),

  nothingTitle: 'Nothing found with these words yet',
  nothingWhy: 'That can have simple reasons:',
  nothing: [
    'It was written in another place, or with other words.',
    'It was taken back.',
    'It is older. Then it is found as you look further back.',
  ],
  failed: 'Not everything could be fetched just now. It is not your fault. What you wrote is still there.',
  offline: 'There is no connection just now. What you wrote is still there.',

  titles: { report: 'Your reports', share: 'Your stories', reply: 'Your replies' },
  states: {
    published: 'On the wall',
    held: 'Waiting to be read',
    hidden: 'Not shown to others',
  } satisfies Record<ItemState, string>,
  stateWhy: {
    published: '',
    held: 'People who look after this place read it first. Nobody else sees it until then.',
    hidden: 'Only you can see it here.',
  } satisfies Record<ItemState, string>,
  kinds: {
    report: 'You told the moderators something',
    appeal: 'You asked for another look',
    question: 'You asked something',
  } satisfies Record<ReportKind, string>,
  reportStates: {
    received: 'It has arrived',
    'in-review': 'A moderator is looking',
    acted: 'Something was done',
    'not-acted': 'Nothing was changed',
  } satisfies Record<ReportState, string>,
  reportWhy: {
    received: 'Nobody has opened it yet.',
    'in-review': 'It has been opened. The answer will stand here.',
    acted: 'What was done stands in the answer, if you wanted one.',
    'not-acted': 'The reason stands in the answer below.',
  } satisfies Record<ReportState, string>,
  noted: (notes: string) => `Content note: ${notes}`,
  changed: 'changed later',
  show: 'Show the text',
  hide: 'Close the text',

  cameBack: 'What came back',
  nothingBack: 'Nothing has come back yet. It can take a while, and it says nothing about you or your words.',
  replies: {
    someone: 'A reply stands under it.',
    several: 'Several replies stand under it.',
    many: 'Many replies stand under it.',
  } satisfies Record<Amount, string>,
  readReplies: 'Read the replies',
  closeReplies: 'Close the replies',
  moreReplies: 'More replies',
  author: 'you',

  fromYou: 'From you',
  fromThem: 'From the moderators',
  sealedFromYou: 'What you wrote is sealed. Only the moderators can open it.',
  unreadable: 'This answer cannot be opened with these words.',
  add: 'Add something',
  answer: 'Answer',
  addLabel: 'Your message to the moderators',
  addWhy: (readers: string) => `It is sealed here. Only these can open it: ${readers}.`,
  notSend: 'Close without sending',
  send: 'Send',
  sending: 'Sending. One moment.',
  added: 'It has arrived.',
  closed: 'This is finished. If there is something new, please send a new report.',
  cannotSeal: 'This cannot be sealed just now, so nothing was sent. Your words are still here.',

  change: 'Change',
  save: 'Save',
  cancel: 'Leave it as it was',
  replyLabel: 'Your reply',
  saved: 'Your change is saved.',
  empty: 'A few words first, whatever they are.',
  tooLong: 'This is longer than can be kept in one piece. Could it be shorter?',
  takeBack: 'Take it back',
  takeBackAsk: {
    share: 'Take this story back? The text and all answers are removed at once and for good.',
    reply: 'Take this reply back? It is removed at once and for good.',
    report:
      'Take this report back? Everything in it is removed at once and for good, and nobody will look at it any more.',
  },
  takeBackYes: 'Yes, take it back',
  takeBackNo: 'Leave it there',
  takenBack: 'It is gone. There is nothing more to do.',
  conflict: 'This was changed somewhere else meanwhile. Nothing is lost. Press "Look again" to see it.',

  appeal: 'Ask somebody else to look',
  appealWhy: (readers: string) =>
    `Another moderator looks, not the one who decided. What you write is sealed for: ${readers}.`,
  appealLabel: 'What should they know? You can also leave this empty.',
  appealSent: 'Somebody else will look. Their answer comes here, with your reports.',
};

export type MyItemsListStrings = typeof strings;
