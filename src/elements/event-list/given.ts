import type { EventsBackend } from '../../core/backend.js';
import { expand } from '../../core/calendar/expand.js';
import { readListed } from '../../core/calendar/listed.js';

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
