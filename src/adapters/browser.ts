import type { Backend, SharesBackend } from '../core/backend.js';
import { delegateShares } from '../core/delegate.js';
import { once } from '../core/once.js';
import type { IndexedDbBackend, IndexedDbOptions } from './indexeddb/index.js';

export interface BrowserBackend extends Backend {
  readonly shares: SharesBackend;
  /** Fetches and opens the storage ahead of the first call; with `writing`, the part that writes as well. */
  preload(options?: { readonly writing?: boolean }): void;
}

/** `indexedDbBackend`, fetched when it is first needed: what a page has when its host configures nothing. */
export function browserBackend(options?: IndexedDbOptions): BrowserBackend {
  let inner: IndexedDbBackend | undefined;
  let loaded: (backend: IndexedDbBackend) => void;
  const ready = new Promise<IndexedDbBackend>((resolve) => (loaded = resolve));
  const load = once(async () => {
    const { indexedDbBackend } = await import('./indexeddb/index.js');
    loaded((inner ??= indexedDbBackend(options)));
    return inner;
  });
  const ignore = (): void => {};
  let asked = false;
  return {
    name: 'browser',
    get keeping() {
      return inner?.keeping ?? { place: 'browser', review: false };
    },
    shares: {
      ...delegateShares(async () => {
        asked = true;
        return (await load()).shares;
      }),
      watch(scope, changed, call) {
        load().catch(ignore);
        ready
          .then(({ shares }) => {
            shares.watch?.(scope, changed, call);
            // Whoever has asked is answered after this line and misses nothing; nobody else knows what they missed.
            if (!asked && !call.signal.aborted) changed();
          })
          .catch(ignore);
      },
    },
    preload: (wanted) =>
      void load()
        .then(({ open }) => open(wanted))
        .catch(ignore),
  };
}
