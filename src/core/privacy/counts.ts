/** Options with fewer votes than this are not told apart from options with none. */
export const FEW = 3;

/**
 * How many people, said coarsely: 0, 5, 10, 20, 50, 100, 200, 500, 1000 … A display says "at least". An exact count would
 * let whoever knows it before and after learn that somebody came, and turns rounded shares back into votes.
 * Source: security notes §3.4, "response count shown as ≥10, ≥20, ≥50…"; 5 is for a `k` at its floor.
 */
export function atLeast(people: number): number {
  if (people < 5) return 0;
  if (people < 10) return 5;
  const power = 10 ** Math.floor(Math.log10(people));
  return [5, 2, 1].map((step) => step * power).find((step) => step <= people) as number;
}

/**
 * The share of those asked who answered, in whole tenths and never more than is so: worked out of the coarse count, so
 * that `eligible` × rate gives nobody the exact one. Nothing where it is not known how many were asked.
 */
export function responseRate(atLeastAnswered: number, eligible: number | undefined): number | undefined {
  if (!eligible) return undefined;
  return Math.min(90, Math.floor((atLeastAnswered / eligible) * 10) * 10);
}

/**
 * Whether what has come in since the last publication may be published: `k` or more on balance, or nobody can be hidden
 * among them. On balance: somebody who takes an answer back and gives it again must not count as new.
 * A rest smaller than `k` is never published, not even at the end, or the end minus the last batch would be that rest.
 * Source: security notes §3.4, publish rule.
 *
 * @param published people in what was last published; 0 when nothing was
 */
export const isBatch = (people: number, published: number, k: number): boolean => people - published >= k;
