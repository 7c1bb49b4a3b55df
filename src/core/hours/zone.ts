const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Milliseconds since 1970 that a clock on the wall would show if it hung in Greenwich. */
export type WallTime = number;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      // No zone of this name here.
    }
    if (formats.size > 500) formats.clear();
    formats.set(zone, format);
  }
  return formats.get(zone);
}

export const isZone = (zone: string): boolean => formatOf(zone) !== undefined;

/** What a clock on the wall shows in a zone at an instant; nothing where the zone is not known here. */
export function wallTime(instant: number, zone: string): WallTime | undefined {
  const format = formatOf(zone);
  if (!format) return undefined;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year, month, day, hour, minute, second } = part as Record<'year' | 'month' | 'day' | 'hour', number> & {
    minute: number;
    second: number;
  };
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far the wall is ahead of Greenwich. */
const offset = (instant: number, zone: string): number => wallTime(instant, zone)! - Math.floor(instant / 1000) * 1000;

/** The instant within a day of a time on the wall at which the clocks of a known zone are changed. */
export function clockChange(wall: WallTime, zone: string): number | undefined {
  const [before, after] = [offset(wall - DAY, zone), offset(wall + DAY, zone)];
  if (before === after) return undefined;
  let [low, high] = [wall - DAY - before, wall + DAY - after];
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if (offset(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Every instant at which the clocks of a known zone show a time, earliest first: one on most days, two where the clocks
 * are turned back over it, and the moment of the jump where they are put forward over it.
 */
export function instantsOf(wall: WallTime, zone: string): readonly number[] {
  const offsets = [offset(wall - DAY, zone), offset(wall + DAY, zone)];
  const shown = [...new Set(offsets)]
    .map((ahead) => wall - ahead)
    .filter((instant) => wallTime(instant, zone) === wall)
    .sort((a, b) => a - b);
  return shown.length > 0 ? shown : [clockChange(wall, zone) ?? wall - offsets[0]!];
}
