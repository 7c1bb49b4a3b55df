import type { Keeping } from '../../core/backend.js';
import type { Wish } from '../../core/models/share.js';

/** What is opened on the story wall: replies, one's own, topics to leave out, and how to report. */
export const strings = {
  title: 'Replies',
  loading: 'Fetching the replies.',
  slow: 'This takes longer than usual.',
  none: 'No reply yet.',
  failed: 'The replies cannot be shown just now. It is not your fault.',
  more: 'More replies',
  fresh: 'Show new replies',
  author: 'wrote this story',
  me: 'You',
  changed: 'changed later',
  replyWithdrawn: 'This reply is not shown any more.',

  /** What the author hopes for, told to whoever is about to reply. */
  tone: {
    listening: 'Whoever wrote this wishes to be heard, without replies. You can still respond without words.',
    replies: 'Replies are welcome. Advice is not asked for.',
    ideas: 'Replies and ideas are welcome.',
  } satisfies Record<Wish, string>,
  label: 'Your reply',
  movesOpen: 'What helps in a reply',
  movesTitle: 'Four things that help',
  /** Practice: name, make sense, ask, share with care. */
  moves: [
    'Say back what you heard, in your own words.',
    'Say that it makes sense to feel this way.',
    'Ask what would be good right now.',
    'Tell something of your own only if it is for them.',
  ],
  leaveTitle: 'Four things to leave out',
  leave: [
    'Solving it for them.',
    'Comparing it with what others carry.',
    'Naming a condition they may have.',
    'Telling them how they should feel or live.',
  ],
  who({ place, host = 'the server of this site', review }: Keeping): string {
    const first = review ? 'People who look after this place read it first. ' : '';
    if (place === 'page')
      return `${first}Kept in this page only, and gone when it closes. This site could read it too.`;
    if (place === 'browser')
      return `${first}Kept in this browser only. People who use it can read it, and this site could too.`;
    return `${first}Kept on ${host}. Everyone who visits here can read it, and so can those who run ${host} and this site.`;
  },
  send: 'Send reply',
  sending: 'Sending. One moment.',
  wordsFirst: 'A few words first, whatever they are.',
  tooLong: 'This is longer than can be kept in one piece. Could it be two?',
  sent: 'Your reply is there. Thank you for being here.',
  held: 'Your reply has arrived. People who look after this place read it first.',
  insecure:
    'This page has no secure connection (https), so nothing can be sent from here. You can still copy your words.',
  sendFailed: 'That did not work just now. It is not your fault. Your words are still here.',
  hints: 'These words could tell who somebody is:',
  leaveIn: 'Leave it in',

  change: 'Change',
  save: 'Save',
  cancel: 'Leave it as it was',
  takeBack: 'Take it back',
  takeBackAsk: 'Take this reply back? It is removed at once and for good.',
  takeBackShare: 'Take this story back? The text and all answers are removed at once and for good.',
  takeBackYes: 'Yes, take it back',
  takeBackNo: 'Leave it there',
  takenBack: 'It is gone. There is nothing more to do.',

  ownTitle: 'What came back',
  ownNothing: 'Nothing has come back yet. It can take a while, and it says nothing about you or your words.',
  ownReplies: 'There are replies under your story.',

  reportThread: 'Report these replies',
  reportTitle: 'Telling those who look after this site',
  report:
    'If something here worries you, or is not all right, please write to the people who run this site. Tell them the day the story was shared and how it begins. They can take it from there.',
  reportDanger: 'If somebody may be in danger right now, please do not wait for them.',

  topicsTitle: 'Topics to leave out',
  topicsWhy:
    'Stories with these content notes are not shown to you. Only this page knows, and only until it is closed.',
  topicsDone: 'Done',
};

export type StoryThreadStrings = typeof strings;
