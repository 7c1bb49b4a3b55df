import { HavenError } from '../errors.js';
import { parseText } from './item.js';
import { parseKey, record, refuse } from './parse.js';
import type { NewPollAnswer, NewPollText, PollAnswer, PollAnswers, PollDefinition, PollQuestion } from './poll.js';
import { POLL_TEXT_MAX } from './poll.js';
import { stepsOf } from './poll-question.js';

/** Whether the answers so far lead to this question. A question that was declined leads nowhere. */
export function isAsked({ when }: PollQuestion, answers: PollAnswers): boolean {
  if (!when) return true;
  const given = Object.hasOwn(answers, when.question) ? answers[when.question] : undefined;
  return [given].flat().some((step) => step !== undefined && when.is.includes(step as string));
}

/**
 * The answers without those to questions that are no longer asked, after somebody changed one that led to them. Also
 * without what is not in the poll at all.
 */
export function keepAsked({ questions }: Pick<PollDefinition, 'questions'>, answers: PollAnswers): PollAnswers {
  const kept: Record<string, PollAnswer> = {};
  for (const question of questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer !== undefined && isAsked(question, kept)) kept[question.id] = answer;
  }
  return kept;
}

const each = (value: unknown, field: string, steps: readonly unknown[], count: readonly [number, number]): string[] => {
  if (!Array.isArray(value) || value.length < count[0] || value.length > count[1]) refuse(field);
  value.forEach((id, index) => {
    if (!steps.includes(id) || value.indexOf(id) !== index) refuse(`${field}.${index}`);
  });
  return value as string[];
};

/** @throws {HavenError} `invalid` with the field */
export function parseAnswer(value: unknown, field: string, question: PollQuestion): PollAnswer {
  if (value === null) return null;
  const steps = stepsOf(question);
  switch (question.kind) {
    case 'choice':
    case 'scale':
    case 'number':
      return steps.includes(value as string) ? (value as string | number) : refuse(field);
    case 'choices': {
      const chosen = each(value, field, steps, [1, question.max ?? steps.length]);
      // In the order of the poll: the order of ticking is nobody's business.
      return (steps as string[]).filter((id) => chosen.includes(id));
    }
    case 'ranking':
      return [...each(value, field, steps, [steps.length, steps.length])];
    case 'text':
      return refuse(field);
  }
}

/**
 * Answers to this poll: only to its questions, only to those asked, not all of them declined.
 * @throws {HavenError} `invalid` with the field (`answers.mood`)
 */
export function parseAnswers(value: unknown, { questions }: Pick<PollDefinition, 'questions'>): PollAnswers {
  const get = record(value, 'answers');
  const parsed: Record<string, PollAnswer> = {};
  for (const question of questions) {
    const answer = get(question.id, (given) =>
      given === undefined ? undefined : parseAnswer(given, `answers.${question.id}`, question),
    );
    if (answer === undefined) continue;
    if (!isAsked(question, parsed)) refuse(`answers.${question.id}`);
    parsed[question.id] = answer;
  }
  const stray = Object.keys(value as object).find((id) => !Object.hasOwn(parsed, id));
  // What a stranger calls a key must not end up in a console.
  if (stray !== undefined) refuse(`answers.${/^[a-z\d-]{1,64}$/.test(stray) ? stray : '?'}`);
  if (Object.values(parsed).every((answer) => answer === null)) refuse('answers');
  return parsed;
}

/** @throws {HavenError} `invalid` with the field */
export function parseNewPollAnswer(value: unknown, poll: PollDefinition): NewPollAnswer {
  const get = record(value, 'answer');
  return {
    answers: get('answers', (answers) => parseAnswers(answers, poll)),
    capability: get('capability', parseKey),
  };
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseNewPollText(value: unknown, { questions }: PollDefinition): NewPollText {
  const get = record(value, 'text');
  return {
    question: get('question', (id, field) => {
      const question = questions.find((one) => one.id === id);
      return question?.kind === 'text' ? question.id : refuse(field);
    }),
    text: get('text', parseText, POLL_TEXT_MAX),
    capability: get('capability', parseKey),
  };
}

/** True for whatever {@link parseAnswers} takes. */
export function isAnswer(value: unknown, question: PollQuestion): boolean {
  try {
    parseAnswer(value, 'answer', question);
    return true;
  } catch (thrown) {
    if (thrown instanceof HavenError) return false;
    throw thrown;
  }
}
