import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PublishedShare } from '../../../src/core/models/poll-results.js';
import { atLeast, isBatch, responseRate } from '../../../src/core/privacy/counts.js';
import { meanOf } from '../../../src/core/privacy/published-means.js';
import { sharesOfMany, sharesOfOne } from '../../../src/core/privacy/published-shares.js';

const rows = (...votes: number[]) => votes.map((count, index) => ({ options: [String(index + 1)], votes: count }));
const one = (...votes: number[]): readonly PublishedShare[] =>
  sharesOfOne(
    rows(...votes),
    votes.reduce((sum, count) => sum + count, 0),
  );
const said = (shares: readonly PublishedShare[]): string[] =>
  shares.map(({ options, bound, percent = '' }) => `${options.join('+')} ${bound} ${percent}`.trim());

/** Votes of 5 to 400 people for 2 to 8 options, often very uneven. */
const votes = fc
  .array(fc.oneof(fc.nat(3), fc.nat(12), fc.nat(50)), { minLength: 2, maxLength: 8 })
  .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 5);
const RUNS = { numRuns: 2_000 };

describe('shares as they may be shown', () => {
  it('are rounded to 10 points under 30 people and to 5 from there', () => {
    assert.deepEqual(said(one(10, 9, 5)), ['1 about 40', '2 about 40', '3 about 20']);
    assert.deepEqual(said(one(14, 12, 9)), ['1 about 40', '2 about 35', '3 about 25']);
  });

  it('put options with fewer than three votes together, and none, one and two look alike', () => {
    assert.deepEqual(said(one(60, 40, 1, 0)), ['1 about 60', '2 about 40', '3+4 few']);
    assert.deepEqual(one(60, 40, 1, 0), one(61, 40, 0, 0));
  });

  it('never say nobody or everybody: all, all but one and all but two look alike', () => {
    for (const people of [5, 9, 10, 19, 20, 29, 30, 60, 1_000]) {
      const alike = [0, 1, 2].map((others) => JSON.stringify(one(people - others, others, 0)));
      assert.equal(new Set(alike).size, 1, `${people} people`);
      const [{ percent = 0 }] = one(people, 0) as [PublishedShare];
      assert.ok(percent / 100 <= (people - 2) / people, `${percent} % or more of ${people} is true of all three`);
    }
  });

  it('put the next smallest option to a small one that could otherwise be worked out', () => {
    // Ten people, exact tens: 60 and 30 leave one vote for the third.
    assert.deepEqual(said(one(6, 3, 1)), ['1 about 60', '2+3 about 40']);
    assert.deepEqual(said(one(7, 6, 5, 1)), ['1 about 40', '2 about 30', '3 about 30', '4 few']);
    assert.deepEqual(said(one(4, 3, 2, 1)), ['1 about 40', '2+3+4 about 60']);
  });

  it('say nothing when nothing can be told apart', () => {
    assert.deepEqual(one(2, 2, 1), []);
  });

  it('leave three totals or more for what is called few, for whoever knows the exact number of people', () => {
    fc.assert(
      fc.property(votes, (counts) => {
        const people = counts.reduce((sum, count) => sum + count, 0);
        const shares = sharesOfOne(rows(...counts), people);
        const few = shares.find(({ bound }) => bound === 'few');
        if (!few || shares.some(({ bound }) => bound === 'at-least')) return;
        // All counts of the options shown by themselves that round to what is shown, added up in every way.
        const step = people < 30 ? 10 : 5;
        const fits = ({ percent, bound }: PublishedShare, count: number): boolean => {
          const rounded = Math.round((count / people) * (100 / step)) * step;
          return bound === 'about' ? rounded === percent : bound === 'under' ? rounded < 10 : rounded > 90;
        };
        let totals = new Set([0]);
        for (const share of shares) {
          if (share === few) continue;
          const possible = Array.from({ length: people + 1 }, (_, count) => count).filter(
            (n) => n > 2 && people - n > 2 && fits(share, n),
          );
          totals = new Set([...totals].flatMap((sum) => possible.map((count) => sum + count)));
        }
        const left = [...totals]
          .map((sum) => people - sum)
          .filter((rest) => rest >= 0 && rest <= 2 * few.options.length);
        assert.ok(left.length >= 3, `${counts.join()} leaves ${left.join()}`);
      }),
      RUNS,
    );
  });

  it('never show an option that fewer than three chose by itself, in questions of one and of several options', () => {
    fc.assert(
      fc.property(votes, (counts) => {
        const people = counts.reduce((sum, count) => sum + count, 0);
        for (const shares of [sharesOfOne(rows(...counts), people), sharesOfMany(rows(...counts), people)]) {
          assert.deepEqual(
            shares.flatMap(({ options }) => options).sort(),
            shares.length
              ? rows(...counts)
                  .flatMap(({ options }) => options)
                  .sort()
              : [],
          );
          for (const { options, bound, percent } of shares) {
            const chose = options.reduce((sum, option) => sum + counts[Number(option) - 1]!, 0);
            if (bound === 'few') assert.equal(percent, undefined);
            else assert.ok(chose >= 3 && percent! >= 10 && percent! <= 95, `${options.join()} ${percent}`);
            if (bound === 'at-least') assert.ok(chose / people >= percent! / 100);
            if (bound === 'under') assert.ok(chose / people < percent! / 100);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the mean that is shown', () => {
  const exact = (counts: readonly number[]): number => {
    const people = counts.reduce((sum, count) => sum + count, 0);
    return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / people;
  };

  it('is a function of the published shares and lies, with the true one, between its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), (counts) => {
        const people = counts.reduce((sum, count) => sum + count, 0);
        if (people < 10) return;
        const mean = meanOf(sharesOfOne(rows(...counts), people), atLeast(people));
        if (!mean) return;
        const true_ = exact(counts);
        assert.ok(mean.low <= true_ + 1e-9 && true_ <= mean.high + 1e-9, `${true_} in ${JSON.stringify(mean)}`);
        assert.ok(mean.low <= mean.value + 0.1 && mean.value <= mean.high + 0.1);
      }),
      RUNS,
    );
  });

  it('is not far off where many have answered', () => {
    const { value, low, high } = meanOf(one(100, 150, 300, 250, 200), 1_000)!;
    assert.ok(Math.abs(value - 3.3) < 0.11 && high - low < 0.6, JSON.stringify({ value, low, high }));
  });
});

describe('numbers of people', () => {
  it('are said in coarse steps from five', () => {
    const steps = [4, 5, 9, 10, 19, 20, 49, 50, 99, 100, 199, 200, 499, 500, 1_000, 99_999].map(atLeast);
    assert.deepEqual(steps, [0, 5, 5, 10, 10, 20, 20, 50, 50, 100, 100, 200, 200, 500, 1_000, 50_000]);
  });

  it('give a response rate that is no finer, and never everybody', () => {
    assert.deepEqual(
      [responseRate(20, 60), responseRate(20, 20), responseRate(5, 300), responseRate(50, undefined)],
      [30, 90, 0, undefined],
    );
    for (let people = 20; people < 50; people++) assert.equal(responseRate(atLeast(people), 100), 20);
  });

  it('are news only by k or more on balance', () => {
    assert.deepEqual(
      [isBatch(9, 0, 10), isBatch(10, 0, 10), isBatch(19, 10, 10), isBatch(20, 10, 10), isBatch(8, 10, 10)],
      [false, true, false, true, false],
    );
  });
});
