import type { ReportTarget } from '../../core/models/report.js';

/** One item of the desk that was opened: what was written, answers, notes of the team, how it ends. */
export const strings = {
  back: 'Back to the list',
  opening: 'Opening. One moment.',
  openFailed: 'This could not be opened just now.',
  taken: 'Somebody else has this just now.',
  notYours: 'Somebody else should look at this, because the decision was yours.',
  gone: 'This is not here any more. It may have been taken back.',
  doors: { worried: 'Worried about someone', rules: 'Against the guidelines' },
  about: {
    share: 'About a story',
    reply: 'About a reply',
    thread: 'About what somebody wrote below a story',
    room: 'About a room',
    event: 'About an event',
    nothing: 'About nothing in particular',
  } satisfies Record<ReportTarget['kind'], string>,
  noReason: 'No reason was chosen',
  guideline: 'Guideline:',

  askFirst: 'This is one that you wanted to be asked about.',
  readAnyway: 'Go on',

  messages: 'What was written',
  reporter: 'From the person who wrote to us',
  moderators: 'From us',
  noWords: 'Nothing was written besides this.',
  unreadable: 'This cannot be opened with your key.',
  news: 'Something new has come to this.',
  newsShow: 'Show it',
  covered: 'The text is covered.',
  beginning: 'Show the beginning',
  all: 'Show all of it',
  cover: 'Cover it',
  coverAll: 'Cover everything',

  answerTitle: 'Answer, or ask',
  answerWhy: 'Only they can read it, with their receipt, and the team.',
  answerWanted: 'They would like to hear what comes of it.',
  answerNotWanted: 'They do not need an answer. They can still read one.',
  noAnswer: 'This was sent without a way to answer.',
  answerLabel: 'Your answer',
  answerSend: 'Send the answer',
  answerSent: 'Your answer has been sent.',

  noteTitle: 'Notes of the team',
  noteWhy: 'Only moderators can read these.',
  noteLabel: 'A note',
  noteSave: 'Save the note',
  noteSaved: 'The note is saved.',

  endTitle: 'How it ends',
  end: {
    acted: 'Something was done',
    'not-acted': 'Nothing to do here',
    'in-review': 'Look at it again',
  },
  endWhy: 'Nothing to do is work done as well. They read why.',
  endLabel: 'What they read',
  endTexts: {
    acted:
      'Thank you for telling us. We have looked at it and done something about it. We cannot say more, because it concerns somebody else too.',
    'not-acted':
      'Thank you for telling us. We have looked at it with care and leave it as it is. If we have missed something, you can write to us again.',
  },
  endSave: 'End it so',
  endSaved: 'Saved. They can read it with their receipt.',
  againSave: 'Look at it again',

  handTitle: 'Hand over',
  handWhy: 'It is free for the others at once. You do not need a reason.',
  handLabel: 'What they should know',
  hand: 'Hand over',
  handed: 'Handed over. Thank you.',

  eraseReport: 'Erase all of this',
  eraseReportWhy: 'Every word of it, for good. Somebody else on the team has to agree.',
  eraseAsked: 'Somebody else on the team has to agree now.',
  eraseDone: 'Erased.',
  yes: 'Yes, erase',
  no: 'Leave it',

  proposal: {
    erase: 'To erase a story or reply for good',
    'erase-report': 'To erase all of what somebody wrote to us',
    'key-ring': 'To change who can read here',
  },
  proposedBy: 'Proposed by:',
  proposalMine: 'This is your own proposal. Somebody else has to look.',
  proposalWhy: 'It cannot be taken back. Please look at it with fresh eyes.',
  confirm: 'I agree',
  refuse: 'I do not agree',
  confirmed: 'Done.',
  refused: 'Left as it was.',

  sending: 'One moment.',
  wordsFirst: 'A few words first.',
  tooLong: 'This is longer than fits at once.',
  conflict: 'This has been changed meanwhile. Here is how it stands now.',
  claimLost: 'Your time with this has run out, and somebody else has it now. Your words are still here.',
  failed: 'That did not work just now. Your words are still here.',
  offline: 'There is no connection just now. Your words are still here.',
  unauthorized: 'Your key does not allow this.',
};

export type DeskOpenedStrings = typeof strings;
