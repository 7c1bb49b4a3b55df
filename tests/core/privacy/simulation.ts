import type { Uniform } from '../../../src/core/privacy/uniform.js';
import { seededRandom } from '../../../src/testing/random.js';

/** Polls of each simulation. */
export const POLLS = 10_000;

/** Fast randomness that a failure can name and repeat: `HAVEN_SEED=… node --test …`. */
export function uniformOf(seed = Number(process.env['HAVEN_SEED'] ?? Math.floor(Math.random() * 2 ** 31))): {
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
