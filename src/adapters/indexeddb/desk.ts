import type { ModerationBackend, ReportsBackend, SharesBackend } from '../../core/backend.js';
import { createChanges } from '../../core/changes.js';
import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import { randomIds } from '../../core/ids.js';
import type {
  CheckpointRow,
  DeskRow,
  KeptAuditRow,
  MessageRow,
  ReportRow,
  RingRow,
} from '../../core/models/desk-rows.js';
import { deskRules } from '../../core/models/desk-rules.js';
import type { DeskSource, DeskTransaction } from '../../core/models/desk-store.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';
import type { Transaction } from './transact.js';
import { strictTransact } from './transact.js';
import { SHARE_STORES, shareTransaction } from './writes.js';

type Watch = NonNullable<SharesBackend['watch']>;

const STORES = [...SHARE_STORES, 'desk-messages', 'key-rings', 'audit', 'checkpoints'] as const;

function deskTransaction(transaction: Transaction, community: string): DeskTransaction {
  const desk = transaction.objectStore('desk');
  const messages = transaction.objectStore('desk-messages');
  const decisions = transaction.objectStore('decisions');
  const operations = transaction.objectStore('operations');
  const rings = transaction.objectStore('key-rings');
  const audit = transaction.objectStore('audit');
  return {
    ...shareTransaction(transaction, community),
    ring: () => rings.get(community),
    putRing: (row) => rings.put(row),
    proposals: (about) => desk.index('about').getAll([community, about]),
    removeItem: (id) => desk.delete([community, id]),
    mailbox: (hash) => desk.index('mailbox').get([community, hash]) as Promise<ReportRow | undefined>,
    messages: (report) => messages.getAll(under([community, report])),
    putMessage: (row) => messages.put(row),
    async removeReport(id) {
      const [about, rows] = await Promise.all([
        desk.index('about').getAllKeys([community, id]),
        operations.index('thread').getAll([community, id]),
      ]);
      await Promise.all([
        desk.delete([community, id]),
        messages.delete(under([community, id])),
        ...about.map((key) => desk.delete(key)),
        ...rows.map(({ print: _, ...row }) => operations.put(row)),
      ]);
    },
    decision: (id) => decisions.get([community, id]),
    async auditHead() {
      const cursor = await audit.openCursor(under([community]), 'prev');
      return cursor?.value;
    },
    auditRow: (seq) => audit.get([community, seq]),
    // `add` and not `put`: a row that is there is never written over.
    addAudit: (row) => audit.add(row),
    putCheckpoint: (row) => transaction.objectStore('checkpoints').put(row),
  };
}

const deskSource = ({ ask }: Connection): DeskSource => ({
  ring: (community) => ask('key-rings', (store) => store.get(community) as IDBRequest<RingRow | undefined>),
  mailbox: (...key) => ask('desk', (store) => store.index('mailbox').get(key) as IDBRequest<ReportRow | undefined>),
  messages: async (...key) =>
    (await ask('desk-messages', (store) => store.getAll(under(key)) as IDBRequest<MessageRow[]>)) ?? [],
  queue: async (community, after, count) =>
    (await ask(
      'desk',
      (store) => store.index('queue').getAll(under([community], after), count) as IDBRequest<DeskRow[]>,
    )) ?? [],
  audit: async (community, from, count) =>
    (await ask('audit', (store) => {
      const range = IDBKeyRange.bound([community, from], [community, []], false);
      return store.getAll(range, count) as IDBRequest<KeptAuditRow[]>;
    })) ?? [],
  checkpoints: async (community) =>
    (await ask('checkpoints', (store) => store.getAll(under([community])) as IDBRequest<CheckpointRow[]>)) ?? [],
});

/** Those who look at shares: told when a decision takes effect, and heard by the desk, since a held share is news there. */
export interface Wall {
  tell(community: string): void;
  readonly watch: Watch;
}

/** Other tabs; a browser without it, or one that forbids it in a sandboxed frame, has live changes within the tab only. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`haven:desk:${name}`);
  } catch {
    return undefined;
  }
}

/** Reports and moderation, fetched when somebody first asks for them. Their changes have a channel of their own. */
export function indexedDbDesk(
  connection: Connection,
  name: string,
  wall: Wall,
  clock: Clock = systemClock,
): { readonly reports: ReportsBackend; readonly moderation: ModerationBackend } {
  const changes = createChanges();
  const watch: Watch = (scope, changed, call) => {
    changes.watch(scope, changed, call);
    const channel = openChannel(name);
    channel?.addEventListener('message', ({ data }) => void (data === scope.community && changed()), call);
    call.signal.addEventListener('abort', () => channel?.close(), { once: true });
  };
  const transact = strictTransact(connection, STORES);
  const { reports, moderation } = deskRules({
    transact: (community, work) => transact((transaction) => work(deskTransaction(transaction, community))),
    source: deskSource(connection),
    clock,
    ids: randomIds,
    changed(community, seen) {
      changes.tell(community);
      const channel = openChannel(name);
      channel?.postMessage(community);
      channel?.close();
      if (seen) wall.tell(community);
    },
  });
  return {
    reports: { ...reports, watch },
    moderation: {
      ...moderation,
      watch(...about) {
        watch(...about);
        wall.watch(...about);
      },
    },
  };
}
