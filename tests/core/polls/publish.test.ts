import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewPoll, PollAnswers } from '../../../src/core/models/poll.js';
import { parseNewPoll } from '../../../src/core/models/poll-definition.js';
import { resultsAsCsv, resultsAsJson } from '../../../src/core/polls/export.js';
import type { Publication } from '../../../src/core/polls/publish.js';
import { publish } from '../../../src/core/polls/publish.js';
import { scorer } from '../../../src/core/polls/score.js';
import { uniformOf } from '../privacy/simulation.js';

const labels = ['1', '2', '3', '4', '5'];
const scale = (id: string) => ({ id, kind: 'scale', text: id, labels }) as const;
const base = { id: 'p', purpose: 'Why', closes: '2026-12-01' };
const parsed = (change: Partial<NewPoll>) => parseNewPoll({ ...base, questions: [scale('a')], ...change }).poll;
const { uniform } = uniformOf();
const final = (poll: ReturnType<typeof parsed>, answers: PollAnswers[]): Publication | undefined =>
  publish(poll, answers, { final: true, uniform });

describe('scores', () => {
  const questions = ['a', 'b', 'c', 'd'].map(scale);

  it('turn each step into 0–100, reverse what has to be, and take the mean', () => {
    const { score } = scorer({ id: 's', text: 'S', questions: ['a', 'b', 'c', 'd'], reversed: ['d'] }, questions);
    assert.equal(score({ a: 5, b: 5, c: 5, d: 1 }), 100);
    assert.equal(score({ a: 1, b: 1, c: 1, d: 5 }), 0);
    assert.equal(score({ a: 2, b: 4, c: 3, d: 3 }), 50);
  });

  it('leave out who answered fewer than three quarters, and fill in the rest for who answered more', () => {
    const { score } = scorer({ id: 's', text: 'S', questions: ['a', 'b', 'c', 'd'] }, questions);
    assert.equal(score({ a: 5, b: 5 }), undefined);
    assert.equal(score({ a: 5, b: null, c: null, d: 5 }), undefined);
    assert.equal(score({ a: 5, b: 5, c: 5 }), 100);
    assert.equal(score({}), undefined);
  });

  it('add points of options, multiply the sum and find its band, as a licensed instrument may want', () => {
    const items = [1, 2, 3, 4, 5].map((item) => ({
      id: `w-${item}`,
      kind: 'choice' as const,
      text: 'Text the host may use',
      options: [0, 1, 2, 3, 4, 5].map((points) => ({ id: `o-${points}`, text: String(points), points })),
    }));
    const score = {
      id: 'w',
      text: 'W',
      questions: items.map(({ id }) => id),
      method: 'sum',
      times: 4,
      bands: [
        { upTo: 28, text: 'very low' },
        { upTo: 50, text: 'low' },
        { upTo: 100, text: 'other' },
      ],
    } as const;
    const rule = scorer(score, items);
    assert.deepEqual([rule.low, rule.high], [0, 100]);
    const all = (points: number): PollAnswers => Object.fromEntries(items.map(({ id }) => [id, `o-${points}`]));
    assert.deepEqual([rule.score(all(0)), rule.score(all(2)), rule.score(all(5))], [0, 40, 100]);
    const three = { 'w-1': 'o-3', 'w-2': 'o-3', 'w-3': 'o-3', 'w-4': 'o-3' };
    assert.equal(rule.score(three), 60, 'four of five answered');
    assert.deepEqual(
      [0, 28, 28.5, 50, 51, 400].map((value) => rule.band(value)),
      [0, 0, 1, 1, 2, 2],
    );

    const poll = parsed({ questions: items, scores: [score] });
    const crowd = Array.from({ length: 40 }, (_, index) => all(index % 2 ? 2 : 5));
    const [result] = final(poll, crowd)!.scores;
    assert.deepEqual(result, {
      score: 'w',
      atLeast: 20,
      low: 70,
      high: 75,
      shares: [
        { options: ['1'], percent: 50, bound: 'about' },
        { options: ['2'], percent: 50, bound: 'about' },
        { options: ['0'], bound: 'few' },
      ],
    });
  });

  it('are shown as a range that holds the mean, wide where few answered and at both ends', () => {
    const poll = parsed({ scores: [{ id: 's', text: 'S', questions: ['a'] }] });
    const range = (steps: number[]): unknown[] => {
      const { low, high, atLeast } = final(
        poll,
        steps.map((a) => ({ a })),
      )!.scores[0]!;
      return [low, high, atLeast];
    };
    assert.deepEqual(range(Array<number>(12).fill(5)), [90, 100, 10]);
    assert.deepEqual(range(Array<number>(12).fill(1)), [0, 10, 10]);
    assert.deepEqual(range(Array<number>(12).fill(4)), [70, 80, 10]);
    assert.deepEqual(range(Array<number>(60).fill(4)), [75, 80, 50]);
  });

  it('say nothing when fewer than k can be scored, though more have answered', () => {
    const poll = parsed({ questions: ['a', 'b'].map(scale), scores: [{ id: 's', text: 'S', questions: ['a', 'b'] }] });
    const answers = Array.from({ length: 30 }, (_, index) => (index < 9 ? { a: 3, b: 3 } : { a: 3, b: null }));
    assert.deepEqual(final(poll, answers)!.scores, [{ score: 's' }]);
  });
});

