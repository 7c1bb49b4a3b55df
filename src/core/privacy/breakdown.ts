import { BREAKDOWN_EPSILON, geometricNoise } from './noise.js';
import type { Votes } from './published-shares.js';
import type { Uniform } from './uniform.js';

/** The people of one group who answered a question, by what they answered. */
export interface GroupVotes {
  readonly group: string;
  readonly counts: readonly Votes[];
}

const sum = (counts: readonly Votes[]): number => counts.reduce((total, { votes }) => total + votes, 0);

/**
 * Whether a question may be shown by group: every group, everybody outside it, and those who named no group must be `k` or
 * more (or, for the last, none), else **all** groups of that level are hidden. One hidden group among shown ones would be
 * the whole minus the others; a group whose complement is small gives that complement away.
 * An empty group counts as a small one: that nobody of it came is news as well.
 * Source: security notes §3.4, breakdown rule; domain notes §1.6.
 *
 * @param people everybody who answered the question, with and without a group
 */
export function mayBreakDown(groups: readonly GroupVotes[], people: number, k: number): boolean {
  const sizes = groups.map(({ counts }) => sum(counts));
  const ungrouped = people - sizes.reduce((total, size) => total + size, 0);
  return (
    groups.length > 1 && (ungrouped === 0 || ungrouped >= k) && sizes.every((size) => size >= k && people - size >= k)
  );
}

/**
 * The same table with noise in every cell, drawn once and for good; never below zero. Cells are disjoint, so one table
 * costs one ε for each person in it.
 */
export const withNoise = (
  groups: readonly GroupVotes[],
  uniform: Uniform,
  epsilon = BREAKDOWN_EPSILON,
): readonly GroupVotes[] =>
  groups.map(({ group, counts }) => ({
    group,
    counts: counts.map(({ options, votes }) => ({
      options,
      votes: Math.max(0, votes + geometricNoise(epsilon, uniform)),
    })),
  }));
