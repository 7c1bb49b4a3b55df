import type { PollAnswers, PollDefinition, PollQuestion, PollScore } from '../models/poll.js';
import type { BreakdownResult, PublishedEstimate, QuestionResult, ScoreResult } from '../models/poll-results.js';
import { mayBreakDown, withNoise } from '../privacy/breakdown.js';
import { atLeast, isBatch } from '../privacy/counts.js';
import { meanOf } from '../privacy/published-means.js';
import { sharesOfMany, sharesOfOne, stepFor } from '../privacy/published-shares.js';
import { estimate, odds } from '../privacy/randomised-response.js';
import type { Uniform } from '../privacy/uniform.js';
import { scorer } from './score.js';
import type { Column, Tally } from './tally.js';
import { columnOf, groupRows, rowsOf, tally, tallyByGroup, tallyMany } from './tally.js';

/** What is published, and how many people each part speaks of: the second is kept by the backend and never handed out. */
export interface Publication {
  readonly atLeast: number;
  readonly questions: readonly QuestionResult[];
  readonly scores: readonly ScoreResult[];
  readonly counted: Counted;
}

/** Exact numbers of people behind the last publication; erased when the poll closes. */
export interface Counted {
  readonly people: number;
  readonly questions: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
}

export interface Occasion {
  /** What was published before. */
  readonly last?: Publication | undefined;
  /** True at the end: breakdowns come out only then, since noise drawn for every batch could be averaged away. */
  readonly final: boolean;
  readonly uniform: Uniform;
}

const percent = (share: number): number => Math.round(share * 100) + 0;

function estimates(
  question: PollQuestion & { readonly kind: 'choice' },
  { people, votes }: Tally,
): PublishedEstimate[] {
  const chances = odds(question.options.length, question.deniable ?? 0);
  return question.options.map(({ id }, index) => {
    const { value, low, high } = estimate(votes[index] ?? 0, people, chances);
    // Whole points: an estimate to the last digit would be the exact count, and the exact number of people.
    return { option: id, percent: percent(value), low: percent(low), high: percent(high) };
  });
}

const hasMean = ({ kind }: PollQuestion): boolean => kind === 'scale' || kind === 'number';

function withMean(question: PollQuestion, counted: Tally): Pick<QuestionResult, 'shares' | 'mean'> {
  const rows = rowsOf(question, counted);
  const shares = question.kind === 'choices' ? sharesOfMany(rows, counted.people) : sharesOfOne(rows, counted.people);
  const mean = hasMean(question) ? meanOf(shares, atLeast(counted.people)) : undefined;
  return { shares, ...(mean && { mean }) };
}

/** The column of each question, made when it is first needed. */
type Columns = (question: PollQuestion) => Column;

function breakDown(
  question: PollQuestion,
  by: PollQuestion,
  people: number,
  poll: PollDefinition,
  columns: Columns,
  uniform: Uniform,
): BreakdownResult {
  const groups = groupRows(question, tallyByGroup(question, columns(question), by, columns(by)));
  if (!mayBreakDown(groups, people, poll.k)) return { by: by.id };
  return {
    by: by.id,
    groups: withNoise(groups, uniform).map(({ group, counts }) => {
      // Of the noisy table, not of the people: a number of theirs that is exact would undo it.
      const size = Math.max(
        poll.k,
        counts.reduce((sum, { votes }) => sum + votes, 0),
      );
      const shares = sharesOfOne(counts, size);
      const mean = hasMean(question) ? meanOf(shares, atLeast(size)) : undefined;
      return { group, atLeast: atLeast(size), shares, ...(mean && { mean }) };
    }),
  };
}

