import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HavenError } from '../../../src/core/errors.js';
import { parseNewPoll } from '../../../src/core/models/poll-definition.js';
import { importSurveyJs } from '../../../src/core/polls/surveyjs.js';

const FORM = {
  title: { default: 'Our week', de: 'Unsere Woche', 'no tag!': 'x' },
  description: 'Helps us plan the next one.',
  triggers: [{ type: 'complete' }],
  pages: [
    {
      name: 'first',
      elements: [
        {
          type: 'radiogroup',
          name: 'Mood today',
          title: { default: 'How was it?', ar: 'كيف كان؟' },
          choices: ['good', { value: 'hard', text: { default: 'Hard', de: 'Schwer' } }, 3],
          isRequired: true,
          hasOther: true,
        },
        { type: 'checkbox', name: 'helped', choices: ['walks', 'sleep', 'people'], maxSelectedChoices: 2 },
        { type: 'rating', name: 'heard', minRateDescription: 'not at all', maxRateDescription: 'fully' },
        { type: 'rating', name: 'trust', rateMin: 0, rateMax: 10 },
        { type: 'rating', name: 'stars', rateMax: 3 },
        {
          type: 'panel',
          elements: [
            { type: 'ranking', name: 'order', choices: ['a', 'b', 'c'] },
            { type: 'boolean', name: 'again', labelTrue: 'Of course' },
          ],
        },
      ],
    },
    {
      elements: [
        { type: 'comment', name: 'why', visibleIf: "{Mood today} = 'hard' or {Mood today} = 3", validators: [{}] },
        { type: 'dropdown', name: 'place', choices: ['home', 'work'], visibleIf: '{heard} anyof [1, 2]' },
        { type: 'text', name: 'both', visibleIf: '{again} = true and {heard} > 3' },
        { type: 'text', name: 'gone', visibleIf: "{nowhere} = 'x'" },
        { type: 'dropdown', name: 'far', choicesByUrl: { url: 'https://example.org' } },
        { type: 'matrix', name: 'grid' },
        { type: 'html', html: '<b>' },
        7,
      ],
    },
    { name: 'secret', visibleIf: '{age} > 17', elements: [{ type: 'text', name: 'inside' }] },
  ],
};

describe('the import of SurveyJS forms', () => {
  const { poll, leftOut } = importSurveyJs(FORM);

  it('takes every kind polls have, with localised texts', () => {
    assert.deepEqual(
      poll.questions.map(({ id, kind }) => [id, kind]),
      [
        ['mood-today', 'choice'],
        ['helped', 'choices'],
        ['heard', 'scale'],
        ['trust', 'number'],
        ['stars', 'choice'],
        ['order', 'ranking'],
        ['again', 'choice'],
        ['why', 'text'],
        ['place', 'choice'],
      ],
    );
    assert.deepEqual(poll.title, { en: 'Our week', de: 'Unsere Woche' });
    assert.equal(poll.purpose, 'Helps us plan the next one.');
    const [mood, helped, heard] = poll.questions;
    assert.deepEqual(mood, {
      kind: 'choice',
      id: 'mood-today',
      text: { en: 'How was it?', ar: 'كيف كان؟' },
      options: [
        { id: 'good', text: 'good' },
        { id: 'hard', text: { en: 'Hard', de: 'Schwer' } },
        { id: '3', text: '3' },
      ],
    });
    assert.equal(helped?.kind === 'choices' && helped.max, 2);
    assert.deepEqual(heard?.kind === 'scale' && heard.labels, ['not at all', '2', '3', '4', 'fully']);
  });

  it('takes conditions on one earlier question', () => {
    const when = (id: string): unknown => poll.questions.find((question) => question.id === id)?.when;
    assert.deepEqual(when('why'), { question: 'mood-today', is: ['hard', '3'] });
    assert.deepEqual(when('place'), { question: 'heard', is: [1, 2] });
  });

  it('lists what it left out, where it stood and why', () => {
    assert.deepEqual(leftOut.map(({ path, reason }) => `${path} ${reason}`).sort(), [
      'pages.0.elements.0.hasOther other-as-text',
      'pages.0.elements.0.isRequired always-skippable',
      'pages.1.elements.0.validators validation',
      'pages.1.elements.2.visibleIf condition',
      'pages.1.elements.3.visibleIf condition',
      'pages.1.elements.4.choices choices',
      'pages.1.elements.5 kind',
      'pages.1.elements.6 kind',
      'pages.1.elements.7 wrong',
      'pages.2.visibleIf condition',
      'triggers behaviour',
    ]);
    assert.equal(leftOut.find(({ reason }) => reason === 'other-as-text')?.name, 'Mood today');
  });

  it('makes a poll that needs only its id, its days and a host for its free text', () => {
    const capability = 'A'.repeat(43);
    const made = parseNewPoll({ ...poll, id: 'week-1', closes: '2026-12-01', capability });
    assert.equal(made.poll.questions.length, 9);
  });

  it('refuses what is no form, and a form without a question it can take', () => {
    for (const value of [undefined, null, 7, 'form', [], {}, { pages: {} }, { elements: [{ type: 'matrix' }] }]) {
      assert.throws(() => importSurveyJs(value), { code: 'invalid', field: 'survey' });
    }
  });

  it('answers or throws a HavenError, whatever it is given', () => {
    const element = fc.record(
      {
        type: fc.oneof(
          fc.constantFrom('radiogroup', 'checkbox', 'rating', 'ranking', 'boolean', 'text', 'panel'),
          fc.anything(),
        ),
        name: fc.oneof(fc.string(), fc.anything()),
        title: fc.anything(),
        choices: fc.oneof(
          fc.array(fc.oneof(fc.string(), fc.integer(), fc.record({ value: fc.string(), text: fc.anything() }))),
          fc.anything(),
        ),
        rateMin: fc.anything(),
        rateMax: fc.oneof(fc.integer(), fc.anything()),
        visibleIf: fc.oneof(fc.constant("{a} = 'b'"), fc.anything()),
        elements: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ elements: fc.array(element) })), (value) => {
        try {
          const found = importSurveyJs(value);
          parseNewPoll({ ...found.poll, purpose: 'Why', id: 'x', closes: '2026-12-01', capability: 'A'.repeat(43) });
        } catch (thrown) {
          assert.ok(thrown instanceof HavenError, String(thrown));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
