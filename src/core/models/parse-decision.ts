import type { DecisionRow, RingRow } from './desk-rows.js';
import { othersThan } from './desk-rows.js';
import { parseText } from './item.js';
import type { Act, Decision, NewDecision } from './moderation.js';
import { ACTS, DECISION_TEXTS } from './moderation.js';
import type { Get } from './parse.js';
import { oneOf, optional, parseId, record, refuse } from './parse.js';
import { parseDay } from './parse-report.js';
import type { Reason } from './report.js';
import { REASONS } from './report.js';
import { readable } from './share-keys.js';

/** Longest words of a moderator to an author, in UTF-16 units. */
export const WORDS_MAX = 1_000;

const REASON_WORDS = Object.keys(REASONS) as Reason[];

const parseGuideline = (value: unknown, field: string): string =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : refuse(field);

/** What an author is told of the reasons of a decision. */
export const parseWhy = (get: Get): Pick<NewDecision, 'reason' | 'guideline' | 'text' | 'words'> => ({
  ...get('reason', optional, oneOf<Reason>, REASON_WORDS),
  ...get('guideline', optional, parseGuideline),
  text: get('text', oneOf, DECISION_TEXTS),
  ...get('words', optional, parseText, WORDS_MAX),
});

/** Acts against which an author can ask somebody else to look; what was erased can be looked at by nobody. */
const APPEALABLE: readonly Act[] = ['hold', 'hide', 'trim', 'add-note'];

/** Whether somebody else than who decided is there to be asked, and has not been. */
export const isAppealable = ({ act, by, settled, appeal }: DecisionRow, ring: RingRow | undefined): boolean =>
  APPEALABLE.includes(act) && !settled && appeal === undefined && !!ring && othersThan(ring.ring, by).length > 0;

/** What the author reads, latest first; nothing of who decided. */
export const decisionsFor = (rows: readonly DecisionRow[], ring: RingRow | undefined): readonly Decision[] =>
  rows
    .toSorted((one, other) => other.place - one.place)
    .flatMap((row) => {
      const decision = readable(row, (value): Decision => {
        const get = record(value, 'decision');
        return {
          id: get('id', parseId),
          act: get('act', oneOf, ACTS),
          day: get('day', parseDay),
          ...parseWhy(get),
          appealable: isAppealable(value, ring),
        };
      });
      return decision ?? [];
    });
