import type {
  Backend,
  Keeping,
  ModerationBackend,
  PollsBackend,
  ReportsBackend,
  ResourcesBackend,
  SharesBackend,
} from '../../core/backend.js';
import { createChanges } from '../../core/changes.js';
import type { Clock } from '../../core/clock.js';
import { delegateShares, late } from '../../core/delegate.js';
import { once } from '../../core/once.js';
import { lazyResources } from '../../core/resources/lazy.js';
import { connect } from './connection.js';
import { DATABASE } from './schema.js';

export interface IndexedDbOptions {
  /** Name of the database; `haven` when absent. */
  readonly name?: string;
  readonly clock?: Clock;
  /** Milliseconds the browser may take to open it before this page goes on in its own memory; 5,000 when absent. */
  readonly patience?: number;
  /** True when shares and replies wait until a moderator has read them. */
  readonly review?: boolean;
}

export interface IndexedDbBackend extends Backend {
  readonly shares: SharesBackend;
  /** The lines of the package; nothing of them is kept. */
  readonly resources: ResourcesBackend;
  readonly polls: PollsBackend;
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
  /** Opens the database ahead of the first call, so that `keeping` is known; with `writing`, loads that part as well. */
  open(options?: { readonly writing?: boolean }): Promise<void>;
  /** Lets go of the database and of other tabs. A later call opens it again. */
  close(): void;
}

type Watch = NonNullable<SharesBackend['watch']>;

/**
 * Keeps everything in this browser's IndexedDB and sends nothing anywhere. Other tabs of the same site see it at once.
 *
 * Where the browser refuses (private windows of some, sandboxed frames, a broken profile, no answer in time) this page
 * goes on in memory, `keeping.place` becomes `page`, and everybody who watches is told. That is decided once, before
 * the first answer: later failures are errors, so that nothing a person wrote changes its place unseen.
 */
export function indexedDbBackend({
  name = DATABASE,
  clock,
  patience = 5_000,
  review = false,
}: IndexedDbOptions = {}): IndexedDbBackend {
  const later = once(() => import('./later.js'));
  const connection = connect(name, patience, later);
  const changes = createChanges();
  let keeping: Keeping = { place: 'browser', review };
  let channel: BroadcastChannel | undefined;

  /** Other tabs; a browser without it has live changes within the tab only. */
  const others = (): BroadcastChannel | undefined => {
    try {
      if (!channel) {
        channel = new BroadcastChannel(`haven:changed:${name}`);
        channel.onmessage = ({ data }) => void (typeof data === 'string' && changes.tell(data));
      }
    } catch {
      // Missing, or forbidden in a sandboxed frame.
    }
    return channel;
  };

  const changed = (community: string): void => {
    changes.tell(community);
    others()?.postMessage(community);
  };
  const first = once(() => import('./first-shares.js'));
  const rest = once(async () => (await later()).laterShares(connection, changed, clock, review));

  const list: SharesBackend['list'] = async (scope, query, call) =>
    (await (await first()).firstShares(connection, scope, query)) ?? (await rest()).list(scope, query, call);

  /** Memory where the browser keeps nothing; otherwise nothing. */
  const refuge = once(async () => {
    try {
      await connection.open();
    } catch {
      const memory = await (await later()).memoryInstead(changes.tell, clock, review);
      keeping = { place: 'page', review };
      changes.tell();
      return memory;
    }
    return undefined;
  });

  const watch: Watch = (scope, heard, call) => {
    others();
    changes.watch(scope, heard, call);
  };
  const homes = once(async () =>
    (await import('./parts.js')).homesOn({ connection, name, refuge, changed, watch, clock }),
  );
  const part = <Capability extends object>(kind: 'polls' | 'reports' | 'moderation', hears: Watch): Capability =>
    late(async (method) => (await homes())[kind](method), hears);
  const watchDesk: Watch = (...about) => {
    watch(...about);
    homes().then(
      (there) => there.watch(...about),
      () => {},
    );
  };

  return {
    name: 'indexeddb',
    get keeping() {
      return keeping;
    },
    shares: {
      ...delegateShares(async (method) => {
        if (method !== 'list') return (await refuge())?.shares ?? (await rest());
        // Before the database is opened: one that does not exist is let go of again at once.
        await first().catch(() => {});
        return (await refuge())?.shares ?? ({ list } as SharesBackend);
      }),
      watch,
    },
    polls: part('polls', watch),
    reports: part('reports', watchDesk),
    moderation: part('moderation', watchDesk),
    resources: lazyResources(async () => (await import('../helplines/index.js')).helplines()),
    async open({ writing } = {}) {
      if (!(await refuge()) && writing) await later();
    },
    close() {
      connection.close();
      channel?.close();
      channel = undefined;
    },
  };
}
