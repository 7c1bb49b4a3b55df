import type { Door, Reason, ReportTarget } from '../../core/models/report.js';

/**
 * What is opened by the report button, and why nothing can be sent. Read by people who are afraid for somebody, or who were hurt; each sentence
 * is kept true.
 */
export const strings = {
  close: 'Close',
  /** Beside the button that clears. */
  keeps: 'If you close this, what you began stays here until you leave this page.',
  keptHere: 'Closed. What you began stays here until you leave this page.',
  kept: 'What you began is still here.',
  clear: 'Clear and close',
  cleared: 'Closed. Nothing of it was kept.',

  about: {
    share: 'About the story you were just reading.',
    reply: 'About the reply you were just reading.',
    thread: 'About what is written below this story.',
    room: 'About this room.',
    event: 'About this event.',
    nothing: 'About anything that happened, here or elsewhere.',
  } satisfies Record<ReportTarget['kind'], string>,
  doorsTitle: 'What is it about?',
  doors: {
    worried: { title: 'I am worried about someone', text: 'Somebody may not be safe, or is having a very hard time.' },
    rules: { title: 'Something is against the guidelines', text: 'Something here hurts people or should not be here.' },
  } satisfies Record<Door, { title: string; text: string }>,
  doorFirst: 'Please choose one of these two first.',
  reasonsTitle: 'Does one of these fit?',
  reasonsHint: 'You do not have to choose. It helps people to see what comes first.',
  reasons: {
    'life-at-risk': 'Their life may be in danger',
    'self-harm-now': 'They are hurting themselves, or tell how it is done',
    'person-at-risk': 'A child or an adult is being hurt, neglected or used',
    'threat-or-stalking': 'Threats, violence or stalking',
    'private-information': 'Private details or pictures of somebody',
    'sexual-contact': 'Unwanted sexual messages, or contact with a child that does not feel right',
    'hate-or-discrimination': 'Hate, or putting people down for who they are',
    'bullying-or-pressure': 'Bullying, judging or putting somebody under pressure',
    'harmful-advice': 'Advice that could do harm',
    'missing-note': 'A content note is missing, or there is too much detail',
    'something-else': 'Something else, such as advertising or a false name',
  } satisfies Record<Reason, string>,
  noReason: 'None of these, or I would rather not say',
  next: 'Go on',

  guideTitle: 'What you can do for them now',
  guide: [
    'If you can reach them, ask calmly and directly whether they think of suicide. Asking does not put it into their head.',
    'Listen. You need no answers and no advice.',
    'Stay with them or in touch, or see that somebody does.',
    'If they could act soon, call the emergency number now. Please do not wait for an answer from here.',
  ],
  harmedTitle: 'If somebody is being hurt',
  harmed: [
    'If they are in danger right now, call the emergency number. Please do not wait for an answer from here.',
    'If they tell you about it, let them know that you believe them and that it is not their fault.',
    'Do not promise to keep it secret. Say that you will look for help together.',
  ],
  threatened:
    'If you or somebody else is in danger right now, call the emergency number. Please do not wait for an answer from here.',
  forYou: 'You do not have to carry this alone. These lines are there for you, too.',
  lines: 'Numbers to call now',
  linesTitle: 'Somebody to talk to now',
  urgent: 'If somebody may be in danger, please do not wait for us.',

  unableTitle: 'This cannot be sent from here',
  unable: {
    'not-offered': 'Reports cannot be sent on this site.',
    insecure: 'This page has no secure connection (https), so nothing can be sealed here.',
    'no-keys': 'Nobody has been named here yet who could open a report.',
    expired: 'The keys for sealing are too old. Those who run this site have to renew them.',
    untrusted: 'The keys for sealing are not the ones this site should have. So they are not used.',
    'not-loaded': 'The part of this page that seals your words could not be fetched.',
    offline: 'There is no connection just now.',
    unavailable: 'It did not work just now. It is not your fault.',
  },
  never: 'Without sealing, nothing is sent.',
  wordsStay: 'Your words stay here until you leave this page. You can also copy them.',
  copy: 'Copy my words',
  copied: 'Copied. Whoever uses this device next could paste them.',
  copyFailed: 'Copying did not work here. You can select the words and copy them by hand.',
  otherTitle: 'Other ways',
  contact: 'Write or speak to those who run this site',
  noContact: 'If you can, tell somebody you trust about it, or somebody who runs this site.',
  goBack: 'Back to my words',
};

export type ReportStrings = typeof strings;
