import type { EventRow, EventTransaction, SeatRow } from './event-rows.js';
import { beginsAt, dateOf, NOBODY } from './event-rows.js';

/** Who has waited longest, by days; among those of one day, by lot. So no order of arrival is kept, and speed wins nothing. */
const turn = ({ since }: SeatRow): string => `${since!.day} ${since!.lot}`;

/** The date of a row, or nothing where it takes place no more or has begun: then nobody moves up. */
function isOpen(row: EventRow, date: string, now: number): boolean {
  try {
    const { time, status } = dateOf(row, date, now);
    return status !== 'cancelled' && beginsAt(time) > now;
  } catch {
    return false;
  }
}

/**
 * Gives free seats to those who wait, in the same transaction in which they came free.
 *
 * @param only the date it is about; all of them when absent, as when there is room for more
 * @returns the event with its new numbers, not yet put
 */
export async function moveUp(tx: EventTransaction, row: EventRow, now: number, only?: string): Promise<EventRow> {
  const { capacity = Infinity } = row.event as { readonly capacity?: number };
  const tallies = { ...row.tallies };
  for (const date of only === undefined ? Object.keys(tallies) : [only]) {
    const { seats, waiting } = tallies[date] ?? NOBODY;
    const free = Math.min(capacity - seats, waiting);
    if (free <= 0 || !isOpen(row, date, now)) continue;
    const line = (await tx.seats(date)).filter(({ since }) => since);
    const next = line.sort((one, other) => (turn(one) < turn(other) ? -1 : 1)).slice(0, free);
    for (const { since: _, ...seat } of next) await tx.putSeat(seat);
    tallies[date] = { seats: seats + next.length, waiting: waiting - next.length };
  }
  return { ...row, tallies };
}
