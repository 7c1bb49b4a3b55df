import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayBreakDown, withNoise } from '../../../src/core/privacy/breakdown.js';
import { geometricNoise, noiseDeviation, noiseWithin } from '../../../src/core/privacy/noise.js';
import { estimate, mayRandomise, odds, randomised } from '../../../src/core/privacy/randomised-response.js';
import { fraction, uniformFrom } from '../../../src/core/privacy/uniform.js';
import { bytesOf, POLLS, uniformOf } from './simulation.js';

const near = (found: number, wanted: number, within: number, what: string): void =>
  assert.ok(Math.abs(found - wanted) <= within, `${what}: ${found} instead of ${wanted} ± ${within}`);

describe('noise in breakdowns', () => {
  for (const epsilon of [0.5, 1, 2]) {
    it(`has the mean, the deviation and the tails of its formula at ε = ${epsilon}`, () => {
      const { uniform, seed } = uniformOf();
      const draws = Array.from({ length: POLLS * 10 }, () => geometricNoise(epsilon, uniform));
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      const deviation = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
      const wanted = noiseDeviation(epsilon);
      near(mean, 0, (5 * wanted) / Math.sqrt(draws.length), `mean (seed ${seed})`);
      near(deviation / wanted, 1, 0.03, `deviation (seed ${seed})`);
      for (const within of [0, 1, 3, 6]) {
        const share = draws.filter((draw) => Math.abs(draw) <= within).length / draws.length;
        near(share, noiseWithin(epsilon, within), 0.01, `within ±${within} (seed ${seed})`);
      }
      // e^ε: neighbouring counts are never told apart better than that.
      const count = (value: number): number => draws.filter((draw) => draw === value).length;
      near(Math.log(count(0) / count(1)), epsilon, 0.1, `odds of 0 against 1 (seed ${seed})`);
    });
  }

  it('is what the notes say: 1.36 votes at ε = 1, and 95 of 100 within ±3; ±6 at ε = 0.5', () => {
    near(noiseDeviation(1), 1.36, 0.005, 'deviation');
    assert.ok(noiseWithin(1, 3) > 0.95 && noiseWithin(1, 2) < 0.95);
    assert.ok(noiseWithin(0.5, 6) > 0.95 && noiseWithin(0.5, 5) < 0.95);
  });

  it('changes every cell, never below zero', () => {
    const { uniform } = uniformOf();
    const groups = ['a', 'b'].map((group) => ({
      group,
      counts: [0, 5, 40].map((votes) => ({ options: ['x'], votes })),
    }));
    let changed = 0;
    for (let poll = 0; poll < 1_000; poll++) {
      for (const [index, { counts }] of withNoise(groups, uniform).entries()) {
        for (const [cell, { votes }] of counts.entries()) {
          assert.ok(votes >= 0 && Number.isInteger(votes));
          if (votes !== groups[index]!.counts[cell]!.votes) changed++;
        }
      }
    }
    // P(X ≠ 0) = 1 − (1−α)/(1+α) = 0.54; at zero only half of that shows.
    near(changed / 6_000, (4 * 0.54 + 2 * 0.27) / 6, 0.03, 'changed cells');
  });

  it('is not drawn at all where a group, its complement or those without a group are few', () => {
    const groups = (...sizes: number[]) =>
      sizes.map((votes, index) => ({ group: String(index), counts: [{ options: ['x'], votes }] }));
    const may = (people: number, ...sizes: number[]): boolean => mayBreakDown(groups(...sizes), people, 10);
    assert.deepEqual(
      [
        may(20, 10, 10),
        may(19, 10, 9),
        may(20, 10, 10, 0),
        may(29, 10, 10),
        may(30, 10, 10),
        may(10, 10),
        may(25, 10, 15),
      ],
      [true, false, false, false, true, false, true],
    );
  });
});

