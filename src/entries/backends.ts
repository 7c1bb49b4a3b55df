import { browserBackend } from '../adapters/browser.js';
import type { OpenDirectory } from '../controllers/setup.js';
import type { Backend } from '../core/backend.js';
import { lazyBackend } from '../core/lazy-backend.js';
import { lazyResources } from '../core/resources/lazy.js';

const memory = (): Backend =>
  lazyBackend(
    'memory',
    { place: 'page', review: false },
    async () => (await import('../adapters/memory.js')).memoryBackend(),
    openDirectory([]),
  );

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

/** What a resource panel shows; fetched when it is first asked. */
export const openDirectory: OpenDirectory = (files, own) =>
  lazyResources(async () => (await import('./directory.js')).directoryOf(files, own));
