import { expect } from 'chai';
import { fillIndexedDb } from '../../src/adapters/indexeddb/fill.js';
import type { IndexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { indexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { exampleRows, manyShares } from '../../src/testing/seed.js';
import { testClock } from '../../src/testing/test-clock.js';
import { freshName, remove, replaceMethod } from './databases.js';
import { person, scope } from './people.js';

describe('several tabs and long lists in IndexedDB', () => {
  const { share, by } = person();
  let name = '';
  const open: IndexedDbBackend[] = [];
  const tab = (): IndexedDbBackend => {
    const made = indexedDbBackend({ name, clock: testClock() });
    open.push(made);
    return made;
  };

  beforeEach(() => {
    name = freshName();
  });

  afterEach(async () => {
    for (const made of open.splice(0)) made.close();
    await remove(name);
  });

  it('a write in one tab is seen and told in the other, there and back', async () => {
    const [one, two] = [tab(), tab()];
    const controller = new AbortController();
    const { signal } = controller;
    const told = new Promise<void>((resolve) => two.shares.watch?.(scope, resolve, { signal }));
    const { input, secret } = await share(one.shares, { text: 'From the first tab.' });
    await told;
    expect((await two.shares.get(scope, input.id)).text).to.equal('From the first tab.');
    const back = new Promise<void>((resolve) => one.shares.watch?.(scope, resolve, { signal }));
    await two.shares.withdraw(scope, input.id, by(secret));
    await back;
    expect((await one.shares.list(scope, {})).items).to.deep.equal([]);
    controller.abort();
  });

  it('what goes over the channel names the community and nothing else', async () => {
    const channel = new BroadcastChannel(`haven:changed:${name}`);
    const heard = new Promise<unknown>((resolve) => {
      channel.onmessage = ({ data }) => resolve(data);
    });
    await share(tab().shares, { text: 'canary' });
    expect(await heard).to.equal(scope.community);
    channel.close();
  });

  it('nonsense on the channel is no news and no error', async () => {
    const made = tab();
    let calls = 0;
    const controller = new AbortController();
    made.shares.watch?.(scope, () => calls++, { signal: controller.signal });
    const channel = new BroadcastChannel(`haven:changed:${name}`);
    for (const nonsense of [null, 7, {}, [], { toString: 1 }, 'another-community']) channel.postMessage(nonsense);
    // The channel keeps the order, so everything before has been heard when this one is.
    const heard = new Promise<void>((resolve) => {
      made.shares.watch?.({ community: 'last' }, resolve, { signal: controller.signal });
    });
    channel.postMessage('last');
    await heard;
    expect(calls).to.equal(0);
    controller.abort();
    channel.close();
  });

  it('the first page of 10,000 shares is one request for as many rows as it shows, and one more', async () => {
    await fillIndexedDb(manyShares(10_000, { community: scope.community, clock: testClock() }), name);
    const { shares } = tab();
    const asked: unknown[] = [];
    const restore = replaceMethod(
      IDBIndex.prototype,
      'getAll',
      (original) =>
        function (this: IDBIndex, ...args) {
          asked.push([this.name, args[1]]);
          return original.apply(this, args);
        } as typeof original,
    );
    try {
      const first = await shares.list(scope, {});
      expect(first.items).to.have.length(20);
      const second = await shares.list(scope, { cursor: first.next! });
      expect(second.items).to.have.length(20);
      await shares.list(scope, { topic: 'evenings', limit: 5 });
      await shares.list(scope, { order: 'unanswered', limit: 5 });
      await shares.list(scope, { order: 'unanswered', topic: 'evenings', limit: 5 });
    } finally {
      restore();
    }
    expect(asked).to.deep.equal([
      ['newest', 21],
      ['newest', 21],
      ['topic-newest', 6],
      ['unanswered', 6],
      ['topic-unanswered', 6],
    ]);
  });

  it('a filter that fits nothing reads in steps and stops when nobody waits any more', async () => {
    const rows = manyShares(1_000, { community: scope.community, clock: testClock() });
    await fillIndexedDb({ ...rows, shares: rows.shares.map((row) => ({ ...row, notes: ['abuse'] })) }, name);
    const { shares } = tab();
    expect(await shares.list(scope, { without: ['abuse'] })).to.deep.equal({ items: [] });
    const controller = new AbortController();
    let steps = 0;
    const restore = replaceMethod(
      IDBIndex.prototype,
      'getAll',
      (original) =>
        function (this: IDBIndex, ...args) {
          expect(args[1]).to.be.at.most(100);
          if (++steps === 2) controller.abort();
          return original.apply(this, args);
        } as typeof original,
    );
    try {
      const call = { signal: controller.signal };
      const outcome = await shares.list(scope, { without: ['abuse'] }, call).catch((thrown: unknown) => thrown);
      expect(outcome).to.equal(controller.signal.reason);
      // Whatever would still be read after the abort would have been asked for before this answer.
      await shares.list(scope, { limit: 1 });
    } finally {
      restore();
    }
    expect(steps).to.equal(3);
  });

  it('examples filled in directly read like any others', async () => {
    const rows = exampleRows({ community: scope.community, clock: testClock() }, ['en', 'es', 'de', 'ar']);
    await fillIndexedDb(rows, name);
    const { shares } = tab();
    const { items } = await shares.list(scope, { limit: 50 });
    expect(items).to.have.length(rows.shares.length);
    for (const item of items) {
      const { items: replies } = await shares.replies(scope, item.id, {});
      expect(replies).to.have.length(item.replies);
    }
  });
});
