import type { Uniform } from '../../../src/core/privacy/uniform.js';
import { seededRandom } from '../../../src/testing/random.js';

/** Polls of each simulation. */
export const POLLS = 10_000;

/**
 * Fast randomness that a failure can name; `HAVEN_SEED=… node --test …` takes another seed. By itself it is always the same:
 * a share of 10,000 polls strays from its bound by chance for one seed in some hundreds, which says nothing about the rules.
 */
export function uniformOf(seed = Number(process.env['HAVEN_SEED'] ?? 20_261_121)): {
  readonly uniform: Uniform;
  readonly seed: number;
} {
  const random = seededRandom(seed);
  return { uniform: () => random.whole(2 ** 32) / 2 ** 32, seed };
}

export function bytesOf(): { readonly bytes: (length: number) => Uint8Array; readonly seed: number } {
  const { uniform, seed } = uniformOf();
  return { bytes: (length) => Uint8Array.from({ length }, () => Math.floor(uniform() * 256)), seed };
}
