import type { IndexedDbOptions } from './indexeddb/index.js';
import type { LazyBackend } from '../core/lazy-backend.js';
import { lazyBackend } from '../core/lazy-backend.js';
import { lazyResources } from '../core/resources/lazy.js';

/** `indexedDbBackend`, fetched when it is first needed: what a page has when its host configures nothing. */
export const browserBackend = (options?: IndexedDbOptions): LazyBackend =>
  lazyBackend(
    'browser',
    { place: 'browser', review: false },
    async () => (await import('./indexeddb/index.js')).indexedDbBackend(options),
    lazyResources(async () => (await import('./helplines/index.js')).helplines()),
  );
