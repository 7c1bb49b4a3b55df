/** The field that takes the seven words in, wherever it stands. */
export const strings = {
  askTitle: 'Come back with your words',
  askLabel: 'Your seven words',
  askHelp: 'In their order, with spaces between them.',
  askOpen: 'Unlock',
  working: 'Checking the words. This takes a moment.',
  insecure: 'This page has no secure connection (https), so the words cannot be used here.',
  failed: 'That did not work just now. It is not your fault.',
};

export type PhraseFormStrings = typeof strings;
