import type { PollDefinition, PollQuestion, Words } from '../models/poll.js';
import type { GroupResult, PollResults, PublishedShare, QuestionResult, ScoreResult } from '../models/poll-results.js';
import { wordsIn } from '../models/read-words.js';

/** What an export is made of: the poll, and published results of it or of its waves. There is nothing else to export. */
export interface Exported {
  readonly poll: PollDefinition;
  readonly results: readonly PollResults[];
  /** Language of the texts beside the ids; the poll's own when absent. */
  readonly language?: string;
}

/** Columns of the table: names for programs, in no language. */
const COLUMNS = [
  'poll',
  'closes',
  'state',
  'item',
  'text',
  'by',
  'group',
  'options',
  'options_text',
  'bound',
  'percent',
  'low',
  'high',
  'at_least',
] as const;

type Line = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/**
 * A cell after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe, as OWASP advises: hosts
 * paste texts from anywhere.
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The words of an option or a step. */
function label(question: PollQuestion, option: string): Words {
  switch (question.kind) {
    case 'scale':
      return question.labels[Number(option) - 1] ?? option;
    case 'number':
    case 'text':
      return option;
    default:
      return question.options.find(({ id }) => id === option)?.text ?? option;
  }
}

function linesOf(poll: PollDefinition, wave: PollResults, say: (words: Words) => string): readonly Line[] {
  const base = { poll: wave.poll, closes: wave.closes, state: wave.state };
  const find = (id: string): PollQuestion | undefined => poll.questions.find((question) => question.id === id);
  const texts = (question: PollQuestion | undefined, options: readonly string[]): string =>
    options.map((option) => (question ? say(label(question, option)) : option)).join(' / ');

  const shares = (id: string, shown: readonly PublishedShare[] = [], more: Line = {}): Line[] =>
    shown.map(({ options, bound, percent }) => ({
      ...more,
      options: options.join(' '),
      options_text: texts(find(id), options),
      bound,
      percent,
    }));
  const group = (id: string, by: string, { group: name, ...one }: GroupResult): Line[] => {
    const question = find(by);
    const more = { by, group: question ? say(label(question, name)) : name, at_least: one.atLeast };
    return shares(id, one.shares, more);
  };

  const ofQuestion = ({ question: id, ...result }: QuestionResult): Line[] => {
    const question = find(id);
    const item: Line = { ...base, item: id, text: question && say(question.text), at_least: result.atLeast };
    const all = [
      ...shares(id, result.shares),
      ...(result.estimates ?? []).map(({ option, ...estimate }) => ({
        options: option,
        options_text: texts(question, [option]),
        bound: 'estimate',
        ...estimate,
      })),
      ...(result.mean
        ? [{ bound: 'mean', percent: result.mean.value, low: result.mean.low, high: result.mean.high }]
        : []),
      ...(result.breakdowns ?? []).flatMap(({ by, groups }) =>
        groups ? groups.flatMap((one) => group(id, by, one)) : [{ by, bound: 'hidden' }],
      ),
    ];
    return (all.length ? all : [{ bound: 'hidden' }]).map((line) => ({ ...item, ...line }));
  };

  const ofScore = ({ score: id, atLeast, low, high, shares: bands = [] }: ScoreResult): Line[] => {
    const score = poll.scores.find((one) => one.id === id);
    const item = { ...base, item: id, text: score && say(score.text), at_least: atLeast };
    const text = (places: readonly string[]): string =>
      places.map((place) => say(score?.bands?.[Number(place)]?.text ?? place)).join(' / ');
    return [
      { ...item, bound: low === undefined ? 'hidden' : 'range', low, high },
      ...bands.map(({ options, bound, percent }) => ({
        ...item,
        options: options.join(' '),
        options_text: text(options),
        bound,
        percent,
      })),
    ];
  };
  const lines = [...wave.questions.flatMap(ofQuestion), ...wave.scores.flatMap(ofScore)];
  return lines.length ? lines : [base];
}

/**
 * Published results as a table: one line for each share, mean, estimate, group and score, of every wave. A mean stands in
 * `percent` with `bound` `mean`. Begins with a byte order mark, or spreadsheets spoil every language but English.
 */
export function resultsAsCsv({ poll, results, language = poll.language ?? 'en' }: Exported): string {
  const say = (words: Words): string => wordsIn(words, language, poll.language).text;
  const lines = results.flatMap((wave) => linesOf(poll, wave, say));
  const table = [COLUMNS.join(','), ...lines.map((line) => COLUMNS.map((column) => cell(line[column])).join(','))];
  return `\uFEFF${table.join('\r\n')}\r\n`;
}

/** Published results with the poll they belong to, as JSON. */
export const resultsAsJson = ({ poll, results }: Omit<Exported, 'language'>): string =>
  `${JSON.stringify({ format: 'haven-poll-results', version: 1, poll, results }, null, 2)}\n`;
