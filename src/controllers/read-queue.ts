import { isDay } from '../core/clock.js';
import { parseCount, parseFlag } from '../core/models/item.js';
import type { Claim, QueueEntry, QueueItem } from '../core/models/moderation.js';
import { ACTS } from '../core/models/moderation.js';
import { oneOf, optional, parseId, record, refuse } from '../core/models/parse.js';
import { parseReply } from '../core/models/reply.js';
import type { KeptMessage } from '../core/models/report.js';
import { REPORT_KINDS, REPORT_STATES, TIERS } from '../core/models/report.js';
import { parseShare } from '../core/models/share.js';

const KINDS = [...REPORT_KINDS, 'share', 'reply', 'act'] as const;
const PROPOSED = [...ACTS, 'erase-report', 'key-ring'] as const;
/** Longest role name of a key ring. */
const NAME = 60;
/** More than anybody ever writes about one item; a page must not stall on an answer without end. */
const MESSAGES = 500;

const parseDay = (value: unknown, field: string): string => (isDay(value) ? value : refuse(field));

const parseName = (value: unknown, field: string): string =>
  typeof value === 'string' && value.length > 0 && value.length <= NAME ? value : refuse(field);

function parseClaim(value: unknown): Claim {
  const get = record(value, 'claim');
  return { by: get('by', parseName), mine: get('mine', parseFlag), until: get('until', parseCount) };
}

function parseProposal(value: unknown): NonNullable<QueueItem['proposal']> {
  const get = record(value, 'proposal');
  return {
    act: get('act', oneOf<(typeof PROPOSED)[number]>, PROPOSED),
    by: get('by', parseName),
    mine: get('mine', parseFlag),
  };
}

/** A row of the queue. Throws `invalid` with the field. */
export function parseQueueItem(value: unknown): QueueItem {
  const get = record(value, 'item');
  return {
    id: get('id', parseId),
    kind: get('kind', oneOf<(typeof KINDS)[number]>, KINDS),
    tier: get('tier', oneOf<(typeof TIERS)[number]>, TIERS),
    day: get('day', parseDay),
    version: get('version', parseCount),
    state: get('state', oneOf<(typeof REPORT_STATES)[number]>, REPORT_STATES),
    waiting: get('waiting', parseFlag),
    ...get('claim', optional, parseClaim),
    ...get('proposal', optional, parseProposal),
  };
}

function parseMessage(value: unknown): KeptMessage {
  const get = record(value, 'message');
  return {
    id: get('id', parseId),
    epoch: get('epoch', parseCount),
    // Whether it can be opened is found out by opening it.
    sealed: get('sealed', (sealed, field) => (typeof sealed === 'string' ? sealed : refuse(field))),
    from: get('from', oneOf<'reporter' | 'moderators'>, ['reporter', 'moderators']),
    day: get('day', parseDay),
  };
}

/** Those that can be read; one that cannot does not take the others along. */
function parseMessages(value: unknown, field: string): readonly KeptMessage[] {
  if (!Array.isArray(value)) refuse(field);
  return value.slice(0, MESSAGES).flatMap((one) => {
    try {
      return [parseMessage(one)];
    } catch {
      return [];
    }
  });
}

/** What is behind a row. Throws `invalid` with the field. */
export function parseQueueEntry(value: unknown): QueueEntry {
  const get = record(value, 'entry');
  return {
    item: get('item', parseQueueItem),
    messages: get('messages', parseMessages),
    notes: get('notes', parseMessages),
    ...get('share', optional, parseShare),
    ...get('reply', optional, parseReply),
  };
}
