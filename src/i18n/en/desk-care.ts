import { number, plural } from '../format.js';

/** Looking after the moderator: what they have carried, breaks, the run-sheet for urgent ones, and after it. */
export const strings = {
  load: (count: number, since: string) =>
    `${plural('en', count, { one: 'You have opened 1 hard one', other: `You have opened ${number('en', count)} hard ones` })} since ${since}.`,
  loadWhy: 'Only you see this. It is gone when this page is closed.',

  breakTitle: 'Time for a short break',
  breakWhy: (count: number) =>
    `You have opened ${number('en', count)} hard ones. Look away from the screen, stand up, drink something.`,
  breakLast: 'You have put it off once. Now is a good time.',
  breakOthers: 'Urgent ones can still be opened. Nobody has to carry them alone.',
  minutes: (count: number) => `${number('en', count)} minutes`,
  later: 'A little later',
  resting: (until: string) => `Break until ${until}`,
  restingWhy: 'Nothing here runs away. If you can, look at something far off, and let your shoulders drop.',
  rested: 'The break is over. Go on when you are ready.',
  back: 'Go on',
  backUrgent: 'Something urgent, go back now',

  sheetTitle: 'For urgent ones, step by step',
  sheetWhy: 'Take what helps. What you tick stays on this page only.',
  sheet: [
    'Read it once. Breathe. Tell a second person on the team.',
    'Might anyone be in danger in the next hours? Was a plan, a time or a place named?',
    'Answer: thank them, say what you have understood, ask plainly and calmly, offer lines where they live, say what we can and cannot do.',
    'Take out details of how. Keep the person’s own voice.',
    'If it is about the next hours and something lawfully known says who it is, use the emergency contact of your community. If possible with the person’s agreement, and always telling them. If nothing is known, say so, and keep the lines in sight.',
    'Look after the others there: those who have read it, and those who answered.',
    'Hand over in writing. Keep the log to facts: times and what was done, no quotes.',
    'Talk about it with somebody, and take a break.',
  ],

  afterTitle: 'Before you go on',
  after: 'That was an urgent one. How are you?',
  afterHints: [
    'Tell somebody on the team in a few words how it was for you.',
    'Whatever you felt is fine. You did not have to solve it all.',
    'If it stays with you, the help page is there for you as well.',
  ],
  rest: 'Take a break',
};

export type DeskCareStrings = typeof strings;
