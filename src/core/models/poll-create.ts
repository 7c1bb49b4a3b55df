import type { Receipt } from '../backend.js';
import type { Day } from '../clock.js';
import { today } from '../clock.js';
import { HavenError } from '../errors.js';
import type { Ids } from '../ids.js';
import type { PollDefinition } from './poll.js';
import { differentWording, firstDifference } from './poll-difference.js';
import type { ParsedNewPoll } from './poll-definition.js';
import type { PollRow, PollTransaction } from './poll-rows.js';
import { latestOf, presentPoll } from './poll-rows.js';
import type { ROW_VERSION } from './share-list.js';

const conflict = (field: string): never => {
  throw new HavenError('conflict', { field });
};

const dayAfter = (day: Day): Day => today({ now: () => Date.parse(`${day}T00:00:00Z`) + 86_400_000 });

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** First day of a wave: never one the wave before had, or the same day's answers would stand in both. */
function opensAfter(previous: PollRow, poll: PollDefinition, day: Day): Day {
  const differs = differentWording(previous.poll, poll);
  if (differs !== undefined) conflict(differs);
  const first = dayAfter(earlier(previous.closed ?? previous.poll.closes, previous.poll.closes));
  if (poll.opens !== undefined && poll.opens < first) conflict('opens');
  const opens = poll.opens ?? (day > first ? day : first);
  // Waves follow each other by their last day as well, or a series would have no order.
  if (opens > poll.closes || poll.closes <= previous.poll.closes) conflict('closes');
  return opens;
}

/**
 * The rule of bringing a definition. Nothing of a poll that exists is ever changed by it, nor does the answer depend on
 * whether anybody has answered yet.
 */
export async function pollCreation(
  tx: PollTransaction,
  ids: Ids,
  base: { readonly v: typeof ROW_VERSION; readonly community: string },
  day: Day,
  { poll, capability }: ParsedNewPoll,
): Promise<Pick<Receipt, 'day' | 'version' | 'state'>> {
  const existing = await tx.poll(poll.id);
  if (existing) {
    const row = presentPoll(existing);
    const differs = firstDifference(row.poll, poll);
    if (differs !== undefined) conflict(differs);
    // A page need not know the host's hash; but nobody becomes host of what is there.
    if (capability !== undefined && capability !== row.capability) conflict('capability');
    return { day: row.created, version: 1, state: 'published' };
  }
  if (day > poll.closes) throw new HavenError('closed', { field: 'closes' });

  const before = poll.series === undefined ? undefined : await tx.latestWave(poll.series);
  const previous = before && presentPoll(before);
  const opens = previous ? opensAfter(previous, poll, day) : (poll.opens ?? day);
  const row: PollRow = {
    ...base,
    id: poll.id,
    poll,
    ...(capability !== undefined && { capability }),
    key: ids.uuid(),
    created: day,
    opens,
    looked: day,
    ...(poll.series !== undefined && { series: poll.series, latest: latestOf(poll) }),
    ...(previous && { previous: previous.id }),
  };
  await tx.putPoll(row);
  return { day, version: 1, state: 'published' };
}
