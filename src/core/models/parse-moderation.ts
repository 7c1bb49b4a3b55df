import type { AuditQuery } from '../backend.js';
import { isCommunity } from '../scope.js';
import { parseCount, parseFlag, parseText } from './item.js';
import type { Checkpoint, NewDecision, NewOutcome } from './moderation.js';
import { parseWhy } from './parse-decision.js';
import { ACTS } from './moderation.js';
import { oneOf, optional, parseId, parseKey, record, refuse } from './parse.js';
import { parseSignature } from './parse-key-ring.js';
import { parseSealedMessage } from './parse-report.js';
import { REPLY_TEXT_MAX } from './reply.js';
import type { SealedMessage, Tier } from './report.js';
import { TIERS } from './report.js';
import { parseNotes, SHARE_TEXT_MAX } from './share.js';
import type { Stretch } from './share-queries.js';
import { parseStretch } from './share-queries.js';

const AUDIT_MAX = 200;
/** More than a report can have. */
const RESEAL_MAX = 1_000;

function parseAbout(value: unknown): NewDecision['about'] {
  const get = record(value, 'about');
  return { kind: get('kind', oneOf, ['share', 'reply'] as const), id: get('id', parseId) };
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseNewDecision(value: unknown): NewDecision {
  const get = record(value, 'decision');
  const act = get('act', oneOf, ACTS);
  const about = get('about', parseAbout);
  const notes = get('notes', optional, parseNotes);
  const trimmed = get('trimmed', optional, parseText, about.kind === 'share' ? SHARE_TEXT_MAX : REPLY_TEXT_MAX);
  // What an act does not need must not come with it: a text would be kept for nothing.
  if ((act === 'trim') !== 'trimmed' in trimmed) refuse('trimmed');
  if ((act === 'add-note') !== 'notes' in notes) refuse('notes');
  if (act === 'add-note' && (about.kind === 'reply' || notes['notes']?.length === 0)) refuse('notes');
  return {
    id: get('id', parseId),
    about,
    act,
    ...parseWhy(get),
    ...notes,
    ...trimmed,
    version: get('version', parseCount),
  };
}

/** @throws {HavenError} `invalid` with the field */
export function parseNewOutcome(value: unknown): NewOutcome {
  const get = record(value, 'outcome');
  const state = get('state', oneOf, ['acted', 'not-acted', 'in-review'] as const);
  const answer = get('answer', optional, parseSealedMessage);
  // Whoever asked for help and was told no is told why.
  if (state === 'not-acted' && !('answer' in answer)) refuse('answer');
  return { state, ...answer };
}

/** @throws {HavenError} `invalid` with the field */
export function parseMessages(value: unknown): readonly SealedMessage[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > RESEAL_MAX) refuse('messages');
  const messages = value.map(parseSealedMessage);
  return new Set(messages.map(({ id }) => id)).size === messages.length ? messages : refuse('messages');
}

export interface ParsedQueueQuery extends Stretch {
  readonly without: readonly Tier[];
  readonly free: boolean;
}

/** @throws {HavenError} `invalid` with the field */
export function parseQueueQuery(value: unknown): ParsedQueueQuery {
  const get = record(value, 'query');
  return {
    ...parseStretch(value),
    without: get('without', (tiers = [], field) =>
      Array.isArray(tiers) ? tiers.map((tier, index) => oneOf(tier, `${field}.${index}`, TIERS)) : refuse(field),
    ),
    free: get('free', (free, field) => parseFlag(free ?? true, field)),
  };
}

/** @throws {HavenError} `invalid` with the field */
export function parseAuditQuery(value: unknown): Required<AuditQuery> {
  const get = record(value, 'query');
  return {
    from: get('from', parseCount),
    limit: get('limit', (limit, field) => {
      const rows = parseCount(limit ?? 100, field, AUDIT_MAX);
      return rows > 0 ? rows : refuse(field);
    }),
  };
}

/** @throws {HavenError} `invalid` with the field */
export function parseCheckpoint(value: unknown): Checkpoint {
  const get = record(value, 'checkpoint');
  return {
    v: get('v', (v, field) => (v === 1 ? v : refuse(field))),
    community: get('community', (name, field) => (isCommunity(name) ? name : refuse(field))),
    size: get('size', parseCount),
    head: get('head', parseKey),
    hour: get('hour', parseCount),
    signer: get('signer', parseKey),
    signature: get('signature', parseSignature),
  };
}
