import type { EventsBackend } from '../../core/backend.js';
import { expand } from '../../core/calendar/expand.js';
import { readListed } from '../../core/calendar/listed.js';
import { parseListing } from '../../core/models/event-listing.js';

/** Events that stand in the page itself: as the host's objects, or as the text of a JSON script. */
export function givenEvents(given: unknown): EventsBackend {
  let value = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given);
    } catch {
      value = undefined;
    }
  }
  const { entries, refused } = readListed(value, 'page');
  return {
    list: async (_scope, query) => {
      const { events, refused: more } = expand(entries, query, 'page');
      return { events, refused: [...refused, ...more] };
    },
  };
}

/** Somebody else's backend: what it answers is taken for anything at all until it was looked at. */
export const checkedEvents = (events: EventsBackend): EventsBackend => ({
  list: async (scope, query, call) => parseListing(await events.list(scope, query, call)),
  ...(events.watch && { watch: (scope, changed, call) => events.watch?.(scope, changed, call) }),
});
