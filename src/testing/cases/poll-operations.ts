import type { OwnerCall, PollsBackend, Receipt } from '../../core/backend.js';
import { equal, ok, refused, rejectedWith } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import { pollKit } from '../poll-kit.js';

interface Write {
  readonly method: keyof PollsBackend;
  readonly secret: string;
  send(call: OwnerCall): Promise<Receipt>;
  /** The same method with something else in it. */
  sendOther(call: OwnerCall): Promise<Receipt>;
}

/** Every write of the contract, ready to be sent. */
async function everyWrite(t: CaseContext): Promise<{ writes: readonly Write[]; look(): Promise<unknown> }> {
  const { polls, scope } = t;
  const kit = pollKit(t);
  const questions = [...kit.define().questions, { id: 'more', kind: 'text', text: 'Anything else?' } as const];
  const { id } = await kit.make({ questions });
  const ended = await kit.make();
  await polls.close(scope, ended.id, t.by(ended.secret));
  const closing = await kit.make();
  const [kept, doomed] = await kit.crowd(id, 2, () => ({ mood: 'good' }));
  const doomedText = await kit.text(id, 'more', 'To be taken back.');
  const fresh = await kit.newAnswer({ mood: 'hard' });
  const { hash } = await t.key();
  const text = { question: 'more', text: 'One thing.', capability: hash };
  const defined = kit.define();
  const none = '';
  const write = (method: Write['method'], secret: string, send: Write['send'], sendOther: Write['send']): Write => ({
    method,
    secret,
    send,
    sendOther,
  });
  const stranger = (call: OwnerCall): OwnerCall => ({ ...call, secret: t.random.key(32) });
  const writes = [
    write(
      'create',
      none,
      (call) => polls.create(scope, defined, call),
      (call) => polls.create(scope, { ...defined, k: 20 }, call),
    ),
    write(
      'answer',
      none,
      (call) => polls.answer(scope, id, fresh.input, call),
      (call) => polls.answer(scope, id, { ...fresh.input, answers: { mood: 'good' } }, call),
    ),
    write(
      'change',
      kept!.secret,
      (call) => polls.change(scope, id, 1, { mood: 'so-so' }, call),
      (call) => polls.change(scope, id, 1, { mood: 'hard' }, call),
    ),
    write(
      'withdraw',
      doomed!.secret,
      (call) => polls.withdraw(scope, id, call),
      (call) => polls.withdraw(scope, id, stranger(call)),
    ),
    write(
      'addText',
      none,
      (call) => polls.addText(scope, id, text, call),
      (call) => polls.addText(scope, id, { ...text, text: 'Another.' }, call),
    ),
    write(
      'withdrawText',
      doomedText.secret,
      (call) => polls.withdrawText(scope, id, call),
      (call) => polls.withdrawText(scope, id, stranger(call)),
    ),
    write(
      'close',
      closing.secret,
      (call) => polls.close(scope, closing.id, call),
      (call) => polls.close(scope, id, call),
    ),
    write(
      'note',
      ended.secret,
      (call) => polls.note(scope, ended.id, 'We listened.', call),
      (call) => polls.note(scope, ended.id, 'We did not.', call),
    ),
  ];
  const look = async (): Promise<unknown> => {
    const secrets = [kept!.secret, doomed!.secret, fresh.secret];
    const own = secrets.map((secret) => polls.own(scope, id, { secret }).catch(({ code }: { code: string }) => code));
    return Promise.all([...own, polls.get(scope, closing.id), polls.get(scope, ended.id), polls.get(scope, id)]);
  };
  return { writes, look };
}

