import { equal, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import { pollKit } from '../poll-kit.js';

type Change = readonly [field: string, change: Readonly<Record<string, unknown>>, code?: 'too-large' | 'closed'];

const OPTION = { id: 'a', text: 'A' };
const choice = (change: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  questions: [{ id: 'q', kind: 'choice', text: 'Q', options: [OPTION, { id: 'b', text: 'B' }], ...change }],
});
const many = Array.from({ length: 5_000 }, (_, index) => ({ id: `o-${index}`, text: 'x' }));

const WRONG: readonly Change[] = [
  ['id', { id: 'Week 47' }],
  ['id', { id: undefined }],
  ['purpose', { purpose: undefined }],
  ['purpose', { purpose: ' \u200B' }],
  ['purpose', { purpose: 'a'.repeat(1_000_000) }, 'too-large'],
  ['purpose', { purpose: {} }],
  ['purpose.en', { purpose: { en: 7 } }],
  ['purpose.not a tag', { purpose: { 'not a tag': 'x' } }],
  ['closes', { closes: undefined }],
  ['closes', { closes: '2026-02-30' }],
  ['closes', { closes: 'soon' }],
  ['closes', { opens: '2200-01-02', closes: '2200-01-01' }],
  ['k', { k: 4 }],
  ['k', { k: 10.5 }],
  ['textK', { textK: 7 }],
  ['interim', { interim: 'yes' }],
  ['results', { results: 'me' }],
  ['eligible', { eligible: 0 }],
  ['close', { close: '2026-12-01' }],
  ['questions', { questions: [] }],
  ['questions', { questions: 'one' }],
  ['questions', { questions: many }, 'too-large'],
  ['questions.0', { questions: [null] }],
  ['questions.0.kind', choice({ kind: 'stars' })],
  ['questions.0.text', choice({ text: undefined })],
  ['questions.0.options', choice({ options: many }), 'too-large'],
  ['questions.0.options', choice({ options: [OPTION] })],
  ['questions.0.options.1.id', choice({ options: [OPTION, OPTION] })],
  ['questions.0.options.1', choice({ options: [OPTION, undefined] })],
  ['questions.0.options.1.text', choice({ options: [OPTION, { id: 'b', text: 'x'.repeat(601) }] }), 'too-large'],
  ['questions.0.labels', choice({ labels: ['a'] })],
  ['questions.0.deniable', choice({ deniable: 1 })],
  ['questions.0.when.question', choice({ when: { question: 'q', is: ['a'] } })],
  ['breakdown.0', { breakdown: ['nowhere'] }],
  ['scores.0.questions.0', { scores: [{ id: 's', text: 'S', questions: ['nowhere'] }] }],
  ['capability', { capability: 'short' }],
  ['capability', { results: 'host', capability: undefined }],
];

const send = (t: CaseContext, change: Readonly<Record<string, unknown>>): Promise<unknown> =>
  t.polls.create(t.scope, { ...pollKit(t).define(), ...change }, { op: t.op() });

