import type { NewPoll, PollDefinition } from '../models/poll.js';
import { parseNewPoll } from '../models/poll-definition.js';
import { wrong } from '../models/poll-parse.js';
import { importSurveyJs } from './surveyjs.js';
import { isElement, type Element, type LeftOut } from './surveyjs-elements.js';

/** A poll on its way to be one: unchecked, perhaps without id, days and purpose, and what an import left out of it. */
export interface PollDraft {
  readonly poll: Element;
  readonly leftOut: readonly LeftOut[];
}

/** Longer than any poll in forty languages; a page must not stall on a file that was picked by mistake. */
export const DRAFT_MAX = 1_000_000;

/** A poll of ours gives each question its `kind`; a SurveyJS form has pages, or elements with a `type`. */
const isOurs = ({ questions, pages, elements }: Element): boolean =>
  pages === undefined &&
  elements === undefined &&
  (!Array.isArray(questions) || !questions.some((one) => isElement(one) && 'type' in one && !('kind' in one)));

/**
 * A poll from JSON as a host pastes it: one of ours, or a SurveyJS form. The hash of a host that stands in it is dropped:
 * who brings it is the host.
 * @throws {HavenError} `invalid` or `too-large` with the field `json`, `survey` or `questions`
 */
export function readDraft(text: string): PollDraft {
  if (text.length > DRAFT_MAX) wrong('json', 'too-long', 'too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    wrong('json', 'not-a-record');
  }
  if (!isElement(value)) return wrong('json', 'not-a-record');
  if (!isOurs(value)) return importSurveyJs(value);
  const { capability: _, ...poll } = value;
  return { poll, leftOut: [] };
}

/** What the next wave takes over: all but what belongs to this time. */
export function nextWave({ id: _id, opens: _opens, closes: _closes, note: _note, ...poll }: PollDefinition): PollDraft {
  return { poll, leftOut: [] };
}

const NOBODY = 'A'.repeat(43);

/**
 * Finds what is wrong with a draft, whatever its id, days and purpose will be.
 * @throws {HavenError} as `parseNewPoll`
 */
export function checkDraft({ poll }: PollDraft): PollDefinition {
  const given = { id: 'draft', closes: '9999-12-31', purpose: '-', ...poll };
  return parseNewPoll({ ...given, capability: NOBODY }).poll;
}

/**
 * The whole poll, with what its host says beside the draft. What is `undefined` there stays as in the draft.
 * @throws {HavenError} as `parseNewPoll`
 */
export function finishDraft(
  { poll }: PollDraft,
  details: Readonly<Record<string, unknown>>,
  capability = NOBODY,
): NewPoll {
  const said = Object.entries(details).filter(([, value]) => value !== undefined);
  return { ...parseNewPoll({ ...poll, ...Object.fromEntries(said), capability }).poll, capability };
}
