import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import { lazyBackend } from '../../src/core/lazy-backend.js';

const scope = { community: 'lazy' };

describe('a backend that is fetched late', () => {
  it('tells whoever was answered before it was there once, and not again because they asked again', async () => {
    const backend = lazyBackend('late', { place: 'page', review: false }, async () => memoryBackend(), {
      'shares.list': async () => ({ items: [] }),
    });
    const end = new AbortController();
    let told = 0;
    // As an element does: each time it is told, it asks and listens anew.
    const ask = async (): Promise<void> => {
      await backend.shares.list(scope, {});
      backend.shares.watch!(scope, () => void ((told += 1), ask()), { signal: end.signal });
    };
    await ask();
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    end.abort();
    assert.equal(told, 1);
  });
});
