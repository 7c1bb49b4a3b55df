import type { PollAnswers, PollQuestion, PollScore } from '../models/poll.js';
import { stepsOf } from '../models/poll-question.js';

/** What of the questions somebody must have answered to be scored. Source: domain notes §3.7. */
export const ANSWERED_MIN = 0.75;

interface Item {
  readonly id: string;
  readonly points: ReadonlyMap<unknown, number>;
  readonly low: number;
  readonly high: number;
  readonly reversed: boolean;
}

/** Scores people by one rule, prepared once. */
export interface Scorer {
  /** Least and greatest value there can be. */
  readonly low: number;
  readonly high: number;
  /** Nothing for who answered fewer than three quarters of the questions. */
  score(answers: PollAnswers): number | undefined;
  /** Place of the band a value is in; nothing where the host named none. */
  band(value: number): number | undefined;
}

function itemOf(question: PollQuestion, reversed: boolean): Item {
  const points = new Map<unknown, number>(
    question.kind === 'choice'
      ? question.options.map((option) => [option.id, option.points ?? 0])
      : stepsOf(question).map((step) => [step, Number(step)]),
  );
  const all = [...points.values()];
  return { id: question.id, points, low: Math.min(...all), high: Math.max(...all), reversed };
}

/**
 * Reversed items first (low + high − x), then either each as (x − low)/(high − low)·100 and the mean of them (for 1–5 that is
 * (x−1)/4·100), or the sum of the points. Whoever answered three quarters or more is scored as if the rest were like the
 * mean of what they answered.
 * Source: domain notes §3.7; half-scale rules of that kind are usual where an instrument's own manual says nothing else.
 */
export function scorer(
  { questions: ids, reversed = [], method = 'mean', times = 1, bands }: PollScore,
  questions: readonly PollQuestion[],
): Scorer {
  const items = questions.filter(({ id }) => ids.includes(id)).map((one) => itemOf(one, reversed.includes(one.id)));
  const sum = method === 'sum';
  const total = (side: 'low' | 'high'): number => items.reduce((all, item) => all + item[side], 0) * times;
  const [low, high] = sum ? [total('low'), total('high')].sort((a, b) => a - b) : [0, 100];
  return {
    low: low ?? 0,
    high: high ?? 0,
    score(answers) {
      let answered = 0;
      let all = 0;
      for (const item of items) {
        const points = item.points.get(Object.hasOwn(answers, item.id) ? answers[item.id] : undefined);
        if (points === undefined) continue;
        answered++;
        const value = item.reversed ? item.low + item.high - points : points;
        all += sum ? value : item.high > item.low ? ((value - item.low) / (item.high - item.low)) * 100 : 0;
      }
      if (!answered || answered < items.length * ANSWERED_MIN) return undefined;
      const mean = all / answered;
      return sum ? mean * items.length * times : mean;
    },
    band(value) {
      if (!bands) return undefined;
      const found = bands.findIndex(({ upTo }) => value <= upTo);
      return found < 0 ? bands.length - 1 : found;
    },
  };
}
