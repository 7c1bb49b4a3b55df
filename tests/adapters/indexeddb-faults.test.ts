import { expect } from 'chai';
import { openDB, unwrap } from 'idb';
import type { IndexedDbBackend, IndexedDbOptions } from '../../src/adapters/indexeddb/index.js';
import { indexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { VERSION } from '../../src/adapters/indexeddb/schema.js';
import { refused } from '../../src/testing/assert.js';
import { freshName, remove, replaceGlobal, replaceMethod, withoutIndexedDb } from './databases.js';
import { person, scope } from './people.js';

/** An opening that is answered when the test says so, or never. */
function silentRequest(): { readonly request: IDBOpenDBRequest; answer(database: IDBDatabase): void } {
  const request = Object.create(IDBOpenDBRequest.prototype, {
    onsuccess: { value: null, writable: true },
    onerror: { value: null, writable: true },
    onupgradeneeded: { value: null, writable: true },
    result: { value: undefined, writable: true },
  }) as { -readonly [Key in keyof IDBOpenDBRequest]: IDBOpenDBRequest[Key] };
  return {
    request,
    answer(database) {
      request.result = database;
      request.onsuccess?.call(request, new Event('success'));
    },
  };
}

describe('faults of IndexedDB', () => {
  const { share, write, op } = person();
  let name = '';
  let restore = (): void => {};
  let open: IndexedDbBackend[] = [];

  const backend = (options: IndexedDbOptions = {}): IndexedDbBackend => {
    const made = indexedDbBackend({ name, ...options });
    open.push(made);
    return made;
  };
  const texts = async ({ shares }: IndexedDbBackend): Promise<string[]> =>
    (await shares.list(scope, {})).items.map(({ text }) => text);

  beforeEach(() => {
    name = freshName();
    restore = () => {};
    open = [];
  });

  afterEach(async () => {
    restore();
    for (const made of open) made.close();
    await remove(name);
  });

  /** Works in memory, says so, and tells whoever watches that it is so. */
  async function expectMemory(made: IndexedDbBackend): Promise<void> {
    let calls = 0;
    const controller = new AbortController();
    made.shares.watch?.(scope, () => calls++, { signal: controller.signal });
    expect(made.keeping.place).to.equal('browser');
    await made.open();
    expect(made.keeping).to.deep.equal({ place: 'page', review: false });
    expect(calls).to.equal(1);
    await share(made.shares, { text: 'Only for now.' });
    expect(await texts(made)).to.deep.equal(['Only for now.']);
    expect(calls).to.equal(2);
    controller.abort();
  }

  it('a browser without IndexedDB works in memory and says so', async () => {
    restore = withoutIndexedDb();
    await expectMemory(backend());
  });

  it('a frame where touching IndexedDB throws works in memory and says so', async () => {
    restore = replaceGlobal('indexedDB', {
      get() {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    await expectMemory(backend());
  });

  it('a private window where opening throws works in memory and says so', async () => {
    restore = replaceMethod(IDBFactory.prototype, 'open', () => () => {
      throw new DOMException('private', 'SecurityError');
    });
    await expectMemory(backend());
  });

  it('an opening that never answers is given up, and the page works in memory', async () => {
    restore = replaceMethod(IDBFactory.prototype, 'open', () => () => silentRequest().request);
    await expectMemory(backend({ patience: 1 }));
  });

  it('a database that opens too late is closed again, so that it blocks nobody', async () => {
    const { request, answer } = silentRequest();
    const database = await openDB(name, VERSION);
    restore = replaceMethod(IDBFactory.prototype, 'open', () => () => request);
    const made = backend({ patience: 1 });
    await made.open();
    expect(made.keeping.place).to.equal('page');
    let closed = (): void => {};
    const closing = new Promise<void>((resolve) => (closed = resolve));
    const undo = replaceMethod(
      IDBDatabase.prototype,
      'close',
      (original) =>
        function (this: IDBDatabase) {
          original.call(this);
          closed();
        },
    );
    answer(unwrap(database));
    await closing;
    undo();
    expect(() => database.transaction([])).to.throw();
    expect(made.keeping.place).to.equal('page');
  });

  it('an upgrade that an old tab does not let happen ends in memory, and happens for the next one when the tab is gone', async () => {
    const old = await openDB(name, 0.5 + 0.5, { upgrade: (database) => void database.createObjectStore('old') });
    const newer = VERSION + 1;
    restore = replaceMethod(
      IDBFactory.prototype,
      'open',
      (original) =>
        function (this: IDBFactory, to, version) {
          return original.call(this, to, version === undefined ? undefined : newer);
        },
    );
    const made = backend({ patience: 50 });
    await made.open();
    expect(made.keeping.place).to.equal('page');
    old.close();
    const next = backend();
    await next.open();
    expect(next.keeping.place).to.equal('browser');
    restore();
    const upgraded = await openDB(name);
    expect(upgraded.version).to.equal(newer);
    upgraded.close();
  });

  it('lets a newer tab upgrade at once, and goes on with what it understands', async () => {
    const made = backend();
    await share(made.shares, { text: 'Before the upgrade.' });
    const newer = await openDB(name, VERSION + 1, { upgrade: (database) => void database.createObjectStore('later') });
    expect(newer.objectStoreNames.contains('later')).to.equal(true);
    expect(await texts(made)).to.deep.equal(['Before the upgrade.']);
    await share(made.shares, { text: 'After the upgrade.' });
    expect(await texts(made)).to.have.members(['Before the upgrade.', 'After the upgrade.']);
    newer.close();
  });

  it('opens again after the browser has closed the database, for reading and for writing', async () => {
    const databases: IDBDatabase[] = [];
    restore = replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...args) {
          databases.push(this);
          return original.apply(this, args);
        } as typeof original,
    );
    const made = backend();
    await share(made.shares, { text: 'One.' });
    databases.at(-1)!.close();
    expect(await texts(made)).to.deep.equal(['One.']);
    databases.at(-1)!.close();
    await share(made.shares, { text: 'Two.' });
    expect(await texts(made)).to.have.members(['One.', 'Two.']);
    databases.at(-1)!.dispatchEvent(new Event('close'));
    expect(await texts(made)).to.have.length(2);
    expect(made.keeping.place).to.equal('browser');
  });

  it('a transaction the browser aborts half way is done once more, with one effect', async () => {
    const made = backend();
    await made.open({ writing: true });
    let aborted = 0;
    restore = replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...args) {
          const request = original.apply(this, args);
          if (this.name === 'operations' && !aborted++) this.transaction.abort();
          return request;
        },
    );
    await share(made.shares, { text: 'Once.' });
    expect(aborted).to.equal(2);
    expect(await texts(made)).to.deep.equal(['Once.']);
  });

  it('a database that stays closed is unavailable, and nothing moves to memory unseen', async () => {
    const made = backend();
    await share(made.shares);
    restore = replaceMethod(IDBDatabase.prototype, 'transaction', () => () => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    await refused(made.shares.list(scope, {}), 'unavailable');
    await refused(share(made.shares), 'unavailable');
    expect(made.keeping.place).to.equal('browser');
    restore();
    expect(await texts(made)).to.have.length(1);
  });

  for (const when of ['at once', 'when it is kept'] as const) {
    it(`a full disk, told ${when}, is storage-full; nothing is evicted and the same operation works later`, async () => {
      const made = backend();
      await share(made.shares, { text: 'Kept from before.' });
      restore = replaceMethod(
        IDBObjectStore.prototype,
        'put',
        (original) =>
          function (this: IDBObjectStore, ...args) {
            if (when === 'at once') throw new DOMException('full', 'QuotaExceededError');
            const { transaction } = this;
            Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
            const request = original.apply(this, args);
            transaction.abort();
            return request;
          },
      );
      const { input } = await write({ text: 'No room.' });
      const call = op();
      const error = await refused(made.shares.create(scope, input, call), 'storage-full');
      expect(error.retryable).to.equal(true);
      expect(await texts(made)).to.deep.equal(['Kept from before.']);
      restore();
      await made.shares.create(scope, input, call);
      expect(await texts(made)).to.have.members(['Kept from before.', 'No room.']);
    });
  }

  it('a database that was wiped meanwhile is an empty one, not an error', async () => {
    const made = backend();
    await share(made.shares);
    await remove(name);
    expect(await texts(made)).to.deep.equal([]);
    await share(made.shares, { text: 'From the start.' });
    expect(await texts(made)).to.deep.equal(['From the start.']);
  });

  it('on an insecure page reading works, and writing says what is missing', async () => {
    const first = backend();
    const { input, secret } = await share(first.shares, { text: 'Written before.' });
    const { input: other } = await write();
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    restore = () => Reflect.deleteProperty(crypto, 'subtle');
    const made = backend();
    expect(await texts(made)).to.deep.equal(['Written before.']);
    expect((await made.shares.replies(scope, input.id, {})).items).to.deep.equal([]);
    await refused(made.shares.create(scope, other, op()), 'unsupported', 'secure-context');
    await refused(made.shares.own(scope, input.id, { secret }), 'unsupported', 'secure-context');
    expect(await texts(made)).to.deep.equal(['Written before.']);
  });

  it('without BroadcastChannel it works, and tells its own tab', async () => {
    restore = replaceGlobal('BroadcastChannel', { value: undefined });
    const made = backend();
    const controller = new AbortController();
    const told = new Promise<void>((resolve) => {
      made.shares.watch?.(scope, resolve, { signal: controller.signal });
    });
    await share(made.shares);
    await told;
    controller.abort();
  });
});
