/** What every element needs from the start. */
export const strings = {
  /** When nothing better is known, or not yet. */
  failed: 'That did not work just now. It is not your fault. Your words are still here.',
  tryAgain: 'Try again',
  /** Beside each place where people write or read. */
  notCrisisService: 'People here support each other. This is not a crisis service.',
  findHelp: 'Find help now',
  notOffered: 'This is not available here.',
  /** The closed report button. */
  report: 'Report or share a worry',
};

export type CommonStrings = typeof strings;
