import type { OwnerCall } from '../../core/backend.js';
import { verifyAudit } from '../../core/audit/verify.js';
import { equal, ok, refused, rejectedWith } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import type { Desk, DeskKit } from '../desk-kit.js';
import { deskKit } from '../desk-kit.js';

interface Write {
  readonly method: string;
  readonly secret: string;
  send(call: OwnerCall): Promise<object>;
  /** The same method with something else in it. */
  sendOther(call: OwnerCall): Promise<object>;
}

/** Every write about reports and of moderators, ready to be sent one after the other. */
async function everyWrite(t: CaseContext, kit: DeskKit, desk: Desk): Promise<readonly Write[]> {
  const { reports, moderation, scope } = t;
  const [one, two] = desk.people.map(({ secret }) => secret) as [string, string];
  const { id, secret } = await kit.report(desk);
  const doomed = await kit.report(desk);
  const erased = await kit.report(desk);
  const proposed = (await moderation.eraseReport(scope, erased.id, { op: t.op(), secret: one })).id;
  const share = await t.share();
  const about = { kind: 'share', id: share.id } as const;
  const fresh = await kit.newReport(desk);
  const [said, answer, note] = [kit.message(desk), kit.message(desk), kit.message(desk)];
  const trim = kit.decision(about, { act: 'trim', trimmed: 'Less of it.' });
  const anew = kit.message(desk, { id });
  return [
    {
      method: 'submit',
      secret: '',
      send: (call) => reports.submit(scope, fresh.input, call),
      sendOther: (call) => reports.submit(scope, { ...fresh.input, tier: 'urgent' }, call),
    },
    {
      method: 'append',
      secret,
      send: (call) => reports.append(scope, id, said, call),
      sendOther: (call) => reports.append(scope, id, kit.message(desk), call),
    },
    {
      method: 'withdraw',
      secret: doomed.secret,
      send: (call) => reports.withdraw(scope, doomed.id, call),
      sendOther: (call) => reports.withdraw(scope, id, call),
    },
    {
      method: 'open',
      secret: two,
      send: (call) => moderation.open(scope, id, call),
      sendOther: (call) => moderation.open(scope, share.id, call),
    },
    {
      method: 'claim',
      secret: one,
      send: (call) => moderation.claim(scope, id, call),
      sendOther: (call) => moderation.claim(scope, erased.id, call),
    },
    {
      method: 'answer',
      secret: one,
      send: (call) => moderation.answer(scope, id, answer, call),
      sendOther: (call) => moderation.answer(scope, id, kit.message(desk), call),
    },
    {
      method: 'note',
      secret: one,
      send: (call) => moderation.note(scope, id, note, call),
      sendOther: (call) => moderation.note(scope, id, kit.message(desk), call),
    },
    {
      method: 'reseal',
      secret: one,
      send: (call) => moderation.reseal(scope, id, [anew], call),
      sendOther: (call) => moderation.reseal(scope, id, [kit.message(desk, { id })], call),
    },
    {
      method: 'release',
      secret: one,
      send: (call) => moderation.release(scope, id, call),
      sendOther: (call) => moderation.release(scope, erased.id, call),
    },
    {
      method: 'outcome',
      secret: two,
      send: (call) => moderation.outcome(scope, id, { state: 'acted' }, call),
      sendOther: (call) => moderation.outcome(scope, id, { state: 'in-review' }, call),
    },
    {
      method: 'decide',
      secret: two,
      send: (call) => moderation.decide(scope, trim, call),
      sendOther: (call) => moderation.decide(scope, { ...trim, trimmed: 'Another text.' }, call),
    },
    {
      method: 'eraseReport',
      secret: two,
      send: (call) => moderation.eraseReport(scope, id, call),
      sendOther: (call) => moderation.eraseReport(scope, fresh.input.id, call),
    },
    {
      method: 'confirm',
      secret: two,
      send: (call) => moderation.confirm(scope, proposed, true, call),
      sendOther: (call) => moderation.confirm(scope, proposed, false, call),
    },
    {
      method: 'open by somebody else',
      secret: two,
      send: (call) => moderation.open(scope, share.id, call),
      sendOther: (call) => moderation.open(scope, share.id, { ...call, secret: one }),
    },
  ];
}

/** All that can be seen of a desk. */
async function look(t: CaseContext, kit: DeskKit, { people }: Desk): Promise<unknown> {
  const [one] = people;
  return [await kit.queue(one!, { free: false }), await kit.log(one!), await t.list()];
}

