import { attempt } from '../attempt.js';
import type { Call, ResourcesBackend } from '../backend.js';
import { once } from '../once.js';

/** A directory whose code is fetched when it is first asked; a fetch that failed is tried again with the next call. */
export function lazyResources(fetched: () => Promise<ResourcesBackend>): ResourcesBackend {
  const load = once(fetched);
  const handOn =
    (method: keyof ResourcesBackend) =>
    // The call is the last argument of every method.
    (...args: unknown[]): Promise<unknown> =>
      attempt((args.at(-1) as Call | undefined)?.signal, async () => {
        const resources = await load();
        return (resources[method] as (...args: unknown[]) => Promise<unknown>)(...args);
      });
  return { directory: handOn('directory'), countries: handOn('countries') } as ResourcesBackend;
}
