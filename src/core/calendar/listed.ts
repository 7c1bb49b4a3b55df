import type { RefusedEvent } from '../models/event.js';
import { contentFrom, type RawContent, type Refuse } from './content.js';
import type { CalendarEntry, Placed, ReadCalendar } from './entry.js';
import { parseMoment, parseSpan } from './moments.js';
import { parseRule } from './rule.js';
import { type Zone, wallAt } from './zones.js';
import { zoneCalled } from './zone-names.js';

/** An event as a host writes it in JSON: an event's own words, and when it is. */
export interface ListedEvent extends Omit<RawContent, 'title'> {
  readonly title: string;
  /** Stable key; the title and start when left out. */
  readonly id?: string;
  /** `2026-03-10`, `2026-03-10T19:00`, or with `Z` or an offset. */
  readonly start: string;
  /** As {@link start}; of whole days the last one. */
  readonly end?: string;
  /** `PT90M`, in place of an end. */
  readonly duration?: string;
  /** IANA zone of the place; without one a time is read as everybody's own. */
  readonly zone?: string;
  /** Rule of RFC 5545, as `FREQ=WEEKLY;BYDAY=TU`. */
  readonly rule?: string;
  /** Dates besides those of the rule. */
  readonly dates?: readonly string[];
  /** Dates of the rule that are left out. */
  readonly except?: readonly string[];
}

/** Events beyond these are not read. */
const MOST = 5_000;
const OFFSET = /([+-])(\d{2}):?(\d{2})$/;

function placed(value: unknown, zone: Zone | undefined): Placed | undefined {
  if (typeof value !== 'string') return undefined;
  const [offset, sign, hours, minutes] = (value.includes('T') && OFFSET.exec(value)) || [];
  const moment = parseMoment(offset ? value.slice(0, -offset.length) : value);
  if (!moment || moment.day) return moment;
  if (!offset && !moment.utc) return { ...moment, zone };
  // An instant; its zone says at which clock its rule is read.
  const ahead = offset ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
  const instant = moment.wall - ahead;
  return zone ? { ...moment, utc: false, wall: wallAt(instant, zone), zone } : { ...moment, utc: true, wall: instant };
}

/** Reads a host's list of events. What cannot be read is named by its position and left out; nothing is thrown. */
export function readListed(value: unknown, source = ''): ReadCalendar {
  const refused: RefusedEvent[] = [];
  const entries: CalendarEntry[] = [];
  const list: unknown = Array.isArray(value) ? value : (value as { events?: unknown } | null | undefined)?.events;
  if (!Array.isArray(list)) {
    return { entries, refused: [{ source, line: 1, field: 'events', reason: 'unreadable' }] };
  }
  list.slice(0, MOST).forEach((item: unknown, index) => {
    const refuse: Refuse = (field, reason) => void refused.push({ source, line: index + 1, field, reason });
    if (typeof item !== 'object' || !item || Array.isArray(item)) return refuse('event', 'unreadable');
    // Own properties only: `__proto__` and what is inherited are never data.
    const raw = { ...item } as { readonly [Key in keyof ListedEvent]?: unknown };
    const zone = typeof raw.zone === 'string' ? zoneCalled(raw.zone) : undefined;
    if (raw.zone !== undefined && !zone) refuse('zone', 'unknown-zone');
    const start = placed(raw.start, zone);
    if (!start) return refuse('start', raw.start === undefined ? 'missing' : 'unreadable');
    const content = contentFrom(raw, refuse);
    if (!content) return undefined;
    const rule = typeof raw.rule === 'string' ? parseRule(raw.rule.replace(/^RRULE:/i, '')) : undefined;
    if (raw.rule !== undefined && !rule) refuse('rule', 'unsupported');
    let end = placed(raw.end, zone);
    if (raw.end !== undefined && (!end || end.day !== start.day)) {
      refuse('end', 'unreadable');
      end = undefined;
    }
    if (end?.day) end = { ...end, wall: end.wall + 86_400_000 };
    const span = typeof raw.duration === 'string' ? parseSpan(raw.duration) : undefined;
    if (raw.duration !== undefined && !span) refuse('duration', 'unreadable');
    const several = (field: 'dates' | 'except'): Placed[] =>
      (Array.isArray(raw[field]) ? raw[field] : []).slice(0, MOST).flatMap((date: unknown) => placed(date, zone) ?? []);
    const uid = typeof raw.id === 'string' && raw.id ? raw.id.slice(0, 500) : `${content.title} ${start.wall}`;
    const dates = several('dates');
    const except = several('except');
    entries.push({
      ...content,
      uid,
      start,
      end,
      span,
      rule,
      ...(dates.length && { dates }),
      ...(except.length && { except }),
      sequence: index,
      line: index + 1,
    });
  });
  if (list.length > MOST) refused.push({ source, line: MOST + 1, field: 'events', reason: 'too-many' });
  return { entries, refused };
}
