import type { IndexedDbOptions } from './indexeddb/index.js';
import type { LazyBackend } from '../core/lazy-backend.js';
import { lazyBackend } from '../core/lazy-backend.js';

/**
 * `indexedDbBackend`, fetched when it is first needed: what a page has when its host configures nothing. It offers no
 * `resources`, to weigh nothing for pages that show none: a panel brings the lines of the package by itself.
 */
export const browserBackend = (options?: IndexedDbOptions): LazyBackend =>
  lazyBackend(
    'browser',
    { place: 'browser', review: !!options?.review },
    async () => (await import('./indexeddb/index.js')).indexedDbBackend(options),
    {
      'shares.list': async (scope, query) =>
        (await import('./indexeddb/first-shares.js')).firstSharesIn(options?.name, scope, query),
      'polls.get': async (scope, poll) =>
        (await import('./indexeddb/first-poll.js')).firstPollIn(options?.name, scope, poll),
    },
  );
