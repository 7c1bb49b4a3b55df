import { equal, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { pollKit } from '../poll-kit.js';

export const pollWaveCases = [
  ...cases(['polls', 'clock'], {
    'the waves of a series are listed latest first, in pages, once they have ended': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const ids: string[] = [];
      for (let wave = 0; wave < 5; wave++) {
        const { id } = await kit.make({ series: 'pulse', closes: kit.day(2), note: 'We read all of it.' });
        await kit.crowd(id, wave === 2 ? 9 : 10 + wave);
        ids.unshift(id);
        clock.addDays(3);
      }
      await kit.make({ series: 'pulse', note: 'We are on it.' });
      await kit.make({ series: 'another' });
      const waves = await t.all((cursor) =>
        polls.waves(scope, 'pulse', { limit: 2, ...(cursor !== undefined && { cursor }) }),
      );
      equal(
        waves.map(({ poll }) => poll),
        ids,
        'waves',
      );
      equal(
        waves.map(({ state }) => state),
        ['final', 'final', 'too-few', 'final', 'final'],
        'states',
      );
      for (const wave of waves) equal(wave, await polls.results(scope, wave.poll), 'a wave and its results');
    },

    'a wave that is worded otherwise is refused with the field': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { poll } = await kit.make({ series: 'pulse', closes: kit.day(1), language: 'en' });
      clock.addDays(2);
      const wave = (change: (questions: { text: unknown; options: { text: unknown; id: string }[] }[]) => void) => {
        const questions = structuredClone(poll.questions) as never;
        change(questions);
        return polls.create(scope, { ...kit.define({ series: 'pulse', note: 'Done.' }), questions }, { op: t.op() });
      };
      await refused(
        wave((questions) => (questions[1]!.text = 'I felt seen.')),
        'conflict',
        'questions.1.text',
      );
      await refused(
        wave(([mood]) => (mood!.options[2]!.text = 'bad')),
        'conflict',
        'questions.0.options.2.text',
      );
      await refused(
        wave(([mood]) => (mood!.options[2]!.id = 'bad')),
        'conflict',
        'questions.0.options.2.id',
      );
      await refused(
        wave((questions) => questions.pop()),
        'conflict',
        'questions.1',
      );
      await refused(
        wave((questions) => questions.reverse()),
        'conflict',
        'questions.0.kind',
      );
      // Another language is no other wording.
      await wave(([mood]) => (mood!.text = { en: mood!.text, ar: 'كيف كان أسبوعك؟' }));
    },

    'a wave opens only after its host said what came of the one before': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id: first, secret } = await kit.make({ series: 'pulse', closes: kit.day(1) });
      clock.addDays(2);
      const { id } = await kit.make({ series: 'pulse' });
      const view = await polls.get(scope, id);
      equal([view.state, view.waitsFor], ['announced', 'note'], 'before the note');
      await refused(kit.answer(id), 'closed');
      await polls.note(scope, first, 'You asked for quiet hours. They start on Monday.', t.by(secret));
      const opened = await polls.get(scope, id);
      equal([opened.state, opened.waitsFor], ['open', undefined], 'after the note');
      await kit.answer(id);
    },

    'a wave whose page carries the note opens by itself': async (t) => {
      const kit = pollKit(t);
      await kit.make({ series: 'pulse', closes: kit.day(1) });
      t.clock.addDays(2);
      const { id } = await kit.make({ series: 'pulse', note: 'You asked for quiet hours. They start on Monday.' });
      equal((await t.polls.get(t.scope, id)).state, 'open', 'state');
    },

    'two waves never share a day': async (t) => {
      const { polls, scope, clock } = t;
      const kit = pollKit(t);
      const { id, secret } = await kit.make({ series: 'pulse', closes: kit.day(5) });
      const note = 'Done.';
      await refused(kit.make({ series: 'pulse', opens: kit.day(5), closes: kit.day(9), note }), 'conflict', 'opens');
      await refused(kit.make({ series: 'pulse', closes: kit.day(5), note }), 'conflict', 'closes');
      const next = await kit.make({ series: 'pulse', closes: kit.day(9), note });
      const { opens, state } = await polls.get(scope, next.id);
      equal([opens, state], [kit.day(6), 'announced'], 'the next wave');
      await polls.close(scope, id, t.by(secret));
      clock.addDays(6);
      equal((await polls.get(scope, next.id)).state, 'open', 'on its day');
    },
  }),

  ...cases(['polls'], {
    'cursors of anything else are refused': async (t) => {
      for (const cursor of ['', 'x', '20260310.123e4567-e89b-42d3-a456-426614174000', 7, {}, '-1.x']) {
        await refused(t.polls.waves(t.scope, 'pulse', { cursor } as never), 'invalid', 'cursor');
      }
      for (const limit of [0, 51, 1.5, '2']) {
        await refused(t.polls.waves(t.scope, 'pulse', { limit } as never), 'invalid', 'limit');
      }
    },
  }),
];
