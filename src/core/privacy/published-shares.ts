import type { PublishedShare } from '../models/poll-results.js';
import { atLeast, FEW } from './counts.js';

/** Votes for one option, or for several that are always shown as one. */
export interface Votes {
  readonly options: readonly string[];
  readonly votes: number;
}

/** Under so many people shares are rounded to 10 points, else to 5: one vote must not move what is shown for certain. */
const COARSE_BELOW = 30;

export const stepFor = (people: number): number => (people < COARSE_BELOW ? 10 : 5);

const rounded = (votes: number, people: number): number => {
  const step = stepFor(people);
  return Math.round((votes / people) * (100 / step)) * step;
};

/**
 * The share of (nearly) everybody: the same words whether 0, 1 or 2 people said otherwise, or it would be told how each
 * and every one of them answered. The bound is the greatest ten that holds for the whole range of the coarse count.
 */
export function nearlyAll(people: number): number {
  const least = atLeast(people);
  return Math.min(90, Math.floor(((least - FEW + 1) / least) * 10) * 10);
}

function shown(options: readonly string[], votes: number, people: number): PublishedShare {
  const percent = rounded(votes, people);
  if (percent < 10) return { options, percent: 10, bound: 'under' };
  return percent > 90 ? { options, percent: 90, bound: 'at-least' } : { options, percent, bound: 'about' };
}

const isAlmostAll = ({ votes }: Votes, people: number): boolean => people - votes < FEW;

/** The counts of votes that would be shown by themselves, and look like this one once rounded. */
function looksLike(votes: number, people: number): readonly [low: number, high: number] {
  const percent = rounded(votes, people);
  const alike = (count: number): boolean => {
    const other = rounded(count, people);
    return other === percent || (percent < 10 && other < 10) || (percent > 90 && other > 90);
  };
  let [low, high] = [votes, votes];
  while (low > FEW && alike(low - 1)) low--;
  while (high < people - FEW && alike(high + 1)) high++;
  return [low, high];
}

/**
 * How many totals of the small options somebody has to reckon with who knows the exact number of people and reads the
 * rounded shares of the others.
 */
function possibilities(small: number, large: readonly Votes[], people: number): number {
  const ranges = large.map(({ votes }) => looksLike(votes, people));
  const most = Math.min(small * (FEW - 1), people - ranges.reduce((sum, [low]) => sum + low, 0));
  const least = Math.max(0, people - ranges.reduce((sum, [, high]) => sum + high, 0));
  return most - least + 1;
}

/**
 * Shares of options of which everybody chose exactly one.
 *
 * 1. Rounded to 5 points, to 10 under 30 people.
 * 2. Options with fewer than three votes become one row, "fewer than 3"; none and two look alike.
 * 3. Never 0 % or 100 %: "under 10 %", and an option that lacks fewer than three votes is "90 % or more" ({@link nearlyAll}).
 * 4. The rest must not add up: where the rounded shares of the others, together with an exact count that somebody may
 *    know from elsewhere, leave fewer than three possibilities for what the small options have together, the next
 *    smallest option is put to them, until the row holds at least three votes. (Complementary suppression.)
 *
 * An empty answer means that nothing can be shown apart.
 * Source: security notes §3.4, display.
 */
export function sharesOfOne(counts: readonly Votes[], people: number): readonly PublishedShare[] {
  const most = counts.find((one) => isAlmostAll(one, people));
  if (most) {
    const rest = counts.filter((one) => one !== most).flatMap(({ options }) => options);
    const share: PublishedShare = { options: most.options, percent: nearlyAll(people), bound: 'at-least' };
    return rest.length ? [share, { options: rest, bound: 'few' }] : [share];
  }
  const small = counts.filter(({ votes }) => votes < FEW);
  let large = counts.filter(({ votes }) => votes >= FEW);
  if (!large.length) return [];
  if (!small.length) return large.map(({ options, votes }) => shown(options, votes, people));

  const together = small.flatMap(({ options }) => options);
  if (possibilities(small.length, large, people) >= FEW) {
    return [...large.map(({ options, votes }) => shown(options, votes, people)), { options: together, bound: 'few' }];
  }
  let sum = small.reduce((total, { votes }) => total + votes, 0);
  const inRow = new Set<Votes>(small);
  do {
    // All that are as small as the next one: which of them was taken would tell which of them was small before.
    const least = Math.min(...large.map(({ votes }) => votes));
    for (const one of large.filter(({ votes }) => votes === least)) {
      inRow.add(one);
      sum += one.votes;
    }
    large = large.filter(({ votes }) => votes !== least);
  } while (sum < FEW && large.length);
  if (!large.length) return [];
  const row = counts.filter((one) => inRow.has(one)).flatMap(({ options }) => options);
  return [...large.map(({ options, votes }) => shown(options, votes, people)), shown(row, sum, people)];
}

/** Shares of options of which people chose any number, each by itself: they do not add up to anything. */
export function sharesOfMany(counts: readonly Votes[], people: number): readonly PublishedShare[] {
  const few = counts.filter(({ votes }) => votes < FEW);
  const said = counts
    .filter(({ votes }) => votes >= FEW)
    .map((one): PublishedShare =>
      isAlmostAll(one, people)
        ? { options: one.options, percent: nearlyAll(people), bound: 'at-least' }
        : shown(one.options, one.votes, people),
    );
  return few.length ? [...said, { options: few.flatMap(({ options }) => options), bound: 'few' }] : said;
}
