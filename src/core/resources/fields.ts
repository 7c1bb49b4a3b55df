import { isDay } from '../clock.js';
import type { RefusedResource } from '../models/resource.js';
import { cleanText } from '../text.js';

/** Why an entry is refused; thrown while one is read and caught by whoever reads the file, never further. */
export class Refusal {
  readonly field: string;
  readonly reason: RefusedResource['reason'];

  constructor(field: string, reason: RefusedResource['reason']) {
    this.field = field;
    this.reason = reason;
  }
}

export function refuseField(field: string, reason: RefusedResource['reason'] = 'invalid'): never {
  // Caught in this folder; what leaves it is an entry in a list.
  throw new Refusal(field, reason);
}

/** Properties of a record of unknown origin; own ones only, and `null` counts as absent. */
export type Loose = Readonly<Record<string, unknown>>;

export function looseRecord(value: unknown, field = '.'): Loose {
  if (typeof value !== 'object' || !value || Array.isArray(value)) refuseField(field);
  return Object.assign(Object.create(null) as Loose, value);
}

const absent = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === '';

export function text(value: unknown, field: string, longest: number): string | undefined {
  if (absent(value)) return undefined;
  if (typeof value !== 'string') refuseField(field);
  // Cleaning never makes a text longer, and composing can make it much shorter.
  if (value.length > longest * 4) refuseField(field, 'too-large');
  // Most of what a directory holds are plain words, which cleaning would not change; it costs several passes.
  const clean = /^[\x20-\x7e]*$/.test(value) ? value.trim() : cleanText(value);
  if (clean.length > longest) refuseField(field, 'too-large');
  return clean || undefined;
}

export function flag(value: unknown, field: string): boolean | undefined {
  if (absent(value)) return undefined;
  return typeof value === 'boolean' ? value : refuseField(field);
}

export function count(value: unknown, field: string, most: number): number | undefined {
  if (absent(value)) return undefined;
  return typeof value === 'number' && value >= 0 && value <= most ? value : refuseField(field);
}

export function word<Word extends string>(value: unknown, field: string, words: readonly Word[]): Word | undefined {
  if (absent(value)) return undefined;
  return words.includes(value as Word) ? (value as Word) : refuseField(field);
}

export function list<Item>(
  value: unknown,
  field: string,
  most: number,
  item: (value: unknown, field: string) => Item | undefined,
): readonly Item[] {
  if (absent(value)) return [];
  if (!Array.isArray(value)) refuseField(field);
  if (value.length > most) refuseField(field, 'too-large');
  const items = value.map((one, index) => item(one, `${field}.${index}`)).filter((one) => one !== undefined);
  return [...new Set(items)];
}

/** A day of the calendar: the 31st of April is none. */
export function day(value: unknown, field: string): string | undefined {
  if (absent(value)) return undefined;
  const short = typeof value === 'string' ? value.slice(0, 10) : value;
  if (!isDay(short) || new Date(`${short}T00:00Z`).toISOString().slice(0, 10) !== short) refuseField(field);
  return short;
}

const tags = new Map<unknown, string>();

export function languageTag(value: unknown, field: string): string | undefined {
  const known = tags.get(value);
  if (known !== undefined) return known;
  const tag = text(value, field, 35);
  if (tag === undefined) return undefined;
  try {
    const [found] = Intl.getCanonicalLocales(tag);
    if (tags.size > 1_000) tags.clear();
    tags.set(value, found!);
    return found;
  } catch {
    return refuseField(field);
  }
}

/** Addresses a page may lead to: secure, with a host, without a password in them. */
export function httpsLink(value: unknown, field: string): string | undefined {
  if (absent(value)) return undefined;
  if (typeof value !== 'string') refuseField(field);
  if (value.length > 2_000) refuseField(field, 'too-large');
  const url = parsed(value.trim()) ?? refuseField(field);
  if (url.protocol !== 'https:' || url.username || url.password || !url.hostname) refuseField(field, 'unsafe-link');
  return url.href;
}

function parsed(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
