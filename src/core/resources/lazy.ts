import { attempt } from '../attempt.js';
import type { ResourcesBackend } from '../backend.js';
import { once } from '../once.js';

/** A directory whose code is fetched when it is first asked; a fetch that failed is tried again with the next call. */
export function lazyResources(fetched: () => Promise<ResourcesBackend>): ResourcesBackend {
  const load = once(fetched);
  return {
    directory: (scope, query, call) => attempt(call?.signal, async () => (await load()).directory(scope, query, call)),
    countries: (scope, call) => attempt(call?.signal, async () => (await load()).countries(scope, call)),
  };
}
