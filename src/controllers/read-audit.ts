import { parseCount } from '../core/models/item.js';
import type { AuditRow } from '../core/models/moderation.js';
import { AUDIT_ACTIONS } from '../core/models/moderation.js';
import { oneOf, optional, parseKey, record, refuse } from '../core/models/parse.js';
import { REASONS, type Reason } from '../core/models/report.js';

const REASON_WORDS = Object.keys(REASONS) as Reason[];

const parseActor = (value: unknown, field: string): string =>
  typeof value === 'string' && value.length > 0 && value.length <= 60 ? value : refuse(field);

const parseReason = (value: unknown, field: string): Reason => oneOf(value, field, REASON_WORDS);

/** A row of the log. Throws `invalid` with the field. */
export function parseAuditRow(value: unknown): AuditRow {
  const get = record(value, 'row');
  return {
    seq: get('seq', parseCount),
    previous: get('previous', parseKey),
    actor: get('actor', parseActor),
    action: get('action', oneOf<(typeof AUDIT_ACTIONS)[number]>, AUDIT_ACTIONS),
    object: get('object', parseKey),
    ...get('reason', optional, parseReason),
    hour: get('hour', parseCount),
    hash: get('hash', parseKey),
  };
}
