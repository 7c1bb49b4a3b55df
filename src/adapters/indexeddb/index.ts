import type { Backend, Keeping, ResourcesBackend, SharesBackend } from '../../core/backend.js';
import { createChanges } from '../../core/changes.js';
import type { Clock } from '../../core/clock.js';
import { delegateShares } from '../../core/delegate.js';
import { listReads } from '../../core/models/share-list.js';
import { once } from '../../core/once.js';
import { lazyResources } from '../../core/resources/lazy.js';
import { connect } from './connection.js';
import { shareListSource } from './reads.js';
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

  const reads = listReads(shareListSource(connection));
  const rest = once(async () =>
    (await later()).laterShares(
      connection,
      (community) => {
        changes.tell(community);
        others()?.postMessage(community);
      },
      clock,
    ),
  );

  /** Memory where the browser keeps nothing; otherwise nothing. */
  const refuge = once(async () => {
    try {
      await connection.open();
    } catch {
      const shares = await (await later()).memoryShares(changes.tell, clock);
      keeping = { place: 'page', review: false };
      changes.tell();
      return shares;
    }
    return undefined;
  });

  return {
    name: 'indexeddb',
    get keeping() {
      return keeping;
    },
    shares: {
      ...delegateShares(
        async (method) => (await refuge()) ?? ((method in reads ? reads : await rest()) as SharesBackend),
      ),
      watch(scope, changed, call) {
        others();
        changes.watch(scope, changed, call);
      },
    },
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
