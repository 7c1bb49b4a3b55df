import { HavenError } from '../errors.js';
import type { NewPoll, PollCondition, PollQuestion } from '../models/poll.js';
import { POLL_QUESTIONS_MAX } from '../models/poll.js';
import { parseQuestion } from '../models/poll-question.js';
import { elementsOf, type Element, type LeftOut, type LeftOutReason, type Leave } from './surveyjs-elements.js';
import { localText, wordOf } from './surveyjs-texts.js';
import { questionOf } from './surveyjs-kinds.js';

export type { LeftOut, LeftOutReason };

/** What became of a SurveyJS definition. `poll` lacks the host's id, days and, where there was no description, purpose. */
export interface Imported {
  readonly poll: Pick<NewPoll, 'questions'> & Partial<Pick<NewPoll, 'title' | 'purpose' | 'language'>>;
  readonly leftOut: readonly LeftOut[];
}

const CONDITION =
  /^\s*\{([^{}]+)\}\s*(=|==|contains|anyof)\s*(\[[^\]]*\]|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true|false)\s*$/;

const valuesOf = (text: string): readonly string[] =>
  text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((value) => value.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter(Boolean);

/** The questions imported so far, by their SurveyJS name. */
export type Known = ReadonlyMap<
  string,
  { readonly question: PollQuestion; readonly steps: ReadonlyMap<string, string | number> }
>;

/** `{q} = 'a'`, `{q} anyof ['a', 'b']`, and such ones about the same question joined by `or`; nothing for all else. */
function conditionOf(expression: string, known: Known): PollCondition | undefined {
  const parts = expression.split(/\s+or\s+/i).map((part) => CONDITION.exec(part));
  const [name] = parts[0]?.slice(1, 2) ?? [];
  const asked = name === undefined ? undefined : known.get(name.trim());
  if (!asked) return undefined;
  const is: (string | number)[] = [];
  for (const part of parts) {
    if (part?.[1] !== name) return undefined;
    for (const value of valuesOf(part?.[3] ?? '')) {
      const step = asked.steps.get(value);
      if (step === undefined) return undefined;
      if (!is.includes(step)) is.push(step);
    }
  }
  return is.length ? { question: asked.question.id, is } : undefined;
}

/** What a question of ours cannot say; the question is taken without it. */
const IGNORED: Readonly<Record<string, LeftOutReason>> = {
  isRequired: 'always-skippable',
  requiredIf: 'always-skippable',
  hasOther: 'other-as-text',
  showOtherItem: 'other-as-text',
  defaultValue: 'default-value',
  defaultValueExpression: 'default-value',
  validators: 'validation',
  correctAnswer: 'validation',
};

/**
 * Reads the JSON of a SurveyJS form as far as polls can say the same: `radiogroup`, `dropdown`, `checkbox`, `tagbox`,
 * `rating`, `ranking`, `boolean`, `text`, `comment`, simple `visibleIf`, localised texts, panels and pages. All else is
 * listed with its place and the reason. A question whose condition cannot be understood is left out: asked of everybody
 * it would be another question.
 * @throws {HavenError} `invalid`, field `survey`, when it is no SurveyJS JSON at all or has no question that can be taken
 */
export function importSurveyJs(value: unknown): Imported {
  if (typeof value !== 'object' || !value || Array.isArray(value)) throw new HavenError('invalid', { field: 'survey' });
  const survey = value as Element;
  const leftOut: LeftOut[] = [];
  const leave: Leave = (path, reason, name) => {
    leftOut.push({ path, reason, ...(typeof name === 'string' && { name: name.slice(0, 80) }) });
  };
  for (const key of ['triggers', 'calculatedValues', 'completedHtml', 'navigateToUrl']) {
    if (Object.hasOwn(survey, key)) leave(key, 'behaviour');
  }
  const language = typeof survey['locale'] === 'string' && survey['locale'] ? survey['locale'] : 'en';
  const questions: PollQuestion[] = [];
  const known = new Map<string, { question: PollQuestion; steps: ReadonlyMap<string, string | number> }>();

  for (const { element, path } of elementsOf(survey, leave)) {
    const { name } = element;
    if (questions.length === POLL_QUESTIONS_MAX) {
      leave(path, 'too-many', name);
      continue;
    }
    const { visibleIf } = element;
    const when = typeof visibleIf === 'string' && visibleIf.trim() ? conditionOf(visibleIf, known) : undefined;
    if (visibleIf !== undefined && visibleIf !== '' && !when) {
      leave(`${path}.visibleIf`, 'condition', name);
      continue;
    }
    const made = questionOf(element, path, leave, language);
    if (!made) continue;
    const id = wordOf(
      typeof name === 'string' ? name : '',
      questions.map((question) => question.id),
    );
    const text = localText(element['title'] ?? name, language) ?? id;
    const hint = localText(element['description'], language);
    try {
      const raw = { id, text, ...(hint !== undefined && { hint }), ...(when && { when }), ...made.question };
      const question = parseQuestion(raw, path, questions);
      questions.push(question);
      if (typeof name === 'string') known.set(name, { question, steps: made.steps });
    } catch (thrown) {
      leave(thrown instanceof HavenError ? (thrown.field ?? path) : path, 'wrong', name);
      continue;
    }
    for (const [key, reason] of Object.entries(IGNORED)) {
      const set = Object.hasOwn(element, key) ? element[key] : undefined;
      if (set !== undefined && set !== false && set !== '') leave(`${path}.${key}`, reason, name);
    }
  }
  if (!questions.length) throw new HavenError('invalid', { field: 'survey' });
  const title = localText(survey['title'], language);
  const purpose = localText(survey['description'], language);
  return {
    poll: { questions, language, ...(title !== undefined && { title }), ...(purpose !== undefined && { purpose }) },
    leftOut,
  };
}
