import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePoll } from '../../../src/core/models/poll-definition.js';
import type { PollResults } from '../../../src/core/models/poll-results.js';
import { publish } from '../../../src/core/polls/publish.js';
import { changeBetween, meanTrend, scoreTrend, shareTrend } from '../../../src/core/polls/trend.js';
import { POLLS, uniformOf } from '../privacy/simulation.js';

const poll = parsePoll({
  id: 'p',
  purpose: 'Why',
  closes: '2026-12-01',
  questions: [
    { id: 'q', kind: 'choice', text: 'Q', options: ['yes', 'no', 'maybe'].map((id) => ({ id, text: id })) },
    { id: 's', kind: 'scale', text: 'S', labels: ['1', '2', '3', '4', '5'] },
  ],
  scores: [{ id: 'score', text: 'S', questions: ['s'] }],
});
const { uniform, seed } = uniformOf();
const TRUTH = 0.4;

/** A wave of people drawn from a crowd where 40 % say yes and the steps of the scale are equally likely. */
function wave(people: number, yes = TRUTH, closes = '2026-12-01'): PollResults {
  const answers = Array.from({ length: people }, () => {
    const draw = uniform();
    return { q: draw < yes ? 'yes' : draw < yes + (1 - yes) / 2 ? 'no' : 'maybe', s: 1 + Math.floor(uniform() * 5) };
  });
  const { counted: _, ...published } = publish(poll, answers, { final: true, uniform })!;
  return { poll: `p-${closes}`, closes, state: 'final', counted: 'browser', ...published };
}

describe('a trend over waves', () => {
  it('holds the true share, mean and score in 95 of 100 waves or more, rounding and sampling together', () => {
    for (const people of [12, 40, 150]) {
      const held = { share: 0, shares: 0, mean: 0, score: 0 };
      for (let run = 0; run < POLLS / 4; run++) {
        const one = wave(people);
        const [share] = shareTrend([one], 'q', 'yes');
        const [mean] = meanTrend([one], 's', [1, 5]);
        const [score] = scoreTrend([one], 'score');
        if (share) {
          held.shares++;
          if (share.low <= TRUTH * 100 && TRUTH * 100 <= share.high) held.share++;
        }
        if (mean && mean.low <= 3 && 3 <= mean.high) held.mean++;
        if (!mean) held.mean++;
        if (score && score.low <= 50 && 50 <= score.high) held.score++;
      }
      const runs = POLLS / 4;
      assert.ok(held.share / held.shares > 0.94, `share ${held.share / held.shares} of ${people} (seed ${seed})`);
      assert.ok(held.mean / runs > 0.94 && held.score / runs > 0.94, `${JSON.stringify(held)} (seed ${seed})`);
    }
  });

  it('calls no change clear where there was none, in 95 of 100 pairs or more, and sees a large one', () => {
    let clear = 0;
    let seen = 0;
    let pairs = 0;
    for (let run = 0; run < POLLS / 4; run++) {
      const [before] = shareTrend([wave(120)], 'q', 'yes');
      const [after] = shareTrend([wave(120)], 'q', 'yes');
      const [higher] = shareTrend([wave(120, 0.8)], 'q', 'yes');
      if (!before || !after || !higher) continue;
      pairs++;
      if (changeBetween(before, after).clear) clear++;
      if (changeBetween(before, higher).clear) seen++;
    }
    assert.ok(pairs > POLLS / 5);
    assert.ok(clear / pairs < 0.05, `${clear / pairs} false alarms (seed ${seed})`);
    assert.ok(seen / pairs > 0.9, `${seen / pairs} of the large changes (seed ${seed})`);
  });

  it('stands in the order of time and leaves gaps where an option was not shown by itself', () => {
    const few: PollResults = {
      ...wave(40, TRUTH, '2026-11-01'),
      questions: [{ question: 'q' }],
      scores: [{ score: 'score' }],
    };
    const points = shareTrend([wave(40, TRUTH, '2026-12-01'), few, wave(40, TRUTH, '2026-10-01')], 'q', 'yes');
    assert.deepEqual(
      points.map(({ closes }) => closes),
      ['2026-10-01', '2026-12-01'],
    );
    assert.deepEqual([meanTrend([few], 's', [1, 5]), scoreTrend([few], 'score')], [[], []]);
    for (const { low, value, high } of points) assert.ok(0 <= low && low <= value && value <= high && high <= 100);
  });

  it('is made of published numbers alone: two publications that look alike have the same trend', () => {
    const one = wave(60);
    assert.deepEqual(
      shareTrend([JSON.parse(JSON.stringify(one)) as PollResults], 'q', 'yes'),
      shareTrend([one], 'q', 'yes'),
    );
  });
});
