import { MLKEM768X25519 } from '@noble/post-quantum/hybrid.js';
import { identityFromSeed, openMessage, sealMessage, type SealContext } from '../../../src/core/crypto/sealing.js';
import { randomIds } from '../../../src/core/ids.js';

const context: SealContext = { community: 'bench', purpose: 'report', epoch: 1, item: randomIds.uuid() };

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each round, by what was done. */
export async function measureSealing(rounds: number): Promise<Record<string, number[]>> {
  const pairs = await Promise.all(Array.from({ length: 5 }, async () => identityFromSeed(randomIds.bytes(32))));
  const recipients = pairs.map(({ recipient }) => recipient);
  const body = { text: 'a'.repeat(2_000), fields: { reply: recipients[0] } };
  const longest = { text: '語'.repeat(12_000), fields: { reply: recipients[0] } };
  const { publicKey } = MLKEM768X25519.keygen();
  const figures: Record<string, number[]> = {
    'first of the page, 4 KiB to five': [await timed(() => sealMessage(body, context, recipients))],
  };
  const note = async (what: string, work: () => unknown): Promise<void> => {
    (figures[what] ??= []).push(await timed(work));
  };
  let sealed = '';
  for (let round = 0; round < rounds; round++) {
    await note('five key exchanges alone', () => {
      for (let i = 0; i < 5; i++) MLKEM768X25519.encapsulate(publicKey);
    });
    await note('4 KiB to five', async () => (sealed = await sealMessage(body, context, recipients)));
    await note('4 KiB to one, four made up', () => sealMessage(body, context, recipients.slice(0, 1)));
    await note('40 KiB to five', () => sealMessage(longest, context, recipients));
    await note('opening 4 KiB', () => openMessage(sealed, context, [pairs[0]!.identity]));
  }
  return figures;
}
