import type { NewDecision } from '../../core/models/moderation.js';
import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { deskKit } from '../desk-kit.js';

export const secondLookCases = cases(['desk'], {
  'erasing a share takes two, and leaves its author nothing but the reason': async (t) => {
    const kit = deskKit(t);
    const [one, two] = (await kit.found()).people;
    const made = await t.share({ ownNote: 'a night', notes: ['self-harm'] });
    await t.reply(made.id);
    const decision = kit.decision({ kind: 'share', id: made.id }, { act: 'erase', reason: 'private-information' });
    const proposed = await t.moderation.decide(t.scope, decision, kit.as(one!));
    equal([proposed.id, proposed.state], [decision.id, 'held'], 'proposed');
    equal((await t.shares.get(t.scope, made.id)).text, made.input.text, 'it still stands');
    const [row] = await kit.queue(two!);
    const proposal = { act: 'erase', by: 'Night team', mine: false };
    equal([row?.id, row?.kind, row?.tier, row?.proposal], [decision.id, 'act', 'safety', proposal], 'the queue');
    await refused(t.moderation.confirm(t.scope, decision.id, true, kit.as(one!)), 'unauthorized');
    const again: NewDecision = { ...decision, id: t.random.uuid() };
    await refused(t.moderation.decide(t.scope, again, kit.as(two!)), 'conflict', 'proposal');
    await t.moderation.confirm(t.scope, decision.id, true, kit.as(two!));
    await refused(t.shares.get(t.scope, made.id), 'not-found');
    const own = await t.shares.own(t.scope, made.id, made);
    equal([own.state, own.share.notes, own.share.ownNote, own.share.replies], ['hidden', [], undefined, 0], 'left');
    ok(!JSON.stringify(own).includes(made.input.text), 'the text is still there');
    equal([own.decisions[0]?.act, own.decisions[0]?.reason], ['erase', 'private-information'], 'the reason');
    await refused(t.shares.edit(t.scope, made.id, 2, t.content(), t.by(made.secret)), 'closed');
    const restore = kit.decision({ kind: 'share', id: made.id }, { act: 'restore', version: 2 });
    await refused(t.moderation.decide(t.scope, restore, kit.as(one!)), 'conflict', 'state');
    await t.shares.withdraw(t.scope, made.id, t.by(made.secret));
    await refused(t.shares.own(t.scope, made.id, made), 'not-found');
  },

  'a second moderator can say no, and who proposed can take it back': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one, two] = desk.people;
    const report = await kit.report(desk);
    for (const by of [two!, one!]) {
      const { id } = await t.moderation.eraseReport(t.scope, report.id, kit.as(one!));
      await t.moderation.confirm(t.scope, id, false, kit.as(by));
      await refused(t.moderation.confirm(t.scope, id, true, kit.as(two!)), 'not-found');
    }
    equal((await kit.view(report.mailbox))?.messages.length, 1, 'the report');
  },

  'erasing a report takes two, and then no byte of it is left': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one, two] = desk.people;
    const report = await kit.report(desk, { tier: 'safety' });
    await t.moderation.note(t.scope, report.id, kit.message(desk), kit.as(one!));
    const proposed = await t.moderation.eraseReport(t.scope, report.id, kit.as(one!));
    equal(proposed.state, 'held', 'proposed');
    ok(proposed.id !== report.id, 'the proposal has the id of the report');
    await t.moderation.confirm(t.scope, proposed.id, true, kit.as(two!));
    equal(await kit.view(report.mailbox), undefined, 'the mailbox');
    equal(await kit.queue(two!, { free: false }), [], 'the queue');
    await refused(t.moderation.open(t.scope, report.id, kit.as(two!)), 'not-found');
  },

  'a single moderator does it at once, and the log says that nobody else has looked': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found(['Night team']);
    const [one] = desk.people;
    const report = await kit.report(desk);
    equal((await t.moderation.eraseReport(t.scope, report.id, kit.as(one!))).state, 'withdrawn', 'state');
    const made = await t.share();
    const decision = kit.decision({ kind: 'share', id: made.id }, { act: 'erase' });
    await t.moderation.decide(t.scope, decision, kit.as(one!));
    await refused(t.shares.get(t.scope, made.id), 'not-found');
    const log = (await kit.log(one!)).slice(1).map(({ action, actor }) => [action, actor]);
    const alone = (act: string): readonly unknown[] => ['propose', 'confirm', act].map((one) => [one, 'Night team']);
    equal(log, [...alone('erase-report'), ...alone('erase')], 'the log');
  },

  'what was proposed about words that have changed since is not done': async (t) => {
    const kit = deskKit(t);
    const [one, two] = (await kit.found()).people;
    const made = await t.share();
    const decision = kit.decision({ kind: 'share', id: made.id }, { act: 'erase' });
    await t.moderation.decide(t.scope, decision, kit.as(one!));
    await t.shares.edit(t.scope, made.id, 1, t.content({ text: 'Other words.' }), t.by(made.secret));
    await refused(t.moderation.confirm(t.scope, decision.id, true, kit.as(two!)), 'conflict', 'version');
    equal((await t.shares.get(t.scope, made.id)).text, 'Other words.', 'the share');
    await t.shares.withdraw(t.scope, made.id, t.by(made.secret));
    await refused(t.moderation.confirm(t.scope, decision.id, true, kit.as(two!)), 'not-found');
  },

  'a new key ring takes two, and must follow the one before': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one, two] = desk.people;
    const three = await kit.person('New team');
    const next = await kit.next(desk, [two!, three]);
    const stranger = await kit.found().catch(() => undefined);
    equal(stranger, undefined, 'a second founding');
    await refused(t.moderation.putKeyRing(t.scope, next.signed, kit.as(three)), 'unauthorized');
    const proposed = await t.moderation.putKeyRing(t.scope, next.signed, kit.as(one!));
    equal([proposed.state, await t.reports.keyRing(t.scope)], ['held', desk.signed], 'proposed');
    await refused(t.moderation.confirm(t.scope, proposed.id, true, kit.as(one!)), 'unauthorized');
    await t.moderation.confirm(t.scope, proposed.id, true, kit.as(two!));
    equal(await t.reports.keyRing(t.scope), next.signed, 'confirmed');
    await refused(t.moderation.queue(t.scope, {}, { secret: one!.secret }), 'unauthorized');
    equal(await kit.queue(three), [], 'the new one is let in');
    const old = await kit.newReport(desk);
    await refused(t.reports.submit(t.scope, old.input, { op: t.op() }), 'conflict', 'epoch');
    await refused(t.moderation.putKeyRing(t.scope, desk.signed, kit.as(two!)), 'conflict', 'epoch');
    const fork = await kit.next({ ...next, ring: { ...next.ring, previous: t.random.key(32) } }, [two!]);
    await refused(t.moderation.putKeyRing(t.scope, fork.signed, kit.as(two!)), 'conflict', 'previous');
  },

  'a ring that its root has not signed, of another root, or of another community changes nothing': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found(['Night team']);
    const [one] = desk.people;
    const next = await kit.next(desk, [one!]);
    const flipped = { ...next.signed, ring: next.signed.ring.replace('Night team', 'Right team') };
    await refused(t.moderation.putKeyRing(t.scope, flipped, kit.as(one!)), 'unsupported', 'key-ring.signature');
    await refused(t.moderation.putKeyRing(t.other, next.signed, kit.as(one!)), 'unsupported', 'key-ring.community');
    const { signKeyRing, rootOf } = await import('../../core/crypto/key-ring.js');
    const other = signKeyRing(next.ring, rootOf(t.random.key(32)));
    await refused(t.moderation.putKeyRing(t.scope, other, kit.as(one!)), 'conflict', 'root');
    equal(await t.reports.keyRing(t.scope), desk.signed, 'the ring');
    equal((await kit.log(one!)).length, 1, 'the log');
  },

  'after a change of keys every message can be sealed anew, and only those that are there': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found(['Night team']);
    const [one] = desk.people;
    const { id, mailbox } = await kit.report(desk);
    const note = kit.message(desk);
    await t.moderation.note(t.scope, id, note, kit.as(one!));
    const next = await kit.next(desk, [one!]);
    await t.moderation.putKeyRing(t.scope, next.signed, kit.as(one!));
    const anew = [id, note.id].map((each) => kit.message(next, { id: each }));
    const stray = t.moderation.reseal(t.scope, id, [kit.message(next)], kit.as(one!));
    await refused(stray, 'invalid', 'messages.0.id');
    const stale = t.moderation.reseal(t.scope, id, [kit.message(desk, { id })], kit.as(one!));
    await refused(stale, 'conflict', 'epoch');
    await t.moderation.reseal(t.scope, id, anew, kit.as(one!));
    const entry = await t.moderation.open(t.scope, id, kit.as(one!));
    equal(
      [...entry.messages, ...entry.notes].map(({ epoch, sealed, from }) => [epoch, sealed, from]),
      [
        [2, anew[0]!.sealed, 'reporter'],
        [2, anew[1]!.sealed, 'moderators'],
      ],
      'sealed anew',
    );
    equal((await kit.view(mailbox))?.messages.length, 1, 'the mailbox');
  },
});
