import { HavenError } from '../../core/errors.js';
import { canonical, equal, ok, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import type { PollKit, PollKitNeeds } from '../poll-kit.js';
import { MOODS, pollKit } from '../poll-kit.js';

/** The same for a community of another name: what a case asks of capabilities it does not need is never touched. */
const within = (
  { by, clock, key, op, polls, random }: CaseContext,
  community: string,
): PollKitNeeds & Pick<CaseContext, 'by'> => ({ by, clock, key, op, polls, random, scope: { community } });

/** What everybody but the people themselves can learn of a poll, refusals included. */
async function everythingSeen(
  t: PollKitNeeds & Pick<CaseContext, 'by'>,
  id: string,
  series: string,
  host: string,
): Promise<unknown> {
  const { polls, scope } = t;
  const stranger = t.random.key(32);
  // One after the other: a note, once it is there, is seen by whoever asks after it.
  const calls: readonly (() => Promise<unknown>)[] = [
    () => polls.get(scope, id),
    () => polls.results(scope, id),
    () => polls.results(scope, id, { secret: host }),
    () => polls.waves(scope, series, {}),
    () => polls.waves(scope, series, {}, { secret: host }),
    () => polls.own(scope, id, { secret: stranger }),
    () => polls.change(scope, id, 1, { mood: 'good' }, t.by(stranger)),
    () => polls.withdraw(scope, id, t.by(stranger)),
    () => polls.withdrawText(scope, id, t.by(stranger)),
    () => polls.close(scope, id, t.by(stranger)),
    () => polls.note(scope, id, 'A note.', t.by(host)),
    () => polls.texts(scope, id, {}, { secret: host }),
    () => polls.texts(scope, id, {}, { secret: stranger }),
  ];
  const seen: unknown[] = [];
  for (const call of calls) {
    const told = (thrown: unknown): unknown => (thrown instanceof HavenError ? thrown.message : String(thrown));
    seen.push(await call().catch(told));
  }
  return seen;
}

const withText = (kit: PollKit): Parameters<PollKit['make']>[0] => ({
  id: `poll-${'0'.repeat(8)}`,
  series: 'weekly',
  questions: [...kit.define().questions, { id: 'more', kind: 'text', text: 'Anything else?' }],
});

export const pollPrivacyCases = [
  ...cases(['polls'], {
    'whether nobody, one person or nine have answered can be told from nothing, before and after the end': async (
      t,
    ) => {
      const kit = pollKit(t);
      const seen = new Set<string>();
      const afterwards = new Set<string>();
      for (const people of [0, 1, 2, 5, 9]) {
        const here = within(t, `${t.scope.community}-${people}`);
        const own = pollKit(here);
        const { id, secret } = await own.make({ ...withText(kit), interim: people % 2 === 1 });
        await own.crowd(id, people);
        for (let text = 0; text < people; text++) await own.text(id, 'more', `Text ${text}`);
        const look = async (): Promise<string> =>
          canonical(await everythingSeen(here, id, 'weekly', secret)).replace(/"interim":(true|false)/g, '');
        seen.add(await look());
        await t.polls.close(here.scope, id, t.by(secret));
        afterwards.add(await look());
      }
      equal([seen.size, afterwards.size], [1, 1], 'different things that were seen');
    },

    'an open poll of a hundred tells what an open poll of none tells': async (t) => {
      const kit = pollKit(t);
      const { id, secret } = await kit.make({ ...withText(kit), id: 'poll-many' });
      const before = canonical(await everythingSeen(t, id, 'weekly', secret));
      await kit.crowd(id, 100);
      equal(canonical(await everythingSeen(t, id, 'weekly', secret)), before, 'what is seen');
    },

    'once it has ended nobody gets an answer back, not even their own': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret: host } = await kit.make();
      const [first] = await kit.crowd(id, 12);
      await polls.close(scope, id, t.by(host));
      await refused(polls.own(scope, id, first!), 'closed');
      await refused(polls.withdraw(scope, id, t.by(first!.secret)), 'closed');
      await refused(polls.change(scope, id, 1, { mood: 'good' }, t.by(first!.secret)), 'closed');
    },

    'nothing that is published names a count, a capability or a single person': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret: host } = await kit.make();
      const people = await kit.crowd(id, 13, (index) => ({ mood: index ? 'good' : 'hard', heard: index ? 5 : 1 }));
      await polls.close(scope, id, t.by(host));
      const results = await polls.results(scope, id);
      const all = canonical(results);
      for (const { input } of people) ok(!all.includes(input.capability), 'a capability');
      ok(!/\b1[13]\b|\b8\b|\b92\b/.test(all.replace(/"(closes|day|poll)":"[^"]*"/g, '')), `an exact number: ${all}`);
      for (const { shares = [] } of results.questions) {
        for (const { percent = 50, bound, options } of shares) {
          ok(percent > 0 && percent < 100, 'nobody, or everybody');
          ok(bound !== 'about' || !options.includes('hard'), 'the one for whom it was hard');
        }
      }
    },

    'everybody alike, all but one and all but two cannot be told apart': async (t) => {
      const { polls } = t;
      const seen = new Set<string>();
      for (const others of [0, 1, 2]) {
        const scope = { community: `${t.scope.community}-${others}` };
        const own = pollKit(within(t, scope.community));
        const { id, secret } = await own.make({ id: 'alike' });
        await own.crowd(id, 14, (index) => ({ mood: index < others ? (MOODS[index] as string) : 'hard', heard: 5 }));
        await polls.close(scope, id, t.by(secret));
        seen.add(canonical(await polls.results(scope, id)));
      }
      equal(seen.size, 1, 'different results');
    },

    'a breakdown comes out only when every group and all but it are large enough, and then with noise': async (t) => {
      const { polls, scope } = t;
      const team = {
        id: 'team',
        kind: 'choice',
        text: 'Where do you work?',
        options: ['day', 'night', 'office'].map((id) => ({ id, text: id })),
      } as const;
      const seen: unknown[] = [];
      for (const [index, sizes] of (
        [
          [12, 12, 3],
          [12, 12, 0],
          [12, 12, 12],
        ] as const
      ).entries()) {
        const kit = pollKit(t);
        const { id, secret } = await kit.make({
          id: `team-${index}`,
          breakdown: ['team'],
          questions: [...kit.define().questions, team],
        });
        for (const [place, size] of sizes.entries()) {
          const option = team.options[place]!.id;
          await kit.crowd(id, size, (person) => ({ mood: person % 2 ? 'good' : 'hard', team: option }));
        }
        await polls.close(scope, id, t.by(secret));
        const [mood] = (await polls.results(scope, id)).questions;
        seen.push(mood?.breakdowns?.map(({ by, groups }) => [by, groups?.map(({ group }) => group) ?? 'hidden']));
      }
      equal(seen, [[['team', 'hidden']], [['team', 'hidden']], [['team', ['day', 'night', 'office']]]], 'breakdowns');
    },

    'what has been published stays as it is, however often it is asked for': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret } = await kit.make({
        breakdown: ['mood'],
        questions: [...kit.define().questions],
      });
      await kit.crowd(id, 60, (index) => ({ mood: MOODS[index % 3] as string, heard: 1 + (index % 5) }));
      await polls.close(scope, id, t.by(secret));
      const first = await polls.results(scope, id);
      for (let again = 0; again < 5; again++) equal(await polls.results(scope, id), first, 'results again');
      await polls.close(scope, id, t.by(secret));
      equal(await polls.results(scope, id), first, 'after closing it again');
    },

    'a deniable question is answered with estimates and their intervals, and never with shares': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      const { id, secret } = await kit.make({
        eligible: 300,
        questions: [{ ...(kit.define().questions[0] as { kind: 'choice' }), deniable: 1.0986 }] as never,
      });
      await kit.crowd(id, 40, (index) => ({ mood: MOODS[index % 3] as string }));
      await polls.close(scope, id, t.by(secret));
      const [mood] = (await polls.results(scope, id)).questions;
      equal(mood?.shares, undefined, 'shares');
      equal(
        mood?.estimates?.map(({ option }) => option),
        MOODS,
        'options',
      );
      ok(
        mood?.estimates?.every(({ low, percent, high }) => low < percent && percent < high),
        'an interval around each estimate',
      );
    },
  }),
];
