import { isDay } from '../clock.js';
import { parseFlag, parseText } from './item.js';
import { ACTS, type Decision, DECISION_TEXTS } from './moderation.js';
import { oneOf, optional, parseId, record, refuse } from './parse.js';
import { parseReply, REACTIONS } from './reply.js';
import { type Reason, REASONS } from './report.js';
import type { Amount, ItemState, OwnReply, OwnShare, Reaction } from './share.js';
import { parseShare } from './share.js';

const STATES: readonly ItemState[] = ['published', 'held', 'hidden'];
const AMOUNTS: readonly Amount[] = ['someone', 'several', 'many'];

const reasons = Object.keys(REASONS) as Reason[];

/** As an author reads it. By itself: the rules of deciding stay with the backends, and a wall fetches none of them. */
function parseDecision(value: unknown): Decision {
  const get = record(value, 'decision');
  return {
    id: get('id', parseId),
    act: get('act', oneOf, ACTS),
    day: get('day', (day, field) => (isDay(day) ? day : refuse(field))),
    ...get('reason', optional, oneOf<Reason>, reasons),
    ...get('guideline', optional, parseText, 64),
    text: get('text', oneOf, DECISION_TEXTS),
    ...get('words', optional, parseText, 1_000),
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

/** What only the author learns, of a share or a reply. @throws {HavenError} `invalid` when it is no such view */
export function readAuthorView(value: unknown): Omit<OwnShare, 'share'> {
  const get = record(value, 'own');
  const of = record(
    get('received', (received) => received ?? {}),
    'received',
  );
  return {
    received: Object.fromEntries(
      REACTIONS.flatMap((kind): [Reaction, Amount][] => {
        const amount = AMOUNTS.find((known) => known === of(kind, (given) => given));
        return amount ? [[kind, amount]] : [];
      }),
    ),
    state: get('state', parseState),
    decisions: get('decisions', parseDecisions),
  };
}

/** The author's view of a share, as a backend answers it. @throws {HavenError} `invalid` or `too-large` */
export const readOwnShare = (value: unknown): OwnShare => ({
  share: record(value, 'own')('share', parseShare),
  ...readAuthorView(value),
});

/** The author's view of a reply. @throws {HavenError} as {@link readOwnShare} */
export function readOwnReply(value: unknown): OwnReply {
  const { state, decisions } = readAuthorView(value);
  return { reply: record(value, 'own')('reply', parseReply), state, decisions };
}
