import { HavenError } from './errors.js';

/** One stretch of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /**
   * Opaque; give it back to get what follows. Absent at the end of the list. It stays valid while others write:
   * what was on an earlier page never comes again, and what was there all the time is never left out.
   */
  readonly next?: string;
}

export interface PageQuery {
  readonly cursor?: string;
  /** 1–50; 20 when absent. */
  readonly limit?: number;
}

export const PAGE_LIMIT_DEFAULT = 20;
export const PAGE_LIMIT_MAX = 50;

/** @throws {HavenError} `invalid`, field `limit` */
export function parseLimit(value: unknown): number {
  if (value === undefined) return PAGE_LIMIT_DEFAULT;
  if (Number.isInteger(value) && (value as number) > 0 && (value as number) <= PAGE_LIMIT_MAX) return value as number;
  throw new HavenError('invalid', { field: 'limit' });
}
