import type { OwnerCall, Receipt, SharesBackend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import type { NewShare } from '../../src/core/models/share.js';
import type { Random } from '../../src/testing/random.js';
import { seededRandom } from '../../src/testing/random.js';

export const scope = { community: 'night-shift' };

export interface Sent {
  readonly input: NewShare;
  readonly secret: string;
  readonly receipt: Receipt;
}

/** Somebody who writes, with everything random they need. */
export interface Person {
  readonly random: Random;
  op(): { readonly op: string };
  by(secret: string): OwnerCall;
  write(change?: Partial<NewShare>): Promise<{ readonly input: NewShare; readonly secret: string }>;
  share(shares: SharesBackend, change?: Partial<NewShare>): Promise<Sent>;
}

export function person(random = seededRandom()): Person {
  const op = (): { readonly op: string } => ({ op: random.key(16) });
  const write: Person['write'] = async (change = {}) => {
    const secret = random.key(32);
    const capability = await hashSecret(secret);
    const input: NewShare = {
      id: random.uuid(),
      text: 'The window is open and it smells of rain.',
      notes: [],
      wish: 'replies',
      reactions: true,
      capability,
      voice: random.key(32),
      ...change,
    };
    return { input, secret };
  };
  return {
    random,
    op,
    by: (secret) => ({ ...op(), secret }),
    write,
    async share(shares, change) {
      const { input, secret } = await write(change);
      return { input, secret, receipt: await shares.create(scope, input, op()) };
    },
  };
}
