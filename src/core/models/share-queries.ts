import type { ShareQuery } from '../backend.js';
import type { PageKey } from '../paging.js';
import { parseCursor, parseLimit } from '../paging.js';
import type { ContentNote } from './content-notes.js';
import { oneOf, optional, record } from './parse.js';
import { parseNotes, parseTopic } from './share.js';

export interface Stretch {
  readonly limit: number;
  readonly after: PageKey | undefined;
}

export interface ParsedShareQuery extends Stretch {
  readonly order: NonNullable<ShareQuery['order']>;
  readonly topic?: string;
  readonly without: readonly ContentNote[];
}

/** @throws {HavenError} `invalid` with the field */
export const parseStretch = (value: unknown, sign: 1 | -1 = 1): Stretch => {
  const get = record(value, 'query');
  return { limit: get('limit', parseLimit), after: get('cursor', parseCursor, sign) };
};

/** @throws {HavenError} `invalid` with the field */
export function parseShareQuery(value: unknown): ParsedShareQuery {
  const get = record(value, 'query');
  const order = get('order', oneOf<ParsedShareQuery['order']>, ['newest', 'unanswered'] as const, 'newest');
  return {
    order,
    ...get('topic', optional, parseTopic),
    without: get('without', parseNotes),
    ...parseStretch(value, order === 'newest' ? -1 : 1),
  };
}
