import { memberOf, createModeratorKey, type ModeratorKey } from '../../../src/core/crypto/moderator-key.js';
import type { SealContext } from '../../../src/core/crypto/sealing.js';
import type { KeyRing, RingMember } from '../../../src/core/models/key-ring.js';

export const REPORT = '8f14e45f-ceea-4a67-9b3c-0d1e2f3a4b5c';

export const context = (change: Partial<SealContext> = {}): SealContext => ({
  community: 'night-shift',
  purpose: 'report',
  epoch: 3,
  item: REPORT,
  ...change,
});

export const moderators = async (count: number): Promise<readonly ModeratorKey[]> =>
  Promise.all(Array.from({ length: count }, createModeratorKey));

export const membersOf = async (keys: readonly ModeratorKey[]): Promise<readonly RingMember[]> =>
  Promise.all(keys.map((key, i) => memberOf(key, `Moderator ${i + 1}`)));

export const ringOf = (members: readonly RingMember[], change: Partial<KeyRing> = {}): KeyRing => ({
  v: 1,
  community: 'night-shift',
  epoch: 1,
  members,
  notAfter: '2027-02-19',
  ...change,
});
