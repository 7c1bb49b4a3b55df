import { HavenError } from '../errors.js';
import type { KeyRing, RingMember } from '../models/key-ring.js';
import { SEATS } from './sealed-size.js';

export interface Readers {
  /** Role names that must not read it. */
  readonly without?: readonly string[];
  /** The reporter's own recipient. */
  readonly reply?: string;
}

/** Who of a ring reads a message, in the order of the ring. */
export const membersReading = ({ members }: KeyRing, { without = [] }: Readers = {}): readonly RingMember[] =>
  members.filter(({ name }) => !without.includes(name));

/**
 * The recipients of a message. With the reporter there may be one too many for five seats: then a key that lies in a safe stays out
 * first, and after it the last of the ring. Throws `unsupported`, field `key-ring.nobody`, when nobody of the ring is left.
 */
export function recipientsOf(ring: KeyRing, readers: Readers = {}): readonly string[] {
  const reading = membersReading(ring, readers);
  if (!reading.length) throw new HavenError('unsupported', { field: 'key-ring.nobody' });
  const { reply } = readers;
  const seats = SEATS - (reply ? 1 : 0);
  const present = [...reading.filter(({ access }) => access), ...reading.filter(({ access }) => !access)];
  return [...(reply ? [reply] : []), ...present.slice(0, seats).map(({ recipient }) => recipient)];
}
