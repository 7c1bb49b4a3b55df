import type { Backend, Keeping, ModerationBackend, PollsBackend, ReportsBackend, SharesBackend } from './backend.js';
import { delegateShares, late } from './delegate.js';
import { once } from './once.js';

/** What a backend can do ahead of its first call. */
interface Openable {
  open?(options?: { readonly writing?: boolean }): Promise<unknown>;
}

/** What a lazy backend hands on: all that the backends behind it offer. */
type Capabilities = Pick<LazyBackend, 'shares' | 'polls' | 'reports' | 'moderation'>;

export interface LazyBackend extends Backend {
  readonly shares: SharesBackend;
  readonly polls: PollsBackend;
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
  /** Fetches and opens the backend ahead of the first call; with `writing`, the part that writes as well. */
  preload(options?: { readonly writing?: boolean }): void;
}

type Watch = NonNullable<SharesBackend['watch']>;

/**
 * A backend whose code is fetched when it is first needed; a fetch that failed is tried again with the next call.
 */
export function lazyBackend(
  name: string,
  keeping: Keeping,
  fetched: () => Promise<Backend & Capabilities & Openable>,
): LazyBackend {
  let inner: Backend | undefined;
  let tell: (backend: Capabilities) => void;
  const ready = new Promise<Capabilities>((resolve) => (tell = resolve));
  const load = once(async () => {
    const backend = await fetched();
    inner = backend;
    tell(backend);
    return backend;
  });
  const ignore = (): void => {};
  let asked = false;
  const from =
    <Capability extends keyof Capabilities>(capability: Capability) =>
    async (): Promise<Capabilities[Capability]> => {
      asked = true;
      return (await load())[capability];
    };
  const watch =
    (capability: keyof Capabilities): Watch =>
    (scope, changed, call) => {
      load().catch(ignore);
      ready
        .then((backend) => {
          backend[capability].watch?.(scope, changed, call);
          // Whoever has asked is answered after this line and misses nothing; nobody else knows what they missed.
          if (!asked && !call.signal.aborted) changed();
        })
        .catch(ignore);
    };
  const part = <Capability extends keyof Capabilities>(capability: Capability): Capabilities[Capability] =>
    late(from(capability), watch(capability));
  return {
    name,
    get keeping() {
      return inner?.keeping ?? keeping;
    },
    shares: { ...delegateShares(from('shares')), watch: watch('shares') },
    polls: part('polls'),
    reports: part('reports'),
    moderation: part('moderation'),
    preload: (wanted) =>
      void load()
        .then((backend) => backend.open?.(wanted))
        .catch(ignore),
  };
}
