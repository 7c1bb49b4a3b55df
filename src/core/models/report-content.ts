import { HavenError } from '../errors.js';
import { cleanText } from '../text.js';
import { oneOf, record, refuse } from './parse.js';
import type { Door, Reason, ReportContent, ReportTarget, Tier } from './report.js';
import { DOORS, REASONS, REPORT_TEXT_MAX } from './report.js';

/** What moderators find in a report when they open it. */
export interface SealedReport extends ReportContent {
  /** Recipient of the age format that answers are sealed to; nobody knows who it belongs to. */
  readonly reply?: string;
  /** Role names that the reporter does not want to read this; kept when it is sealed again. */
  readonly without: readonly string[];
}

const TARGETS = ['share', 'reply', 'thread', 'room', 'event', 'nothing'] as const;
const WORD = /^[\w.:-]{1,128}$/;

/** How soon people look. */
export function tierOf({ door, reason }: Pick<ReportContent, 'door' | 'reason'>): Tier {
  if (reason) return REASONS[reason].tier;
  return door === 'worried' ? 'worry' : 'other';
}

/** The sealed body of a report. */
export function reportBody(
  content: ReportContent,
  more: { readonly reply: string; readonly without: readonly string[] },
): {
  text?: string;
  fields: Record<string, unknown>;
} {
  const { text, ...fields } = content;
  const cleaned = text === undefined ? '' : cleanText(text);
  if (cleaned.length > REPORT_TEXT_MAX) throw new HavenError('too-large', { field: 'text' });
  const { reply, without } = more;
  return {
    ...(cleaned && { text: cleaned }),
    fields: { ...fields, reply, ...(without.length && { without }) },
  };
}

const word = (value: unknown, field: string): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' && WORD.test(value) ? value : refuse(field);

function parseTarget(value: unknown, field: string): ReportTarget {
  const get = record(value, field);
  const id = get('id', word);
  return { kind: get('kind', oneOf<ReportTarget['kind']>, TARGETS), ...(id && { id }) };
}

const names = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string').slice(0, 5) : [];

/**
 * A report that was opened. Whoever sealed it may have used another program: what it gets wrong is refused.
 * @throws {HavenError} `invalid` with the field
 */
export function parseSealedReport(body: {
  readonly text?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}): SealedReport {
  const get = record(body.fields, 'fields');
  const reason = get('reason', (value, field) =>
    value === undefined ? undefined : oneOf<Reason>(value, field, Object.keys(REASONS) as Reason[]),
  );
  const guideline = get('guideline', word);
  const reply = get('reply', (value) => (typeof value === 'string' ? value : undefined));
  return {
    door: get('door', oneOf<Door>, DOORS),
    ...(reason && { reason }),
    about: get('about', parseTarget),
    ...(body.text && { text: body.text }),
    ...(guideline && { guideline }),
    wantsAnswer: get('wantsAnswer', (value) => value !== false),
    ...(reply && { reply }),
    without: get('without', names),
  };
}
