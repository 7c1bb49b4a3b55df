import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PollAnswers, PollDefinition } from '../../../src/core/models/poll.js';
import { parseNewPoll } from '../../../src/core/models/poll-definition.js';
import type { PublishedShare, QuestionResult } from '../../../src/core/models/poll-results.js';
import { needsFigures } from '../../../src/core/polls/needs.js';
import { publish } from '../../../src/core/polls/publish.js';
import { pollTemplate } from '../../../src/i18n/poll-templates/index.js';
import { POLLS, uniformOf } from '../privacy/simulation.js';

const { uniform, seed } = uniformOf();
const { poll } = parseNewPoll({ ...(await pollTemplate('needs')), id: 'needs', closes: '2026-12-01' });

const about = (percent: number, ...options: string[]): PublishedShare => ({ options, percent, bound: 'about' });
const few = (...options: string[]): PublishedShare => ({ options, bound: 'few' });
const of = (question: string, atLeast: number, ...shares: PublishedShare[]): QuestionResult => ({
  question,
  atLeast,
  shares,
});
const figures = (...questions: QuestionResult[]) => needsFigures(poll, { questions })!;

describe('unmet need', () => {
  it('is who wanted help and did not get it, of all who wanted help: by hand', () => {
    // 30 % got it, 20 % did not: 20 ÷ 50 = 40 %. Rounding: from 17.5 ÷ (17.5 + 32.5) = 35 % to 22.5 ÷ (22.5 + 27.5) = 45 %.
    // At least 45 of 100 wanted it: ⌊100 · (27.5 + 17.5) %⌋ = 45; 1.96 · √(.45 · .55 ÷ 45) = 14.54 points.
    const { unmet } = figures(of('received', 100, about(30, 'got'), about(20, 'not-got'), about(50, 'not-wanted')));
    assert.deepEqual(unmet, { value: 40, low: Math.floor(35 - 14.536), high: Math.ceil(45 + 14.536) });
  });

  it('is not said where fewer than k may have wanted help, however many answered', () => {
    const said = (atLeast: number, got: number, not: number) =>
      figures(of('received', atLeast, about(got, 'got'), about(not, 'not-got'), about(100 - got - not, 'not-wanted')))
        .unmet;
    assert.equal(said(50, 10, 10), undefined, '50 · (7.5 + 7.5) % = 7');
    assert.ok(said(100, 10, 10), '100 · (7.5 + 7.5) % = 15');
    assert.equal(said(10, 40, 30), undefined, '10 · (35 + 25) % = 6');
  });

  it('is not said where its answers were put together, since nothing shown is about them alone', () => {
    assert.equal(figures(of('received', 50, about(80, 'got'), few('not-got', 'not-wanted'))).unmet, undefined);
    assert.equal(figures({ question: 'received' }).unmet, undefined);
  });
});

describe('awareness gap', () => {
  it('is how many of those who know a service it helped, less how many know it: by hand', () => {
    // Known 20 % of 200, helped 15 %: 15 ÷ 20 = 75 %. Gap 55 points.
    // Known 17.5–22.5 %, so at least 35 people; helpful from 12.5 ÷ 22.5 = 55.6 % to 17.5 ÷ 17.5 = 100 %.
    const { awareness } = figures(of('known', 200, about(20, 'gp')), of('helped', 200, about(15, 'gp')));
    const known = 1.96 * Math.sqrt((0.225 * 0.775) / 200) * 100;
    const helpful = 1.96 * Math.sqrt((0.5556 * 0.4444) / 35) * 100;
    const both = Math.hypot(known, helpful);
    assert.deepEqual(awareness, [
      {
        service: 'gp',
        known: { value: 20, low: Math.floor(17.5 - known), high: Math.ceil(22.5 + known) },
        helpful: { value: 75, low: Math.floor(55.556 - helpful), high: 100 },
        gap: { value: 55, low: Math.floor(55.556 - 22.5 - both), high: 100 },
        clear: true,
      },
    ]);
  });

  it('is clear only where the whole interval lies above nothing', () => {
    const clear = (known: number, helped: number) =>
      figures(of('known', 500, about(known, 'gp')), of('helped', 500, about(helped, 'gp'))).awareness[0]?.clear;
    assert.deepEqual([clear(20, 15), clear(90, 30), clear(60, 40)], [true, false, false]);
  });

  it('says nothing of a service that fewer than k people may know, nor of one that is shown with others', () => {
    const said = (atLeast: number, known: PublishedShare, helped: PublishedShare) =>
      figures(of('known', atLeast, known), of('helped', atLeast, helped)).awareness;
    assert.deepEqual(said(50, about(20, 'gp'), about(10, 'gp')), [], '50 · 17.5 % = 8');
    assert.deepEqual(said(50, few('gp', 'therapy'), about(10, 'gp')), []);
    assert.deepEqual(said(50, about(60, 'gp'), few('gp', 'therapy')), []);
    assert.deepEqual(said(50, about(60, 'none'), about(60, 'none')), [], '“none of these” is no service');
  });
});

