import { parseMoment } from '../../core/calendar/moments.js';
import { recur } from '../../core/calendar/recur.js';
import { parseRule } from '../../core/calendar/rule.js';
import { DAY, type Wall } from '../../core/calendar/wall.js';
import { zoneCalled } from '../../core/calendar/zone-names.js';
import type { Zone } from '../../core/calendar/zones.js';
import type { IcsComponent } from './components.js';
import { unescape } from './text.js';

/** The last year in which a zone of a calendar's own making changes its clocks. */
const HORIZON = Date.UTC(2101, 0, 1);
const MOST = 400;

const one = ({ properties }: IcsComponent, name: string): string | undefined =>
  properties.find((property) => property.name === name)?.value;

function offset(value: string | undefined): number | undefined {
  const [match, sign, hours, minutes, seconds = '0'] =
    /^([+-]?)(\d{2})(\d{2})(\d{2})?$/.exec(value?.trim() ?? '') ?? [];
  if (!match) return undefined;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}

/** A zone from its VTIMEZONE alone. */
function zoneMade(component: IcsComponent): Zone | undefined {
  const shifts: { at: number; offset: number }[] = [];
  let before: { at: Wall; offset: number } | undefined;
  for (const part of component.parts) {
    const start = parseMoment(one(part, 'DTSTART')?.trim() ?? '')?.wall;
    const to = offset(one(part, 'TZOFFSETTO'));
    const from = offset(one(part, 'TZOFFSETFROM')) ?? to;
    if (start === undefined || to === undefined || from === undefined) continue;
    if (!before || start < before.at) before = { at: start, offset: from };
    const walls = new Set<Wall>([start]);
    for (const { name, value } of part.properties) {
      if (name === 'RDATE') for (const date of value.split(',')) walls.add(parseMoment(date.trim())?.wall ?? start);
      const rule = name === 'RRULE' ? parseRule(value) : undefined;
      if (!rule) continue;
      const { until } = rule;
      const end = until ? (until.utc ? until.wall + from : until.day ? until.wall + DAY : until.wall) : Infinity;
      let count = 0;
      for (const wall of recur(rule, start, Math.max(start, Date.UTC(1950, 0, 1)), HORIZON, end)) {
        if (++count > MOST) break;
        walls.add(wall);
      }
    }
    for (const wall of walls) shifts.push({ at: wall - from, offset: to });
  }
  if (!before || shifts.length === 0) return undefined;
  shifts.sort((a, b) => a.at - b.at);
  const first = before.offset;
  return {
    offsetAt(instant) {
      let low = 0;
      let high = shifts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (shifts[middle]!.at <= instant) low = middle + 1;
        else high = middle;
      }
      return low ? shifts[low - 1]!.offset : first;
    },
  };
}

/**
 * The zones of a calendar file by the names it gives them. A name the world knows means what the world knows by it: what
 * programs write into VTIMEZONE is often right for one year only. Others mean what their VTIMEZONE says.
 */
export function zonesOf(components: readonly IcsComponent[]): (name: string) => Zone | undefined {
  const made = new Map<string, Zone | undefined>();
  for (const component of components) {
    // A text where it is defined, and so escaped; a parameter where it is used, and so not.
    const id = unescape(one(component, 'TZID') ?? '').trim();
    if (!id || made.has(id)) continue;
    const called = zoneCalled(id) ?? zoneCalled(one(component, 'X-LIC-LOCATION') ?? '');
    made.set(id, called ?? zoneMade(component));
  }
  return (name) => made.get(name) ?? zoneCalled(name);
}
