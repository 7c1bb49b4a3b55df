import type { Scope } from './scope.js';
import { parseScope } from './models/parse-scope.js';

/** Who wants to hear that a community changed. Holds no data; an event target, so that one listener's error is its own. */
export interface Changes {
  watch(scope: Scope, changed: () => void, call: { readonly signal: AbortSignal }): void;
  /** Tells the listeners of one community, or of all when none is named. */
  tell(community?: string): void;
}

// No community can be called so.
const ALL = '*';

export function createChanges(): Changes {
  const bus = new EventTarget();
  return {
    watch(scope, changed, { signal }) {
      const listener = (): void => changed();
      for (const type of [parseScope(scope).community, ALL]) bus.addEventListener(type, listener, { signal });
    },
    tell: (community = ALL) => void bus.dispatchEvent(new Event(community)),
  };
}
