import { auditObject, hourOf } from '../../core/audit/chain.js';
import { signCheckpoint } from '../../core/audit/checkpoint.js';
import { verifyAudit } from '../../core/audit/verify.js';
import type { Checkpoint } from '../../core/models/moderation.js';
import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { deskKit } from '../desk-kit.js';

export const auditCases = cases(['desk'], {
  'every act of a moderator is one row, in the order it was done, that holds nothing to read': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one, two] = desk.people;
    const { id, secret } = await kit.report(desk);
    const made = await t.share({ text: 'Words that stand nowhere else 7d1f.' });
    const about = { kind: 'share', id: made.id } as const;
    const { moderation, scope } = t;
    await moderation.open(scope, id, kit.as(one!));
    await moderation.claim(scope, id, kit.as(one!));
    await moderation.answer(scope, id, kit.message(desk), kit.as(one!));
    await moderation.note(scope, id, kit.message(desk), kit.as(one!));
    const words = 'Said to the author 5b2e.';
    const trim = kit.decision(about, { act: 'trim', trimmed: 'Less 9c4a.', words, reason: 'missing-note' });
    await moderation.decide(scope, trim, kit.as(two!));
    await moderation.outcome(scope, id, { state: 'acted' }, kit.as(one!));
    await moderation.release(scope, id, kit.as(one!));
    await moderation.open(scope, made.id, kit.as(two!));
    // Neither what reporters and authors do, nor looking at the queue or the log, is an act of a moderator.
    await t.reports.withdraw(scope, id, t.by(secret));
    await kit.queue(one!);
    const log = await kit.log(one!);
    const names = [one!, one!, one!, one!, one!, two!, one!, one!, two!].map(({ name }) => name);
    const acts = ['ring', 'open', 'claim', 'answer', 'note', 'trim', 'outcome', 'release', 'open'];
    equal(
      log.map(({ actor, action }) => [actor, action]),
      names.map((name, index) => [name, acts[index]]),
      'the log',
    );
    equal(
      [log[1]?.object, log[5]?.object],
      [await auditObject('report', id), await auditObject('share', made.id)],
      'objects',
    );
    equal([log[5]?.reason, log[1]?.reason], ['missing-note', undefined], 'reasons');
    const text = JSON.stringify(log);
    for (const hidden of [id, made.id, '7d1f', '5b2e', '9c4a', secret])
      ok(!text.includes(hidden), `${hidden} in the log`);
    const keys = new Set(log.flatMap((row) => Object.keys(row)));
    equal([...keys].sort(), ['action', 'actor', 'hash', 'hour', 'object', 'previous', 'reason', 'seq'], 'keys of rows');
  },

  'the log is a chain that anybody can check, by pages': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one] = desk.people;
    for (let count = 0; count < 3; count++) {
      const { id } = await kit.report(desk);
      await t.moderation.open(t.scope, id, kit.as(one!));
    }
    const log = await kit.log(one!);
    equal(await verifyAudit(log, [], t.scope), { rows: 4, signed: 0, strangers: [] }, 'verdict');
    const page = await t.moderation.audit(t.scope, { from: 1, limit: 2 }, { secret: one!.secret });
    equal(page, log.slice(1, 3), 'a page');
    equal(await t.moderation.audit(t.scope, { from: 99 }, { secret: one!.secret }), [], 'behind the end');
  },

  'acts at the same time stand one after the other in the log': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found(['Night team', 'Day team', 'Late team']);
    const reports = await Promise.all([1, 2, 3, 4].map(() => kit.report(desk)));
    const calls = desk.people.flatMap((by) => reports.map(({ id }) => t.moderation.open(t.scope, id, kit.as(by))));
    await Promise.all(calls);
    const log = await kit.log(desk.people[0]!);
    equal(log.length, 1 + calls.length, 'rows');
    equal((await verifyAudit(log, [], t.scope)).wrong, undefined, 'the chain');
  },

  'an act that is refused leaves no row': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one, two] = desk.people;
    const { id } = await kit.report(desk);
    await t.moderation.claim(t.scope, id, kit.as(one!));
    await refused(t.moderation.claim(t.scope, id, kit.as(two!)), 'conflict', 'claim');
    await refused(t.moderation.open(t.scope, t.random.uuid(), kit.as(two!)), 'not-found');
    equal((await kit.log(one!)).length, 2, 'rows');
  },

  'a checkpoint is kept when its own moderator signed it and it fits the log': async (t) => {
    const kit = deskKit(t);
    const desk = await kit.found();
    const [one, two] = desk.people;
    const { id } = await kit.report(desk);
    await t.moderation.open(t.scope, id, kit.as(one!));
    const log = await kit.log(one!);
    const hour = hourOf(t.clock.now());
    const { community } = t.scope;
    const sign = (change: object, seed = one!.signer): Promise<Checkpoint> =>
      signCheckpoint({ community, size: 2, head: log[1]!.hash, hour, ...change }, seed);
    const good = await sign({});
    const wrong: readonly (readonly [Checkpoint, 'invalid' | 'conflict', string])[] = [
      [{ ...good, hour: hour + 1 }, 'invalid', 'signature'],
      [{ ...good, signature: 'A'.repeat(86) }, 'invalid', 'signature'],
      [await sign({}, two!.signer), 'invalid', 'signer'],
      [await sign({ community: t.other.community }), 'invalid', 'community'],
      [await sign({ size: 3 }), 'conflict', 'head'],
      [await sign({ size: 1 }), 'conflict', 'head'],
      [await sign({ head: t.random.key(32) }), 'conflict', 'head'],
    ];
    for (const [checkpoint, code, field] of wrong) {
      await refused(t.moderation.putCheckpoint(t.scope, checkpoint, kit.as(one!)), code, field);
    }
    const early = await sign({ size: 1, head: log[0]!.hash });
    await t.moderation.putCheckpoint(t.scope, early, kit.as(one!));
    await t.moderation.putCheckpoint(t.scope, good, kit.as(one!));
    const kept = await t.moderation.checkpoints(t.scope, { secret: two!.secret });
    equal(kept, [good, early], 'newest first');
    equal(await kit.log(one!), log, 'a checkpoint is no row');
    const signers = [good.signer];
    const verdict = await verifyAudit(log, kept, { community, signers });
    equal(verdict, { rows: 2, signed: 2, strangers: [] }, 'verdict');
  },
});
