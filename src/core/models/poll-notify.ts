import { firstDifference } from './poll-difference.js';
import type { PollRow, PollTransact } from './poll-rows.js';

/**
 * The same transactions, told to whoever watches only when something was written that anybody may see: a definition, a
 * state, a note, a publication. Told of every write, a watcher could count the answers.
 */
export const notifying =
  (transact: PollTransact, changed: (community: string) => void): PollTransact =>
  async (community, work) => {
    let visible = false;
    const result = await transact(community, (tx) => {
      // Where the browser has closed its database the work is done once more.
      visible = false;
      const seen = new Map<string, PollRow | undefined>();
      return work({
        ...tx,
        async poll(id) {
          const row = await tx.poll(id);
          seen.set(id, row);
          return row;
        },
        async latestWave(series) {
          const row = await tx.latestWave(series);
          if (row) seen.set(row.id, row);
          return row;
        },
        async putPoll(row) {
          // On which day somebody came by is no news.
          const before = seen.get(row.id);
          visible ||= !before || firstDifference({ ...before, looked: '' }, { ...row, looked: '' }) !== undefined;
          await tx.putPoll(row);
        },
        async putResults(row) {
          visible = true;
          await tx.putResults(row);
        },
      });
    });
    if (visible) changed(community);
    return result;
  };
