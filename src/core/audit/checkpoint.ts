import { canonicalJson } from '../crypto/canonical.js';
import type { Checkpoint } from '../models/moderation.js';

/** What a moderator signs; named so that a signature for something else is never taken for one. */
export const checkpointText = ({ v, community, size, head, hour, signer }: Omit<Checkpoint, 'signature'>): string =>
  `haven/v1/checkpoint|${canonicalJson({ v, community, size, head, hour, signer })}`;

/** Whether it is signed by the key it names. Fetches the signing when it is first needed. */
export async function isSigned(checkpoint: Checkpoint): Promise<boolean> {
  const { verifyText } = await import('../crypto/signing.js');
  return verifyText(checkpointText(checkpoint), checkpoint.signature, checkpoint.signer);
}

/** @param seed a moderator's own secret `signer`, base64url */
export async function signCheckpoint(
  log: Pick<Checkpoint, 'community' | 'size' | 'head' | 'hour'>,
  seed: string,
): Promise<Checkpoint> {
  const { publicKeyOf, signText } = await import('../crypto/signing.js');
  const unsigned = { v: 1, ...log, signer: publicKeyOf(seed) } as const;
  return { ...unsigned, signature: signText(checkpointText(unsigned), seed) };
}
