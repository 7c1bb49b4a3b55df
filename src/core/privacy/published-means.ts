import type { PublishedMean, PublishedShare } from '../models/poll-results.js';
import { FEW } from './counts.js';

interface Weighed {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Half of the step a share was rounded to, as far as the coarse count tells: under 50 people it may have been 10. */
const halfStep = (atLeast: number): number => (atLeast < 50 ? 0.05 : 0.025);

/** What a published share may have been before it was rounded. */
function range({ percent = 0, bound, options }: PublishedShare, atLeast: number): readonly [low: number, high: number] {
  const half = halfStep(atLeast);
  switch (bound) {
    case 'few':
      return [0, Math.min(1, (options.length * (FEW - 1)) / atLeast)];
    case 'under':
      return [0, percent / 100];
    case 'at-least':
      return [percent / 100, 1];
    case 'about':
      return [Math.max(0, percent / 100 - half), Math.min(1, percent / 100 + half)];
  }
}

/**
 * The mean of a step (1–5, 0–10) as far as the published shares tell it, with the least and the greatest it can have been
 * given their rounding and merging. It is a function of what everybody sees, so it gives nothing away: an exact mean of few
 * people, beside their shares, would (its sum leaves one possibility for the answer somebody is after).
 *
 * The bounds are those of a linear programme with one equation: fill the weights from the lowest, or the highest, step.
 */
export function meanOf(shares: readonly PublishedShare[], atLeast: number): PublishedMean | undefined {
  const parts = shares.map((share): Weighed => {
    const steps = share.options.map(Number);
    const [low, high] = range(share, atLeast);
    return { from: Math.min(...steps), to: Math.max(...steps), low, high };
  });
  const least = parts.reduce((sum, { low }) => sum + low, 0);
  if (!parts.length || least > 1 + 1e-9 || parts.reduce((sum, { high }) => sum + high, 0) < 1 - 1e-9) return undefined;

  const extreme = (side: 'from' | 'to', sign: 1 | -1): number => {
    let left = 1 - least;
    let mean = parts.reduce((sum, part) => sum + part.low * part[side], 0);
    for (const part of [...parts].sort((a, b) => (a[side] - b[side]) * sign)) {
      const more = Math.min(left, part.high - part.low);
      mean += more * part[side];
      left -= more;
    }
    return mean;
  };
  const [low, high] = [extreme('from', 1), extreme('to', -1)];
  const middles = parts.map(({ from, to, ...part }) => ({ at: (from + to) / 2, weight: (part.low + part.high) / 2 }));
  const total = middles.reduce((sum, { weight }) => sum + weight, 0);
  const value = middles.reduce((sum, { at, weight }) => sum + at * weight, 0) / total;
  const tenth = (number: number): number => Math.round(number * 10) / 10;
  return {
    value: tenth(Math.min(high, Math.max(low, value))),
    low: Math.floor(low * 10 + 1e-9) / 10,
    high: Math.ceil(high * 10 - 1e-9) / 10,
  };
}
