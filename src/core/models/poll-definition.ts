import type { Day } from '../clock.js';
import { isDay } from '../clock.js';
import { parseKey } from './parse.js';
import type { PollDefinition, PollScore } from './poll.js';
import { DENIABLE_ELIGIBLE_MIN, K_DEFAULT, K_FLOOR, POLL_QUESTIONS_MAX, TEXT_K_DEFAULT, TEXT_K_FLOOR } from './poll.js';
import { fields, maybe, parseList, parseOneOf, parseWhole, parseWord, parseYes, wrong } from './poll-parse.js';
import { parseQuestion } from './poll-question.js';
import { namedQuestion, parseScore } from './poll-score.js';
import { parseTag, parseWords } from './poll-words.js';

/** More people than can be asked, and a `k` no poll could reach, are a slip of the finger. */
const ELIGIBLE_MAX = 10_000_000;
const K_MAX = 1_000;
const BREAKDOWNS_MAX = 3;
const SCORES_MAX = 8;

/** A day that is in the calendar, so that it can be compared and never lies between two others. */
const parseDate = (value: unknown, field: string): Day => {
  if (value === undefined) wrong(field, 'missing');
  if (!isDay(value)) return wrong(field, 'not-a-day');
  // Counted in numbers: of the text some engines make the 2nd of March, others an error.
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(value);
  return real ? value : wrong(field, 'not-a-day');
};

const atLeast = (value: unknown, field: string, otherwise: number, floor: number): number => {
  const k = value === undefined ? otherwise : parseWhole(value, field, 0, K_MAX);
  return k < floor ? wrong(field, 'below-floor') : k;
};

const orElse = <Answer>(
  value: unknown,
  field: string,
  otherwise: Answer,
  parse: (value: unknown, field: string) => Answer,
): Answer => (value === undefined ? otherwise : parse(value, field));

/**
 * A poll from a host, a page, a file or storage, with its defaults filled in. Keys it does not know are left out; see
 * {@link strayKey}.
 * @throws {HavenError} `invalid` or `too-large` with the field, and a `PollProblem` as its cause
 */
export function parsePoll(value: unknown): PollDefinition {
  const get = fields(value, '');
  const questions = get('questions', parseList, [1, POLL_QUESTIONS_MAX], parseQuestion);
  const eligible = maybe(get, 'eligible', parseWhole, 1, ELIGIBLE_MAX);
  questions.forEach((question, index) => {
    if (question.kind !== 'choice' || question.deniable === undefined) return;
    if ((eligible.eligible ?? 0) < DENIABLE_ELIGIBLE_MIN) wrong(`questions.${index}.deniable`, 'too-few-eligible');
  });
  const opens = maybe(get, 'opens', parseDate);
  const closes = get('closes', parseDate);
  if (opens.opens && opens.opens > closes) wrong('closes', 'before-opening');
  return {
    id: get('id', parseWord),
    ...maybe(get, 'series', parseWord),
    ...maybe(get, 'language', parseTag),
    ...maybe(get, 'title', parseWords),
    purpose: get('purpose', parseWords),
    questions,
    ...opens,
    closes,
    k: get('k', atLeast, K_DEFAULT, K_FLOOR),
    textK: get('textK', atLeast, TEXT_K_DEFAULT, TEXT_K_FLOOR),
    interim: get('interim', orElse<boolean>, false, parseYes),
    results: get('results', (wanted, field) => parseOneOf(wanted ?? 'everyone', field, ['everyone', 'host'] as const)),
    ...eligible,
    breakdown: get('breakdown', parseList<string>, [0, BREAKDOWNS_MAX], namedQuestion(questions, ['choice'])),
    scores: get('scores', parseList<PollScore>, [0, SCORES_MAX], parseScore(questions)),
    ...maybe(get, 'note', parseWords),
  };
}

/** Path of the first key of `given` that its parser did not take: a slip such as `close` for `closes`. */
export function strayKey(given: unknown, taken: unknown, path = ''): string | undefined {
  if (typeof given !== 'object' || !given || typeof taken !== 'object' || !taken) return undefined;
  for (const [key, value] of Object.entries(given)) {
    const at = path ? `${path}.${key}` : key;
    if (value === undefined) continue;
    if (!Object.hasOwn(taken, key)) return at;
    const stray = strayKey(value, (taken as Record<string, unknown>)[key], at);
    if (stray) return stray;
  }
  return undefined;
}

export interface ParsedNewPoll {
  readonly poll: PollDefinition;
  readonly capability?: string;
}

/**
 * A poll to be created. Stricter than {@link parsePoll}: a key nobody knows is refused, since its host meant something.
 * @throws {HavenError} as {@link parsePoll}
 */
export function parseNewPoll(value: unknown): ParsedNewPoll {
  const poll = parsePoll(value);
  const capability = fields(value, '')('capability', (hash, field) =>
    hash === undefined ? undefined : parseKey(hash, field),
  );
  const stray = strayKey(value, { ...poll, capability });
  if (stray) wrong(stray, 'unknown-key');
  const needsHost = poll.results === 'host' || poll.questions.some(({ kind }) => kind === 'text');
  if (needsHost && capability === undefined) wrong('capability', 'needs-a-host');
  return { poll, ...(capability !== undefined && { capability }) };
}
