import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HavenError } from '../../src/core/errors.js';
import type { PollDefinition } from '../../src/core/models/poll.js';
import { isAsked, keepAsked, parseAnswers } from '../../src/core/models/poll-answers.js';
import { parseNewPoll, parsePoll } from '../../src/core/models/poll-definition.js';
import { differentWording, firstDifference } from '../../src/core/models/poll-difference.js';
import { problemOf } from '../../src/core/models/poll-parse.js';
import { stepsOf } from '../../src/core/models/poll-question.js';
import { wordsIn } from '../../src/core/models/read-words.js';

const labels = ['1', '2', '3', '4', '5'];
const options = ['a', 'b'].map((id) => ({ id, text: id }));
const definition = {
  id: 'p',
  purpose: 'Why',
  closes: '2026-12-01',
  questions: [
    { id: 'one', kind: 'choice', text: 'One', options },
    { id: 'two', kind: 'scale', text: 'Two', labels, when: { question: 'one', is: ['a'] } },
    { id: 'three', kind: 'choices', text: 'Three', options, when: { question: 'two', is: [4, 5] } },
  ],
};
const poll = parsePoll(definition);

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (thrown) {
    assert.ok(thrown instanceof HavenError, String(thrown));
    return `${thrown.field ?? ''} ${problemOf(thrown) ?? thrown.code}`;
  }
  return 'taken';
};
const ask = (change: object): string => refusal(() => parseNewPoll({ ...definition, ...change }));
const question = (change: object): string =>
  ask({ questions: [...definition.questions, { id: 'four', kind: 'choice', text: 'Four', options, ...change }] });

