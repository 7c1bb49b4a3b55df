import { expect } from 'chai';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { IndexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { indexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { migrate } from '../../src/adapters/indexeddb/migrations.js';
import type { HavenSchema } from '../../src/adapters/indexeddb/schema.js';
import { VERSION } from '../../src/adapters/indexeddb/schema.js';
import { refused } from '../../src/testing/assert.js';
import { testClock } from '../../src/testing/test-clock.js';
import { freshName, remove } from './databases.js';
import { person, scope } from './people.js';

describe('what IndexedDB holds', () => {
  const { share, write, by, op, random } = person();
  let name = '';
  let made: IndexedDbBackend;
  const clock = testClock();

  beforeEach(() => {
    name = freshName();
    clock.set('2026-03-10');
    made = indexedDbBackend({ name, clock });
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

  /** Everything in the database, as text. */
  const dump = (): Promise<string> =>
    inside(async (database) => {
      const stores = [...database.objectStoreNames];
      return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
    });

  const tamper = (id: string, change: Readonly<Record<string, unknown>>): Promise<unknown> =>
    inside(async (database) => {
      const row = await database.get('shares', [scope.community, id]);
      return database.put('shares', { ...row, ...change } as never);
    });

  it('who only reads leaves no database behind, and is told the truth about an empty one', async () => {
    const { input, secret } = await write();
    expect(await made.shares.list(scope, {})).to.deep.equal({ items: [] });
    await refused(made.shares.get(scope, input.id), 'not-found');
    await refused(made.shares.replies(scope, input.id, {}), 'not-found');
    await refused(made.shares.own(scope, input.id, { secret }), 'not-found');
    expect(made.keeping.place).to.equal('browser');
    let from: number | undefined;
    (await openDB(name, 1, { upgrade: (_database, old) => void (from = old) })).close();
    expect(from).to.equal(0);
  });

  it('a reader and a writer who come first at the same time both get their answer', async () => {
    const reader = indexedDbBackend({ name });
    const [, sent] = await Promise.all([
      made.shares.list(scope, {}),
      share(made.shares),
      reader.shares.list(scope, {}),
    ]);
    for (const { shares } of [made, reader]) {
      expect((await shares.list(scope, {})).items.map(({ id }) => id)).to.deep.equal([sent.input.id]);
    }
    reader.close();
  });

  it('an empty database comes to the present schema step by step', async () => {
    await share(made.shares);
    await inside(async (database) => {
      expect(database.version).to.equal(VERSION);
      expect([...database.objectStoreNames]).to.deep.equal([
        'audit',
        'checkpoints',
        'decisions',
        'desk',
        'desk-messages',
        'event-questions',
        'event-seats',
        'events',
        'key-rings',
        'operations',
        'poll-answers',
        'poll-results',
        'poll-texts',
        'polls',
        'reactions',
        'replies',
        'shares',
      ]);
      const { indexNames } = database.transaction('shares').store;
      expect([...indexNames]).to.deep.equal(['newest', 'topic-newest', 'topic-unanswered', 'unanswered']);
    });
  });

  it('every step can be reached from the one before it', async () => {
    const stepwise = freshName();
    for (let version = 1; version <= VERSION; version++) {
      const database = await openDB<HavenSchema>(stepwise, version, {
        upgrade: (upgraded, from) => migrate(upgraded, from),
      });
      database.close();
    }
    const other = indexedDbBackend({ name: stepwise });
    await share(other.shares);
    expect((await other.shares.list(scope, {})).items).to.have.length(1);
    other.close();
    await remove(stepwise);
  });

  it('code older than the schema reads what it knows, writes beside it, and wipes nothing', async () => {
    const { input } = await share(made.shares, { text: 'Still here.' });
    made.close();
    const newer = await openDB(name, VERSION + 3, {
      upgrade: (database) => void database.createObjectStore('later').put('from the future', 'key'),
    });
    newer.close();
    await share(made.shares, { text: 'Written by older code.' });
    const { items } = await made.shares.list(scope, {});
    expect(items.map(({ text }) => text)).to.have.members(['Still here.', 'Written by older code.']);
    expect((await made.shares.get(scope, input.id)).text).to.equal('Still here.');
    expect(made.keeping.place).to.equal('browser');
    await inside(async (database) => {
      expect(database.version).to.equal(VERSION + 3);
      expect(await database.get('later' as 'shares', 'key' as never)).to.equal('from the future');
    });
  });

  it('a schema without what this code needs is unsupported, not a crash', async () => {
    (await openDB(name, VERSION + 3)).close();
    await refused(made.shares.list(scope, {}), 'unsupported', 'version');
    await refused(share(made.shares), 'unsupported', 'version');
  });

  it('a record of a newer version is passed over, said to be unsupported, and left untouched', async () => {
    const { input, secret } = await share(made.shares, { text: 'Sealed by tomorrow.' });
    await share(made.shares, { text: 'Of today.' });
    await tamper(input.id, { v: 9, sealed: 'from the future' });
    const before = await dump();
    const { items } = await made.shares.list(scope, {});
    expect(items.map(({ text }) => text)).to.deep.equal(['Of today.']);
    await refused(made.shares.get(scope, input.id), 'unsupported', 'version');
    await refused(made.shares.own(scope, input.id, { secret }), 'unsupported', 'version');
    await refused(made.shares.withdraw(scope, input.id, by(secret)), 'unsupported', 'version');
    expect(await dump()).to.equal(before);
  });

  for (const [what, change] of Object.entries({
    'a text that is a number': { text: 7 },
    'a text that is a template': { text: { _$litType$: 1, strings: ['<b>'] } },
    'no text': { text: undefined },
    'notes nobody knows': { notes: ['made-up'] },
    'notes that are no list': { notes: 'abuse' },
    'a wish nobody knows': { wish: 'constructor' },
    'a day that is none': { day: 'yesterday' },
    'an alias out of range': { alias: -1 },
    'no version': { v: undefined },
  })) {
    it(`a damaged record (${what}) is passed over, and its author can still withdraw it`, async () => {
      const { input, secret } = await share(made.shares);
      const { input: sound } = await share(made.shares);
      await tamper(input.id, change);
      for (const query of [{}, { without: ['abuse'] as const }, { order: 'unanswered' as const }, { limit: 1 }]) {
        const { items, next } = await made.shares.list(scope, query);
        expect(items.map(({ id }) => id)).to.deep.equal([sound.id]);
        expect(next).to.equal(undefined);
      }
      await refused(made.shares.get(scope, input.id), 'unsupported', 'version');
      if ('v' in change) return;
      await made.shares.withdraw(scope, input.id, by(secret));
      await refused(made.shares.get(scope, input.id), 'not-found');
    });
  }

  it('a page is full even when damaged records stand in it', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 9; count++) ids.push((await share(made.shares)).input.id);
    for (const id of [...ids].sort().slice(0, 4)) await tamper(id, { text: null });
    const { items, next } = await made.shares.list(scope, { limit: 3 });
    expect(items.map(({ id }) => id)).to.deep.equal([...ids].sort().slice(4, 7));
    const rest = await made.shares.list(scope, { limit: 3, cursor: next! });
    expect(rest.items.map(({ id }) => id)).to.deep.equal([...ids].sort().slice(7));
  });

  it('holds no secret, no voice, no time and no trace of a device', async () => {
    const { input, secret } = await share(made.shares);
    await made.shares.edit(scope, input.id, 1, { ...input, text: 'Edited.' }, by(secret));
    const all = await dump();
    for (const hidden of [secret, input.voice, navigator.userAgent]) expect(all).not.to.include(hidden);
    expect(all).not.to.match(/\d\d:\d\d|\b\d{10,}\b/);
  });

  it('nothing of a withdrawn share is left but operations without fingerprint', async () => {
    const canary = 'canary in the garden';
    const { input, secret } = await share(made.shares, { text: canary, ownNote: canary, topic: 'garden' });
    const capability = random.key(32);
    const answer = { id: random.uuid(), text: canary, capability, voice: random.key(32) };
    await made.shares.reply(scope, input.id, answer, op());
    await made.shares.react(scope, input.id, { kind: 'warmth', capability }, op());
    await made.shares.withdraw(scope, input.id, by(secret));
    const all = await dump();
    for (const hidden of ['canary', 'garden', 'warmth', capability, input.capability])
      expect(all).not.to.include(hidden);
    await inside(async (database) => {
      const operations = await database.getAll('operations');
      expect(operations.filter(({ print }) => print)).to.have.length(1);
      expect(operations).to.have.length(4);
      for (const store of ['shares', 'replies', 'reactions'] as const) expect(await database.count(store)).to.equal(0);
    });
  });

  it('operations are forgotten after 30 days, a few with each write', async () => {
    for (let count = 0; count < 25; count++) await share(made.shares);
    clock.addDays(31);
    const count = (): Promise<number> => inside((database) => database.count('operations'));
    await share(made.shares);
    expect(await count()).to.equal(6);
    await share(made.shares);
    expect(await count()).to.equal(2);
  });

  it('writes are strict: told as kept means kept', async () => {
    const seen: unknown[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
      if (args[1] === 'readwrite') seen.push(args[2]);
      return transaction.apply(this, args);
    };
    try {
      await share(made.shares);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(seen).to.deep.equal([{ durability: 'strict' }]);
  });
});
