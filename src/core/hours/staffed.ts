import { TIERS, type Tier } from '../models/report.js';
import { openAt } from './open-at.js';

/** When people of a community look at what was sent to them, as its host says it. */
export interface Staffed {
  /** Opening hours in the part of OpenStreetMap's format that `parseHours` reads. */
  readonly hours: string;
  /** IANA zone; the visitor's own when absent. */
  readonly timezone?: string | undefined;
  /** How soon somebody looks while people are there: "urgent 15m, safety 4h, rules 1d". */
  readonly within?: string | undefined;
}

/** When somebody looks at a report of one tier. */
export interface ExpectedLook {
  /** Whether people are there now. */
  readonly here: boolean;
  /** Until when they are there, or from when on they will be; absent when that never changes. */
  readonly at?: number;
  /** How soon they look from then on, in minutes; absent where the host has not said it. */
  readonly minutes?: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60;
const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: DAY };

/** Minutes by tier; what cannot be read is left out, so that nothing is promised by a slip. */
export function parseWithin(text: string): Partial<Record<Tier, number>> {
  const found: Partial<Record<Tier, number>> = {};
  for (const part of text.slice(0, 200).split(',')) {
    const [, name, count, unit = ''] = /^\s*([a-z]+)\s+(\d{1,3})\s*([mhd])\s*$/.exec(part) ?? [];
    const tier = TIERS.find((one) => one === name);
    if (tier && Number(count) > 0) found[tier] = Number(count) * UNITS[unit]!;
  }
  return found;
}

/**
 * What may be said of when somebody looks. Nothing, where the hours cannot be read, are in a zone that this device does not
 * know, or differ on public holidays, whose days nobody here knows: a promise that is not kept does harm. Less than a day has to fit into what
 * is left of the hours; else it counts from the next time somebody is there.
 */
export function expectedLook(staffed: Staffed, tier: Tier, now: number, viewerZone?: string): ExpectedLook | undefined {
  const { hours, timezone, within } = staffed;
  const schedule = { hours, ...(timezone && { timezone }) };
  const { state, changes, holiday } = openAt(schedule, now, viewerZone);
  if (state === 'unknown' || holiday) return undefined;
  const here = state === 'open';
  if (!here && changes === undefined) return undefined;
  const minutes = parseWithin(within ?? '')[tier];
  const said = minutes !== undefined && { minutes };
  const late = here && changes !== undefined && said && minutes < DAY && now + minutes * MINUTE > changes;
  const next = late ? openAt(schedule, changes, viewerZone) : undefined;
  if (next?.state === 'closed' && next.changes !== undefined) return { here: false, at: next.changes, ...said };
  // The format could be read in two ways where it goes on: then only what is sure.
  return { here, ...(changes !== undefined && { at: changes }), ...(!late && said) };
}
