import type { Setup } from './setup.js';
import { DEFAULT_COMMUNITY } from './setup.js';
import { SetupProvider } from './setup-context.js';

// One root a page, also with two copies of the library: the registered symbol is shared by all of them.
const key = Symbol.for('haven.root');
const page = globalThis.document as (Document & { [key]?: SetupProvider }) | undefined;

/**
 * Importing this gives the page a setup of last resort. It stands before any element upgrades, and hands its consumers
 * over to a `<haven-community>` that upgrades later, so the order of scripts does not matter.
 */
if (page) {
  page[key] ??= new SetupProvider(page.documentElement, { community: DEFAULT_COMMUNITY });
}

/** What elements of the page get that have no `<haven-community>` around them; nothing where there is no page. */
export const currentSetup = (): Setup | undefined => page?.[key]?.value;

/** Sets defaults for every element of the page that has no `<haven-community>` around it. */
export function configure(change: Partial<Setup>): void {
  const root = page?.[key];
  if (root) root.setValue({ ...root.value, ...change });
}
