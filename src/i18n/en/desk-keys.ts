import { number, plural } from '../format.js';

const days = (count: number): string => plural('en', count, { one: '1 day', other: `${number('en', count)} days` });

/** Keys of the moderators: made, unlocked, handed on and taken away. */
export const strings = {
  loading: 'One moment, we are looking for the keys.',
  failed: 'The keys could not be fetched just now.',
  working: 'One moment. This takes a few seconds, on purpose.',

  unlockTitle: 'Unlock your key',
  passphrase: 'Your passphrase',
  unlock: 'Unlock',
  usePasskey: 'Use my passkey',
  otherWay: 'My key is not on this device',
  thisDevice: 'Use the key on this device',
  forgetDevice: 'Forget my key on this device',
  forgotten: 'This device has forgotten your key. You still have your file or your paper.',
  file: 'Your key file',
  fileHelp: 'The file that was saved when your key was made.',
  keep: 'This is my own device',
  keepWhy:
    'Then the key stays in this browser, locked by your passphrase or passkey. Leave it off on a device that others use.',
  paper: 'Your paper',
  paperHelp: 'Five rows. Small letters and missing spaces do no harm.',
  usePaper: 'Unlock with the paper',
  newHere: 'I have no key yet',
  back: 'Back',

  foundTitle: 'Set up this desk',
  foundWhy:
    'Nobody can read reports here yet. You make two keys now: yours, which reads, and the one of the community, which says who may read. They are made on this device and sent to nobody.',
  joinTitle: 'Make your key',
  joinWhy:
    'Your key is made on this device and sent to nobody. You then hand on one line, which holds nothing secret. Whoever keeps the paper of the community lets you in with it.',
  name: 'Your role',
  nameHelp: 'People who write to you read it: “Night team”. Better not your own name.',
  newPassphrase: 'A passphrase for your key',
  newPassphraseHelp: 'At least 12 characters. A few words that do not belong together are best.',
  suggest: 'Suggest one',
  make: 'Make the key',
  makeBoth: 'Make the keys',
  makePasskey: 'Lock it with a passkey instead',

  papersTitle: 'Two papers to keep',
  paperTitle: 'A paper to keep',
  papersWhy:
    'Print both, or copy them by hand. Without them nobody can help you: there is no “forgot my passphrase”. Keep the paper of the community away from this desk, best in two places.',
  paperWhy: 'Print it, or copy it by hand. Without it nobody can help you: there is no “forgot my passphrase”.',
  rootPaper: 'Paper of the community',
  rootPaperWhy: 'Says who may read. Needed to let somebody in, to take somebody out, and every 90 days.',
  keyPaper: 'Paper of your key',
  keyPaperWhy: 'Opens what people sent, without a passphrase.',
  print: 'Print',
  /** Titles of printed pages; printers write them on the paper and into their queue. */
  printTitle: 'Five rows',
  saveFile: 'Save the key file',
  proof: 'To be sure, type row 3 of the paper of the community',
  proofWrong: 'That is not row 3 of the paper of the community.',
  open: 'Open the desk',

  foundedTitle: 'The desk is open',
  words: 'The six words of this community',
  wordsWhy:
    'Write them on a poster, or read them out on the phone. Whoever sees the same six words writes to you and to nobody else.',
  snippet: 'Put this into your page',
  snippetWhy: 'With it the page takes no other key than yours, even from its own server.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Copying did not work here. You can select the text and copy it by hand.',
  toDesk: 'Go to the desk',

  lineTitle: 'Hand this line on',
  lineWhy:
    'Give it to whoever keeps the paper of the community. It is not secret. When they have let you in, unlock your key here.',
  notIn: 'This key opens nothing here yet. Somebody who keeps the paper of the community has to let it in.',
  letIn: 'I have been let in',

  keysTitle: 'Keys',
  members: 'Who can read',
  you: 'you',
  safe: 'in a safe, cannot work here',
  until: (left: number) =>
    left ? `The keys are good for ${days(left)} more.` : 'The keys have run out. Nobody can send anything now.',
  soon: 'Please renew them, so that people can go on writing to you.',
  renew: 'Renew for 90 days',
  add: 'Let somebody in',
  addLine: 'Their line',
  addLineHelp: 'It begins with “haven-moderator-1”. Ask them by voice whether it came from them.',
  addName: 'Their role',
  remove: 'Take out',
  removeAsk: (name: string) =>
    `Take out “${name}”? What is sent from then on they cannot open. What they have read, they have read.`,
  removeYes: 'Yes, take out',
  rootNeeded: 'Paper of the community',
  sign: 'Sign',
  held: 'Proposed. Somebody else at the desk has to agree; it waits in the queue. After that, seal the open ones again.',
  changed: 'Done. New messages are sealed to the keys as they are now.',
  reseal: 'Seal the open ones again',
  resealWhy: 'So that who has left opens them no more, and who is new can.',
  resealing: (done: number, total: number) => `Sealing again: ${number('en', done)} of ${number('en', total)}.`,
  resealed: (left: number) =>
    left
      ? plural('en', left, {
          one: 'Done, but for 1 that is with somebody else. They have to do it.',
          other: `Done, but for ${number('en', left)} that are with somebody else. They have to do it.`,
        })
      : 'All open ones are sealed to the present keys.',
  full: 'Five keys are the most. Take one out first.',
  close: 'Close',

  /** By what is wrong: a field of an error. */
  wrong: {
    passphrase: 'That passphrase does not open this key.',
    short: 'The passphrase needs at least 12 characters.',
    passkey: 'Your passkey did not answer.',
    noPasskey: 'Passkeys cannot hold a key in this browser. A passphrase does.',
    file: 'That is not a key file.',
    rows: 'Please type all five rows, each on a line of its own.',
    paperKind: 'The rows are right, but this is another paper.',
    line: 'That line is not whole. Please copy all of it.',
    name: 'Please write a role, at most 60 characters.',
    root: 'This is not the paper of this community.',
    members: 'This key or this role is there already.',
    other: 'That did not work just now. Nothing has been changed.',
  },
  row: (place: number) => `Row ${number('en', place)} is not as on the paper. Please look at it again.`,
  refusedTitle: 'Something is wrong with the keys',
  refused: {
    pin: 'The keys that came are not those this page names. Please do not unlock anything, and speak with whoever runs the page.',
    older:
      'The keys that came are older than those seen here before. Somebody may have put them back. Please speak with whoever runs the server.',
    other:
      'The keys that came do not fit together. Please speak with whoever runs the server before you unlock anything.',
  },
};

export type DeskKeysStrings = typeof strings;
