import type { HeldEventsBackend } from '../core/backend.js';
import { hashSecret } from '../core/crypto/keyring.js';
import type { HeldEvent } from '../core/models/event-seats.js';
import { seededRandom } from './random.js';

/** An event with guests nobody knows, for demos, stories and tests. */
export interface EventSeed {
  readonly community: string;
  readonly event: HeldEvent;
  /** How many take a seat, or wait, at its first date. */
  readonly guests?: number;
}

/**
 * Brings an event and lets people take seats, each under a secret that nobody has. What is there already stays as it is, so
 * a page can do this each time it is opened.
 *
 * @returns the host's secret, and the id of the first date
 */
export async function seedEvent(
  events: HeldEventsBackend,
  { community, event, guests = 0 }: EventSeed,
): Promise<{ readonly host: string; readonly date: string }> {
  const scope = { community };
  const random = seededRandom(event.id.length * 7_919 + guests);
  const host = random.key(32);
  const stretch = { from: -8e14, to: 8e14 };
  const op = (): { readonly op: string } => ({ op: random.key(16) });
  await events.create(scope, { ...event, capability: await hashSecret(host) }, op());
  const { events: dates } = await events.list(scope, stretch);
  const date = dates.find(({ series }) => series === event.id)!.id;
  // The same operations each time: what was done on an earlier visit is not done again.
  for (let at = 0; at < guests; at++) await events.takeSeat(scope, date, { capability: random.key(32) }, op());
  return { host, date };
}
