import type { OwnerCall, Receipt, SharesBackend, WriteCall } from '../../core/backend.js';
import { equal, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';

interface Write {
  readonly method: string;
  readonly secret?: string;
  /** The write itself, with an operation id of the case's choosing. */
  send(call: OwnerCall): Promise<Receipt>;
  /** The same operation with something else in it. */
  sendOther(call: OwnerCall): Promise<Receipt>;
  /** What can be seen of the effect. */
  look(): Promise<unknown>;
}

/** Every write of the contract, ready to be sent. */
async function everyWrite(t: CaseContext): Promise<Write[]> {
  const { shares, scope } = t;
  const share = await t.share();
  const doomed = await t.share();
  const reply = await t.reply(share.id);
  const doomedReply = await t.reply(share.id);
  const given = await t.newReaction('warmth');
  const taken = await t.newReaction('thank-you');
  await shares.react(scope, share.id, taken.input, { op: t.op() });
  const [fresh, freshReply] = [await t.newShare(), await t.newReply()];
  const stranger = (call: OwnerCall): OwnerCall => ({ ...call, secret: t.random.key(32) });
  const look = async (): Promise<unknown> => [
    await t.list(),
    await shares.replies(scope, share.id, {}),
    await shares.own(scope, share.id, share),
  ];
  const one = (method: keyof SharesBackend, send: Write['send'], sendOther: Write['send'], secret?: string): Write => ({
    method,
    send,
    sendOther,
    look,
    ...(secret !== undefined && { secret }),
  });
  const edit = (text: string) => (call: OwnerCall) =>
    shares.edit(scope, share.id, share.receipt.version, t.content({ text }), call);
  const editReply = (text: string) => (call: OwnerCall) =>
    shares.editReply(scope, reply.id, reply.receipt.version, text, call);
  return [
    one(
      'create',
      (call) => shares.create(scope, fresh.input, call),
      (call) => shares.create(scope, { ...fresh.input, text: 'Something else.' }, call),
    ),
    one('edit', edit('Edited once.'), edit('Edited otherwise.'), share.secret),
    one(
      'reply',
      (call) => shares.reply(scope, share.id, freshReply.input, call),
      (call) => shares.reply(scope, share.id, { ...freshReply.input, text: 'Something else.' }, call),
    ),
    one('editReply', editReply('Edited once.'), editReply('Edited otherwise.'), reply.secret),
    one(
      'react',
      (call) => shares.react(scope, share.id, given.input, call),
      (call) => shares.react(scope, share.id, { ...given.input, kind: 'me-too' }, call),
    ),
    one(
      'unreact',
      (call) => shares.unreact(scope, share.id, call),
      (call) => shares.unreact(scope, share.id, stranger(call)),
      taken.secret,
    ),
    one(
      'withdrawReply',
      (call) => shares.withdrawReply(scope, doomedReply.id, call),
      (call) => shares.withdrawReply(scope, doomedReply.id, stranger(call)),
      doomedReply.secret,
    ),
    one(
      'withdraw',
      (call) => shares.withdraw(scope, doomed.id, call),
      (call) => shares.withdraw(scope, doomed.id, stranger(call)),
      doomed.secret,
    ),
  ];
}

const callOf = (t: CaseContext, { secret = '' }: Write): OwnerCall => ({ op: t.op(), secret });

export const idempotencyCases = [
  ...cases(['shares'], {
    'every write sent again gives the same receipt and has one effect': async (t) => {
      for (const write of await everyWrite(t)) {
        const call = callOf(t, write);
        const first = await write.send(call);
        const after = await write.look();
        for (let again = 0; again < 3; again++) equal(await write.send(call), first, `${write.method} again`);
        equal(await write.look(), after, `effect of ${write.method}`);
      }
    },

    'every write sent several times at once has one effect': async (t) => {
      for (const write of await everyWrite(t)) {
        const call = callOf(t, write);
        const [first, ...rest] = await Promise.all([1, 2, 3, 4].map(() => write.send(call)));
        for (const receipt of rest) equal(receipt, first, `${write.method} at once`);
        const after = await write.look();
        equal(await write.send(call), first, `${write.method} afterwards`);
        equal(await write.look(), after, `effect of ${write.method}`);
      }
    },

    'an operation id used for something else is a conflict without effect': async (t) => {
      for (const write of await everyWrite(t)) {
        // Withdrawing erases by what the others were told apart; their own case is below.
        if (write.method.startsWith('withdraw')) continue;
        const call = callOf(t, write);
        await write.send(call);
        const after = await write.look();
        await refused(write.sendOther(call), 'conflict');
        equal(await write.look(), after, `effect of another ${write.method}`);
      }
    },

    'an operation id of one method is refused by another': async (t) => {
      const share = await t.share();
      const { input } = await t.newReaction();
      const call: WriteCall = { op: t.op() };
      await t.shares.react(t.scope, share.id, input, call);
      await refused(t.shares.edit(t.scope, share.id, 1, t.content(), { ...call, secret: share.secret }), 'conflict');
      await refused(t.shares.create(t.scope, (await t.newShare()).input, call), 'conflict');
      equal(
        (await t.list()).map(({ id, version }) => [id, version]),
        [[share.id, share.receipt.version]],
        'list',
      );
    },

    'a refused write leaves no trace: its operation id may be used for the right thing': async (t) => {
      const { input } = await t.newShare();
      const call = { op: t.op() };
      const missing = t.random.uuid();
      await refused(t.shares.react(t.scope, missing, (await t.newReaction()).input, call), 'not-found');
      await t.shares.create(t.scope, input, call);
      equal(
        (await t.list()).map(({ id }) => id),
        [input.id],
        'list',
      );
    },

    'a create that arrives again after the withdrawal does not bring the share back': async (t) => {
      const { input, secret } = await t.newShare();
      const call = { op: t.op() };
      const receipt = await t.shares.create(t.scope, input, call);
      await t.shares.withdraw(t.scope, input.id, t.by(secret));
      equal(await t.shares.create(t.scope, input, call), receipt, 'receipt');
      equal(await t.list(), [], 'list');
      await refused(t.shares.get(t.scope, input.id), 'not-found');
    },

    'a reply that arrives again after its withdrawal, or after that of the share, does not come back': async (t) => {
      const share = await t.share();
      const { input, secret } = await t.newReply();
      const call = { op: t.op() };
      const receipt = await t.shares.reply(t.scope, share.id, input, call);
      await t.shares.withdrawReply(t.scope, input.id, t.by(secret));
      equal(await t.shares.reply(t.scope, share.id, input, call), receipt, 'receipt');
      equal((await t.shares.replies(t.scope, share.id, {})).items, [], 'replies');
      await t.shares.withdraw(t.scope, share.id, t.by(share.secret));
      equal(await t.shares.reply(t.scope, share.id, input, call), receipt, 'receipt after all is gone');
      await refused(t.shares.replies(t.scope, share.id, {}), 'not-found');
    },

    'an operation id whose share was withdrawn is still not free for another share': async (t) => {
      const { input, secret } = await t.newShare();
      const call = { op: t.op() };
      await t.shares.create(t.scope, input, call);
      await t.shares.withdraw(t.scope, input.id, t.by(secret));
      await refused(t.shares.create(t.scope, (await t.newShare()).input, call), 'conflict');
      equal(await t.list(), [], 'list');
    },

    'an edit that arrives again after a later edit does not undo it': async (t) => {
      const { id, secret, receipt } = await t.share();
      const call = t.by(secret);
      const edit = (text: string, version: number, by: OwnerCall): Promise<Receipt> =>
        t.shares.edit(t.scope, id, version, t.content({ text }), by);
      const content = t.content({ text: 'Second.' });
      const first = await t.shares.edit(t.scope, id, receipt.version, content, call);
      await edit('Third.', first.version, t.by(secret));
      equal(await t.shares.edit(t.scope, id, receipt.version, content, call), first, 'receipt');
      equal((await t.shares.get(t.scope, id)).text, 'Third.', 'text');
    },

    'the same words under two operation ids and ids are two shares': async (t) => {
      await t.share({ text: 'Good night.' });
      await t.share({ text: 'Good night.' });
      equal((await t.list()).length, 2, 'shares');
    },
  }),

  ...cases(['shares', 'clock'], {
    'an operation is remembered at least four weeks': async (t) => {
      const { input, secret } = await t.newShare();
      const call = { op: t.op() };
      const receipt = await t.shares.create(t.scope, input, call);
      await t.shares.withdraw(t.scope, input.id, t.by(secret));
      t.clock.addDays(28);
      await t.share();
      equal(await t.shares.create(t.scope, input, call), receipt, 'receipt');
      equal((await t.list()).length, 1, 'shares');
    },
  }),
];
