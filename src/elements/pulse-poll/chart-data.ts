import type { PollQuestion } from '../../core/models/poll.js';
import { stepsOf } from '../../core/models/poll-question.js';
import type { PublishedShare, QuestionResult } from '../../core/models/poll-results.js';
import type { PollResultsStrings } from '../../i18n/en/poll-results.js';

/** How a share is drawn: sure as far as `from`, possible as far as `to`; both 0–100. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** The same in words; a chart and its table say nothing else. */
  readonly value: string;
}

export interface Bar extends Extent {
  readonly label: string;
  /** The same in the wave before. */
  readonly before?: Extent;
}

/** Where a host's words and the reader's language come from. */
export interface Wording {
  readonly t: PollResultsStrings;
  readonly text: (words: PollQuestion['text']) => string;
  readonly number: (value: number) => string;
}

/** What "fewer than 3" is drawn as: a mark that is there and says no more. */
const TRACE = 3;

const clip = (points: number): number => Math.min(100, Math.max(0, points));

function extentOf({ t }: Wording, { kind }: PollQuestion, { percent = 0, bound, options }: PublishedShare): Extent {
  const apart = kind === 'number' ? runsOf(options) : options;
  switch (bound) {
    case 'few':
      return { from: 0, to: TRACE, value: apart.length > 1 ? t.few : t.fewOne };
    case 'under':
      return { from: 0, to: percent, value: t.under(percent) };
    case 'at-least':
      return { from: percent, to: 100, value: t.atLeast(percent) };
    case 'about':
      return { from: percent, to: percent, value: t.percent(percent) };
  }
}

/** Steps of 0–10 as stretches without a gap. */
function runsOf(steps: readonly string[]): readonly (readonly [low: number, high: number])[] {
  const runs: [number, number][] = [];
  for (const step of steps.map(Number)) {
    const last = runs.at(-1);
    if (last && last[1] === step - 1) last[1] = step;
    else runs.push([step, step]);
  }
  return runs;
}

/** An option, a step of a scale, or several that were put together, in words. */
export function labelOf({ t, text, number }: Wording, question: PollQuestion, options: readonly string[]): string {
  if (question.kind === 'number') {
    return t.join(
      runsOf(options).map(([low, high]) => (low === high ? number(low) : t.between(number(low), number(high)))),
    );
  }
  return t.join(
    options.map((id) => {
      if ('labels' in question) return text(question.labels[Number(id) - 1] ?? id);
      return text(('options' in question && question.options.find((option) => option.id === id)?.text) || id);
    }),
  );
}

/** The bars of one question; none when nothing may be shown. */
export function barsOf(
  wording: Wording,
  question: PollQuestion,
  result: Pick<QuestionResult, 'shares' | 'estimates'> | undefined,
  earlier?: QuestionResult,
): readonly Bar[] {
  const before = new Map(
    earlier?.shares?.map((share) => [share.options.join(' '), extentOf(wording, question, share)]),
  );
  if (result?.estimates) {
    return result.estimates.map(({ option, percent, low, high }) => ({
      label: labelOf(wording, question, [option]),
      from: clip(low),
      to: clip(high),
      value: wording.t.estimate(clip(percent), clip(low), clip(high)),
    }));
  }
  // In the order of the question, wherever the small ones were put together.
  const steps: readonly unknown[] = stepsOf(question);
  const place = ({ options }: PublishedShare): number =>
    Math.min(...options.map((id) => steps.indexOf('options' in question ? id : Number(id))));
  const shares = (result?.shares ?? []).toSorted((a, b) => place(a) - place(b));
  return shares.map((share) => {
    const same = before.get(share.options.join(' '));
    return {
      label: labelOf(wording, question, share.options),
      ...extentOf(wording, question, share),
      ...(same && { before: same }),
    };
  });
}

/** The chart in one sentence. */
export function sentenceOf({ t }: Wording, question: PollQuestion, bars: readonly Bar[]): string {
  const sure = bars.filter(({ from }) => from > 0);
  if (!sure.length) return t.noneApart;
  const most = Math.max(...sure.map(({ from }) => from));
  const top = sure.filter(({ from }) => from === most);
  if (top.length === bars.length && top.length > 1) return t.allAlike;
  const say = question.kind === 'ranking' ? t.mostFirst : t.mostChosen;
  return say(t.join(top.map(({ label }) => label)), top[0]!.value);
}
