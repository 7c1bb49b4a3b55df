import type { PollAnswers } from '../../core/models/poll.js';
import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { pollKit } from '../poll-kit.js';

export const pollCases = [
  ...cases(['polls'], {
    'a poll that was created is there as it was written, with its defaults, and open': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, poll, receipt } = await kit.make({ title: { en: 'Week', ar: 'الأسبوع 🌿' }, language: 'en' });
      equal([receipt.id, receipt.state], [id, 'published'], 'receipt');
      const { capability: _, ...written } = poll;
      equal(
        await polls.get(scope, id),
        {
          poll: { k: 10, textK: 10, interim: false, results: 'everyone', breakdown: [], scores: [], ...written },
          opens: receipt.day,
          state: 'open',
          counted: (await polls.get(scope, id)).counted,
        },
        'view',
      );
    },

    'a poll nobody created is not found, by any method': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { input, secret } = await kit.newAnswer();
      const call = { op: t.op() };
      await refused(polls.get(scope, 'nowhere'), 'not-found');
      await refused(polls.results(scope, 'nowhere'), 'not-found');
      await refused(polls.own(scope, 'nowhere', { secret }), 'not-found');
      await refused(polls.answer(scope, 'nowhere', input, call), 'not-found');
      await refused(polls.change(scope, 'nowhere', 1, input.answers, t.by(secret)), 'not-found');
      await refused(polls.withdraw(scope, 'nowhere', t.by(secret)), 'not-found');
      await refused(polls.close(scope, 'nowhere', t.by(secret)), 'not-found');
      await refused(polls.note(scope, 'nowhere', 'A note.', t.by(secret)), 'not-found');
      await refused(polls.texts(scope, 'nowhere', {}, { secret }), 'not-found');
      equal(await polls.waves(scope, 'nowhere', {}), { items: [] }, 'waves');
    },

    'a page may bring the same definition as often as it likes; another one is a conflict that names the field': async (
      t,
    ) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const poll = kit.define();
      const first = await polls.create(scope, poll, { op: t.op() });
      equal(await polls.create(scope, poll, { op: t.op() }), first, 'receipt of the second');
      equal(await polls.create(scope, { ...poll, k: 10 }, { op: t.op() }), first, 'with a default spelt out');
      await kit.answer(poll.id);
      equal(await polls.create(scope, poll, { op: t.op() }), first, 'after an answer');
      const changed = structuredClone(poll) as unknown as { questions: [unknown, { text: string }] };
      changed.questions[1].text = 'I felt understood.';
      await refused(polls.create(scope, changed as never, { op: t.op() }), 'conflict', 'questions.1.text');
      await refused(polls.create(scope, { ...poll, k: 12 }, { op: t.op() }), 'conflict', 'k');
      await refused(polls.create(scope, { ...poll, title: 'New' }, { op: t.op() }), 'conflict', 'title');
      const { hash } = await t.key();
      await refused(polls.create(scope, { ...poll, capability: hash }, { op: t.op() }), 'conflict', 'capability');
    },

    'a page need not know the host to bring the definition its host created': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { poll, secret, id } = await kit.make();
      const { capability: _, ...inline } = poll;
      await polls.create(scope, inline, { op: t.op() });
      equal((await polls.close(scope, id, t.by(secret))).state, 'published', 'still the host');
    },

    'an answer can be seen, changed and taken back by who gave it, and by nobody else': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id } = await kit.make();
      const { secret, input, receipt } = await kit.answer(id, { mood: 'good', heard: null });
      equal([receipt.state, receipt.version], ['held', 1], 'receipt');
      equal(await polls.own(scope, id, { secret }), { answers: input.answers, version: 1 }, 'own');
      const stranger = t.random.key(32);
      await refused(polls.own(scope, id, { secret: stranger }), 'not-found');
      await refused(polls.change(scope, id, 1, { mood: 'hard' }, t.by(stranger)), 'not-found');
      await refused(polls.withdraw(scope, id, t.by(stranger)), 'not-found');
      equal((await polls.change(scope, id, 1, { mood: 'hard' }, t.by(secret))).version, 2, 'version');
      equal(await polls.own(scope, id, { secret }), { answers: { mood: 'hard' }, version: 2 }, 'own after the change');
      await refused(polls.change(scope, id, 1, { mood: 'good' }, t.by(secret)), 'conflict', 'version');
      equal((await polls.withdraw(scope, id, t.by(secret))).state, 'withdrawn', 'withdrawal');
      await refused(polls.own(scope, id, { secret }), 'not-found');
      await refused(polls.withdraw(scope, id, t.by(secret)), 'not-found');
    },

    'two answers from one capability count once, and who took theirs back may answer again': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret: host } = await kit.make();
      const first = await kit.answer(id, { mood: 'good' });
      const again = { ...first.input, answers: { mood: 'hard' } };
      for (let count = 0; count < 12; count++) {
        await refused(polls.answer(scope, id, again, { op: t.op() }), 'conflict', 'capability');
      }
      await polls.withdraw(scope, id, t.by(first.secret));
      await polls.answer(scope, id, again, { op: t.op() });
      equal((await polls.own(scope, id, first)).answers, { mood: 'hard' }, 'own');
      await polls.close(scope, id, t.by(host));
      equal((await polls.results(scope, id)).state, 'too-few', 'results of one person');
    },

    'one capability that answers many times at once is one answer': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret: host } = await kit.make();
      const { input } = await kit.newAnswer();
      const sent = Array.from({ length: 12 }, () => polls.answer(scope, id, input, { op: t.op() }));
      const outcomes = await Promise.allSettled(sent);
      equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1, 'accepted');
      await polls.close(scope, id, t.by(host));
      equal((await polls.results(scope, id)).state, 'too-few', 'results');
    },

    'results are those of the people who answered, changes and withdrawals included': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret: host } = await kit.make();
      const people = await kit.crowd(id, 22, (index) => ({ mood: index < 12 ? 'good' : 'hard', heard: 3 }));
      // Two leave, and four change their mind: 8 good, 12 hard.
      for (const { secret } of people.slice(20)) await polls.withdraw(scope, id, t.by(secret));
      for (const { secret } of people.slice(0, 4)) {
        await polls.change(scope, id, 1, { mood: 'hard', heard: null }, t.by(secret));
      }
      await polls.close(scope, id, t.by(host));
      const { state, atLeast, questions, day } = await polls.results(scope, id);
      equal([state, atLeast, day], ['final', 20, kit.day(0)], 'results');
      const hard = questions[0]?.shares?.find(({ options }) => options.includes('hard'));
      equal(
        [hard?.options, hard?.percent, hard?.bound],
        [['hard'], 60, 'about'],
        'share of those for whom it was hard',
      );
      equal([questions[1]?.atLeast, questions[1]?.mean?.low], [10, 2.6], 'those who would rather not say are left out');
    },

    'every kind of question is answered, counted and shown': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id} 🌱` }));
      const { id, secret: host } = await kit.make({
        questions: [
          { id: 'one', kind: 'choice', text: 'One', options },
          { id: 'more', kind: 'choices', text: 'More', options, max: 2 },
          { id: 'step', kind: 'scale', text: 'Step', labels: ['1', '2', '3', '4', '5'] },
          { id: 'ten', kind: 'number', text: 'Ten', low: 'none', high: 'all' },
          { id: 'order', kind: 'ranking', text: 'Order', options },
          {
            id: 'only-b',
            kind: 'scale',
            text: 'If b',
            labels: ['1', '2', '3', '4', '5'],
            when: { question: 'one', is: ['b'] },
          },
        ],
        scores: [{ id: 'both', text: 'Both', questions: ['step', 'ten'], reversed: ['ten'] }],
      });
      const answersOf = (index: number): PollAnswers => ({
        one: index % 2 ? 'b' : 'a',
        more: ['a', index % 2 ? 'b' : 'c'],
        step: 1 + (index % 5),
        ten: index % 11,
        order: index % 2 ? ['a', 'b', 'c', 'd'] : ['d', 'c', 'b', 'a'],
        ...(index % 2 && { 'only-b': 4 }),
      });
      const [first] = await kit.crowd(id, 60, answersOf);
      equal((await polls.own(scope, id, first!)).answers, answersOf(0), 'own');
      await polls.close(scope, id, t.by(host));
      const { questions, scores } = await polls.results(scope, id);
      equal(
        questions.map(({ question, atLeast }) => [question, atLeast]),
        [
          ['one', 50],
          ['more', 50],
          ['step', 50],
          ['ten', 50],
          ['order', 50],
          ['only-b', 20],
        ],
        'people',
      );
      const percents = (index: number): unknown =>
        questions[index]?.shares?.map(({ percent, bound }) => percent ?? bound);
      equal(percents(0), [50, 50, 'few'], 'choice');
      equal(percents(1), [90, 50, 50, 'few'], 'choices');
      equal(percents(2), [20, 20, 20, 20, 20], 'scale');
      equal(percents(3), [50, 15, 15, 15], 'number, in bands');
      equal(percents(4), [50, 50, 'few'], 'ranking: who was put first');
      ok((scores[0]?.low ?? -1) <= 50 && (scores[0]?.high ?? 0) >= 50, 'a score of half and half');
    },

    'texts reach the host only, in an order and under ids that tell nothing, once there are enough': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const question = (id: string) => ({ id, kind: 'text', text: 'Anything else?' }) as const;
      const { id, secret: host } = await kit.make({
        questions: [...kit.define().questions, question('more'), question('rare')],
      });
      const sent: string[] = [];
      for (let index = 0; index < 12; index++) {
        const { secret, input } = await kit.text(id, 'more', `Idea number ${index}.`);
        await refused(polls.addText(scope, id, input, { op: t.op() }), 'conflict', 'capability');
        if (index > 10) await polls.withdrawText(scope, id, t.by(secret));
        else sent.push(input.text);
      }
      for (let index = 0; index < 9; index++) await kit.text(id, 'rare', `Rare ${index}.`);
      await refused(polls.texts(scope, id, {}, { secret: host }), 'conflict', 'state');
      await polls.close(scope, id, t.by(host));
      await refused(polls.texts(scope, id, {}, { secret: t.random.key(32) }), 'not-found');
      const read = await t.all((cursor) =>
        polls.texts(scope, id, { limit: 4, ...(cursor !== undefined && { cursor }) }, { secret: host }),
      );
      equal(read.map(({ text }) => text).sort(), sent.sort(), 'texts');
      equal(Object.keys(read[0] ?? {}).sort(), ['id', 'question', 'text'], 'keys');
      equal((await polls.results(scope, id)).state, 'too-few', 'texts alone are no answers');
    },

    'results for the host only are not found by anybody else': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret } = await kit.make({ results: 'host', series: `s-${t.random.uuid()}` });
      const { series = '' } = (await polls.get(scope, id)).poll;
      await kit.crowd(id, 10);
      await polls.close(scope, id, t.by(secret));
      await refused(polls.results(scope, id), 'not-found');
      await refused(polls.results(scope, id, { secret: t.random.key(32) }), 'not-found');
      equal((await polls.results(scope, id, { secret })).state, 'final', 'for the host');
      equal((await polls.waves(scope, series, {})).items, [], 'waves for others');
      equal((await polls.waves(scope, series, {}, { secret })).items.length, 1, 'waves for the host');
    },
  }),
];