describe('a definition that is wrong', () => {
  it('is refused with the field and the reason', () => {
    assert.deepEqual(
      [
        ask({ id: undefined }),
        ask({ purpose: '' }),
        ask({ closes: 'tomorrow' }),
        ask({ opens: '2027-01-01' }),
        ask({ closes: '2026-02-30' }),
        ask({ k: 3 }),
        ask({ k: '10' }),
        ask({ interim: 1 }),
        ask({ language: 'english please' }),
        ask({ deadline: '2026-12-01' }),
        ask({ results: 'host' }),
        question({ id: 'one' }),
        question({ kind: undefined }),
        question({ option: [] }),
        question({ options: undefined }),
        question({ options: [options[0]] }),
        question({ options: Array.from({ length: 5_000 }) }),
        question({ deniable: 1 }),
        question({ deniable: 99 }),
        question({ text: 'a'.repeat(700) }),
        question({ text: 7 }),
        question({ kind: 'text', options: undefined }),
      ],
      [
        'id missing',
        'purpose not-a-text',
        'closes not-a-day',
        'closes before-opening',
        'closes not-a-day',
        'k below-floor',
        'k not-a-number',
        'interim not-true-or-false',
        'language not-a-word',
        'deadline unknown-key',
        'capability needs-a-host',
        'questions.3.id duplicate',
        'questions.3.kind missing',
        'questions.3.option unknown-key',
        'questions.3.options missing',
        'questions.3.options too-few',
        'questions.3.options too-many',
        'questions.3.deniable too-few-eligible',
        'questions.3.deniable too-many',
        'questions.3.text too-long',
        'questions.3.text not-a-text',
        'capability needs-a-host',
      ],
    );
  });

  it('names the branch that nobody could reach, that runs in a circle, or that would give a hidden answer away', () => {
    const when = (asked: string, ...is: unknown[]): string => question({ when: { question: asked, is } });
    assert.deepEqual(
      [when('one', 'a'), when('four', 'a'), when('later', 'a'), when('one', 'z'), when('one'), when('one', 'a', 'a')],
      [
        'taken',
        'questions.3.when.question unreachable',
        'questions.3.when.question unreachable',
        'questions.3.when.is.0 unreachable',
        'questions.3.when.is too-few',
        'questions.3.when.is.1 duplicate',
      ],
    );
    const [one, ...others] = definition.questions;
    assert.equal(
      ask({ eligible: 300, questions: [{ ...one, deniable: 1 }, ...others] }),
      'questions.1.when.question deniable',
    );
    assert.equal(
      ask({ eligible: 300, questions: [{ ...one, deniable: 1 }], breakdown: ['one'] }),
      'breakdown.0 deniable',
    );
  });

  it('names what a score cannot count', () => {
    const score = (change: object): string => ask({ scores: [{ id: 's', text: 'S', questions: ['two'], ...change }] });
    assert.deepEqual(
      [
        score({}),
        score({ questions: ['three'] }),
        score({ questions: ['one'] }),
        score({ reversed: ['one'] }),
        score({
          bands: [
            { upTo: 5, text: 'a' },
            { upTo: 5, text: 'b' },
          ],
        }),
        score({ method: 'median' }),
      ],
      [
        'taken',
        'scores.0.questions.0 unreachable',
        'scores.0.questions.0 no-points',
        'scores.0.reversed.0 unreachable',
        'scores.0.bands.1.upTo not-rising',
        'scores.0.method not-one-of-these',
      ],
    );
  });

  it('ends in a HavenError or a poll, whatever it is, and a poll that was parsed stays as it is', () => {
    const near = fc.record(
      {
        id: fc.constantFrom('p', '', 7),
        purpose: fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.anything())),
        closes: fc.oneof(fc.constant('2026-12-01'), fc.anything()),
        questions: fc.array(
          fc.record(
            {
              id: fc.oneof(fc.constantFrom('a', 'b', 'constructor'), fc.anything()),
              kind: fc.oneof(fc.constantFrom('choice', 'choices', 'scale', 'number', 'ranking', 'text'), fc.anything()),
              text: fc.oneof(fc.string(), fc.anything()),
              options: fc.oneof(fc.constant(options), fc.anything()),
              labels: fc.oneof(fc.constant(labels), fc.anything()),
              low: fc.string(),
              high: fc.string(),
              when: fc.oneof(fc.constant({ question: 'a', is: ['a'] }), fc.anything()),
            },
            { requiredKeys: ['id', 'kind', 'text'] },
          ),
        ),
        k: fc.oneof(fc.constant(10), fc.anything()),
        scores: fc.anything(),
        breakdown: fc.anything(),
      },
      { requiredKeys: ['id', 'purpose', 'questions'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (value) => {
        const outcome = refusal(() => {
          const parsed = parsePoll(value);
          assert.deepEqual(parsePoll(JSON.parse(JSON.stringify(parsed))), parsed);
        });
        assert.ok(outcome.length > 0);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('branching', () => {
  it('asks a question only after one of the answers that lead to it', () => {
    const asked = (answers: object): boolean[] => poll.questions.map((one) => isAsked(one, answers as never));
    assert.deepEqual(asked({}), [true, false, false]);
    assert.deepEqual(asked({ one: 'a' }), [true, true, false]);
    assert.deepEqual(asked({ one: 'b' }), [true, false, false]);
    assert.deepEqual(asked({ one: null }), [true, false, false]);
    assert.deepEqual(asked({ one: 'a', two: 5 }), [true, true, true]);
  });

  it('lets go of what is no longer asked when an earlier answer changes', () => {
    assert.deepEqual(keepAsked(poll, { one: 'b', two: 5, three: ['a'] }), { one: 'b' });
    assert.deepEqual(keepAsked(poll, { one: 'a', two: 1, three: ['a'] }), { one: 'a', two: 1 });
    assert.deepEqual(keepAsked(poll, { one: 'a', two: 5, three: ['a'], stray: 1 }), { one: 'a', two: 5, three: ['a'] });
  });

  it('makes answers of any walk through a poll that its parser takes as they are', () => {
    const walk = fc.record({
      one: fc.constantFrom('a', 'b', null),
      two: fc.constantFrom(1, 4, 5, null),
      three: fc.constantFrom(['a'], ['a', 'b'], null),
    });
    fc.assert(
      fc.property(walk, (answers) => {
        const kept = keepAsked(poll, answers);
        if (Object.values(kept).every((answer) => answer === null)) return;
        assert.deepEqual(parseAnswers(kept, poll), kept);
      }),
    );
  });

  it('keeps no trace of the order in which options were ticked', () => {
    assert.deepEqual(parseAnswers({ one: 'a', two: 5, three: ['b', 'a'] }, poll)['three'], ['a', 'b']);
  });
});

describe('words in several languages', () => {
  const words = { 'de-AT': 'Servus', de: 'Hallo', ar: 'مرحبا', en: 'Hello' };
  it('are read in the nearest language there is', () => {
    const read = (wanted: string | string[], own?: string): string => wordsIn(words, wanted, own).text;
    assert.deepEqual(
      [read('de-AT'), read('de-CH'), read('AR'), read('fr'), read(['fr', 'ar']), read('fr', 'de')],
      ['Servus', 'Servus', 'مرحبا', 'Hello', 'مرحبا', 'Hallo'],
    );
    assert.deepEqual(wordsIn('Hi', 'de', 'en'), { text: 'Hi', language: 'en' });
    assert.deepEqual(wordsIn({ fr: 'Salut' }, 'de'), { text: 'Salut', language: 'fr' });
  });
});

describe('the difference between two definitions', () => {
  const wave = (change: (questions: Record<string, unknown>[]) => void, language?: string): PollDefinition => {
    const questions = structuredClone(definition.questions) as never;
    change(questions);
    return parsePoll({ ...definition, questions, ...(language && { language }) });
  };

  it('is the path of the first place where they differ, or nothing', () => {
    assert.equal(firstDifference(poll, parsePoll(definition)), undefined);
    assert.equal(firstDifference(poll, { ...poll, k: 12 }), 'k');
    assert.equal(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }), 'a.1.b');
    assert.equal(firstDifference({ a: 1 }, { a: 1, b: 2 }), 'b');
  });

  it('between waves is in how they ask, and not in the languages they ask in', () => {
    const differs = (change: Parameters<typeof wave>[0], language?: string): string | undefined =>
      differentWording(poll, wave(change, language));
    assert.equal(
      differs(() => {}),
      undefined,
    );
    assert.equal(
      differs(([one]) => (one!['text'] = { en: 'One', de: 'Eins' })),
      undefined,
    );
    assert.equal(
      differs(([one]) => (one!['text'] = { en: 'First' })),
      'questions.0.text',
    );
    assert.equal(
      differs(([one]) => (one!['hint'] = 'New')),
      'questions.0.hint',
    );
    assert.equal(
      differs(([, two]) => (two!['when'] = { question: 'one', is: ['b'] })),
      'questions.1.when.is.0',
    );
    assert.equal(
      differs(([, two]) => ((two!['labels'] as string[])[4] = 'very')),
      'questions.1.labels.4',
    );
    assert.equal(
      differs((questions) => void questions.pop()),
      'questions.2',
    );
    assert.equal(
      differs(() => {}, 'de'),
      'questions.0.text',
      'the same words called German have nothing in common',
    );
  });

  it('every kind of question knows its steps', () => {
    assert.deepEqual(poll.questions.map(stepsOf), [
      ['a', 'b'],
      [1, 2, 3, 4, 5],
      ['a', 'b'],
    ]);
  });
});
