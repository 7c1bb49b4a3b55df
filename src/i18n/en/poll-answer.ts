import { number, plural } from '../format.js';

/** Everything in a poll after the first question. */
export const strings = {
  announced: (day: string) => `Opens on ${day}.`,
  waitsForNote: 'It opens once you can read here what came of the last answers.',
  insecure: 'This page has no secure connection (https), so nothing can be sent from here.',
  several: 'As many as you like.',
  atMost: (max: number) => `Up to ${number('en', max)}.`,
  back: 'Back',
  /** For the kinds of questions. */
  notYet: 'No answer yet',
  steps: (low: string, high: string) => `From 0, ${low}, to 10, ${high}`,
  orderHelp: 'Put them in your own order, the most important one first.',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  moved: (name: string, place: number, of: number) => `${name}: now ${number('en', place)} of ${number('en', of)}.`,
  keepOrder: 'This order is right',
  ordered: 'This is your order.',
  textLabel: 'In your own words',
  textWhy: (count: number) =>
    `Kept apart from your other answers. The people who ask read such words only when at least ${number('en', count)} people wrote some, in a mixed order. Better without names and places.`,
  textLeft: (left: number) =>
    plural('en', left, { one: 'One character left.', other: `${number('en', left)} characters left.` }),
  textTooLong: (over: number) =>
    plural('en', over, { one: 'One character too long.', other: `${number('en', over)} characters too long.` }),
  textKept: 'What you wrote before stays, unless you write something here.',
  /** Randomised response in two plain sentences. */
  deniable:
    'Before it is sent, chance now and then puts another answer in the place of yours. So nobody can know what you said, and with many people the whole is still right.',
  spent: 'You have been asked questions like this often enough this season, so this one is left out for you.',
  /** Sending. */
  chooseFirst: 'Choose an answer first. “Rather not say” is one too.',
  sending: 'Sending your answer.',
  withdrawing: 'Taking your answer back.',
  offline: 'There is no connection just now. Your answers are still here.',
  failed: 'That did not work just now. It is not your fault. Your answers are still here.',
  closedMeanwhile: 'The poll has closed in the meantime, so your answer was not sent.',
  hostsOnly: 'This poll has not been opened yet by the people who ask. Your answers are still here.',
  nothingTitle: 'Nothing to send',
  nothing: 'You would rather not say, and that is fine. Nothing was sent.',
  again: 'Back to the questions',
  /** Sent. */
  sentTitle: 'Thank you. Your answer is in.',
  savedTitle: 'Your answer is changed.',
  standsTitle: 'Your answer is in.',
  after: (day: string) =>
    `The results come out here when it has closed, after ${day} at the latest, if enough people have answered.`,
  afterHost: (day: string) =>
    `The people who ask get the results when it has closed, after ${day} at the latest, if enough people have answered.`,
  afterInterim: 'Results come out here each time enough more people have answered.',
  until: (day: string) => `Until it closes, on ${day} at the latest, you can change it or take it back.`,
  care: 'If a question stays with you, you do not have to carry it alone.',
  change: 'Change my answer',
  withdraw: 'Take it back',
  save: 'Save the change',
  cancel: 'Leave it as it was',
  withdrawAsk: 'Take your answer back? It will not be counted, and it is erased.',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'Leave it in',
  withdrawnTitle: 'Your answer is taken back.',
  withdrawn: 'It is erased, and nobody can tell that it was there. You can answer anew until the poll closes.',
  anew: 'Answer anew',
  twiceTitle: 'There is an answer of yours already',
  twice: 'It was given or changed in another window. What you chose here is still here.',
  twiceMine: 'Put this one in its place',
  twiceTheirs: 'Leave the other one',
  already: 'I have answered already',
};

export type PollAnswerStrings = typeof strings;