export const pollHostileCases = [
  ...cases(['polls'], {
    'a definition that is wrong is refused with the field, and leaves nothing behind': async (t) => {
      for (const [field, change, code = 'invalid'] of WRONG) await refused(send(t, change), code, field);
      for (const poll of [undefined, null, 7, 'poll', []]) {
        await refused(t.polls.create(t.scope, poll as never, { op: t.op() }), 'invalid', 'poll');
      }
    },

    'answers that are none are refused with the field, and change nothing': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id } = await kit.make();
      const { secret, input } = await kit.answer(id, { mood: 'good' });
      const wrong: readonly (readonly [field: string, answers: unknown])[] = [
        ['answers', undefined],
        ['answers', null],
        ['answers', []],
        ['answers', {}],
        ['answers', { mood: null, heard: null }],
        ['answers.mood', { mood: 'great' }],
        ['answers.mood', { mood: ['good'] }],
        ['answers.mood', { mood: 1 }],
        ['answers.heard', { heard: 6 }],
        ['answers.heard', { heard: 2.5 }],
        ['answers.heard', { heard: '3' }],
        ['answers.extra', { mood: 'good', extra: 'key' }],
        ['answers.?', { mood: 'good', 'What I think of you': 'x' }],
        ['answers.?', JSON.parse('{"mood": "good", "__proto__": {"heard": 1}}')],
      ];
      for (const [field, answers] of wrong) {
        const { input: made } = await kit.newAnswer();
        await refused(polls.answer(scope, id, { ...made, answers } as never, { op: t.op() }), 'invalid', field);
        await refused(polls.change(scope, id, 1, answers as never, t.by(secret)), 'invalid', field);
      }
      await refused(polls.answer(scope, id, { ...input, capability: 'x' }, { op: t.op() }), 'invalid', 'capability');
      const huge = { mood: 'a'.repeat(1_000_000) };
      await refused(polls.change(scope, id, 1, huge, t.by(secret)), 'too-large', 'answers');
      equal((await polls.own(scope, id, { secret })).answers, { mood: 'good' }, 'own');
    },

    'an answer to a question that was not asked is refused': async (t) => {
      const kit = pollKit(t);
      const [mood, heard] = kit.define().questions;
      const { id } = await kit.make({
        questions: [mood!, { ...heard!, when: { question: 'mood', is: ['hard'] } }],
      });
      await kit.answer(id, { mood: 'hard', heard: 2 });
      await refused(kit.answer(id, { mood: 'good', heard: 2 }), 'invalid', 'answers.heard');
      await refused(kit.answer(id, { heard: 2 }), 'invalid', 'answers.heard');
    },

    'ids, operations and secrets that are none are refused by every method': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret } = await kit.make();
      const { input } = await kit.newAnswer();
      for (const word of [undefined, null, '', 7, {}, 'A', 'a b', '../x', 'a'.repeat(65), '__proto__'] as string[]) {
        await refused(polls.get(scope, word), 'invalid', 'id');
        await refused(polls.results(scope, word), 'invalid', 'id');
        await refused(polls.answer(scope, word, input, { op: t.op() }), 'invalid', 'id');
        await refused(polls.withdraw(scope, word, t.by(secret)), 'invalid', 'id');
        await refused(polls.waves(scope, word, {}), 'invalid', 'series');
      }
      for (const op of [undefined, null, '', 7, 'short', 'a'.repeat(23)] as string[]) {
        await refused(polls.answer(scope, id, input, { op }), 'invalid', 'op');
        await refused(polls.close(scope, id, { op, secret }), 'invalid', 'op');
      }
      for (const wrong of [undefined, null, '', 7, 'short', 'a'.repeat(44)] as string[]) {
        await refused(polls.own(scope, id, { secret: wrong }), 'invalid', 'secret');
        await refused(polls.withdraw(scope, id, { op: t.op(), secret: wrong }), 'invalid', 'secret');
        await refused(polls.texts(scope, id, {}, { secret: wrong }), 'invalid', 'secret');
      }
    },

    'labels from right to left, emoji and marks stay as they are written': async (t) => {
      const kit = pollKit(t);
      const text = { ar: 'كيف حالك؟ 🌿', he: 'מה שלומך?', en: '<b>${x}</b> \u202E👩🏽‍🤝‍👩🏿' };
      const options = [
        { id: 'constructor', text: '🙂' },
        { id: 'tostring', text: 'لا أعرف' },
      ];
      const { id } = await kit.make({ questions: [{ id: 'constructor', kind: 'choice', text, options }] });
      const { secret } = await kit.answer(id, { constructor: 'tostring' });
      equal((await t.polls.own(t.scope, id, { secret })).answers, { constructor: 'tostring' }, 'own');
      const [question] = (await t.polls.get(t.scope, id)).poll.questions;
      equal(question?.text, { ...text, en: text.en.replace('\u202E', '') }, 'text');
    },
  }),
];
