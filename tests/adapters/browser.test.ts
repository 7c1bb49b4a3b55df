import { expect } from 'chai';
import { browserBackend } from '../../src/adapters/browser.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { SHARES_METHODS } from '../../src/core/delegate.js';
import { freshName, replaceMethod, withoutIndexedDb } from './databases.js';
import { person, scope } from './people.js';

describe('the backend of a page whose host configures nothing', () => {
  const { share } = person();

  it('has every method of the contract before anything is fetched', () => {
    const { shares } = browserBackend({ name: freshName() });
    expect(Object.keys(shares)).to.have.members([...SHARES_METHODS, 'watch']);
    expect(Object.keys(shares)).to.have.members(Object.keys(memoryBackend().shares ?? {}));
  });

  it('touches no storage until it is asked for something', async () => {
    let opened = 0;
    const restore = replaceMethod(
      IDBFactory.prototype,
      'open',
      (original) =>
        function (this: IDBFactory, ...args) {
          opened++;
          return original.apply(this, args);
        },
    );
    try {
      const backend = browserBackend({ name: freshName() });
      expect(backend.keeping).to.deep.equal({ place: 'browser', review: false });
      expect(opened).to.equal(0);
      await backend.shares.list(scope, {});
      expect(opened).to.equal(1);
    } finally {
      restore();
    }
  });

  it('opens ahead when asked to, and says where things are as soon as that is known', async () => {
    const restore = withoutIndexedDb();
    try {
      const backend = browserBackend({ name: freshName() });
      const controller = new AbortController();
      const told = new Promise<void>((resolve) => {
        const look = (): void => void (backend.keeping.place === 'page' && resolve());
        backend.shares.watch?.(scope, look, { signal: controller.signal });
      });
      backend.preload();
      await told;
      expect(backend.keeping.place).to.equal('page');
      controller.abort();
    } finally {
      restore();
    }
  });

  it('a listener that ends before the storage has arrived is never called', async () => {
    const backend = browserBackend({ name: freshName() });
    const controller = new AbortController();
    let calls = 0;
    backend.shares.watch?.(scope, () => calls++, { signal: controller.signal });
    controller.abort();
    await share(backend.shares);
    expect(calls).to.equal(0);
  });

  it('a call that is aborted while the storage is being fetched ends at once', async () => {
    const backend = browserBackend({ name: freshName() });
    const controller = new AbortController();
    const answer = backend.shares.list(scope, {}, { signal: controller.signal }).catch((thrown: unknown) => thrown);
    controller.abort();
    expect(await answer).to.equal(controller.signal.reason);
  });
});