describe('what is published', () => {
  it('is nothing for fewer than k people, whatever they answered', () => {
    for (const k of [5, 10, 25]) {
      const poll = parsed({ k });
      const crowd = (people: number) => Array.from({ length: people }, () => ({ a: 3 }));
      assert.equal(final(poll, crowd(k - 1)), undefined);
      assert.ok(final(poll, crowd(k)));
    }
  });

  it('passes over answers that a damaged store made of it, and never stumbles', () => {
    const odd = [{}, { a: 'x' }, { a: [] }, { a: { length: 9 } }, { a: [1, 2] }, { a: 9 }, { b: 1 }] as PollAnswers[];
    const poll = parsed({});
    const sound = Array.from({ length: 30 }, (_, index) => ({ a: 1 + (index % 3) }));
    const [found, expected] = [[...sound, ...odd], sound].map((answers) => final(poll, answers)!.questions[0]!);
    assert.equal(found!.atLeast, expected!.atLeast);
  });

  it('is exported as it stands: every number of the table stands in the results', () => {
    const poll = parsed({
      questions: [
        {
          id: 'mood',
          kind: 'choice',
          text: '=cmd|"x"!A1',
          options: [
            { id: 'g', text: 'Good, thanks' },
            { id: 'h', text: { en: 'Hard', de: 'Schwer' } },
          ],
        },
        scale('a'),
      ],
      breakdown: ['mood'],
      scores: [{ id: 's', text: 'S', questions: ['a'] }],
    });
    const answers = Array.from({ length: 64 }, (_, index) => ({ mood: index % 2 ? 'g' : 'h', a: 1 + (index % 5) }));
    const { counted: _, ...published } = final(poll, answers)!;
    const results = [
      { poll: 'p', closes: poll.closes, state: 'final', day: poll.closes, counted: 'browser', ...published } as const,
    ];
    const csv = resultsAsCsv({ poll, results, language: 'de' });
    const lines = csv.trim().split('\r\n');
    assert.equal(
      lines[0],
      '\uFEFFpoll,closes,state,item,text,by,group,options,options_text,bound,percent,low,high,at_least'.trim(),
    );
    assert.match(lines[1]!, /^p,2026-12-01,final,mood,"'=cmd\|""x""!A1",,,g,"Good, thanks",about,50,,,50$/);
    assert.match(lines[2]!, /,h,Schwer,about,50,/);
    assert.ok(
      lines.some((line) => line.includes(',a,a,mood,Schwer,')),
      'the breakdown',
    );
    assert.ok(
      lines.some((line) => /,s,S,.*,range,,45,50,50$/.test(line)),
      'the score',
    );
    const said = new Set(JSON.stringify(published).match(/\d+(\.\d+)?/g));
    for (const line of lines.slice(1)) {
      for (const number of line.split(',').slice(-4).filter(Boolean))
        if (Number(number)) assert.ok(said.has(number), `${number} in ${line}`);
    }
    const json = JSON.parse(resultsAsJson({ poll, results })) as { results: unknown };
    assert.deepEqual(json.results, JSON.parse(JSON.stringify(results)));
    assert.ok(!csv.includes('64') && !JSON.stringify(json).includes('64'));
  });

  it('is exported for a wave with too few as one line that says so', () => {
    const poll = parsed({});
    const results = [
      { poll: 'p', closes: poll.closes, state: 'too-few', questions: [], scores: [], counted: 'browser' } as const,
    ];
    assert.deepEqual(resultsAsCsv({ poll, results }).trim().split('\r\n').slice(1), [
      'p,2026-12-01,too-few,,,,,,,,,,,',
    ]);
  });
});
