import { REACTIONS } from '../../core/models/reply.js';
import { equal, refused } from '../assert.js';
import type { CaseContext, Made } from '../backend-case.js';
import { cases } from '../backend-case.js';
import type { NewShare } from '../../core/models/share.js';

const received = async ({ shares, scope }: CaseContext, { id, secret }: Made<NewShare>): Promise<unknown> =>
  (await shares.own(scope, id, { secret })).received;

export const reactionCases = [
  ...cases(['shares'], {
    'every kind of reaction reaches the author, in words': async (t) => {
      const share = await t.share();
      equal(await received(t, share), {}, 'before');
      for (const kind of REACTIONS) {
        const receipt = await t.shares.react(t.scope, share.id, (await t.newReaction(kind)).input, { op: t.op() });
        equal(receipt.id, share.id, 'the receipt names the share');
      }
      equal(await received(t, share), Object.fromEntries(REACTIONS.map((kind) => [kind, 'someone'])), 'received');
    },

    'amounts are someone for 1–2, several for 3–9, many from 10': async (t) => {
      const share = await t.share();
      const seen: unknown[] = [];
      for (let people = 1; people <= 11; people++) {
        await t.shares.react(t.scope, share.id, (await t.newReaction('warmth')).input, { op: t.op() });
        seen.push(((await received(t, share)) as { warmth?: string }).warmth);
      }
      const several = Array.from({ length: 7 }, () => 'several');
      equal(seen, ['someone', 'someone', ...several, 'many', 'many'], 'amounts');
    },

    'one person reacts once, and another kind takes the place of the first': async (t) => {
      const share = await t.share();
      const { input } = await t.newReaction('me-too');
      for (let times = 0; times < 4; times++) await t.shares.react(t.scope, share.id, input, { op: t.op() });
      equal(await received(t, share), { 'me-too': 'someone' }, 'four times the same');
      await t.shares.react(t.scope, share.id, { ...input, kind: 'thank-you' }, { op: t.op() });
      equal(await received(t, share), { 'thank-you': 'someone' }, 'another kind');
    },

    'a reaction is taken back by who gave it, and by nobody else': async (t) => {
      const share = await t.share();
      const { input, secret } = await t.newReaction('warmth');
      await t.shares.react(t.scope, share.id, input, { op: t.op() });
      await refused(t.shares.unreact(t.scope, share.id, t.by(t.random.key(32))), 'not-found');
      await refused(t.shares.unreact(t.scope, share.id, t.by(share.secret)), 'not-found');
      equal(await received(t, share), { warmth: 'someone' }, 'after others tried');
      await t.shares.unreact(t.scope, share.id, t.by(secret));
      equal(await received(t, share), {}, 'after taking it back');
      await refused(t.shares.unreact(t.scope, share.id, t.by(secret)), 'not-found');
    },

    'the same secret on two shares is two reactions': async (t) => {
      const [one, two] = [await t.share(), await t.share()];
      const { input, secret } = await t.newReaction('i-hear-you');
      for (const { id } of [one, two]) await t.shares.react(t.scope, id, input, { op: t.op() });
      await t.shares.unreact(t.scope, one.id, t.by(secret));
      equal([await received(t, one), await received(t, two)], [{}, { 'i-hear-you': 'someone' }], 'received');
    },

    'reactions to an author who wants none are closed': async (t) => {
      const share = await t.share({ reactions: false });
      await refused(t.shares.react(t.scope, share.id, (await t.newReaction()).input, { op: t.op() }), 'closed');
      equal(await received(t, share), {}, 'received');
    },

    'a reaction stays its giver’s to take back after the author closed reactions': async (t) => {
      const share = await t.share();
      const { input, secret } = await t.newReaction();
      await t.shares.react(t.scope, share.id, input, { op: t.op() });
      const closed = t.content({ reactions: false });
      await t.shares.edit(t.scope, share.id, share.receipt.version, closed, t.by(share.secret));
      await t.shares.unreact(t.scope, share.id, t.by(secret));
      equal(await received(t, share), {}, 'received');
    },

    'reactions change nothing that others can read': async (t) => {
      const share = await t.share();
      const before = await t.shares.list(t.scope, {});
      await t.shares.react(t.scope, share.id, (await t.newReaction()).input, { op: t.op() });
      equal(await t.shares.list(t.scope, {}), before, 'list');
    },

    'a reaction to something unknown is not found': async (t) => {
      const { input, secret } = await t.newReaction();
      await refused(t.shares.react(t.scope, t.random.uuid(), input, { op: t.op() }), 'not-found');
      await refused(t.shares.unreact(t.scope, t.random.uuid(), t.by(secret)), 'not-found');
    },
  }),
];
