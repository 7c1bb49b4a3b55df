import { browserBackend } from '../adapters/browser.js';
import type { OpenCalendar, OpenDirectory } from '../controllers/setup.js';
import type { Backend } from '../core/backend.js';
import { lazyBackend } from '../core/lazy-backend.js';

const memory = (): Backend =>
  lazyBackend('memory', { place: 'page', review: false }, async () =>
    (await import('../adapters/memory.js')).memoryBackend(),
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
export const openDirectory: OpenDirectory = async (files, own) =>
  (await import('./directory.js')).directoryOf(files, own);

/** What reads calendars, by their addresses; fetched when it is first asked. */
export const openCalendar: OpenCalendar = async (urls) =>
  (await import('../adapters/calendar/calendar-backend.js')).pageCalendar(urls);
