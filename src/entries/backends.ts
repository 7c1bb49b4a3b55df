import { browserBackend } from '../adapters/browser.js';
import type { Backend } from '../core/backend.js';
import { delegateShares } from '../core/delegate.js';
import { once } from '../core/once.js';

/** `memoryBackend`, fetched when it is first needed. */
function memory(): Backend {
  const shares = once(async () => (await import('../adapters/memory.js')).memoryBackend().shares!);
  return {
    name: 'memory',
    keeping: { place: 'page', review: false },
    shares: {
      ...delegateShares(shares),
      watch: (...call) =>
        void shares().then(
          ({ watch }) => watch?.(...call),
          () => undefined,
        ),
    },
  };
}

const makers = new Map<string, () => Backend>([
  ['indexeddb', browserBackend],
  ['memory', memory],
]);
const opened = new Map<string, Backend>();

/**
 * The backend a host names in a word: `indexeddb` (this browser) or `memory` (this page). The same word gives the same
 * backend all over the page.
 * @throws {RangeError} for any other word
 */
export function open(words: string): Backend {
  const backend = opened.get(words) ?? makers.get(words)?.();
  if (!backend) throw new RangeError('No such backend.');
  opened.set(words, backend);
  return backend;
}
