import type { ModerationBackend, ReportsBackend, SharesBackend } from '../core/backend.js';
import { createChanges } from '../core/changes.js';
import type { Clock } from '../core/clock.js';
import type { Ids } from '../core/ids.js';
import { deskRules } from '../core/models/desk-rules.js';
import { memoryDesk, memoryDeskSource } from './memory-desk.js';
import type { CommunityStore } from './memory-store.js';

type Watch = NonNullable<SharesBackend['watch']>;

/** What the desk takes from the memory it lies in. */
export interface MemoryAround {
  readonly storeOf: (community: string) => CommunityStore;
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Tells those who look at the wall, and hears what they hear. */
  readonly tell: (community: string) => void;
  readonly watch: Watch;
}

/** Reports and moderation in memory, fetched when somebody first asks for them. */
export function memoryReports({ storeOf, inTurn, clock, ids, tell, watch }: MemoryAround): {
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
} {
  const changes = createChanges();
  const { reports, moderation } = deskRules({
    transact: (community, work) => inTurn(() => work(memoryDesk(storeOf(community)))),
    source: memoryDeskSource((community) => storeOf(community).desk),
    clock,
    ids,
    changed(community, wall) {
      changes.tell(community);
      if (wall) tell(community);
    },
  });
  return {
    reports: { ...reports, watch: changes.watch },
    moderation: {
      ...moderation,
      // A share that is held is news for the desk as well.
      watch(...about) {
        changes.watch(...about);
        watch(...about);
      },
    },
  };
}
