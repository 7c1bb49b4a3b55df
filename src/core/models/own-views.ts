import { parseFlag } from './item.js';
import { ACTS, type Decision } from './moderation.js';
import { oneOf, parseId, record } from './parse.js';
import { parseWhy } from './parse-decision.js';
import { parseDay } from './parse-report.js';
import { parseReply, REACTIONS } from './reply.js';
import type { Amount, ItemState, OwnReply, OwnShare, Reaction } from './share.js';
import { parseShare } from './share.js';

const STATES: readonly ItemState[] = ['published', 'held', 'hidden'];
const AMOUNTS: readonly Amount[] = ['someone', 'several', 'many'];

function parseDecision(value: unknown): Decision {
  const get = record(value, 'decision');
  return {
    id: get('id', parseId),
    act: get('act', oneOf, ACTS),
    day: get('day', parseDay),
    ...parseWhy(get),
    appealable: get('appealable', parseFlag),
  };
}

/** A decision that cannot be read leaves the others readable, and the item. */
function parseDecisions(value: unknown): readonly Decision[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 50).flatMap((each) => {
    try {
      return [parseDecision(each)];
    } catch {
      return [];
    }
  });
}

const parseState = (value: unknown): ItemState => oneOf(value, 'state', STATES, 'published');

/** The author's view of a share, as a backend answers it. @throws {HavenError} `invalid` or `too-large` */
export function readOwnShare(value: unknown): OwnShare {
  const get = record(value, 'own');
  const of = record(
    get('received', (received) => received ?? {}),
    'received',
  );
  return {
    share: get('share', parseShare),
    received: Object.fromEntries(
      REACTIONS.flatMap((kind): [Reaction, Amount][] => {
        const amount = AMOUNTS.find((known) => known === of(kind, String));
        return amount ? [[kind, amount]] : [];
      }),
    ),
    state: get('state', parseState),
    decisions: get('decisions', parseDecisions),
  };
}

/** The author's view of a reply. @throws {HavenError} as {@link readOwnShare} */
export function readOwnReply(value: unknown): OwnReply {
  const get = record(value, 'own');
  return {
    reply: get('reply', parseReply),
    state: get('state', parseState),
    decisions: get('decisions', parseDecisions),
  };
}
