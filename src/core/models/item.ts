import type { Day } from '../clock.js';
import { isDay } from '../clock.js';
import { cleanText } from '../text.js';
import type { Get } from './parse.js';
import { optional, parseId, parseKey, refuse } from './parse.js';
import type { Reply, Share } from './share.js';

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export function parseText(value: unknown, field: string, max: number): string {
  if (typeof value !== 'string') refuse(field);
  // Far beyond any limit nothing is worth cleaning, and a page must not stall on a megabyte.
  if (value.length > max * 4) refuse(field, 'too-large');
  const text = cleanText(value);
  if (text.length > max) refuse(field, 'too-large');
  // Joiners and marks alone would be an empty row that nobody can see.
  return VISIBLE.test(text) ? text : refuse(field);
}

export const parseFlag = (value: unknown, field: string): boolean =>
  typeof value === 'boolean' ? value : refuse(field);

export function parseCount(value: unknown, field: string, max = Infinity): number {
  const count = value as number;
  return Number.isSafeInteger(count) && count >= 0 && count <= max ? count : refuse(field);
}

const parseDay = (value: unknown, field: string): Day => (isDay(value) ? value : refuse(field));

/** What shares and replies have in common. */
export const parseItem = (
  get: Get,
): Pick<Share & Reply, 'id' | 'day' | 'edited' | 'version' | 'capability' | 'alias'> => ({
  id: get('id', parseId),
  day: get('day', parseDay),
  ...get('edited', optional, parseDay),
  version: get('version', parseCount),
  capability: get('capability', parseKey),
  alias: get('alias', parseCount, 0xffff),
});
