import type { Backend, Keeping, ReportsBackend } from '../src/core/backend.js';
import { createRoot, fingerprintOf, signKeyRing } from '../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf, type ModeratorKey } from '../src/core/crypto/moderator-key.js';
import { HavenError } from '../src/core/errors.js';
import type { SignedKeyRing } from '../src/core/models/key-ring.js';
import type { NewReport } from '../src/core/models/report.js';
import { once } from '../src/core/once.js';

/** Those who look after the community of the stories, by the names that stand in the ring. */
export const READERS = ['Night team', 'Day team', 'Safeguarding lead'];

const moderators = once(async () => {
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
}

/** A backend with moderators. What is asked of it waits until they have their keys. */
export function deskBackend({ keeping, instead, ...options }: DeskOptions): Backend {
  const founded = once(() => foundRing(options));
  const submitted: NewReport[] = [];
  const reports: ReportsBackend = {
    keyRing: async () => (await founded()).signed,
    submit: async (_scope, report) => {
      submitted.push(report);
      return { id: report.id, day: '2026-03-10', version: 1, state: 'published' };
    },
    mailbox: () => Promise.reject(new HavenError('unsupported')),
    append: () => Promise.reject(new HavenError('unsupported')),
    withdraw: () => Promise.reject(new HavenError('not-found')),
    ...instead,
  };
  return {
    name: 'desk',
    keeping: { place: 'server', host: 'haven.example', review: false, ...keeping },
    reports,
  };
}
