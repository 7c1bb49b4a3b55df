import { expect } from 'chai';
import { memoryBackend } from '../../src/adapters/memory.js';
import { browserBackend } from '../../src/adapters/browser.js';
import { indexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import type { BackendCase } from '../../src/testing/backend-case.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import type { Subject } from '../../src/testing/run-backend-case.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import type { TestClock } from '../../src/testing/test-clock.js';
import { freshName, remove, withoutIndexedDb } from './databases.js';

const subjects: Readonly<Record<string, (clock: TestClock) => Subject>> = {
  memory(clock) {
    const backend = memoryBackend({ clock });
    return { backend, another: () => backend, reviewing: () => memoryBackend({ clock, review: true }) };
  },

  indexeddb(clock) {
    const name = freshName();
    const strict = freshName();
    const open = [indexedDbBackend({ name, clock })];
    return {
      backend: open[0]!,
      reviewing() {
        const backend = indexedDbBackend({ name: strict, clock, review: true });
        open.push(backend);
        return backend;
      },
      another() {
        const second = indexedDbBackend({ name, clock });
        open.push(second);
        return second;
      },
      async dispose() {
        for (const backend of open) backend.close();
        await remove(name);
        await remove(strict);
      },
    };
  },

  // The same storage, fetched late.
  browser(clock) {
    const name = freshName();
    return {
      backend: browserBackend({ name, clock }),
      another: () => browserBackend({ name, clock }),
      reviewing: () => browserBackend({ name: freshName(), clock, review: true }),
    };
  },

  'memory in place of a storage that fails'(clock) {
    const restore = withoutIndexedDb();
    const backend = indexedDbBackend({ name: freshName(), clock });
    const reviewing = () => indexedDbBackend({ name: freshName(), clock, review: true });
    return { backend, another: () => backend, reviewing, dispose: restore };
  },
};

/** The contract on every backend of a browser; the cases that `wanted` picks. */
export function contractOn(wanted: (item: BackendCase) => boolean): void {
  for (const [name, make] of Object.entries(subjects)) {
    describe(`the contract on ${name}`, () => {
      for (const [group, cases] of Object.entries(backendCases)) {
        const own = cases.filter(wanted);
        if (own.length === 0) continue;
        describe(group, () => {
          for (const item of own) {
            it(item.name, async () => {
              // Whatever a case may need, these backends have it, but the one that weighs nothing.
              const lacks = name === 'browser' && item.needs.includes('resources');
              expect(await runBackendCase(item, make)).to.equal(lacks ? 'the backend offers no resources' : undefined);
            });
          }
        });
      }
    });
  }
}
