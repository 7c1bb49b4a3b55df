import type { HeldEventsBackend, OwnerCall, Receipt } from '../../core/backend.js';
import { canonical, equal, ok, refused, rejectedWith } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import { eventKit } from '../event-kit.js';

interface Write {
  readonly method: keyof HeldEventsBackend;
  readonly secret: string;
  send(call: OwnerCall): Promise<Receipt>;
  /** The same method with something else in it. */
  sendOther(call: OwnerCall): Promise<Receipt>;
}

/** Every write of the contract, ready to be sent. */
async function everyWrite(t: CaseContext): Promise<{ writes: readonly Write[]; look(): Promise<unknown> }> {
  const { events, scope } = t;
  const kit = eventKit(t);
  const made = await kit.make({ capacity: 20 });
  const edited = await kit.make();
  const doomed = await kit.make();
  const { date } = made;
  const [kept, leaving] = await kit.crowd(date, 2);
  const question = await kit.question(date, 'To be taken back.');
  const { hash: seat } = await t.key();
  const { hash: asker } = await t.key();
  const { hash: host } = await t.key();
  const brought = kit.define({ capability: host });
  const { capability: _, ...held } = edited.event;
  const stranger = (call: OwnerCall): OwnerCall => ({ ...call, secret: t.random.key(32) });
  const writes: Write[] = [
    {
      method: 'create',
      secret: '',
      send: (call) => events.create(scope, brought, call),
      sendOther: (call) => events.create(scope, { ...brought, title: 'Soup' }, call),
    },
    {
      method: 'edit',
      secret: edited.secret,
      send: (call) => events.edit(scope, 1, { ...held, title: 'Coffee' }, call),
      sendOther: (call) => events.edit(scope, 1, { ...held, title: 'Soup' }, call),
    },
    {
      method: 'cancel',
      secret: doomed.secret,
      send: (call) => events.cancel(scope, doomed.id, call),
      sendOther: (call) => events.cancel(scope, doomed.date, call),
    },
    {
      method: 'takeSeat',
      secret: '',
      send: (call) => events.takeSeat(scope, date, { capability: seat }, call),
      sendOther: (call) => events.takeSeat(scope, date, { capability: host }, call),
    },
    {
      method: 'giveBack',
      secret: leaving!.secret,
      send: (call) => events.giveBack(scope, date, call),
      sendOther: (call) => events.giveBack(scope, date, stranger(call)),
    },
    {
      method: 'ask',
      secret: '',
      send: (call) => events.ask(scope, date, { text: 'Is there tea?', capability: asker }, call),
      sendOther: (call) => events.ask(scope, date, { text: 'Is there soup?', capability: asker }, call),
    },
    {
      method: 'withdrawQuestion',
      secret: question.secret,
      send: (call) => events.withdrawQuestion(scope, date, call),
      sendOther: (call) => events.withdrawQuestion(scope, date, stranger(call)),
    },
  ];
  const look = async (): Promise<unknown> => [
    await kit.dates(),
    await Promise.all([made, edited, doomed].map(({ id, secret }) => events.hosted(scope, id, { secret }))),
    await events.questions(scope, date, {}, made),
    await events.ownSeat(scope, date, kept!),
  ];
  return { writes, look };
}

export const eventOperationCases = cases(['events'], {
  'the same operation again gives the same answer and has one effect, for every write': async (t) => {
    const { writes, look } = await everyWrite(t);
    for (const { method, secret, send } of writes) {
      const call = t.by(secret);
      const first = await send(call);
      const before = canonical(await look());
      for (let again = 0; again < 3; again++) equal(await send(call), first, `${method} again`);
      equal(canonical(await look()), before, `what there is after ${method} again`);
    }
  },

  'the same operation many times at once has one effect, for every write': async (t) => {
    const { writes } = await everyWrite(t);
    for (const { method, secret, send } of writes) {
      const call = t.by(secret);
      const answers = await Promise.all(Array.from({ length: 5 }, () => send(call)));
      equal(new Set(answers.map(canonical)).size, 1, `answers to ${method}`);
    }
  },

  'an operation id that was used for something else is refused, and nothing happens': async (t) => {
    const { writes, look } = await everyWrite(t);
    for (const { secret, send, sendOther } of writes) {
      const call = t.by(secret);
      await send(call);
      const before = canonical(await look());
      await refused(sendOther(call), 'conflict', 'op');
      equal(canonical(await look()), before, 'what there is');
    }
  },

  'a seat that was given back does not return with a late repetition': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { date } = await kit.make();
    const { secret, hash } = await t.key();
    const call = { op: t.op() };
    const first = await events.takeSeat(scope, date, { capability: hash }, call);
    await events.giveBack(scope, date, t.by(secret));
    equal(await events.takeSeat(scope, date, { capability: hash }, call), first, 'answer');
    await refused(events.ownSeat(scope, date, { secret }), 'not-found');
  },

  'a call whose signal has ended does nothing and rejects with its reason': async (t) => {
    const { writes, look } = await everyWrite(t);
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    const before = canonical(await look());
    for (const { secret, send } of writes) await rejectedWith(send({ ...t.by(secret), signal }), reason);
    await rejectedWith(t.events.list(t.scope, { from: 0, to: 1 }, { signal }), reason);
    equal(canonical(await look()), before, 'what there is');
  },

  'no answer to a write holds anything of what was written': async (t) => {
    const { writes } = await everyWrite(t);
    for (const { method, secret, send } of writes) {
      const answer = await send(t.by(secret));
      equal(Object.keys(answer).sort(), ['day', 'id', 'state', 'version'], method);
      ok(!canonical(answer).includes('tea?'), `${method} gives text back`);
    }
  },
});
