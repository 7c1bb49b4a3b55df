import { define } from '../base/define.js';
import { configure, currentSetup } from '../controllers/context-root.js';
import type { Setup } from '../controllers/setup.js';
import { isCommunity } from '../core/scope.js';
import { open, openDirectory } from './backends.js';
import type { report } from './report.js';

export { define };

/** What a host writes into `data-…` of the script tag. */
export interface Settings {
  readonly community?: string;
  /** `indexeddb` when absent. */
  readonly backend?: string;
  readonly helpHref?: string;
  readonly reportHref?: string;
}

/** Gives the page what its elements need and what nobody has given it yet. */
export function setUp({ community, backend, helpHref, reportHref }: Settings, tell: typeof report): void {
  // From the host's own code, or from another copy of the library.
  const now: Partial<Setup> = currentSetup() ?? {};
  let chosen = now.backend;
  try {
    if (backend || !chosen) chosen = open(backend || 'indexeddb');
  } catch {
    chosen = undefined;
    tell('unknown-backend');
  }
  const named = isCommunity(community);
  if (community && !named) tell('invalid-community');
  configure({
    open: now.open ?? open,
    openDirectory: now.openDirectory ?? openDirectory,
    backend: chosen,
    ...(named && { community }),
    ...(helpHref && { helpHref }),
    ...(reportHref && { reportHref }),
  });
}

/** What the entry gets with the first element. */
export interface Page {
  readonly define: typeof define;
  readonly setUp: typeof setUp;
}
