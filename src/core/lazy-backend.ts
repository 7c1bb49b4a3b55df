import type { Backend, Keeping, ResourcesBackend, SharesBackend } from './backend.js';
import { delegateShares } from './delegate.js';
import { once } from './once.js';

/** What a backend can do ahead of its first call. */
interface Openable {
  open?(options?: { readonly writing?: boolean }): Promise<unknown>;
}

export interface LazyBackend extends Backend {
  readonly shares: SharesBackend;
  /** Fetches and opens the backend ahead of the first call; with `writing`, the part that writes as well. */
  preload(options?: { readonly writing?: boolean }): void;
}

/**
 * A backend whose code is fetched when it is first needed; a fetch that failed is tried again with the next call.
 *
 * @param resources what it offers of these, fetched by itself: who looks for help does not wait for a storage
 */
export function lazyBackend(
  name: string,
  keeping: Keeping,
  fetched: () => Promise<Backend & { readonly shares: SharesBackend } & Openable>,
  resources?: ResourcesBackend,
): LazyBackend {
  let inner: Backend | undefined;
  let tell: (shares: SharesBackend) => void;
  const ready = new Promise<SharesBackend>((resolve) => (tell = resolve));
  const load = once(async () => {
    const backend = await fetched();
    inner = backend;
    tell(backend.shares);
    return backend;
  });
  const ignore = (): void => {};
  let asked = false;
  return {
    name,
    get keeping() {
      return inner?.keeping ?? keeping;
    },
    shares: {
      ...delegateShares(async () => {
        asked = true;
        return (await load()).shares;
      }),
      watch(scope, changed, call) {
        load().catch(ignore);
        ready
          .then((shares) => {
            shares.watch?.(scope, changed, call);
            // Whoever has asked is answered after this line and misses nothing; nobody else knows what they missed.
            if (!asked && !call.signal.aborted) changed();
          })
          .catch(ignore);
      },
    },
    ...(resources && { resources }),
    preload: (wanted) =>
      void load()
        .then((backend) => backend.open?.(wanted))
        .catch(ignore),
  };
}
