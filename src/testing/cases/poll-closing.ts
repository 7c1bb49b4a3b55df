import { equal, ok, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import { MOODS, pollKit } from '../poll-kit.js';

const stateOf = async (t: CaseContext, id: string): Promise<string> => (await t.polls.get(t.scope, id)).state;

export const pollClosingCases = [
  ...cases(['polls', 'clock'], {
    'a poll takes answers from its first day to its last, and not before or after': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id } = await kit.make({ opens: kit.day(2), closes: kit.day(4) });
      equal(await stateOf(t, id), 'announced', 'before');
      await refused(kit.answer(id), 'closed');
      clock.addDays(2);
      equal(await stateOf(t, id), 'open', 'on the first day');
      const { secret } = await kit.answer(id);
      clock.addDays(2);
      equal(await stateOf(t, id), 'open', 'on the last day');
      await polls.change(scope, id, 1, { mood: 'so-so' }, t.by(secret));
      clock.addDays(1);
      await refused(kit.answer(id), 'closed');
      await refused(polls.change(scope, id, 2, { mood: 'good' }, t.by(secret)), 'closed');
      await refused(polls.withdraw(scope, id, t.by(secret)), 'closed');
      equal(await stateOf(t, id), 'closed', 'after');
      equal((await polls.results(scope, id)).state, 'too-few', 'results');
    },

    'results come out when the last day is over, whoever asks first': async (t) => {
      const { polls, scope, clock } = t;
      const firstWords: readonly ((id: string) => Promise<unknown>)[] = [
        (id) => polls.results(scope, id),
        (id) => polls.get(scope, id),
        (id) => polls.waves(scope, `series-of-${id}`, {}),
        (id) => refused(pollKit(t).answer(id), 'closed'),
        (id) => refused(polls.own(scope, id, { secret: t.random.key(32) }), 'closed'),
      ];
      const kit = pollKit(t);
      const ids: string[] = [];
      for (let index = 0; index < firstWords.length; index++) {
        const { id } = await kit.make({ id: `first-${index}`, series: `series-of-first-${index}`, closes: kit.day(3) });
        await kit.crowd(id, 10);
        equal((await polls.results(scope, id)).state, 'waiting', 'while it is open');
        ids.push(id);
      }
      clock.addDays(4);
      for (const [index, ask] of firstWords.entries()) {
        const id = ids[index] as string;
        await ask(id);
        const { state, day } = await polls.results(scope, id);
        equal([state, day], ['final', kit.day(0)], `results of ${id}`);
      }
    },

    'many who ask at once after the last day see one publication': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id } = await kit.make({ closes: kit.day(1), breakdown: ['mood'] });
      await kit.crowd(id, 45, (index) => ({ mood: MOODS[index % 3] as string, heard: 1 + (index % 5) }));
      clock.addDays(2);
      const [first, ...rest] = await Promise.all([1, 2, 3, 4, 5].map(() => polls.results(scope, id)));
      equal(first?.state, 'final', 'state');
      for (const results of rest) equal(results, first, 'results');
    },

    'a clock that was a year ahead has closed the poll for good, and one that is a year behind opens none': async (
      t,
    ) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id } = await kit.make({ opens: kit.day(0) });
      await kit.crowd(id, 10);
      clock.addDays(-365);
      equal(await stateOf(t, id), 'announced', 'a year before');
      await refused(kit.answer(id), 'closed');
      clock.addDays(730);
      await refused(kit.answer(id), 'closed');
      clock.addDays(-365);
      equal(await stateOf(t, id), 'closed', 'after the clock was put right');
      await refused(kit.answer(id), 'closed');
      equal((await polls.results(scope, id)).state, 'final', 'results');
    },

    'batches come out on a later day, once ten more have answered, and a rest of nine never does': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id } = await kit.make({ interim: true, closes: kit.day(20) });
      const seen = async (): Promise<unknown[]> => {
        const { state, atLeast = 0, day = '' } = await polls.results(scope, id);
        return [state, atLeast, day];
      };
      await kit.crowd(id, 9, () => ({ mood: 'good' }));
      clock.addDays(1);
      equal(await seen(), ['waiting', 0, ''], 'nine');
      const [tenth] = await kit.crowd(id, 1, () => ({ mood: 'good' }));
      equal(await seen(), ['waiting', 0, ''], 'ten, on the same day');
      clock.addDays(1);
      const first = ['interim', 10, kit.day(0)];
      equal(await seen(), first, 'ten, on the next day');
      const published = await polls.results(scope, id);

      // Nine more, and one who left and came back, are not ten more.
      const more = await kit.crowd(id, 9, () => ({ mood: 'hard' }));
      await polls.withdraw(scope, id, t.by(tenth!.secret));
      await polls.answer(scope, id, tenth!.input, { op: t.op() });
      clock.addDays(1);
      equal(await polls.results(scope, id), published, 'nineteen');
      await kit.crowd(id, 1, () => ({ mood: 'hard' }));
      await polls.withdraw(scope, id, t.by(more[0]!.secret));
      clock.addDays(1);
      equal(await polls.results(scope, id), published, 'twenty less one');
      await kit.crowd(id, 1, () => ({ mood: 'hard' }));
      clock.addDays(1);
      equal(await seen(), ['interim', 20, kit.day(0)], 'twenty');

      const second = await polls.results(scope, id);
      await kit.crowd(id, 9, () => ({ mood: 'so-so' }));
      clock.addDays(30);
      const last = await polls.results(scope, id);
      equal(last, { ...second, state: 'final' }, 'the end: the rest of nine stays out');
    },

    'a question that few answer is not published again for those few': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id } = await kit.make({ interim: true, closes: kit.day(20) });
      await kit.crowd(id, 10, () => ({ mood: 'good', heard: 5 }));
      clock.addDays(1);
      const first = await polls.results(scope, id);
      await kit.crowd(id, 10, (index) => ({ mood: 'hard', heard: index < 4 ? 1 : null }));
      clock.addDays(1);
      const { questions } = await polls.results(scope, id);
      ok(JSON.stringify(questions[0]) !== JSON.stringify(first.questions[0]), 'all answered the first question');
      equal(questions[1], first.questions[1], 'four answered the second');
    },
  }),

  ...cases(['polls'], {
    'only the host closes a poll, and only the host says what came of it': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret } = await kit.make();
      const hostless = kit.define();
      await polls.create(scope, hostless, { op: t.op() });
      for (const poll of [id, hostless.id]) {
        await refused(polls.close(scope, poll, t.by(t.random.key(32))), 'not-found');
        await refused(polls.note(scope, poll, 'Mine now.', t.by(t.random.key(32))), 'not-found');
      }
      await refused(polls.note(scope, id, 'Too early.', t.by(secret)), 'conflict', 'state');
      await polls.close(scope, id, t.by(secret));
      await polls.note(
        scope,
        id,
        { en: 'Shifts are planned earlier now.', de: 'Schichten stehen jetzt früher fest.' },
        t.by(secret),
      );
      equal((await polls.results(scope, id)).note, (await polls.get(scope, id)).note, 'note');
    },

    'a poll whose days are over cannot be brought any more': async (t) => {
      const kit = pollKit(t);
      await refused(kit.make({ closes: kit.day(-1) }), 'closed', 'closes');
      await kit.make({ closes: kit.day(0) });
    },
  }),
];
