import type { Get } from './parse.js';
import type { PollCondition, PollOption, PollQuestion } from './poll.js';
import { POLL_OPTIONS_MAX, POLL_RANKED_MAX, QUESTION_KINDS } from './poll.js';
import {
  distinct,
  fields,
  maybe,
  parseList,
  parseNumber,
  parseOneOf,
  parseWhole,
  parseWord,
  wrong,
} from './poll-parse.js';
import { parseWords } from './poll-words.js';

/** Largest ε worth calling deniable: at 4 a choice of two is true in 98 of 100. */
const EPSILON_MAX = 4;
const EPSILON_MIN = 0.1;

/** The answers a question knows one by one, as they stand in conditions and results; none for free text. */
export function stepsOf(question: PollQuestion): readonly (string | number)[] {
  switch (question.kind) {
    case 'scale':
      return [1, 2, 3, 4, 5];
    case 'number':
      return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    case 'text':
      return [];
    default:
      return question.options.map(({ id }) => id);
  }
}

const parseOption = (value: unknown, field: string, before: readonly PollOption[]): PollOption => {
  const get = fields(value, field);
  const option = {
    id: get('id', parseWord),
    text: get('text', parseWords),
    ...maybe(get, 'points', parseNumber, 1_000),
  };
  return distinct(option, before, field);
};

const options = (get: Get, most: number): readonly PollOption[] => get('options', parseList, [2, most], parseOption);

const parseEpsilon = (value: unknown, field: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) wrong(field, 'not-a-number');
  return value < EPSILON_MIN ? wrong(field, 'too-few') : value > EPSILON_MAX ? wrong(field, 'too-many') : value;
};

/**
 * A condition looks back at one earlier question, so branches cannot run in a circle; and at an answer that question has,
 * so that whoever is not to be asked is so for a reason.
 */
function parseCondition(value: unknown, field: string, earlier: readonly PollQuestion[]): PollCondition {
  const get = fields(value, field);
  const question = get('question', parseWord);
  const asked = earlier.find(({ id }) => id === question);
  if (!asked || asked.kind === 'text' || asked.kind === 'ranking') return wrong(`${field}.question`, 'unreachable');
  if (asked.kind === 'choice' && asked.deniable !== undefined) wrong(`${field}.question`, 'deniable');
  const steps = stepsOf(asked);
  return {
    question,
    is: get('is', parseList<string | number>, [1, steps.length], (step, at, before) => {
      if (before.includes(step as string)) wrong(at, 'duplicate');
      return steps.includes(step as string) ? (step as string) : wrong(at, 'unreachable');
    }),
  };
}

/** @throws {HavenError} `invalid` or `too-large` with the field, and a `PollProblem` as its cause */
export function parseQuestion(value: unknown, field: string, earlier: readonly PollQuestion[]): PollQuestion {
  const get = fields(value, field);
  const kind = get('kind', parseOneOf, QUESTION_KINDS);
  const base = {
    id: get('id', parseWord),
    text: get('text', parseWords),
    ...maybe(get, 'hint', parseWords),
    ...maybe(get, 'when', parseCondition, earlier),
  };
  const parse = (): PollQuestion => {
    switch (kind) {
      case 'choice':
        return { kind, ...base, options: options(get, POLL_OPTIONS_MAX), ...maybe(get, 'deniable', parseEpsilon) };
      case 'choices': {
        const offered = options(get, POLL_OPTIONS_MAX);
        return { kind, ...base, options: offered, ...maybe(get, 'max', parseWhole, 1, offered.length) };
      }
      case 'scale':
        return { kind, ...base, labels: get('labels', parseList, [5, 5], parseWords) };
      case 'number':
        return { kind, ...base, low: get('low', parseWords), high: get('high', parseWords) };
      case 'ranking':
        return { kind, ...base, options: options(get, POLL_RANKED_MAX) };
      case 'text':
        return { kind, ...base };
    }
  };
  return distinct(parse(), earlier, field);
}
