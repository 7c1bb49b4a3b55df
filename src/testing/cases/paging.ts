import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '../../core/paging.js';
import type { Share } from '../../core/models/share.js';
import { equal, ok, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** Shares on several days, some answered, some not to be. */
async function manyDays(t: CaseContext, count: number): Promise<void> {
  for (let made = 0; made < count; made++) {
    t.clock.set(`2026-03-${10 + t.random.whole(5)}`);
    const { id } = await t.share({
      topic: t.random.pick(['walks', 'nights']),
      notes: t.random.pick([[], ['abuse'], ['abuse', 'weapons'], ['weapons']]),
      wish: t.random.pick(['listening', 'replies', 'ideas']),
    });
    if (t.random.whole(3) === 0) await t.reply(id).catch(() => 'closed');
  }
}

export const pagingCases = [
  ...cases(['shares'], {
    'pages follow each other without gap or repetition, whatever their size': async (t) => {
      const made = new Set<string>();
      for (let count = 0; count < 23; count++) made.add((await t.share()).id);
      const whole = ids(await t.list({ limit: PAGE_LIMIT_MAX }));
      equal(new Set(whole).size, 23, 'shares listed once each');
      ok(
        whole.every((id) => made.has(id)),
        'the list holds something nobody wrote',
      );
      for (const limit of [1, 2, 7, 22, 23, 24]) equal(ids(await t.list({ limit })), whole, `pages of ${limit}`);
    },

    'a page holds as many as asked for, and 20 when nothing is asked': async (t) => {
      for (let count = 0; count < PAGE_LIMIT_DEFAULT + 1; count++) await t.share();
      for (const limit of [1, PAGE_LIMIT_DEFAULT, undefined]) {
        const { items, next } = await t.shares.list(t.scope, limit === undefined ? {} : { limit });
        equal(items.length, limit ?? PAGE_LIMIT_DEFAULT, 'items');
        ok(typeof next === 'string', 'there is more, so there is a cursor');
      }
      const { items, next } = await t.shares.list(t.scope, { limit: PAGE_LIMIT_DEFAULT + 1 });
      equal([items.length, next], [PAGE_LIMIT_DEFAULT + 1, undefined], 'a page that just fits is the last');
    },

    'a cursor keeps its place while others write and withdraw': async (t) => {
      const standing = new Map<string, Awaited<ReturnType<typeof t.share>>>();
      for (let count = 0; count < 18; count++) {
        const share = await t.share();
        standing.set(share.id, share);
      }
      const seen: string[] = [];
      const gone = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await t.shares.list(t.scope, { limit: 3, ...(cursor && { cursor }) });
        seen.push(...ids(page.items));
        cursor = page.next;
        await t.share();
        const victim = t.random.pick([...standing.values()]);
        if (gone.has(victim.id)) continue;
        gone.add(victim.id);
        await t.shares.withdraw(t.scope, victim.id, t.by(victim.secret));
      } while (cursor);
      equal(new Set(seen).size, seen.length, 'what was on an earlier page never comes again');
      for (const id of standing.keys()) {
        ok(gone.has(id) || seen.includes(id), 'what was there all the time is never left out');
      }
    },

    'a cursor outlives the share it stands on': async (t) => {
      const made = new Map<string, string>();
      for (let count = 0; count < 6; count++) {
        const { id, secret } = await t.share();
        made.set(id, secret);
      }
      const first = await t.shares.list(t.scope, { limit: 3 });
      for (const { id } of first.items) await t.shares.withdraw(t.scope, id, t.by(made.get(id) ?? ''));
      const { next } = first;
      const rest = await t.shares.list(t.scope, { limit: 50, ...(next && { cursor: next }) });
      equal(ids([...first.items, ...rest.items]).sort(), [...made.keys()].sort(), 'both pages');
    },

    'without leaves out every share with one of the notes, and pages stay full': async (t) => {
      for (let count = 0; count < 30; count++) {
        await t.share({ notes: t.random.pick([[], ['abuse'], ['weapons'], ['abuse', 'violence']]) });
      }
      const whole = await t.list();
      for (const without of [['abuse'], ['abuse', 'weapons'], ['sexism'], []] as const) {
        const wanted = whole.filter(
          ({ notes }) => !notes.some((note) => (without as readonly string[]).includes(note)),
        );
        equal(ids(await t.list({ without, limit: 4 })), ids(wanted), `without ${without.join()}`);
        const { items } = await t.shares.list(t.scope, { without, limit: 4 });
        equal(items.length, Math.min(4, wanted.length), 'a page before the last is full');
      }
    },

    'a topic shows its own shares only': async (t) => {
      const walk = await t.share({ topic: 'walks' });
      await t.share({ topic: 'walks-at-night' });
      await t.share();
      equal(ids(await t.list({ topic: 'walks' })), [walk.id], 'topic');
      equal(ids(await t.list({ topic: 'walk' })), [], 'a topic nobody used');
      equal((await t.list()).length, 3, 'no topic is the whole community');
    },

    'unanswered are those who wish for replies and have none from others': async (t) => {
      const waiting = await t.share();
      const ideas = await t.share({ wish: 'ideas' });
      await t.share({ wish: 'listening' });
      const answered = await t.share();
      const reply = await t.reply(answered.id);
      const order = 'unanswered';
      equal(ids(await t.list({ order })).sort(), [waiting.id, ideas.id].sort(), 'unanswered');
      await t.reply(ideas.id, { voice: ideas.voice, text: 'A small thing I forgot.' });
      equal(ids(await t.list({ order })).sort(), [waiting.id, ideas.id].sort(), 'after the author added something');
      await t.shares.withdrawReply(t.scope, reply.id, t.by(reply.secret));
      const three = [waiting.id, ideas.id, answered.id].sort();
      equal(ids(await t.list({ order })).sort(), three, 'after the only reply was withdrawn');
      const listening = t.content({ wish: 'listening' });
      await t.shares.edit(t.scope, waiting.id, waiting.receipt.version, listening, t.by(waiting.secret));
      equal(ids(await t.list({ order })).sort(), [ideas.id, answered.id].sort(), 'after one changed the wish');
    },

    'limits other than 1–50 are refused': async (t) => {
      const { id } = await t.share();
      for (const limit of [0, -1, 51, 1.5, NaN, Infinity, '10', null, {}]) {
        await refused(t.shares.list(t.scope, { limit: limit as number }), 'invalid', 'limit');
        await refused(t.shares.replies(t.scope, id, { limit: limit as number }), 'invalid', 'limit');
      }
    },

    'a cursor that was not given out is refused or leads nowhere, and never further than the list': async (t) => {
      const { id } = await t.share();
      const elsewhere = { community: `${t.scope.community}-b` };
      const strangers = [await t.share({}, elsewhere), await t.share({}, elsewhere)];
      const odd = [
        '',
        ' ',
        'x',
        '-',
        '.',
        '0',
        '../..',
        '%00',
        `${'9'.repeat(400)}`,
        '{"id":1}',
        '__proto__',
        '\uD800',
      ];
      for (const cursor of [...odd, 'a'.repeat(1_000_000), `x.${id}`, null, 1, {}, [], true]) {
        await refused(t.shares.list(t.scope, { cursor: cursor as string }), 'invalid', 'cursor');
        await refused(t.shares.replies(t.scope, id, { cursor: cursor as string }), 'invalid', 'cursor');
      }
      const { next } = await t.shares.list(elsewhere, { limit: 1 });
      ok(next, 'there is more, so there is a cursor');
      const page = await t.shares.list(t.scope, { cursor: next });
      for (const stranger of strangers) {
        ok(!ids(page.items).includes(stranger.id), 'the cursor of another community opens that community');
      }
    },
  }),

  ...cases(['shares', 'clock'], {
    'newest comes by day, the latest first; within a day by id alone': async (t) => {
      await manyDays(t, 25);
      const shares = await t.list({ limit: 4 });
      const sorted = [...shares].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
      equal(ids(shares), ids(sorted), 'order');
      equal(shares.length, 25, 'shares');
    },

    'unanswered comes by day, the longest waiting first, and fits every filter': async (t) => {
      await manyDays(t, 25);
      const waiting = (share: Share): boolean => share.wish !== 'listening' && share.replies === 0;
      const wanted = (await t.list())
        .filter(waiting)
        .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
      equal(ids(await t.list({ order: 'unanswered', limit: 3 })), ids(wanted), 'order');
      equal(
        ids(await t.list({ order: 'unanswered', topic: 'walks', without: ['abuse'], limit: 2 })),
        ids(wanted.filter(({ topic, notes }) => topic === 'walks' && !notes.includes('abuse'))),
        'filtered',
      );
    },
  }),
];