describe('randomised answers', () => {
  const TABLE: readonly [options: number, epsilon: number, p: number, halves: Readonly<Record<number, number>>][] = [
    [2, Math.log(3), 0.75, { 50: 27, 100: 19, 200: 14, 500: 9, 1_000: 6 }],
    [2, 2, 0.88, { 50: 17, 100: 12, 200: 9, 500: 5, 1_000: 4 }],
    [5, 2, 0.65, { 50: 22, 100: 15, 200: 11, 500: 7, 1_000: 5 }],
  ];

  it('have the half-widths of the table in the notes', () => {
    for (const [options, epsilon, p, halves] of TABLE) {
      const chances = odds(options, epsilon);
      near(chances.p, p, 0.005, 'p');
      for (const [people, half] of Object.entries(halves)) {
        const lambda = chances.q + 0.3 * (chances.p - chances.q);
        const { low, high, value } = estimate(lambda * Number(people), Number(people), chances);
        near(value, 0.3, 1e-9, 'estimate');
        near(((high - low) / 2) * 100, half, 0.51, `m = ${options}, ε = ${epsilon.toFixed(2)}, n = ${people}`);
      }
    }
  });

  it('are true as often as promised, and equally often each of the others', () => {
    const { bytes, seed } = bytesOf();
    const options = ['a', 'b', 'c', 'd', 'e'];
    const { p, q } = odds(options.length, 2);
    const counts = new Map<string, number>();
    for (let person = 0; person < POLLS * 5; person++) {
      const sent = randomised(options, 2, 'c', bytes(32));
      counts.set(sent, (counts.get(sent) ?? 0) + 1);
    }
    for (const option of options) {
      near((counts.get(option) ?? 0) / (POLLS * 5), option === 'c' ? p : q, 0.01, `${option} (seed ${seed})`);
    }
    assert.ok(p / q <= Math.exp(2) + 1e-9, 'no answer speaks for a truth by more than e^ε');
  });

  it('are the same for the same secret, however often they are asked for', () => {
    const { bytes } = bytesOf();
    for (let person = 0; person < 200; person++) {
      const secret = bytes(32);
      const first = randomised(['yes', 'no'], 1, 'yes', secret);
      for (let again = 0; again < 5; again++) assert.equal(randomised(['yes', 'no'], 1, 'yes', secret), first);
    }
  });

  for (const [options, epsilon] of TABLE) {
    for (const people of [200, 500, 1_000]) {
      it(`have intervals that hold the truth in 95 of 100 polls: ${options} options, ε = ${epsilon.toFixed(2)}, ${people} people`, () => {
        const { uniform, seed } = uniformOf();
        const chances = odds(options, epsilon);
        const truth = 0.3;
        const lambda = chances.q + truth * (chances.p - chances.q);
        let held = 0;
        let bias = 0;
        for (let poll = 0; poll < POLLS; poll++) {
          let votes = 0;
          for (let person = 0; person < people; person++) if (uniform() < lambda) votes++;
          const { low, high, value } = estimate(votes, people, chances);
          if (low <= truth && truth <= high) held++;
          bias += value - truth;
        }
        near(held / POLLS, 0.95, 0.01, `coverage (seed ${seed})`);
        near(bias / POLLS, 0, 0.005, `bias (seed ${seed})`);
      });
    }
  }

  it('are refused under 200 people', () => {
    assert.deepEqual([undefined, 0, 199, 200, 5_000].map(mayRandomise), [false, false, false, true, true]);
  });
});

describe('randomness', () => {
  it('spreads evenly over 0 to 1 and never reaches 1', () => {
    assert.equal(fraction(new Uint8Array(7)), 0);
    const top = fraction(new Uint8Array(7).fill(255));
    assert.ok(top < 1 && top > 1 - 1e-15);
    const uniform = uniformFrom((length) => crypto.getRandomValues(new Uint8Array(length)));
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 20_000; draw++) tenths[Math.floor(uniform() * 10)]!++;
    for (const count of tenths) near(count, 2_000, 250, 'draws in a tenth');
  });
});
