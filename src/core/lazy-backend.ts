import type {
  Backend,
  HeldEventsBackend,
  Keeping,
  ModerationBackend,
  PollsBackend,
  ReportsBackend,
  SharesBackend,
} from './backend.js';
import { delegateShares, late } from './delegate.js';
import { once } from './once.js';

/** What a backend can do ahead of its first call. */
interface Openable {
  open?(options?: { readonly writing?: boolean }): Promise<unknown>;
}

/** What a lazy backend hands on: all that the backends behind it offer. */
type Capabilities = Pick<LazyBackend, 'shares' | 'polls' | 'events' | 'reports' | 'moderation'>;

export interface LazyBackend extends Backend {
  readonly shares: SharesBackend;
  readonly polls: PollsBackend;
  readonly events: HeldEventsBackend;
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
  /** Fetches and opens the backend ahead of the first call; with `writing`, the part that writes as well. */
  preload(options?: { readonly writing?: boolean }): void;
}

/** What answers before the backend is there: nothing where only the backend can, and `not-found` as it would say it. */
export interface FirstAnswers {
  readonly 'shares.list'?: (
    ...call: Parameters<SharesBackend['list']>
  ) => Promise<Awaited<ReturnType<SharesBackend['list']>> | undefined>;
  readonly 'polls.get'?: (
    ...call: Parameters<PollsBackend['get']>
  ) => Promise<Awaited<ReturnType<PollsBackend['get']>> | undefined>;
}

type Watch = NonNullable<SharesBackend['watch']>;
type Answer = (...call: readonly unknown[]) => Promise<unknown>;

/**
 * A backend whose code is fetched when it is first needed; a fetch that failed is tried again with the next call.
 *
 * @param first answers what it can until the backend is there
 */
export function lazyBackend(
  name: string,
  keeping: Keeping,
  fetched: () => Promise<Backend & Capabilities & Openable>,
  first: FirstAnswers = {},
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
  /** What was asked last without the backend. */
  let early: Promise<unknown> | undefined;
  const from =
    <Capability extends keyof Capabilities>(capability: Capability) =>
    async (method: string, call: readonly unknown[]): Promise<Capabilities[Capability]> => {
      const answer = (first as Readonly<Record<string, Answer>>)[`${capability}.${method}`];
      if (answer && !inner) {
        const found = await (early = answer(...call));
        if (found) return { [method]: () => found } as unknown as Capabilities[Capability];
      }
      asked = true;
      return (await load())[capability];
    };
  const watch =
    (capability: keyof Capabilities): Watch =>
    (scope, changed, call) => {
      // Told once: whoever asks again, because of that, is answered by the backend and misses nothing.
      const missed = early !== undefined && !inner;
      // A first answer has the line to itself.
      Promise.resolve(early).then(load, load).catch(ignore);
      ready
        .then((backend) => {
          backend[capability].watch?.(scope, changed, call);
          // Whoever has asked is answered after this line and misses nothing; nobody else knows what they missed.
          if ((missed || !asked) && !call.signal.aborted) changed();
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
    events: part('events'),
    reports: part('reports'),
    moderation: part('moderation'),
    preload: (wanted) =>
      void load()
        .then((backend) => backend.open?.(wanted))
        .catch(ignore),
  };
}
