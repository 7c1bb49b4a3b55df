import { contentFrom, type RawContent, type Refuse } from '../../core/calendar/content.js';
import type { CalendarEntry, Placed, ReadCalendar } from '../../core/calendar/entry.js';
import { parseMoment, parseSpan } from '../../core/calendar/moments.js';
import { parseRule } from '../../core/calendar/rule.js';
import { instantOf, UTC, type Zone, wallAt } from '../../core/calendar/zones.js';
import { atOnce, type Steps } from '../../core/steps.js';
import type { RefusedEvent } from '../../core/models/event.js';
import { type IcsComponent, type IcsProperty, components } from './components.js';
import { contentOf } from './ics-content.js';
import { zonesOf } from './ics-zones.js';
import { unescape } from './text.js';

const WANTED = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);

/** Entries beyond these are not read. */
const MOST_ENTRIES = 20_000;
/** Problems beyond these are not named: by then the host knows. */
const MOST_REFUSED = 100;
/** Dates of one list of dates. */
const MOST_DATES = 5_000;

type Find = (name: string) => Zone | undefined;

/** Reads what one property says about time; names what cannot be read. */
function placedIn({ value, parameters, name }: IcsProperty, find: Find, refuse: Refuse): Placed[] {
  const zoneName = parameters['TZID'];
  const zone = zoneName ? find(zoneName) : undefined;
  if (zoneName && !zone) refuse(name, 'unknown-zone');
  return value.split(',', MOST_DATES).flatMap((part) => {
    // A PERIOD begins where its date does.
    const moment = parseMoment(part.split('/', 1)[0]!.trim());
    if (!moment) refuse(name, 'unreadable');
    return moment ? [moment.day || moment.utc ? moment : { ...moment, zone }] : [];
  });
}

/** A time in UTC, as the clock of the calendar's own zone shows it. */
const inZone = (placed: Placed, zone: Zone): Placed =>
  placed.utc ? { ...placed, utc: false, wall: wallAt(instantOf(placed.wall, UTC), zone), zone } : placed;

function entryOf(
  component: IcsComponent,
  find: Find,
  raw: RawContent,
  home: Zone | undefined,
  refuse: Refuse,
): CalendarEntry | undefined {
  const properties = new Map<string, IcsProperty[]>();
  for (const property of component.properties) {
    const same = properties.get(property.name);
    if (same) same.push(property);
    else properties.set(property.name, [property]);
  }
  const dates = (name: string): Placed[] =>
    (properties.get(name) ?? []).flatMap((property) => placedIn(property, find, refuse));
  const text = (name: string): string | undefined => properties.get(name)?.[0]?.value.trim();

  let [start] = dates('DTSTART');
  if (!start) return void (properties.has('DTSTART') || refuse('DTSTART', 'missing'));
  const content = contentFrom(raw, refuse);
  if (!content) return undefined;
  let [end] = dates('DTEND');
  if (end && end.day !== start.day) {
    refuse('DTEND', 'unreadable');
    end = undefined;
  }
  const written = text('DURATION');
  const span = written === undefined ? undefined : parseSpan(written);
  if (written !== undefined && !span) refuse('DURATION', 'unreadable');
  const rules = properties.get('RRULE') ?? [];
  const rule = rules[0] && parseRule(rules[0].value);
  if (rules.length > 1 || (rules[0] && !rule) || properties.has('EXRULE')) refuse('RRULE', 'unsupported');
  const except = dates('EXDATE');
  const more = dates('RDATE');
  const [instead] = dates('RECURRENCE-ID');
  if (properties.get('RECURRENCE-ID')?.[0]?.parameters['RANGE']) refuse('RECURRENCE-ID', 'unsupported');
  if (home && !rule && !more.length && !instead) {
    start = inZone(start, home);
    end &&= inZone(end, home);
  }
  return {
    ...content,
    uid: unescape(text('UID') ?? '').slice(0, 500) || `${content.title} ${start.wall}`,
    start,
    end,
    span,
    rule,
    // A rule that is not followed leaves its first date.
    dates: more.length ? (rule ? more : [...more]) : undefined,
    except: except.length ? except : undefined,
    instead,
    sequence: Number(text('SEQUENCE')) || 0,
    line: component.line,
  };
}

/** Reads a calendar file. What can be shown is read, what cannot is named by line and reason; nothing is thrown. */
export const readIcs = (text: string, source = ''): ReadCalendar => atOnce(readIcsInSteps(text, source));

/** As {@link readIcs}, to be put down between any two events. */
export function* readIcsInSteps(text: string, source = ''): Steps<ReadCalendar> {
  const entries: CalendarEntry[] = [];
  const refused: RefusedEvent[] = [];
  const refuseAt =
    (line: number): Refuse =>
    (field, reason) => {
      if (refused.length < MOST_REFUSED) refused.push({ source, line, field, reason });
    };
  const found = yield* components(text, WANTED, (line, field) => refuseAt(line)(field, 'unreadable'));
  // Some files forget the calendar around their events.
  const calendars = found.filter(({ name }) => name === 'VCALENDAR');
  const loose = found.filter(({ name }) => name === 'VEVENT');
  if (loose.length) calendars.push({ name: 'VCALENDAR', line: 1, properties: [], parts: loose });
  if (!calendars.length) refuseAt(1)('VCALENDAR', 'missing');

  for (const { properties, parts } of calendars) {
    const find = zonesOf(parts.filter(({ name }) => name === 'VTIMEZONE'));
    const said = (name: string): string => properties.find((property) => property.name === name)?.value.trim() ?? '';
    const home = find(said('X-WR-TIMEZONE'));
    const cancelled = said('METHOD').toUpperCase() === 'CANCEL';
    for (const part of parts) {
      if (part.name !== 'VEVENT') continue;
      yield;
      if (entries.length >= MOST_ENTRIES) {
        refuseAt(part.line)('VEVENT', 'too-many');
        break;
      }
      const entry = entryOf(part, find, contentOf(part, cancelled), home, refuseAt(part.line));
      if (entry) entries.push(entry);
    }
  }
  return { entries, refused };
}
