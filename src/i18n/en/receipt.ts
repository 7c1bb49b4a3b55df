/** The words with which a person comes back to what they wrote. */
export const strings = {
  title: 'Your seven words',
  why: 'With them you can come back, from any device, to change or take back what you wrote. Nobody else has them, and nobody can send them to you again.',
  copy: 'Copy',
  copied: 'Copied. Whoever uses this device next could paste them.',
  copyFailed: 'Copying did not work here. You can select the words and copy them by hand.',
  print: 'Print',
  /** Title of the printed page: tells nothing of what the words are for. */
  printTitle: 'Seven words',
  own: 'This is my own device',
  ownWhy:
    'Then the words stay in this browser, and whoever uses it can change what you wrote. Leave it off if others use it too.',
  ownHere: 'The words are kept in this browser until you forget them here.',
  forget: 'Forget everything here',
  forgetAsk:
    'Forget the words in this browser? What you wrote stays where it is. You can reach it again only with the words.',
  forgetYes: 'Yes, forget them',
  forgetNo: 'Keep them',
  forgotten: 'The words are forgotten in this browser.',
  noneTitle: 'No words yet',
  none: 'When you send something, seven words appear here. With them you can come back to it.',
  hiddenTitle: 'The words cannot be shown again',
  hidden:
    'For your safety they are not kept here, so a reload hides them. You can still change what you wrote from here until you close this window.',
  unlockedTitle: 'Welcome back',
  unlocked: 'What was written with these words can be changed from here now.',
};

export type ReceiptStrings = typeof strings;
