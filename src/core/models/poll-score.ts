import type { PollBand, PollQuestion, PollScore } from './poll.js';
import { POLL_QUESTIONS_MAX } from './poll.js';
import { distinct, fields, maybe, parseList, parseNumber, parseOneOf, parseWord, wrong } from './poll-parse.js';
import { parseWords } from './poll-words.js';

const BANDS_MAX = 10;

/** The id of a question of one of these kinds, each once; never of one whose answers are randomised. */
export const namedQuestion =
  (questions: readonly PollQuestion[], kinds: readonly PollQuestion['kind'][]) =>
  (value: unknown, field: string, before: readonly string[]): string => {
    const id = parseWord(value, field);
    if (before.includes(id)) wrong(field, 'duplicate');
    const question = questions.find((one) => one.id === id);
    if (question?.kind === 'choice' && question.deniable !== undefined) wrong(field, 'deniable');
    return question && kinds.includes(question.kind) ? id : wrong(field, 'unreachable');
  };

const parseBand = (value: unknown, field: string, before: readonly PollBand[]): PollBand => {
  const get = fields(value, field);
  const upTo = get('upTo', parseNumber, 1_000_000);
  const last = before.at(-1);
  if (last && last.upTo >= upTo) wrong(`${field}.upTo`, 'not-rising');
  return { upTo, text: get('text', parseWords) };
};

export const parseScore =
  (questions: readonly PollQuestion[]) =>
  (value: unknown, field: string, before: readonly PollScore[]): PollScore => {
    const get = fields(value, field);
    const scorable = namedQuestion(questions, ['scale', 'number', 'choice']);
    const items = get('questions', parseList<string>, [1, POLL_QUESTIONS_MAX], (id, at, earlier) => {
      const name = scorable(id, at, earlier);
      const question = questions.find((one) => one.id === name);
      const bare = question?.kind === 'choice' && question.options.some(({ points }) => points === undefined);
      return bare ? wrong(at, 'no-points') : name;
    });
    const own = questions.filter(({ id }) => items.includes(id));
    const score: PollScore = {
      id: get('id', parseWord),
      text: get('text', parseWords),
      questions: items,
      ...maybe(
        get,
        'reversed',
        parseList<string>,
        [0, items.length],
        namedQuestion(own, ['scale', 'number', 'choice']),
      ),
      ...maybe(get, 'method', parseOneOf<'mean' | 'sum'>, ['mean', 'sum']),
      ...maybe(get, 'times', parseNumber, 1_000),
      ...maybe(get, 'bands', parseList<PollBand>, [2, BANDS_MAX], parseBand),
    };
    return distinct(score, before, field);
  };
