import type { ModerationBackend, ReportsBackend } from '../backend.js';
import type { DeskStore } from './desk-store.js';
import { decisionActs } from './moderation-decisions.js';
import { checkpointActs, moderationReads } from './moderation-log.js';
import { queueActs } from './moderation-queue.js';
import { performing } from './moderator-write.js';
import { reportReads } from './report-reads.js';
import { reportWrites } from './report-writes.js';

/** What the rules below offer; `watch` belongs to the backend around them. */
export interface DeskRules {
  readonly reports: Omit<ReportsBackend, 'watch'>;
  readonly moderation: Omit<ModerationBackend, 'watch'>;
}

/** The rules of reports and of moderation over a store. */
export function deskRules(store: DeskStore): DeskRules {
  const perform = performing(store);
  return {
    reports: { ...reportReads(store), ...reportWrites(store) },
    moderation: {
      ...moderationReads(store),
      ...queueActs(perform),
      ...decisionActs(perform, store.clock),
      ...checkpointActs(perform),
    },
  };
}
