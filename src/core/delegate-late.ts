import { attempt } from './attempt.js';
import type { Call } from './backend.js';

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * A capability whose methods are not even known by name until one of them is called: what a page that never asks for it
 * pays. Each is handed on to `home` as `delegate` does. It cannot be spread or listed.
 *
 * @param own what is at hand at once, such as `watch`
 */
export const delegateLate = <Capability extends object>(
  home: () => Promise<Omit<Capability, 'watch'>>,
  own: Pick<Capability, 'watch' & keyof Capability>,
): Capability =>
  new Proxy(own as Record<string | symbol, unknown>, {
    get: (known, name) =>
      known[name] ??
      // A promise is taken apart by this name, and this is none.
      (name === 'then' || typeof name === 'symbol'
        ? undefined
        : (...args: unknown[]) =>
            attempt((args.at(-1) as Call | undefined)?.signal, async () =>
              ((await home()) as Record<string, Method>)[name]!(...args),
            )),
  }) as unknown as Capability;
