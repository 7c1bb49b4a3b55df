import { CLAIM_MINUTES } from '../../core/backend.js';
import { TIERS } from '../../core/models/report.js';
import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import type { MadeReport } from '../desk-kit.js';
import { deskKit } from '../desk-kit.js';

export const moderationQueueCases = [
  ...cases(['desk'], {
    'nobody gets in without the secret of a member of the newest ring': async (t) => {
      const kit = deskKit(t);
      const { moderation, scope } = t;
      const early = await kit.person('Nobody yet');
      await refused(moderation.queue(scope, {}, { secret: early.secret }), 'unauthorized');
      const desk = await kit.found(['Night team']);
      const { id, secret, mailbox } = await kit.report(desk);
      const share = await t.share();
      const decision = kit.decision({ kind: 'share', id: share.id }, { act: 'hide' });
      for (const wrong of [t.random.key(32), secret, mailbox, share.secret, early.secret]) {
        const call = { op: t.op(), secret: wrong };
        const calls = [
          () => moderation.queue(scope, {}, { secret: wrong }),
          () => moderation.audit(scope, { from: 0 }, { secret: wrong }),
          () => moderation.checkpoints(scope, { secret: wrong }),
          () => moderation.open(scope, id, call),
          () => moderation.claim(scope, id, call),
          () => moderation.release(scope, id, call),
          () => moderation.answer(scope, id, kit.message(desk), call),
          () => moderation.note(scope, id, kit.message(desk), call),
          () => moderation.outcome(scope, id, { state: 'acted' }, call),
          () => moderation.decide(scope, decision, call),
          () => moderation.eraseReport(scope, id, call),
          () => moderation.confirm(scope, id, true, call),
          () => moderation.reseal(scope, id, [kit.message(desk, { id })], call),
        ];
        for (const one of calls) await refused(one(), 'unauthorized');
      }
      equal((await kit.log(desk.people[0]!)).length, 1, 'the log');
    },

    'the queue goes by tier, then by day, and pages follow each other': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [by] = desk.people;
      const made: MadeReport[] = [];
      for (const tier of [...TIERS, ...TIERS.toReversed()]) made.push(await kit.report(desk, { tier }));
      const paged = await kit.queue(by!, { limit: 3 });
      equal(
        paged.map(({ tier }) => tier),
        TIERS.flatMap((tier) => [tier, tier]),
        'tiers',
      );
      const byId = (one: string, other: string): number => (one < other ? -1 : 1);
      const ids = TIERS.flatMap((tier) =>
        made
          .filter(({ input }) => input.tier === tier)
          .map(({ id }) => id)
          .sort(byId),
      );
      equal(
        paged.map(({ id }) => id),
        ids,
        'ids within a day',
      );
      const few = await kit.queue(by!, { without: ['urgent', 'other'] });
      equal([...new Set(few.map(({ tier }) => tier))], ['safety', 'worry', 'rules'], 'without two tiers');
    },

    'a row of the queue holds nothing to read': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { id, receipt } = await kit.report(desk);
      const row = { id, kind: 'report', tier: 'rules', day: receipt.day, version: 1, state: 'received', waiting: true };
      equal(await kit.queue(desk.people[0]!), [row], 'the queue');
    },

    'a claim keeps others from acting, and from seeing it among what is free': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [one, two] = desk.people;
      const { id, mailbox } = await kit.report(desk);
      await t.moderation.claim(t.scope, id, kit.as(one!));
      equal((await kit.view(mailbox))?.state, 'in-review', 'what the reporter sees');
      const [mine] = await kit.queue(one!);
      equal([mine?.claim?.by, mine?.claim?.mine], ['Night team', true], 'my claim');
      equal(await kit.queue(two!), [], 'what is free for the other');
      const [seen] = await kit.queue(two!, { free: false });
      equal([seen?.claim?.by, seen?.claim?.mine], ['Night team', false], 'their claim');
      const taken = [
        () => t.moderation.claim(t.scope, id, kit.as(two!)),
        () => t.moderation.release(t.scope, id, kit.as(two!)),
        () => t.moderation.answer(t.scope, id, kit.message(desk), kit.as(two!)),
        () => t.moderation.note(t.scope, id, kit.message(desk), kit.as(two!)),
        () => t.moderation.outcome(t.scope, id, { state: 'acted' }, kit.as(two!)),
        () => t.moderation.eraseReport(t.scope, id, kit.as(two!)),
      ];
      for (const call of taken) await refused(call(), 'conflict', 'claim');
      await t.moderation.open(t.scope, id, kit.as(two!));
      await t.moderation.release(t.scope, id, kit.as(one!));
      await t.moderation.claim(t.scope, id, kit.as(two!));
      equal((await kit.queue(two!))[0]?.claim?.mine, true, 'handed over');
    },

    'opening shows messages and notes apart, and what reporters see holds no note': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [one, two] = desk.people;
      const { id, mailbox, input } = await kit.report(desk);
      const note = kit.message(desk);
      const answer = kit.message(desk);
      await t.moderation.note(t.scope, id, note, kit.as(one!));
      await t.moderation.answer(t.scope, id, answer, kit.as(one!));
      const entry = await t.moderation.open(t.scope, id, kit.as(two!));
      equal(
        entry.messages.map(({ sealed }) => sealed),
        [input.sealed, answer.sealed],
        'messages',
      );
      equal(
        entry.notes.map(({ sealed }) => sealed),
        [note.sealed],
        'notes',
      );
      equal(entry.item.waiting, false, 'answered');
      const view = await kit.view(mailbox);
      equal(
        view?.messages.map((message) => message.id),
        [id, answer.id],
        'the mailbox',
      );
      ok(!(await kit.pages(mailbox)).join('').includes(note.id), 'a note in a mailbox');
    },

    'a report that ends without an act says why': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const by = desk.people[0]!;
      const { id, mailbox } = await kit.report(desk);
      await refused(t.moderation.outcome(t.scope, id, { state: 'not-acted' }, kit.as(by)), 'invalid', 'answer');
      await t.moderation.outcome(t.scope, id, { state: 'acted' }, kit.as(by));
      equal((await kit.view(mailbox))?.state, 'acted', 'state');
      equal(await kit.queue(by, { free: false }), [], 'the queue');
    },

    'an appeal is never given to who made the decision': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [one, two] = desk.people;
      const share = await t.share();
      const decision = kit.decision({ kind: 'share', id: share.id }, { act: 'hide' });
      await t.moderation.decide(t.scope, decision, kit.as(one!));
      const [told] = (await t.shares.own(t.scope, share.id, share)).decisions;
      equal(told?.appealable, true, 'somebody else can be asked');
      const appeal = await kit.report(desk, { kind: 'appeal', decision: decision.id });
      equal(await kit.queue(one!, { free: false }), [], 'the queue of who decided');
      const calls = [
        () => t.moderation.open(t.scope, appeal.id, kit.as(one!)),
        () => t.moderation.claim(t.scope, appeal.id, kit.as(one!)),
        () => t.moderation.answer(t.scope, appeal.id, kit.message(desk), kit.as(one!)),
        () => t.moderation.note(t.scope, appeal.id, kit.message(desk), kit.as(one!)),
        () => t.moderation.outcome(t.scope, appeal.id, { state: 'acted' }, kit.as(one!)),
        () => t.moderation.eraseReport(t.scope, appeal.id, kit.as(one!)),
      ];
      for (const call of calls) await refused(call(), 'unauthorized');
      equal((await kit.queue(two!))[0]?.id, appeal.id, 'the queue of the other');
      equal((await t.shares.own(t.scope, share.id, share)).decisions[0]?.appealable, false, 'asked already');
      const again = await kit.newReport(desk, { kind: 'appeal', decision: decision.id });
      await refused(t.reports.submit(t.scope, again.input, { op: t.op() }), 'conflict', 'decision');
      await t.reports.withdraw(t.scope, appeal.id, t.by(appeal.secret));
      equal((await t.shares.own(t.scope, share.id, share)).decisions[0]?.appealable, true, 'taken back');
    },

    'where one moderator decides alone nobody else can be asked, and none is pretended': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found(['Night team']);
      const share = await t.share();
      const decision = kit.decision({ kind: 'share', id: share.id }, { act: 'hide' });
      await t.moderation.decide(t.scope, decision, kit.as(desk.people[0]!));
      equal((await t.shares.own(t.scope, share.id, share)).decisions[0]?.appealable, false, 'appealable');
      const { input } = await kit.newReport(desk, { kind: 'appeal', decision: decision.id });
      await refused(t.reports.submit(t.scope, input, { op: t.op() }), 'closed', 'decision');
    },

    'an appeal names a decision, and nothing else does': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const none = await kit.newReport(desk, { kind: 'appeal' });
      await refused(t.reports.submit(t.scope, none.input, { op: t.op() }), 'invalid', 'decision');
      const pointing = await kit.newReport(desk, { decision: t.random.uuid() });
      await refused(t.reports.submit(t.scope, pointing.input, { op: t.op() }), 'invalid', 'decision');
      const unknown = await kit.newReport(desk, { kind: 'appeal', decision: t.random.uuid() });
      await refused(t.reports.submit(t.scope, unknown.input, { op: t.op() }), 'not-found');
    },
  }),

  ...cases(['desk', 'clock'], {
    'the oldest of a tier comes first': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const ids = [];
      for (let day = 0; day < 3; day++) {
        ids.push((await kit.report(desk)).id);
        t.clock.addDays(1);
      }
      const urgent = await kit.report(desk, { tier: 'urgent' });
      const queue = await kit.queue(desk.people[0]!);
      equal(
        queue.map(({ id }) => id),
        [urgent.id, ...ids],
        'the queue',
      );
    },

    'a claim ends by itself, and acting renews it': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [one, two] = desk.people;
      const { id } = await kit.report(desk);
      await t.moderation.claim(t.scope, id, kit.as(one!));
      const minutes = (count: number): void => t.clock.addDays(count / 1_440);
      minutes(CLAIM_MINUTES - 1);
      await refused(t.moderation.claim(t.scope, id, kit.as(two!)), 'conflict', 'claim');
      await t.moderation.note(t.scope, id, kit.message(desk), kit.as(one!));
      minutes(CLAIM_MINUTES - 1);
      await refused(t.moderation.claim(t.scope, id, kit.as(two!)), 'conflict', 'claim');
      minutes(2);
      equal((await kit.queue(two!))[0]?.claim, undefined, 'free again');
      await t.moderation.claim(t.scope, id, kit.as(two!));
      await refused(t.moderation.note(t.scope, id, kit.message(desk), kit.as(one!)), 'conflict', 'claim');
    },
  }),
];
