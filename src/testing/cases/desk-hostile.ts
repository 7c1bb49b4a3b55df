import { equal, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { deskKit } from '../desk-kit.js';

type Wrong = readonly (readonly [field: string, change: Readonly<Record<string, unknown>>, code?: 'too-large'])[];

const REPORTS: Wrong = [
  ['id', { id: 'seven' }],
  ['kind', { kind: 'complaint' }],
  ['tier', { tier: 'urgent!' }],
  ['tier', { tier: undefined }],
  ['epoch', { epoch: -1 }],
  ['epoch', { epoch: '1' }],
  ['mailbox', { mailbox: 'short' }],
  ['capability', { capability: undefined }],
  ['decision', { decision: '__proto__' }],
];

const DECISIONS: Wrong = [
  ['id', { id: 'one' }],
  ['about', { about: undefined }],
  ['kind', { about: { kind: 'room', id: '1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b' } }],
  ['act', { act: 'ban' }],
  ['text', { text: 'you are out' }],
  ['reason', { reason: 'because' }],
  ['guideline', { guideline: 'a sentence, not an id' }],
  ['words', { words: 'x'.repeat(1_001) }, 'too-large'],
  ['words', { words: '\u200B' }],
  ['trimmed', { act: 'trim' }],
  ['trimmed', { trimmed: 'A text that nobody asked for.' }],
  ['trimmed', { act: 'trim', trimmed: 'x'.repeat(12_001) }, 'too-large'],
  ['notes', { notes: ['self-harm'] }],
  ['notes', { act: 'add-note', notes: [] }],
  ['notes.0', { act: 'add-note', notes: ['fear'] }],
  ['version', { version: 1.5 }],
];

export const deskHostileCases = cases(['desk'], {
  'a report that is wrong is refused with the field, and leaves nothing behind': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    for (const [field, change, code = 'invalid'] of REPORTS) {
      const { input } = await kit.newReport(desk, change);
      await refused(t.reports.submit(t.scope, input, { op: t.op() }), code, field);
    }
    for (const nothing of [undefined, null, 7, [], 'report']) {
      await refused(t.reports.submit(t.scope, nothing as never, { op: t.op() }), 'invalid', 'report');
    }
    equal(await kit.queue(desk.people[0]!), [], 'the queue');
  },

  'a decision that is wrong is refused with the field, and leaves nothing behind': async (t) => {
    const kit = deskKit(t);
    const [one] = (await kit.found()).people;
    const share = await t.share();
    const about = { kind: 'share', id: share.id } as const;
    for (const [field, change, code = 'invalid'] of DECISIONS) {
      const decision = { ...kit.decision(about, { act: 'hide' }), ...change };
      await refused(t.moderation.decide(t.scope, decision, kit.as(one!)), code, field);
    }
    equal((await t.shares.own(t.scope, share.id, share)).decisions, [], 'decisions');
    equal((await kit.log(one!)).length, 1, 'the log');
  },

  'pages, rows and queries that cannot be are refused with the field': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one] = desk.people;
    const read = { secret: one!.secret };
    const secret = t.random.key(32);
    for (const page of [-1, 0.5, '0', null, 1e9]) {
      await refused(t.reports.mailbox(t.scope, page as number, { secret }), 'invalid', 'page');
    }
    await refused(t.reports.mailbox(t.scope, 0, { secret: 'guess' }), 'invalid', 'secret');
    const { moderation, scope } = t;
    await refused(moderation.queue(scope, { limit: 0 }, read), 'invalid', 'limit');
    await refused(moderation.queue(scope, { cursor: '20260310.x' }, read), 'invalid', 'cursor');
    await refused(moderation.queue(scope, { without: ['all'] as never }, read), 'invalid', 'without.0');
    await refused(moderation.queue(scope, { free: 'yes' as never }, read), 'invalid', 'free');
    await refused(moderation.audit(scope, { from: -1 }, read), 'invalid', 'from');
    await refused(moderation.audit(scope, { from: 0, limit: 201 }, read), 'invalid', 'limit');
    const { id } = await kit.report(desk);
    await refused(moderation.outcome(scope, id, { state: 'received' as never }, kit.as(one!)), 'invalid', 'state');
    await refused(moderation.confirm(scope, id, 'yes' as never, kit.as(one!)), 'invalid', 'agreed');
    await refused(moderation.confirm(scope, id, true, kit.as(one!)), 'not-found');
    await refused(moderation.reseal(scope, id, [], kit.as(one!)), 'invalid', 'messages');
    await refused(moderation.open(scope, 'x', kit.as(one!)), 'invalid', 'id');
    await refused(moderation.open(scope, id, { ...kit.as(one!), op: 'short' }), 'invalid', 'op');
  },

  'a call at the desk without a proper community is refused, whatever it asks': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one] = desk.people;
    const { id, secret, mailbox } = await kit.report(desk);
    const { input } = await kit.newReport(desk);
    for (const scope of [undefined, null, {}, { community: '' }, { community: '__proto__' }, { community: 'a/b' }]) {
      const where = scope as typeof t.scope;
      for (const call of [
        () => t.reports.keyRing(where),
        () => t.reports.submit(where, input, { op: t.op() }),
        () => t.reports.mailbox(where, 0, { secret: mailbox }),
        () => t.reports.append(where, id, kit.message(desk), t.by(secret)),
        () => t.reports.withdraw(where, id, t.by(secret)),
        () => t.moderation.putKeyRing(where, desk.signed, kit.as(one!)),
        () => t.moderation.queue(where, {}, { secret: one!.secret }),
        () => t.moderation.open(where, id, kit.as(one!)),
        () => t.moderation.audit(where, { from: 0 }, { secret: one!.secret }),
        () => t.moderation.checkpoints(where, { secret: one!.secret }),
      ]) {
        await refused(call(), 'invalid', 'scope.community');
      }
    }
  },
});