describe('what a needs assessment says first', () => {
  it('names at most three concerns and barriers, the most named first, and none that stands with others', () => {
    const { concerns, barriers } = figures(
      of(
        'concerns',
        50,
        about(20, 'sleep'),
        about(45, 'money'),
        about(30, 'grief'),
        about(35, 'anxiety'),
        few('study', 'trauma'),
      ),
      of('barriers', 50, about(40, 'none'), { options: ['cost'], percent: 10, bound: 'under' }, about(25, 'hours')),
    );
    assert.deepEqual([concerns, barriers], [['money', 'anxiety', 'grief'], ['hours']]);
  });

  it('is nothing for any other poll, even one that shares a name', () => {
    const other = (questions: object[]): PollDefinition =>
      parseNewPoll({ id: 'p', purpose: 'Why', closes: '2026-12-01', questions }).poll;
    const options = ['a', 'b'].map((id) => ({ id, text: id }));
    for (const kind of ['choice', 'ranking']) {
      assert.equal(needsFigures(other([{ id: 'known', kind, text: 'T', options }]), { questions: [] }), undefined);
    }
  });
});

/** People drawn from a crowd whose shares are known. */
function crowd(people: number, known: number, helps: number, wanted: number, missed: number): PollAnswers[] {
  return Array.from({ length: people }, () => {
    const knows = uniform() < known;
    const helped = knows && uniform() < helps;
    return {
      known: knows ? ['gp'] : ['none'],
      helped: helped ? ['gp'] : ['none'],
      received: uniform() < wanted ? (uniform() < missed ? 'not-got' : 'got') : 'not-wanted',
    };
  });
}

it('the intervals hold the true figures in 95 of 100 needs assessments or more, rounding and chance together', () => {
  for (const people of [40, 150, 400]) {
    const held = { known: 0, helpful: 0, gap: 0, gaps: 0, unmet: 0, unmets: 0 };
    const inside = ({ low, high }: { low: number; high: number }, truth: number): number =>
      low <= truth && truth <= high ? 1 : 0;
    for (let run = 0; run < POLLS / 10; run++) {
      const [known, helps, wanted, missed] = [0.3 + uniform() * 0.5, uniform(), 0.4 + uniform() * 0.5, uniform()];
      const answers = crowd(people, known, helps, wanted, missed);
      const { questions } = publish(poll, answers, { final: true, uniform })!;
      const { awareness, unmet } = needsFigures(poll, { questions })!;
      const [gap] = awareness;
      if (gap) {
        held.gaps++;
        held.known += inside(gap.known, known * 100);
        held.helpful += inside(gap.helpful, helps * 100);
        held.gap += inside(gap.gap, (helps - known) * 100);
      }
      if (unmet) {
        held.unmets++;
        held.unmet += inside(unmet, missed * 100);
      }
    }
    const said = `${people}: ${JSON.stringify(held)} (seed ${seed})`;
    assert.ok(held.gaps > 100 && held.unmets > 100, said);
    for (const share of [held.known, held.helpful, held.gap]) assert.ok(share / held.gaps > 0.94, said);
    assert.ok(held.unmet / held.unmets > 0.94, said);
  }
});
