import type { PollAnswers, PollQuestion } from '../models/poll.js';
import { stepsOf } from '../models/poll-question.js';
import type { GroupVotes } from '../privacy/breakdown.js';
import type { Votes } from '../privacy/published-shares.js';

/** How many people answered a question, and how often each of its steps was given. Never leaves a backend. */
export interface Tally {
  readonly people: number;
  readonly votes: readonly number[];
}

/** The place of what each person answered among the steps of a question; −1 for none. */
export type Column = Int32Array;

const answerTo = ({ id }: PollQuestion, given: PollAnswers): unknown =>
  Object.hasOwn(given, id) ? given[id] : undefined;

const placesOf = (question: PollQuestion): ReadonlyMap<unknown, number> =>
  new Map(stepsOf(question).map((step, index) => [step, index]));

/** Of a question with one answer a person; of a ranking, what was put first. */
export function columnOf(question: PollQuestion, answers: readonly PollAnswers[]): Column {
  const places = placesOf(question);
  const column = new Int32Array(answers.length);
  for (let person = 0; person < answers.length; person++) {
    const answer = answerTo(question, answers[person]!);
    column[person] = places.get(question.kind === 'ranking' && Array.isArray(answer) ? answer[0] : answer) ?? -1;
  }
  return column;
}

/** Counts a question with one answer a person; "I would rather not say" is no answer. */
export function tally(question: PollQuestion, column: Column): Tally {
  const votes = new Array<number>(stepsOf(question).length).fill(0);
  let people = 0;
  for (const place of column) {
    if (place < 0) continue;
    votes[place]!++;
    people++;
  }
  return { people, votes };
}

/** Counts a question with several answers a person. */
export function tallyMany(question: PollQuestion, answers: readonly PollAnswers[]): Tally {
  const places = placesOf(question);
  const votes = new Array<number>(places.size).fill(0);
  let people = 0;
  for (const given of answers) {
    const answer = answerTo(question, given);
    let counted = false;
    for (const step of Array.isArray(answer) ? (answer as readonly unknown[]) : []) {
      const place = places.get(step);
      if (place === undefined) continue;
      votes[place]!++;
      counted = true;
    }
    if (counted) people++;
  }
  return { people, votes };
}

/** From here on the eleven steps of a 0–10 question are shown one by one. */
const BANDS_BELOW = 100;
/** First and last step of each band: low, medium, high and very high, as the ONS reads its 0–10 questions. */
const BANDS = [
  [0, 4],
  [5, 6],
  [7, 8],
  [9, 10],
] as const;

/** Rows of votes as they are shown: 0–10 in four fixed bands while fewer than a hundred answered. */
export function rowsOf(question: PollQuestion, { people, votes }: Tally): readonly Votes[] {
  const steps = stepsOf(question).map(String);
  if (question.kind !== 'number' || people >= BANDS_BELOW) {
    return steps.map((step, index) => ({ options: [step], votes: votes[index] ?? 0 }));
  }
  return BANDS.map(([from, to]) => ({
    options: steps.slice(from, to + 1),
    votes: votes.slice(from, to + 1).reduce((sum, count) => sum + count, 0),
  }));
}

/** A question counted apart by the options of another. */
export function tallyByGroup(
  question: PollQuestion,
  column: Column,
  by: PollQuestion,
  groups: Column,
): readonly (Tally & { readonly group: string })[] {
  const size = stepsOf(question).length;
  const names = stepsOf(by).map(String);
  const votes = names.map(() => new Array<number>(size).fill(0));
  for (let person = 0; person < column.length; person++) {
    const [group, place] = [groups[person]!, column[person]!];
    if (group >= 0 && place >= 0) votes[group]![place]!++;
  }
  return names.map((group, index) => {
    const own = votes[index]!;
    return { group, votes: own, people: own.reduce((sum, count) => sum + count, 0) };
  });
}

/** Rows of all groups alike, so that they can be compared. */
export const groupRows = (
  question: PollQuestion,
  groups: readonly (Tally & { readonly group: string })[],
): readonly GroupVotes[] => {
  const people = Math.min(...groups.map((group) => group.people));
  return groups.map(({ group, votes }) => ({ group, counts: rowsOf(question, { people, votes }) }));
};
