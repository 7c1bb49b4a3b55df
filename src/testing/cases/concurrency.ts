import type { Receipt } from '../../core/backend.js';
import { HavenError } from '../../core/errors.js';
import { REACTIONS } from '../../core/models/reply.js';
import { equal, ok } from '../assert.js';
import { cases } from '../backend-case.js';

/** Sorts the outcomes of writes that ran at once: what was accepted, and the codes of what was not. */
async function outcomes(writes: readonly Promise<Receipt>[]): Promise<{ done: Receipt[]; refused: string[] }> {
  const done: Receipt[] = [];
  const refused: string[] = [];
  for (const outcome of await Promise.allSettled(writes)) {
    if (outcome.status === 'fulfilled') done.push(outcome.value);
    else refused.push(outcome.reason instanceof HavenError ? outcome.reason.code : String(outcome.reason));
  }
  return { done, refused };
}

export const concurrencyCases = [
  ...cases(['shares'], {
    'of several shares with one id, exactly one is kept': async (t) => {
      const id = t.random.uuid();
      const inputs = await Promise.all([1, 2, 3, 4, 5].map((n) => t.newShare({ id, text: `Writer ${n}` })));
      const { done, refused } = await outcomes(
        inputs.map(({ input }) => t.shares.create(t.scope, input, { op: t.op() })),
      );
      equal([done.length, refused], [1, ['conflict', 'conflict', 'conflict', 'conflict']], 'outcomes');
      equal((await t.list()).length, 1, 'shares');
    },

    'of several edits from one version, exactly one is kept': async (t) => {
      const { id, secret, receipt } = await t.share();
      const edit = (n: number): Promise<Receipt> =>
        t.shares.edit(t.scope, id, receipt.version, t.content({ text: `Edit ${n}` }), t.by(secret));
      const { done, refused } = await outcomes([1, 2, 3, 4].map(edit));
      equal([done.length, refused], [1, ['conflict', 'conflict', 'conflict']], 'outcomes');
      equal((await t.shares.get(t.scope, id)).version, receipt.version + 1, 'version');
    },

    'replies at once are all kept and all counted': async (t) => {
      const { id } = await t.share();
      await Promise.all(Array.from({ length: 12 }, () => t.reply(id)));
      equal((await t.shares.get(t.scope, id)).replies, 12, 'count');
      equal((await t.shares.replies(t.scope, id, {})).items.length, 12, 'replies');
    },

    'reactions of one person at once count once, and those of many count all': async (t) => {
      const share = await t.share();
      const one = await t.newReaction('warmth');
      await Promise.all(
        REACTIONS.map((kind) => t.shares.react(t.scope, share.id, { ...one.input, kind }, { op: t.op() })),
      );
      const { received } = await t.shares.own(t.scope, share.id, share);
      equal(Object.values(received), ['someone'], 'one person');
      const many = await Promise.all(Array.from({ length: 12 }, () => t.newReaction('me-too')));
      await Promise.all(many.map(({ input }) => t.shares.react(t.scope, share.id, input, { op: t.op() })));
      equal((await t.shares.own(t.scope, share.id, share)).received['me-too'], 'many', 'many people');
    },

    'replies and a withdrawal at once leave either both or neither': async (t) => {
      const share = await t.share();
      const replies = Array.from({ length: 6 }, () => t.reply(share.id));
      const withdrawal = t.shares.withdraw(t.scope, share.id, t.by(share.secret));
      const { refused } = await outcomes([...replies.map(async (reply) => (await reply).receipt), withdrawal]);
      ok(
        refused.every((code) => code === 'not-found'),
        `codes ${refused.join()}`,
      );
      equal(await t.list(), [], 'list');
      // The id is free again: were an orphan left, it would stand under the new share.
      await t.shares.create(t.scope, share.input, { op: t.op() });
      equal((await t.shares.replies(t.scope, share.id, {})).items, [], 'replies');
      equal((await t.shares.get(t.scope, share.id)).replies, 0, 'count');
    },

    'any mix of writes at once ends in counts that agree with the lists': async (t) => {
      const shares = [await t.share(), await t.share()];
      const early = await Promise.all(shares.flatMap(({ id }) => [t.reply(id), t.reply(id), t.reply(id)]));
      await Promise.all(
        Array.from({ length: 30 }, (): Promise<unknown> => {
          const share = t.random.pick(shares);
          const reply = t.random.pick(early);
          const dice = t.random.whole(3);
          if (dice === 0) return t.reply(share.id);
          if (dice === 1) return t.shares.withdrawReply(t.scope, reply.id, t.by(reply.secret)).catch(() => 'gone');
          const content = t.content({ text: 'Edited meanwhile.' });
          return t.shares.edit(t.scope, share.id, 1, content, t.by(share.secret)).catch(() => 'conflict');
        }),
      );
      for (const { id } of shares) {
        const { items } = await t.shares.replies(t.scope, id, { limit: 50 });
        equal((await t.shares.get(t.scope, id)).replies, items.length, 'count and list');
      }
    },
  }),

  ...cases(['shares', 'tabs'], {
    'two tabs see each other’s writes': async (t) => {
      const second = await t.another();
      const made = await t.share();
      equal((await second.get(t.scope, made.id)).text, made.input.text, 'text');
      await second.withdraw(t.scope, made.id, t.by(made.secret));
      equal(await t.list(), [], 'list');
    },

    'one operation sent by two tabs at once has one effect': async (t) => {
      const second = await t.another();
      const { input } = await t.newShare();
      const call = { op: t.op() };
      const [mine, theirs] = await Promise.all([t.shares, second].map((shares) => shares.create(t.scope, input, call)));
      equal(mine, theirs, 'receipts');
      equal((await t.list()).length, 1, 'shares');
    },
  }),
];
