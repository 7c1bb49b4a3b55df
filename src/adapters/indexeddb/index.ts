import type {
  Backend,
  HeldEventsBackend,
  Keeping,
  PollsBackend,
  ResourcesBackend,
  SharesBackend,
} from '../../core/backend.js';
import { createChanges } from '../../core/changes.js';
import type { Clock } from '../../core/clock.js';
import { delegatePolls, delegateShares } from '../../core/delegate.js';
import { delegateEvents } from '../../core/delegate-events.js';
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
}

export interface IndexedDbBackend extends Backend {
  readonly shares: SharesBackend;
  /** The lines of the package; nothing of them is kept. */
  readonly resources: ResourcesBackend;
  readonly polls: PollsBackend;
  readonly events: HeldEventsBackend;
  /** Opens the database ahead of the first call, so that `keeping` is known; with `writing`, loads that part as well. */
  open(options?: { readonly writing?: boolean }): Promise<void>;
  /** Lets go of the database and of other tabs. A later call opens it again. */
  close(): void;
}

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
}: IndexedDbOptions = {}): IndexedDbBackend {
  const later = once(() => import('./later.js'));
  const connection = connect(name, patience, later);
  const changes = createChanges();
  let keeping: Keeping = { place: 'browser', review: false };
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
  const rest = once(async () => (await later()).laterShares(connection, changed, clock));
  const polls = once(async () => (await import('./polls.js')).indexedDbPolls(connection, changed, clock));

  const events = once(async () => (await import('./events.js')).indexedDbEvents(connection, changed, clock));

  const list: SharesBackend['list'] = async (scope, query, call) =>
    (await (await first()).firstShares(connection, scope, query)) ?? (await rest()).list(scope, query, call);

  /** Memory where the browser keeps nothing; otherwise nothing. */
  const refuge = once(async () => {
    try {
      await connection.open();
    } catch {
      const memory = await (await later()).memoryInstead(changes.tell, clock);
      keeping = { place: 'page', review: false };
      changes.tell();
      return memory;
    }
    return undefined;
  });

  const homeOfPolls = async (): Promise<Omit<PollsBackend, 'watch'>> => (await refuge())?.polls ?? polls();
  const watch: NonNullable<SharesBackend['watch']> = (scope, heard, call) => {
    others();
    changes.watch(scope, heard, call);
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
    polls: {
      ...delegatePolls(async (method) => {
        if (method !== 'get') return homeOfPolls();
        const { firstPoll } = await import('./first-poll.js');
        return { get: firstPoll(connection, refuge, homeOfPolls) } as Omit<PollsBackend, 'watch'>;
      }),
      watch,
    },
    events: { ...delegateEvents(async () => (await refuge())?.events ?? events()), watch },
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
