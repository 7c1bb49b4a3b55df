import { memoryBackend } from '../src/adapters/memory.js';
import type { Backend, Keeping, ReportsBackend } from '../src/core/backend.js';
import type { Clock } from '../src/core/clock.js';
import { createRoot, fingerprintOf, signKeyRing } from '../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf, type ModeratorKey } from '../src/core/crypto/moderator-key.js';
import { randomIds } from '../src/core/ids.js';
import type { SignedKeyRing } from '../src/core/models/key-ring.js';
import { once } from '../src/core/once.js';
import { testClock } from '../src/testing/test-clock.js';

/** Those who look after the community of the stories, by the names that stand in the ring. */
export const READERS = ['Night team', 'Day team', 'Safeguarding lead'];

/** Made once, because it takes a moment. */
export const moderators = once(async () => {
  const keys = await Promise.all(READERS.map(createModeratorKey));
  const members = await Promise.all(keys.map((key, at) => memberOf(key, READERS[at]!)));
  return { root: createRoot(), keys, members };
});

export interface RingOptions {
  readonly community: string;
  readonly notAfter?: string;
  /** How many of the readers are in it. */
  readonly readers?: number;
}

export interface FoundedRing {
  readonly signed: SignedKeyRing;
  readonly keys: readonly ModeratorKey[];
  readonly pin: string;
}

/** A key ring with real keys, signed by a real root. */
export async function foundRing({
  community,
  notAfter = '2026-06-30',
  readers = 3,
}: RingOptions): Promise<FoundedRing> {
  const { root, keys, members } = await moderators();
  const ring = { v: 1, community, epoch: 1, members: members.slice(0, readers), notAfter } as const;
  return { signed: signKeyRing(ring, root), keys: keys.slice(0, readers), pin: await fingerprintOf(root.root) };
}

export interface DeskOptions extends RingOptions {
  readonly keeping?: Partial<Keeping>;
  /** What its reports do otherwise than good ones. */
  readonly instead?: Partial<ReportsBackend>;
  readonly clock?: Clock;
}

/** A backend with moderators. What is asked of it waits until they have their keys. */
export function deskBackend({ keeping, instead, clock = testClock(), ...options }: DeskOptions): Backend {
  const memory = memoryBackend({ clock });
  const scope = { community: options.community };
  const founded = once(async () => {
    const { signed, keys } = await foundRing(options);
    await memory.moderation.putKeyRing(scope, signed, { op: randomIds.operation(), secret: keys[0]!.access });
    return memory.reports;
  });
  const reports: ReportsBackend = {
    keyRing: async (...call) => (await founded()).keyRing(...call),
    submit: async (...call) => (await founded()).submit(...call),
    mailbox: async (...call) => (await founded()).mailbox(...call),
    append: async (...call) => (await founded()).append(...call),
    withdraw: async (...call) => (await founded()).withdraw(...call),
    ...instead,
  };
  return { ...memory, keeping: { place: 'server', host: 'haven.example', review: false, ...keeping }, reports };
}
