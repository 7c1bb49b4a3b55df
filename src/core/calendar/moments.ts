import { type Wall, wallOf } from './wall.js';

/** A DATE or DATE-TIME as it is written: before anybody has asked what its zone is. */
export interface Moment {
  readonly wall: Wall;
  /** Midnight of a day that has no time. */
  readonly day: boolean;
  /** Written with `Z`. */
  readonly utc: boolean;
}

const ICS = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z)?)?$/i;

/** `20260310`, `20260310T190000`, `20260310T190000Z`, and the same as ISO 8601 writes it. */
export function parseMoment(text: string): Moment | undefined {
  const [match, year, month, day, hour, minute, second, utc] = ICS.exec(text) ?? ISO.exec(text) ?? [];
  if (!match) return undefined;
  const wall = wallOf(
    Number(year),
    Number(month),
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  return wall === undefined ? undefined : { wall, day: hour === undefined, utc: utc !== undefined };
}

/** A length of time: days are days however long they are, the rest is exact. Both in milliseconds. */
export interface Span {
  readonly days: number;
  readonly exact: number;
}

const DURATION = /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i;

/** A DURATION of RFC 5545; no length below zero, which no event has. */
export function parseSpan(text: string): Span | undefined {
  const [match, sign, ...parts] = DURATION.exec(text.trim()) ?? [];
  if (!match || sign === '-' || parts.every((part) => part === undefined)) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return { days: (weeks! * 7 + days!) * 86_400_000, exact: ((hours! * 60 + minutes!) * 60 + seconds!) * 1_000 };
}
