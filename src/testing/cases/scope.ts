import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import type { Scope } from '../../core/scope.js';

export const scopeCases = [
  ...cases(['shares'], {
    'a share of another community is told like an unknown one, with the right secret too': async (t) => {
      const { shares, other, by } = t;
      const made = await t.share();
      const reply = await t.reply(made.id);
      const { input, secret } = await t.newReaction();
      await shares.react(t.scope, made.id, input, { op: t.op() });
      const before = [await t.list(), await shares.own(t.scope, made.id, made)];
      await refused(shares.get(other, made.id), 'not-found');
      await refused(shares.own(other, made.id, { secret: made.secret }), 'not-found');
      await refused(shares.replies(other, made.id, {}), 'not-found');
      await refused(shares.edit(other, made.id, made.receipt.version, t.content(), by(made.secret)), 'not-found');
      await refused(shares.withdraw(other, made.id, by(made.secret)), 'not-found');
      await refused(shares.reply(other, made.id, (await t.newReply()).input, { op: t.op() }), 'not-found');
      await refused(shares.editReply(other, reply.id, 1, 'Moved.', by(reply.secret)), 'not-found');
      await refused(shares.withdrawReply(other, reply.id, by(reply.secret)), 'not-found');
      await refused(shares.react(other, made.id, input, { op: t.op() }), 'not-found');
      await refused(shares.unreact(other, made.id, by(secret)), 'not-found');
      equal([await t.list(), await shares.own(t.scope, made.id, made)], before, 'own community');
    },

    'lists show their own community only': async (t) => {
      const made = await t.share({ topic: 'garden' });
      for (const query of [{}, { topic: 'garden' }, { order: 'unanswered' }, { without: ['abuse'] }] as const) {
        equal(
          (await t.list(query)).map(({ id }) => id),
          [made.id],
          JSON.stringify(query),
        );
      }
    },

    'the same id may stand in two communities, and each is withdrawn alone': async (t) => {
      const empty = { community: `${t.scope.community}-b` };
      const { input, secret } = await t.newShare();
      await t.shares.create(t.scope, input, { op: t.op() });
      await t.shares.create(empty, { ...input, text: 'The same id elsewhere.' }, { op: t.op() });
      await t.reply(input.id, {}, empty);
      await t.shares.withdraw(t.scope, input.id, t.by(secret));
      const left = await t.shares.get(empty, input.id);
      equal([left.text, left.replies], ['The same id elsewhere.', 1], 'the other one');
    },

    'the same operation id in two communities is two operations': async (t) => {
      const empty = { community: `${t.scope.community}-b` };
      const { input } = await t.newShare();
      const call = { op: t.op() };
      await t.shares.create(t.scope, input, call);
      await t.shares.create(empty, input, call);
      equal([(await t.list()).length, (await t.list({}, empty)).length], [1, 1], 'shares');
    },

    'communities whose names begin alike, or are names of objects, are kept apart': async (t) => {
      const base = t.scope.community;
      const names = [`${base}.`, `${base}-`, `${base}_`, `${base}0`, 'constructor', 'toString', 'hasOwnProperty'];
      const made = new Map<string, string>();
      const before = new Map<string, number>();
      for (const community of names) before.set(community, (await t.list({}, { community })).length);
      for (const community of names) made.set(community, (await t.share({}, { community })).id);
      for (const community of names) {
        const list = (await t.list({}, { community })).map(({ id }) => id);
        equal(list.length, (before.get(community) ?? 0) + 1, `shares of ${community}`);
        ok(list.includes(made.get(community) ?? ''), `${community} holds what was written there`);
      }
      equal(await t.list(), [], 'shares of the first community');
    },

    'a call without a proper community is refused, whatever it asks': async (t) => {
      const { id, secret } = await t.share();
      const odd = [undefined, null, '', 'x', {}, [], { community: '' }, { community: null }, { community: ['a'] }];
      const wrong = ['__proto__', ' a', 'a/b', 'a\u0000', '*', '.', '../x', 'a'.repeat(65), '\uD800'];
      for (const scope of [...odd, ...wrong.map((community) => ({ community }))] as Scope[]) {
        await refused(t.shares.list(scope, {}), 'invalid', 'scope.community');
        await refused(t.shares.get(scope, id), 'invalid', 'scope.community');
        await refused(t.shares.own(scope, id, { secret }), 'invalid', 'scope.community');
        await refused(t.shares.replies(scope, id, {}), 'invalid', 'scope.community');
        await refused(t.shares.withdraw(scope, id, t.by(secret)), 'invalid', 'scope.community');
        await refused(t.shares.create(scope, (await t.newShare()).input, { op: t.op() }), 'invalid', 'scope.community');
      }
      equal((await t.list()).length, 1, 'shares');
    },
  }),
];
