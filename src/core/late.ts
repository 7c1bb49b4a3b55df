import { attempt } from './attempt.js';
import type { Call, SharesBackend } from './backend.js';

type Method = (...args: unknown[]) => Promise<unknown>;
type Watch = NonNullable<SharesBackend['watch']>;

/**
 * A capability whose code is fetched with its first call, and whose methods need not be named before: lists of names would
 * weigh on every page that never calls one. Inside {@link attempt}, so `load` may throw what it likes.
 */
export function late<Capability extends { readonly watch?: Watch }>(load: () => Promise<Capability>): Capability {
  const watch: Watch = (scope, changed, call) =>
    void load().then(
      (capability) => {
        capability.watch?.(scope, changed, call);
        // Whoever asked meanwhile may have missed something.
        if (!call.signal.aborted) changed();
      },
      () => {},
    );
  return new Proxy({} as Capability, {
    get: (_, name) =>
      name === 'watch'
        ? watch
        : // Whatever has a `then` is taken for a promise by who awaits it.
          typeof name === 'string' && name !== 'then'
          ? (...args: unknown[]) =>
              attempt((args.at(-1) as Call | undefined)?.signal, async () =>
                ((await load()) as unknown as Record<string, Method>)[name]!(...args),
              )
          : undefined,
  });
}
