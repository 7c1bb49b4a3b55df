import type { SharesBackend } from '../../core/backend.js';
import type { Scope } from '../../core/scope.js';
import { equal, refused } from '../assert.js';
import { cases } from '../backend-case.js';

/** Counts calls, and waits for the next one without looking at a clock. */
function listen(shares: SharesBackend, scope: Scope): { calls: number; told(): Promise<void>; stop(): void } {
  const controller = new AbortController();
  let wake = (): void => {};
  const listener = {
    calls: 0,
    told: () => new Promise<void>((resolve) => (wake = resolve)),
    stop: () => controller.abort(),
  };
  shares.watch?.(
    scope,
    () => {
      listener.calls++;
      wake();
    },
    { signal: controller.signal },
  );
  return listener;
}

export const watchCases = [
  ...cases(['shares', 'watch'], {
    'whoever watches is told after every kind of write': async (t) => {
      const { shares, scope } = t;
      const share = await t.share();
      const reply = await t.reply(share.id);
      const reaction = await t.newReaction();
      const writes: readonly (() => Promise<unknown>)[] = [
        () => t.share(),
        () => shares.edit(scope, share.id, share.receipt.version, t.content(), t.by(share.secret)),
        () => t.reply(share.id),
        () => shares.editReply(scope, reply.id, reply.receipt.version, 'Kinder.', t.by(reply.secret)),
        () => shares.react(scope, share.id, reaction.input, { op: t.op() }),
        () => shares.unreact(scope, share.id, t.by(reaction.secret)),
        () => shares.withdrawReply(scope, reply.id, t.by(reply.secret)),
        () => shares.withdraw(scope, share.id, t.by(share.secret)),
      ];
      const listener = listen(shares, scope);
      for (const write of writes) {
        const told = listener.told();
        await write();
        await told;
      }
      listener.stop();
    },

    'what was written is there when the call comes': async (t) => {
      const seen = new Promise<number>((resolve) => {
        const controller = new AbortController();
        const look = async (): Promise<void> => {
          controller.abort();
          resolve((await t.shares.list(t.scope, {})).items.length);
        };
        t.shares.watch?.(t.scope, () => void look(), { signal: controller.signal });
      });
      await t.share();
      equal(await seen, 1, 'shares seen by the listener');
    },

    'a signal that has ended is told nothing more, and the others still are': async (t) => {
      const [first, second] = [listen(t.shares, t.scope), listen(t.shares, t.scope)];
      const [one, two] = [first.told(), second.told()];
      await t.share();
      await Promise.all([one, two]);
      first.stop();
      const before = first.calls;
      const told = second.told();
      await t.share();
      await told;
      equal(first.calls, before, 'calls after the end');
      second.stop();
    },

    'a signal that ended before is never told': async (t) => {
      let calls = 0;
      t.shares.watch?.(t.scope, () => calls++, { signal: AbortSignal.abort() });
      const listener = listen(t.shares, t.scope);
      const told = listener.told();
      await t.share();
      await told;
      listener.stop();
      equal(calls, 0, 'calls');
    },

    'a listener removed by another during the call breaks nothing': async (t) => {
      const last = listen(t.shares, t.scope);
      const told = last.told();
      const controller = new AbortController();
      t.shares.watch?.(t.scope, () => controller.abort(), { signal: controller.signal });
      t.shares.watch?.(t.scope, () => controller.abort(), { signal: controller.signal });
      await t.share();
      await told;
      const again = last.told();
      await t.share();
      await again;
      last.stop();
    },

    'a refused write is no reason to fall silent': async (t) => {
      const listener = listen(t.shares, t.scope);
      await refused(t.shares.withdraw(t.scope, t.random.uuid(), t.by(t.random.key(32))), 'not-found');
      const told = listener.told();
      await t.share();
      await told;
      listener.stop();
    },
  }),

  ...cases(['shares', 'watch', 'tabs'], {
    'another tab is told as well': async (t) => {
      const second = await t.another();
      const listener = listen(second, t.scope);
      const told = listener.told();
      const { id } = await t.share();
      await told;
      equal(
        (await second.list(t.scope, {})).items.map((share) => share.id),
        [id],
        'list of the other tab',
      );
      listener.stop();
    },
  }),
];
