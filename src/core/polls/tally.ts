import type { PollAnswers, PollQuestion } from '../models/poll.js';
import { stepsOf } from '../models/poll-question.js';
import type { GroupVotes } from '../privacy/breakdown.js';
import type { Votes } from '../privacy/published-shares.js';

/** How many people answered a question, and how often each of its steps was given. Never leaves a backend. */
export interface Tally {
  readonly people: number;
  readonly votes: readonly number[];
}

type Steps = ReadonlyMap<unknown, number>;

const placesOf = (question: PollQuestion): Steps => new Map(stepsOf(question).map((step, index) => [step, index]));

/** Counts one question. For `ranking`, who was put first; "I would rather not say" is no answer. */
export function tally(question: PollQuestion, answers: readonly PollAnswers[]): Tally {
  const places = placesOf(question);
  const votes = new Array<number>(places.size).fill(0);
  let people = 0;
  for (const given of answers) {
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    const steps = !Array.isArray(answer) ? [answer] : question.kind === 'ranking' ? answer.slice(0, 1) : answer;
    let counted = false;
    for (const step of steps as readonly unknown[]) {
      const place = places.get(step);
      if (place === undefined) continue;
      votes[place] = (votes[place] ?? 0) + 1;
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

/** The same question counted apart by the options of another. */
export function tallyByGroup(
  question: PollQuestion,
  by: PollQuestion,
  answers: readonly PollAnswers[],
): readonly (Tally & { readonly group: string })[] {
  const groups = new Map<unknown, PollAnswers[]>(stepsOf(by).map((step) => [step, []]));
  for (const given of answers) groups.get(Object.hasOwn(given, by.id) ? given[by.id] : undefined)?.push(given);
  return [...groups].map(([group, own]) => ({ group: String(group), ...tally(question, own) }));
}

/** Rows of all groups alike, so that they can be compared. */
export const groupRows = (
  question: PollQuestion,
  groups: readonly (Tally & { readonly group: string })[],
): readonly GroupVotes[] => {
  const people = Math.min(...groups.map((group) => group.people));
  return groups.map(({ group, votes }) => ({ group, counts: rowsOf(question, { people, votes }) }));
};
