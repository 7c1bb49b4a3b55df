import type { Day } from '../clock.js';
import { isDay } from '../clock.js';
import { isSealed } from '../crypto/sealed-size.js';
import { parseCount, parseFlag } from './item.js';
import { oneOf, optional, parseId, parseKey, record, refuse } from './parse.js';
import type { KeptMessage, NewReport, ReportView, SealedMessage } from './report.js';
import { REPORT_KINDS, REPORT_STATES, TIERS } from './report.js';

/** Nothing readable is taken, whatever a page sends. */
const parseSealed = (value: unknown, field: string): string => (isSealed(value) ? value : refuse(field));

export const parseDay = (value: unknown, field: string): Day => (isDay(value) ? value : refuse(field));

/** @throws {HavenError} `invalid` with the field */
export function parseNewReport(value: unknown): NewReport {
  const get = record(value, 'report');
  const kind = get('kind', oneOf, REPORT_KINDS);
  // An appeal says against what; nothing else may point at a decision, since that would tell who writes.
  const decision = get('decision', optional, parseId);
  if ((kind === 'appeal') !== 'decision' in decision) refuse('decision');
  return {
    id: get('id', parseId),
    kind,
    tier: get('tier', oneOf, TIERS),
    ...decision,
    epoch: get('epoch', parseCount),
    sealed: get('sealed', parseSealed),
    mailbox: get('mailbox', parseKey),
    capability: get('capability', parseKey),
  };
}

/** @throws {HavenError} `invalid` with the field */
export function parseSealedMessage(value: unknown): SealedMessage {
  const get = record(value, 'message');
  return { id: get('id', parseId), epoch: get('epoch', parseCount), sealed: get('sealed', parseSealed) };
}

function parseKeptMessage(value: unknown): KeptMessage {
  const get = record(value, 'message');
  return {
    ...parseSealedMessage(value),
    from: get('from', oneOf, ['reporter', 'moderators'] as const),
    day: get('day', parseDay),
  };
}

export const parseKeptMessages = (value: unknown, field: string): readonly KeptMessage[] =>
  Array.isArray(value) ? value.map(parseKeptMessage) : refuse(field);

/**
 * What stands in a page of a mailbox.
 * @throws {HavenError} `invalid` with the field
 */
export function parseReportView(value: unknown): ReportView {
  const get = record(value, 'view');
  return {
    id: get('id', parseId),
    kind: get('kind', oneOf, REPORT_KINDS),
    state: get('state', oneOf, REPORT_STATES),
    day: get('day', parseDay),
    version: get('version', parseCount),
    open: get('open', parseFlag),
    messages: get('messages', parseKeptMessages),
  };
}