export const pollOperationCases = [
  ...cases(['polls'], {
    'every write about polls sent again gives the same receipt and has one effect': async (t) => {
      const { writes, look } = await everyWrite(t);
      for (const { method, secret, send } of writes) {
        const call = { op: t.op(), secret };
        const [first, ...rest] = await Promise.all([1, 2, 3].map(() => send(call)));
        for (const receipt of rest) equal(receipt, first, `${method} at once`);
        const after = await look();
        equal(await send(call), first, `${method} afterwards`);
        equal(await look(), after, `effect of ${method}`);
      }
    },

    'an operation id used for something else about polls is a conflict without effect': async (t) => {
      const { writes, look } = await everyWrite(t);
      for (const { method, secret, send, sendOther } of writes) {
        const call = { op: t.op(), secret };
        await send(call);
        const after = await look();
        const error = await refused(sendOther(call), 'conflict');
        equal([error.field, await look()], ['op', after], `another ${method}`);
      }
    },

    'an answer that arrives again after it was taken back does not come back': async (t) => {
      const kit = pollKit(t);
      const { id } = await kit.make();
      const { input, secret } = await kit.newAnswer();
      const call = { op: t.op() };
      const receipt = await t.polls.answer(t.scope, id, input, call);
      await t.polls.withdraw(t.scope, id, t.by(secret));
      equal(await t.polls.answer(t.scope, id, input, call), receipt, 'receipt');
      await refused(t.polls.own(t.scope, id, { secret }), 'not-found');
    },

    'a poll of another community is told like an unknown one, and the same id there is another poll': async (t) => {
      const { polls } = t;
      const kit = pollKit(t);
      const { id, poll, secret: host } = await kit.make();
      const { secret, input } = await kit.answer(id);
      const elsewhere = { community: `${t.scope.community}-b` };
      await refused(polls.get(elsewhere, id), 'not-found');
      await refused(polls.results(elsewhere, id), 'not-found');
      await refused(polls.own(elsewhere, id, { secret }), 'not-found');
      await refused(polls.withdraw(elsewhere, id, t.by(secret)), 'not-found');
      await refused(polls.close(elsewhere, id, t.by(host)), 'not-found');
      await polls.create(elsewhere, { ...poll, purpose: 'Another purpose.' }, { op: t.op() });
      await polls.answer(elsewhere, id, input, { op: t.op() });
      await polls.close(elsewhere, id, t.by(host));
      equal((await polls.get(t.scope, id)).state, 'open', 'state here');
      equal((await polls.own(t.scope, id, { secret })).answers, input.answers, 'answer here');
    },

    'a call about polls without a proper community is refused, whatever it asks': async (t) => {
      const kit = pollKit(t);
      const { id, secret } = await kit.make();
      const { input } = await kit.newAnswer();
      for (const scope of [undefined, null, {}, { community: '' }, { community: '__proto__' }, { community: 'a/b' }]) {
        const where = scope as typeof t.scope;
        for (const call of [
          () => t.polls.get(where, id),
          () => t.polls.results(where, id),
          () => t.polls.waves(where, 'pulse', {}),
          () => t.polls.own(where, id, { secret }),
          () => t.polls.answer(where, id, input, { op: t.op() }),
          () => t.polls.withdraw(where, id, t.by(secret)),
          () => t.polls.create(where, kit.define(), { op: t.op() }),
          () => t.polls.texts(where, id, {}, { secret }),
        ]) {
          await refused(call(), 'invalid', 'scope.community');
        }
      }
    },

    'a call about polls that was aborted rejects with its reason, and nothing happens': async (t) => {
      const kit = pollKit(t);
      const { id } = await kit.make();
      const { input, secret } = await kit.newAnswer();
      const reason = new Error('the person went elsewhere');
      const signal = AbortSignal.abort(reason);
      await rejectedWith(t.polls.answer(t.scope, id, input, { op: t.op(), signal }), reason);
      await rejectedWith(t.polls.get(t.scope, id, { signal }), reason);
      await rejectedWith(t.polls.results(t.scope, id, { signal }), reason);
      await rejectedWith(t.polls.waves(t.scope, 'pulse', {}, { signal }), reason);
      await refused(t.polls.own(t.scope, id, { secret }), 'not-found');

      const controller = new AbortController();
      const call = { op: t.op() };
      const sent = t.polls.answer(t.scope, id, input, { ...call, signal: controller.signal });
      controller.abort();
      await sent.catch(() => 'aborted');
      await t.polls.answer(t.scope, id, input, call);
      equal((await t.polls.own(t.scope, id, { secret })).version, 1, 'one answer');
    },
  }),

  ...cases(['polls', 'watch'], {
    'whoever watches is told of definitions, states and notes, and of no answer': async (t) => {
      const { polls, scope } = t;
      const kit = pollKit(t);
      let calls = 0;
      let wake = (): void => {};
      const controller = new AbortController();
      polls.watch?.(scope, () => (calls++, wake()), { signal: controller.signal });
      const told = async (write: () => Promise<unknown>): Promise<void> => {
        const heard = new Promise<void>((resolve) => (wake = resolve));
        await write();
        await heard;
      };
      let id = '';
      let host = '';
      await told(async () => {
        const made = await kit.make();
        [id, host] = [made.id, made.secret];
      });
      // Whatever a slow channel still had to say has been said.
      await polls.get(scope, id);
      const before = calls;
      const [first] = await kit.crowd(id, 5);
      await polls.change(scope, id, 1, { mood: 'hard' }, t.by(first!.secret));
      await polls.withdraw(scope, id, t.by(first!.secret));
      ok(calls === before, 'told of an answer');
      await told(() => polls.close(scope, id, t.by(host)));
      await told(() => polls.note(scope, id, 'We listened.', t.by(host)));
      controller.abort();
    },
  }),

  ...cases(['polls', 'tabs'], {
    'what one page answered another page of the same storage sees, changes and cannot double': async (t) => {
      const second = await t.anotherPolls();
      const kit = pollKit(t);
      const { id } = await kit.make();
      const { secret, input } = await kit.answer(id);
      equal((await second.own(t.scope, id, { secret })).answers, input.answers, 'own');
      await refused(second.answer(t.scope, id, input, { op: t.op() }), 'conflict', 'capability');
      await second.change(t.scope, id, 1, { mood: 'so-so' }, t.by(secret));
      equal((await t.polls.own(t.scope, id, { secret })).version, 2, 'version');
    },
  }),
];