function publishQuestion(
  question: PollQuestion,
  counted: Tally,
  poll: PollDefinition,
  columns: Columns,
  { final, uniform }: Occasion,
): QuestionResult {
  const base = { question: question.id, atLeast: atLeast(counted.people) };
  if (question.kind === 'choice' && question.deniable !== undefined) {
    return { ...base, estimates: estimates(question, counted) };
  }
  const levels = poll.questions.filter(
    ({ id }) =>
      final && id !== question.id && poll.breakdown.includes(id) && /^(choice|scale|number)$/.test(question.kind),
  );
  return {
    ...base,
    ...withMean(question, counted),
    ...(levels.length && {
      breakdowns: levels.map((by) => breakDown(question, by, counted.people, poll, columns, uniform)),
    }),
  };
}

/** The mean as a range of 5 points in 100, of 10 under 30 people and at both ends, of what the score can be. */
function publishScore(
  score: PollScore,
  values: readonly number[],
  low: number,
  high: number,
  bands: Tally,
): ScoreResult {
  const people = values.length;
  const width = stepFor(people);
  const mean = values.reduce((sum, value) => sum + value, 0) / people;
  const hundredth = high > low ? ((mean - low) / (high - low)) * 100 : 0;
  const from = Math.min(90, Math.floor(hundredth / width) * width);
  const [bottom, top] = from < 10 ? [0, 10] : from >= 90 ? [90, 100] : [from, from + width];
  const of = (points: number): number => Math.round((low + (points / 100) * (high - low)) * 100) / 100;
  const rows = bands.votes.map((votes, place) => ({ options: [String(place)], votes }));
  return {
    score: score.id,
    atLeast: atLeast(people),
    low: of(bottom),
    high: of(top),
    ...(rows.length && { shares: sharesOfOne(rows, people) }),
  };
}

/**
 * Works out all that may be said of these answers now; nothing when nobody may learn anything new. Every part has to pass
 * by itself: a question that many passed over is published again only when `k` more have answered *it*, and otherwise stays
 * as it was, or the difference would be those few.
 *
 * Linear in answers × questions; a hundred thousand answers take a moment and no store needs running counts.
 */
export function publish(
  poll: PollDefinition,
  answers: readonly PollAnswers[],
  occasion: Occasion,
): Publication | undefined {
  const { last } = occasion;
  const people = answers.length;
  if (!isBatch(people, last?.counted.people ?? 0, poll.k)) return undefined;
  const known = new Map<PollQuestion, Column>();
  const columns: Columns = (question) => {
    const column = known.get(question) ?? columnOf(question, answers);
    known.set(question, column);
    return column;
  };
  const counted = { questions: {} as Record<string, number>, scores: {} as Record<string, number> };

  const questions = poll.questions
    .filter(({ kind }) => kind !== 'text')
    .map((question): QuestionResult => {
      const before = last?.counted.questions[question.id] ?? 0;
      const found = question.kind === 'choices' ? tallyMany(question, answers) : tally(question, columns(question));
      const isNew = isBatch(found.people, before, poll.k);
      counted.questions[question.id] = isNew ? found.people : before;
      if (isNew) return publishQuestion(question, found, poll, columns, occasion);
      return last?.questions.find((one) => one.question === question.id) ?? { question: question.id };
    });

  const scores = poll.scores.map((score): ScoreResult => {
    const before = last?.counted.scores[score.id] ?? 0;
    const rule = scorer(score, poll.questions);
    const values = answers.map((given) => rule.score(given)).filter((value) => value !== undefined);
    const isNew = isBatch(values.length, before, poll.k);
    counted.scores[score.id] = isNew ? values.length : before;
    if (!isNew) return last?.scores.find((one) => one.score === score.id) ?? { score: score.id };
    const votes = (score.bands ?? []).map(() => 0);
    for (const value of values) {
      const place = rule.band(value);
      if (place !== undefined) votes[place] = (votes[place] ?? 0) + 1;
    }
    return publishScore(score, values, rule.low, rule.high, { people: values.length, votes });
  });

  return { atLeast: atLeast(people), questions, scores, counted: { people, ...counted } };
}
