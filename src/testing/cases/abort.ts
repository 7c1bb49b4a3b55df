import { equal, rejectedWith } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';

/** Every method of the contract under one signal. */
async function everyCall(t: CaseContext, signal: AbortSignal): Promise<(() => Promise<unknown>)[]> {
  const { shares, scope } = t;
  const share = await t.share();
  const reply = await t.reply(share.id);
  const [newShare, newReply] = [await t.newShare(), await t.newReply()];
  const reaction = await t.newReaction();
  await shares.react(scope, share.id, reaction.input, { op: t.op() });
  const another = await t.newReaction();
  const mine = { ...t.by(share.secret), signal };
  return [
    () => shares.create(scope, newShare.input, { op: t.op(), signal }),
    () => shares.edit(scope, share.id, share.receipt.version, t.content(), mine),
    () => shares.withdraw(scope, share.id, mine),
    () => shares.get(scope, share.id, { signal }),
    () => shares.list(scope, {}, { signal }),
    () => shares.list(scope, { without: ['abuse'], order: 'unanswered' }, { signal }),
    () => shares.own(scope, share.id, { secret: share.secret, signal }),
    () => shares.reply(scope, share.id, newReply.input, { op: t.op(), signal }),
    () => shares.replies(scope, share.id, {}, { signal }),
    () => shares.editReply(scope, reply.id, reply.receipt.version, 'Kinder.', { ...t.by(reply.secret), signal }),
    () => shares.withdrawReply(scope, reply.id, { ...t.by(reply.secret), signal }),
    () => shares.react(scope, share.id, another.input, { op: t.op(), signal }),
    () => shares.unreact(scope, share.id, { ...t.by(reaction.secret), signal }),
  ];
}

export const abortCases = [
  ...cases(['shares'], {
    'a signal aborted before the call rejects with its reason, and nothing happens': async (t) => {
      const reason = new Error('the person went elsewhere');
      const calls = await everyCall(t, AbortSignal.abort(reason));
      const before = await t.list();
      for (const call of calls) await rejectedWith(call(), reason);
      equal(await t.list(), before, 'list');
    },

    'a signal aborted during the call rejects with its reason': async (t) => {
      for (let index = 0; ; index++) {
        const controller = new AbortController();
        const call = (await everyCall(t, controller.signal))[index];
        if (!call) return;
        const answer = call();
        const reason = { why: 'not even an error' };
        controller.abort(reason);
        await rejectedWith(answer, reason);
      }
    },

    'a write aborted on its way either happened or did not, and its operation settles which': async (t) => {
      const controller = new AbortController();
      const { input } = await t.newShare();
      const call = { op: t.op() };
      const sent = t.shares.create(t.scope, input, { ...call, signal: controller.signal });
      controller.abort();
      await sent.catch(() => 'aborted');
      await t.shares.create(t.scope, input, call);
      equal(
        (await t.list()).map(({ id }) => id),
        [input.id],
        'list',
      );
    },

    'a signal aborted after the answer takes nothing back': async (t) => {
      const controller = new AbortController();
      const { input } = await t.newShare();
      await t.shares.create(t.scope, input, { op: t.op(), signal: controller.signal });
      controller.abort();
      equal(
        (await t.list()).map(({ id }) => id),
        [input.id],
        'list',
      );
    },

    'a signal that serves many calls keeps nothing of them': async (t) => {
      const controller = new AbortController();
      const { signal } = controller;
      let listeners = 0;
      const add = signal.addEventListener.bind(signal);
      const remove = signal.removeEventListener.bind(signal);
      signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
      signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
      for (let call = 0; call < 5; call++) await t.shares.list(t.scope, {}, { signal });
      equal(listeners, 0, 'listeners left on the signal');
    },
  }),
];
