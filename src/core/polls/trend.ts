import type { PollResults, PublishedShare, QuestionResult } from '../models/poll-results.js';
import { Z95 } from '../privacy/randomised-response.js';

/**
 * One wave of a trend, in points (0–100) or in steps of a scale.
 *
 * Two things make it uncertain, and they are kept apart: `rounding` is how far the published number may lie from the exact
 * one, always; `error` is the standard error of a sample of `atLeast` people. `low` and `high` allow for both:
 * value ∓ (rounding + 1.96 · error). Who answers mostly the same in every wave makes true changes smaller than chance would, so
 * the interval is on the wide side where the same people answer; where nearly everybody answered as well. It is never
 * too narrow for that, and says nothing of who chose not to answer.
 */
export interface TrendPoint {
  readonly poll: string;
  readonly closes: string;
  readonly atLeast: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rounding: number;
  readonly error: number;
}

/** A change between two waves; `clear` when its interval leaves zero out. */
export interface Change {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly clear: boolean;
}

type Measure = Pick<TrendPoint, 'value' | 'rounding' | 'error' | 'atLeast'>;
type Bounds = readonly [least: number, most: number];

const clip = (value: number, [least, most]: Bounds): number => Math.min(most, Math.max(least, value));

/** Waves in the order of time, each measured; waves that do not show this are left out, and are gaps to be drawn as such. */
function trend(
  waves: readonly PollResults[],
  measure: (wave: PollResults) => Measure | undefined,
  bounds: Bounds,
): readonly TrendPoint[] {
  return [...waves]
    .sort((a, b) => (a.closes < b.closes ? -1 : 1))
    .flatMap((wave) => {
      const found = measure(wave);
      if (!found) return [];
      const half = found.rounding + Z95 * found.error;
      const low = clip(found.value - half, bounds);
      const high = clip(found.value + half, bounds);
      return [{ poll: wave.poll, closes: wave.closes, ...found, low, high }];
    });
}

const resultOf = (wave: PollResults, question: string): QuestionResult | undefined =>
  wave.questions.find((one) => one.question === question);

/** Half of the rounding step the coarse count allows for: 5 points while it may have been fewer than 30. */
const half = (atLeast: number): number => (atLeast < 50 ? 5 : 2.5);

/** Value and reach of a published share, in points; nothing for "fewer than 3". */
function reach(
  { percent, bound }: PublishedShare,
  atLeast: number,
): readonly [value: number, rounding: number] | undefined {
  if (percent === undefined) return undefined;
  if (bound === 'under') return [percent / 2, percent / 2];
  if (bound === 'at-least') return [(percent + 100) / 2, (100 - percent) / 2];
  return [percent, half(atLeast)];
}

/**
 * The share of one option over the waves, where it was shown by itself. SE = √(p(1−p)/n) with n the least the coarse count
 * allows; for a deniable question the published interval.
 */
export function shareTrend(waves: readonly PollResults[], question: string, option: string): readonly TrendPoint[] {
  return trend(
    waves,
    (wave) => {
      const result = resultOf(wave, question);
      if (!result?.atLeast) return undefined;
      const { atLeast } = result;
      const estimate = result.estimates?.find((one) => one.option === option);
      if (estimate) {
        // Published in whole points.
        const error = (estimate.high - estimate.low) / 2 / Z95;
        return { value: clip(estimate.percent, [0, 100]), rounding: 0.5, error, atLeast };
      }
      const share = result.shares?.find(({ options }) => options.length === 1 && options[0] === option);
      const found = share && reach(share, atLeast);
      if (!found) return undefined;
      const [value, rounding] = found;
      // Of all shares it may stand for, the one nearest to a half has the greatest error.
      const widest = clip(50, [Math.max(0, value - rounding), Math.min(100, value + rounding)]) / 100;
      return { value, rounding, error: Math.sqrt((widest * (1 - widest)) / atLeast) * 100, atLeast };
    },
    [0, 100],
  );
}

/** Variance of the published distribution, each row at the middle of its steps. */
function variance(shares: readonly PublishedShare[], mean: number, atLeast: number): number {
  const parts = shares.map((share) => {
    const steps = share.options.map(Number);
    const weight = reach(share, atLeast)?.[0] ?? 0;
    return { at: steps.reduce((sum, step) => sum + step, 0) / steps.length, weight };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return total ? parts.reduce((sum, { at, weight }) => sum + weight * (at - mean) ** 2, 0) / total : 0;
}

/** The mean of a scale (1–5) or of 0–10 over the waves. SE = s/√n, with s from the published distribution. */
export function meanTrend(waves: readonly PollResults[], question: string, bounds: Bounds): readonly TrendPoint[] {
  return trend(
    waves,
    (wave) => {
      const { atLeast, mean, shares } = resultOf(wave, question) ?? { question };
      if (!atLeast || !mean || !shares) return undefined;
      const rounding = Math.max(mean.high - mean.value, mean.value - mean.low);
      return {
        value: mean.value,
        rounding,
        error: Math.sqrt(variance(shares, mean.value, atLeast) / atLeast),
        atLeast,
      };
    },
    bounds,
  );
}

/**
 * A score over the waves, at the middle of its range. Its spread is not published; half of what there can be is never
 * too little (Popoviciu's inequality: s ≤ range/2).
 */
export function scoreTrend(
  waves: readonly PollResults[],
  score: string,
  bounds: Bounds = [0, 100],
): readonly TrendPoint[] {
  return trend(
    waves,
    (wave) => {
      const { atLeast, low, high } = wave.scores.find((one) => one.score === score) ?? { score };
      if (!atLeast || low === undefined || high === undefined) return undefined;
      const error = (bounds[1] - bounds[0]) / 2 / Math.sqrt(atLeast);
      return { value: (low + high) / 2, rounding: (high - low) / 2, error, atLeast };
    },
    bounds,
  );
}

/**
 * The change from one wave to a later one: difference ± (both roundings + 1.96·√(SE₁² + SE₂²)), as for two samples apart
 * (domain notes §5.1). "No clear change" where that spans zero. Anonymous waves cannot be paired, so what changed in a
 * single person is not in it.
 */
export function changeBetween(before: TrendPoint, after: TrendPoint): Change {
  const difference = after.value - before.value;
  const reachOf = before.rounding + after.rounding + Z95 * Math.hypot(before.error, after.error);
  const [low, high] = [difference - reachOf, difference + reachOf];
  return { difference, low, high, clear: low > 0 || high < 0 };
}
