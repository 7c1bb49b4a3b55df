import { expect } from 'chai';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { IndexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { indexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import type { HavenSchema } from '../../src/adapters/indexeddb/schema.js';
import { verifyAudit } from '../../src/core/audit/verify.js';
import { sealMessage } from '../../src/core/crypto/sealing.js';
import { createModeratorKey, memberOf } from '../../src/core/crypto/moderator-key.js';
import { createRoot, signKeyRing } from '../../src/core/crypto/key-ring.js';
import type { NewDecision } from '../../src/core/models/moderation.js';
import { refused } from '../../src/testing/assert.js';
import type { CaseContext } from '../../src/testing/backend-case.js';
import { caseContext } from '../../src/testing/case-context.js';
import type { Desk, DeskKit } from '../../src/testing/desk-kit.js';
import { deskKit } from '../../src/testing/desk-kit.js';
import { seededRandom } from '../../src/testing/random.js';
import { testClock } from '../../src/testing/test-clock.js';
import { freshName, remove, replaceMethod } from './databases.js';

describe('what IndexedDB holds of reports and decisions', () => {
  const clock = testClock();
  let name = '';
  let made: IndexedDbBackend;
  let t: CaseContext;
  let kit: DeskKit;
  let desk: Desk;

  beforeEach(async () => {
    name = freshName();
    clock.set('2026-03-10');
    made = indexedDbBackend({ name, clock });
    t = caseContext({ backend: made, clock, random: seededRandom() });
    kit = deskKit(t);
    desk = await kit.found();
  });

  afterEach(async () => {
    made.close();
    await remove(name);
  });

  async function inside<Answer>(work: (database: IDBPDatabase<HavenSchema>) => Promise<Answer>): Promise<Answer> {
    const database = await openDB<HavenSchema>(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  }

  const dump = (): Promise<string> =>
    inside(async (database) => {
      const stores = [...database.objectStoreNames];
      return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
    });

  it('no word of a sealed report lies there, in any form', async () => {
    const [key, root] = [await createModeratorKey(), createRoot()];
    const community = 'sealed-side';
    const members = [await memberOf(key, 'Night team')];
    const ring = signKeyRing({ v: 1, community, epoch: 1, members, notAfter: '9000-01-01' }, root);
    await made.moderation.putKeyRing({ community }, ring, { op: t.op(), secret: key.access });
    const canary = t.random.key(24);
    const { input, mailbox, secret } = await kit.newReport(desk, { tier: 'worry' });
    const context = { community, purpose: 'report', epoch: 1, item: input.id } as const;
    const sealed = await sealMessage({ text: `I am worried. ${canary}` }, context, [key.recipient]);
    await made.reports.submit({ community }, { ...input, sealed }, { op: t.op() });
    const all = await dump();
    const bytes = atob(sealed.replaceAll('-', '+').replaceAll('_', '/'));
    for (const form of [canary, btoa(canary), encodeURIComponent(canary), 'worried']) {
      expect(all).not.to.include(form);
      expect(bytes).not.to.include(form);
    }
    for (const hidden of [mailbox, secret, key.access, key.signer, key.identity]) expect(all).not.to.include(hidden);
    await refused(
      made.reports.submit({ community }, { ...input, id: t.random.uuid(), sealed: canary }, { op: t.op() }),
      'invalid',
      'sealed',
    );
    expect(await dump()).to.equal(all);
  });

  it('a row of a report holds how soon to look and nothing of when, by whom, or about whom', async () => {
    const { id } = await kit.report(desk);
    const row = await inside((database) => database.get('desk', [t.scope.community, id]));
    expect(Object.keys(row!).sort()).to.deep.equal([
      'capability',
      'community',
      'day',
      'id',
      'kind',
      'mailbox',
      'messages',
      'rank',
      'state',
      'thread',
      'tier',
      'v',
      'version',
      'waiting',
    ]);
    expect(await dump()).not.to.match(/\d\d:\d\d|\b\d{13}\b/);
  });

  it('a withdrawn report leaves no sealed byte, and a withdrawn share no decision about it', async () => {
    const report = await kit.report(desk);
    const note = kit.message(desk);
    await t.moderation.note(t.scope, report.id, note, kit.as(desk.people[0]!));
    const share = await t.share({ text: 'canary one 4f2a' });
    const about = { kind: 'share', id: share.id } as const;
    const trim = kit.decision(about, { act: 'trim', trimmed: 'canary two 81bc', words: 'canary three 02de' });
    await t.moderation.decide(t.scope, trim, kit.as(desk.people[0]!));
    const before = await dump();
    for (const there of ['canary one', 'canary two', 'canary three', note.sealed]) expect(before).to.include(there);
    await t.reports.withdraw(t.scope, report.id, t.by(report.secret));
    await t.shares.withdraw(t.scope, share.id, t.by(share.secret));
    const after = await dump();
    for (const gone of ['canary', note.sealed, report.input.sealed, report.input.mailbox]) {
      expect(after).not.to.include(gone);
    }
  });

  it('the text before a trim is erased by whoever writes next after its days are over', async () => {
    const share = await t.share({ text: 'canary before 77aa' });
    const trim = kit.decision({ kind: 'share', id: share.id }, { act: 'trim', trimmed: 'after' });
    await t.moderation.decide(t.scope, trim, kit.as(desk.people[0]!));
    clock.addDays(30);
    await t.share();
    expect(await dump()).to.include('canary before');
    clock.addDays(1);
    await t.share();
    expect(await dump()).not.to.include('canary before');
  });

  it('an erased share leaves its author the reason, and the storage nothing of its text', async () => {
    const share = await t.share({ text: 'canary erased 9d0c' });
    const decision = kit.decision({ kind: 'share', id: share.id }, { act: 'erase' });
    await t.moderation.decide(t.scope, decision, kit.as(desk.people[0]!));
    await t.moderation.confirm(t.scope, decision.id, true, kit.as(desk.people[1]!));
    expect(await dump()).not.to.include('canary');
  });

  it('a tab of older code neither shows nor edits what moderators have hidden', async () => {
    const share = await t.share();
    const reply = await t.reply(share.id);
    const hide = (about: NewDecision['about']): Promise<unknown> =>
      t.moderation.decide(t.scope, kit.decision(about, { act: 'hide' }), kit.as(desk.people[0]!));
    await hide({ kind: 'reply', id: reply.id });
    await hide({ kind: 'share', id: share.id });
    const key: [string, string] = [t.scope.community, share.id];
    const [row, below, listed] = await inside(async (database) => [
      await database.get('shares', key),
      await database.get('replies', [t.scope.community, reply.id]),
      await database.getAllFromIndex('shares', 'newest'),
    ]);
    // Older code takes rows of version 1 and leaves all others alone.
    expect([row?.v, below?.v]).to.deep.equal([2, 2]);
    expect(listed).to.deep.equal([]);
  });

  for (const store of ['shares', 'decisions', 'audit', 'operations'] as const) {
    it(`an act that dies while it writes ${store} leaves rows and log as they were`, async () => {
      const share = await t.share();
      const reply = await t.reply(share.id);
      await t.moderation.open(t.scope, share.id, kit.as(desk.people[0]!));
      const before = await dump();
      const methods = ['put', 'add'] as const;
      const restore = methods.map((method) =>
        replaceMethod(
          IDBObjectStore.prototype,
          method,
          (original) =>
            function (this: IDBObjectStore, ...args) {
              if (this.name === store) this.transaction.abort();
              return original.apply(this, args);
            },
        ),
      );
      const decision = kit.decision({ kind: 'reply', id: reply.id }, { act: 'hide' });
      const call = kit.as(desk.people[0]!);
      try {
        await refused(t.moderation.decide(t.scope, decision, call), 'unavailable');
      } finally {
        for (const undo of restore) undo();
      }
      expect(await dump()).to.equal(before);
      // The same call, sent again as an outbox does, is done once.
      await t.moderation.decide(t.scope, decision, call);
      expect((await t.shares.get(t.scope, share.id)).replies).to.equal(0);
      const log = await kit.log(desk.people[0]!);
      expect([log.length, (await verifyAudit(log, [], t.scope)).wrong]).to.deep.equal([3, undefined]);
    });
  }
});
