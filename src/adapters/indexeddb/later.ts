import type { SharesBackend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import { shareReads } from '../../core/models/share-reads.js';
import type { memoryBackend } from '../memory.js';
import type { Connection } from './connection.js';
import { shareSource } from './share-source.js';
import { indexedDbWrites } from './writes.js';

export { upgrade } from './migrations.js';

/** All that a wall does not need to be seen: further pages, single shares, what stands under them, and writing. */
export const laterShares = (
  connection: Connection,
  changed: (community: string) => void,
  clock?: Clock,
  review?: boolean,
): SharesBackend => ({
  ...shareReads(shareSource(connection)),
  ...indexedDbWrites(connection, changed, clock, review),
});

/** Where a browser keeps nothing. */
export async function memoryInstead(
  changed: (community: string) => void,
  clock?: Clock,
  review = false,
): Promise<ReturnType<typeof memoryBackend>> {
  const memory = await import('../memory.js');
  return memory.memoryBackend({ changed, review, ...(clock && { clock }) });
}