export const deskOperationCases = [
  ...cases(['desk'], {
    'every write at the desk sent again gives the same answer and has one effect': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      for (const { method, secret, send } of await everyWrite(t, kit, desk)) {
        const call = { op: t.op(), secret };
        const [first, ...rest] = await Promise.all([1, 2, 3].map(() => send(call)));
        for (const answer of rest) equal(answer, first, `${method} at once`);
        const after = await look(t, kit, desk);
        equal(await send(call), first, `${method} afterwards`);
        equal(await look(t, kit, desk), after, `effect of ${method}`);
      }
      equal((await verifyAudit(await kit.log(desk.people[0]!), [], t.scope)).wrong, undefined, 'the log');
    },

    'an operation id used for something else at the desk is a conflict without effect': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      for (const { method, secret, send, sendOther } of await everyWrite(t, kit, desk)) {
        const call = { op: t.op(), secret };
        await send(call);
        const after = await look(t, kit, desk);
        const error = await refused(sendOther(call), 'conflict');
        equal([error.field, await look(t, kit, desk)], ['op', after], `another ${method}`);
      }
    },

    'a report that arrives again after it was withdrawn does not come back': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { input, secret, mailbox } = await kit.newReport(desk);
      const call = { op: t.op() };
      const receipt = await t.reports.submit(t.scope, input, call);
      await t.reports.withdraw(t.scope, input.id, t.by(secret));
      equal(await t.reports.submit(t.scope, input, call), receipt, 'receipt');
      equal(await kit.view(mailbox), undefined, 'the mailbox');
      equal(await kit.queue(desk.people[0]!), [], 'the queue');
    },

    'a call at the desk that was aborted rejects with its reason, and leaves no row': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [one] = desk.people;
      const { id, mailbox } = await kit.report(desk);
      const reason = new Error('the person went elsewhere');
      const signal = AbortSignal.abort(reason);
      const call = { ...kit.as(one!), signal };
      await rejectedWith(t.moderation.claim(t.scope, id, call), reason);
      await rejectedWith(t.moderation.queue(t.scope, {}, call), reason);
      await rejectedWith(t.moderation.audit(t.scope, { from: 0 }, call), reason);
      await rejectedWith(t.reports.keyRing(t.scope, { signal }), reason);
      await rejectedWith(t.reports.mailbox(t.scope, 0, { secret: mailbox, signal }), reason);
      const { input } = await kit.newReport(desk);
      await rejectedWith(t.reports.submit(t.scope, input, { op: t.op(), signal }), reason);
      equal((await kit.log(one!)).length, 1, 'the log');
      equal((await kit.queue(one!)).length, 1, 'the queue');

      const controller = new AbortController();
      const again = kit.as(one!);
      const sent = t.moderation.claim(t.scope, id, { ...again, signal: controller.signal });
      controller.abort();
      await sent.catch(() => 'aborted');
      await t.moderation.claim(t.scope, id, again);
      equal((await kit.log(one!)).length, 2, 'one claim');
    },

    'of many who claim at once one gets it': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found(['One', 'Two', 'Three', 'Four', 'Five']);
      const { id } = await kit.report(desk);
      const codes = await Promise.all(
        desk.people.map((by) =>
          t.moderation.claim(t.scope, id, kit.as(by)).then(
            () => 'claimed',
            ({ code }: { code: string }) => code,
          ),
        ),
      );
      equal(codes.sort(), ['claimed', 'conflict', 'conflict', 'conflict', 'conflict'], 'claims');
    },
  }),

  ...cases(['desk', 'watch'], {
    'whoever watches the desk is told of reports and acts, and a wall only of what it shows': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const by = kit.as;
      const [one] = desk.people;
      const share = await t.share();
      const controller = new AbortController();
      const { signal } = controller;
      let wall = 0;
      let wake = (): void => {};
      t.moderation.watch?.(t.scope, () => wake(), { signal });
      const told = async <Answer>(write: () => Promise<Answer>): Promise<Answer> => {
        const heard = new Promise<void>((resolve) => (wake = resolve));
        const answer = await write();
        await heard;
        return answer;
      };
      const { id } = await told(() => kit.report(desk));
      t.shares.watch?.(t.scope, () => wall++, { signal });
      // Whatever a slow channel still had to say has been said.
      await t.list();
      const before = wall;
      const quiet = await told(() => kit.report(desk));
      await told(() => t.moderation.claim(t.scope, id, by(one!)));
      await told(() => t.reports.withdraw(t.scope, quiet.id, t.by(quiet.secret)));
      ok(wall === before, 'a wall was told of a report');
      const hidden = new Promise<void>((resolve) => t.shares.watch?.(t.scope, resolve, { signal }));
      await t.moderation.decide(t.scope, kit.decision({ kind: 'share', id: share.id }, { act: 'hide' }), by(one!));
      await hidden;
      controller.abort();
    },
  }),

  ...cases(['desk', 'tabs'], {
    'two pages of the same storage share one desk and one log': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [one, two] = desk.people;
      const { id, mailbox } = await kit.report(desk);
      const second = await t.anotherDesk();
      await Promise.all([
        t.moderation.open(t.scope, id, kit.as(one!)),
        second.moderation.open(t.scope, id, kit.as(two!)),
        t.moderation.note(t.scope, id, kit.message(desk), kit.as(one!)),
        second.moderation.note(t.scope, id, kit.message(desk), kit.as(two!)),
      ]);
      await second.moderation.claim(t.scope, id, kit.as(two!));
      await refused(t.moderation.claim(t.scope, id, kit.as(one!)), 'conflict', 'claim');
      const log = await kit.log(one!);
      equal([log.length, (await verifyAudit(log, [], t.scope)).wrong], [6, undefined], 'one chain');
      equal((await kit.view(mailbox))?.state, 'in-review', 'what the reporter sees');
    },
  }),
];
