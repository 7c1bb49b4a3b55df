import type { Keeping } from '../../core/backend.js';
import type { SeatWord } from '../../core/models/event-seats.js';

/** Taking a seat without a name, waiting for one, giving it back; and asking something. */
export const strings = {
  title: 'Would you like to come?',
  /** Never a number. */
  words: {
    free: 'There are seats. You need no name.',
    few: 'A few seats are left. You need no name.',
    full: 'It is full.',
    unsaid: 'A small group. You need no name. Only you are told whether there is a seat.',
    closed: 'It has begun. Seats are not given any more.',
  } satisfies Record<SeatWord, string>,
  canWait: 'You can wait for a seat.',
  turn: 'Who has waited the most days is next; on the same day, chance decides.',
  mine: 'Your seat',
  who: ({ place, host = 'the server of this site' }: Keeping): string =>
    place === 'page'
      ? 'Kept in this page only, and gone when you close it. The organisers cannot see it.'
      : place === 'browser'
        ? 'Kept in this browser only. The organisers cannot see it. People who use this browser, and this site, could.'
        : `Kept on ${host}. The organisers see how many come, and never who.`,
  take: 'Take a seat',
  wait: 'Wait for a seat',
  ask: 'Ask for a seat',
  already: 'I have one already',
  sending: 'One moment.',
  seat: 'You have a seat.',
  seatWhy: 'Just come. Nobody has a list of names. If you cannot come, give it back, so that somebody else can.',
  waiting: 'You are waiting for a seat.',
  waitingWhy: 'Nobody writes to you: this page does not know who you are. Look in here again from time to time.',
  look: 'Look again',
  still: 'Not yet. You are still waiting.',
  giveBack: 'Give the seat back',
  stopWaiting: 'Stop waiting',
  sure: 'Give the seat back? Somebody else may get it then.',
  yes: 'Yes, give it back',
  keep: 'Keep it',
  returned: 'Done. Thank you for making room.',
  stopped: 'Done. You are not waiting any more.',
  fullNow: 'Somebody was faster: it is full now.',
  begunNow: 'It has begun in the meantime.',
  offNow: 'It was cancelled in the meantime.',
  gone: 'That seat is not there any more.',
  insecure: 'Seats can only be taken where the address of the page begins with https.',
  back: 'Back',

  question: 'Ask something',
  questionTitle: 'What would you like to ask?',
  /** Who reads it. */
  questionWho: ({ place, host = 'the server of this site' }: Keeping): string =>
    place === 'server'
      ? `Without your name. The organisers read it, and it is kept on ${host}. Better without names and places.`
      : 'Without your name. It is kept here and sent nowhere, so the organisers only read it on this device.',
  send: 'Send the question',
  asked: 'Your question is on its way to the organisers.',
  yours: 'You have asked:',
  takeBack: 'Take the question back',
  takenBack: 'Your question was taken back.',
  tooLong: (most: string): string => `At most ${most} letters, please.`,
  empty: 'Write your question first.',
};

export type EventSeatsStrings = typeof strings;
