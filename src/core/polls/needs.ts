import type { PollDefinition } from '../models/poll.js';
import type { PollResults, PublishedShare, QuestionResult } from '../models/poll-results.js';
import { FEW } from '../privacy/counts.js';
import { Z95 } from '../privacy/randomised-response.js';

/** A share in points (0–100) with the interval that holds the exact one, rounding and chance together. */
export interface NeedsShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of one service: how many know it, and of those, how many it helped. */
export interface AwarenessGap {
  readonly service: string;
  readonly known: NeedsShare;
  readonly helpful: NeedsShare;
  /** `helpful` − `known`, in points; may be below zero. */
  readonly gap: NeedsShare;
  /** Its interval leaves zero out, above: it helps those who know it, and too few do. */
  readonly clear: boolean;
}

/** What a needs assessment says beyond its charts. A member is absent where it would speak of fewer than `k` people. */
export interface NeedsFigures {
  /** Options most often named, most first: only those shown by themselves. */
  readonly concerns: readonly string[];
  readonly barriers: readonly string[];
  /** Of those who wanted help: how many did not get it. */
  readonly unmet?: NeedsShare;
  readonly awareness: readonly AwarenessGap[];
}

/**
 * The questions and options these figures are made of, by the ids they have in the template `needs`. A poll of one's own has
 * the same figures where it keeps the same ids.
 */
export const NEEDS = {
  concerns: 'concerns',
  barriers: 'barriers',
  known: 'known',
  helped: 'helped',
  received: 'received',
  got: 'got',
  notGot: 'not-got',
  none: 'none',
} as const;

const TOP = 3;
const WHOLE = 100;

const clip = (value: number): number => Math.min(WHOLE, Math.max(0, value));

/** Where the exact share of a group of options lies for certain: rounding and merging, without chance. */
interface Reach {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** Half of what rounding may have moved: 5 points while there may have been fewer than 30 people, else 2.5. */
const half = (atLeast: number): number => (atLeast < 50 ? 5 : 2.5);

function reachOf({ percent = 0, bound, options }: PublishedShare, atLeast: number): Reach {
  switch (bound) {
    case 'few': {
      // Fewer than three people each, of at least so many.
      const high = clip((WHOLE * (FEW - 1) * options.length) / atLeast);
      return { low: 0, value: high / 2, high };
    }
    case 'under':
      return { low: 0, value: percent / 2, high: percent };
    case 'at-least':
      return { low: percent, value: (percent + WHOLE) / 2, high: WHOLE };
    case 'about':
      return { low: clip(percent - half(atLeast)), value: percent, high: clip(percent + half(atLeast)) };
  }
}

/** The share of one option where it was shown by itself. */
function reachOfOption({ shares, atLeast }: QuestionResult, option: string): Reach | undefined {
  const alone = shares?.find(({ options }) => options.length === 1 && options[0] === option);
  return alone && atLeast ? reachOf(alone, atLeast) : undefined;
}

/** The greatest standard error, in points, of a share somewhere between `low` and `high` among so many people. */
function errorOf({ low, high }: Reach, people: number): number {
  const widest = Math.min(high, Math.max(low, WHOLE / 2)) / WHOLE;
  return WHOLE * Math.sqrt((widest * (1 - widest)) / people);
}

const whole = (value: number): number => Math.round(value) + 0;

/** Rounding and chance together, in whole points: what is made of coarse numbers must not look finer. */
const withChance = ({ low, value, high }: Reach, error: number): NeedsShare => ({
  value: whole(clip(value)),
  low: Math.floor(clip(low - Z95 * error)),
  high: Math.ceil(clip(high + Z95 * error)),
});

/** part / (part + rest), where both come from one question with one answer a person. */
const partOf = (part: Reach, rest: Reach): Reach => ({
  low: WHOLE * (part.low / (part.low + rest.high)) || 0,
  value: WHOLE * (part.value / (part.value + rest.value)) || 0,
  high: WHOLE * (part.high / (part.high + rest.low)) || 0,
});

/**
 * Unmet need = wanted and not received ÷ wanted (domain notes §3.8). Nothing where fewer than `k` people may have wanted
 * help.
 */
function unmetNeed(result: QuestionResult | undefined, k: number): NeedsShare | undefined {
  const { atLeast } = result ?? {};
  const [met, unmet] = [NEEDS.got, NEEDS.notGot].map((option) => result && reachOfOption(result, option));
  if (!atLeast || !met || !unmet) return undefined;
  const wanted = Math.floor((atLeast * (met.low + unmet.low)) / WHOLE);
  if (wanted < k) return undefined;
  const share = partOf(unmet, met);
  return withChance(share, errorOf(share, wanted));
}

/**
 * Awareness gap = (helpful if known) − known (domain notes §3.8), with helpful if known = helped ÷ known. Only of services
 * that `k` people or more know, by numbers that are shown. Both questions are answered by nearly the same people where both
 * have an answer for "none of these"; `helped` cannot be more than `known`.
 */
function awarenessGap(
  service: string,
  known: QuestionResult,
  helped: QuestionResult,
  k: number,
): AwarenessGap | undefined {
  const [knows, helps] = [reachOfOption(known, service), reachOfOption(helped, service)];
  if (!knows || !helps || !known.atLeast || knows.value === 0) return undefined;
  const base = Math.floor((known.atLeast * knows.low) / WHOLE);
  if (base < k) return undefined;
  const share: Reach = {
    low: clip((WHOLE * helps.low) / knows.high),
    value: clip((WHOLE * helps.value) / knows.value),
    high: clip((WHOLE * helps.high) / knows.low),
  };
  const [ofKnown, ofHelped] = [errorOf(knows, known.atLeast), errorOf(share, base)];
  const error = Z95 * Math.hypot(ofKnown, ofHelped);
  const gap: NeedsShare = {
    value: whole(share.value - knows.value),
    low: Math.max(-WHOLE, Math.floor(share.low - knows.high - error)),
    high: Math.min(WHOLE, Math.ceil(share.high - knows.low + error)),
  };
  return {
    service,
    known: withChance(knows, ofKnown),
    helpful: withChance(share, ofHelped),
    gap,
    clear: gap.low > 0,
  };
}

/** The options named most, each shown by itself, most first; those that are shown alike stay in the order of the poll. */
const top = (result: QuestionResult | undefined): readonly string[] =>
  (result?.shares ?? [])
    .filter(({ options, bound }) => options.length === 1 && bound !== 'few' && bound !== 'under')
    .filter(({ options }) => options[0] !== NEEDS.none)
    .toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0))
    .slice(0, TOP)
    .flatMap(({ options }) => options);

/**
 * The figures of a needs assessment, worked out of published numbers and of nothing else; `undefined` for any other poll.
 * They can tell nothing the results do not tell already, and say how uncertain they are: rounding and merging as far as they
 * may go, and 1.96 standard errors of a sample of the fewest people the coarse counts allow.
 */
export function needsFigures(
  { questions, k }: Pick<PollDefinition, 'questions' | 'k'>,
  results: Pick<PollResults, 'questions'>,
): NeedsFigures | undefined {
  const asked = (id: string, kind: 'choice' | 'choices') =>
    questions.find((question) => question.id === id && question.kind === kind);
  const published = (id: string): QuestionResult | undefined =>
    results.questions.find(({ question }) => question === id);
  const [known, helped] = [asked(NEEDS.known, 'choices'), asked(NEEDS.helped, 'choices')];
  const received = asked(NEEDS.received, 'choice');
  if (!(known && helped) && !received) return undefined;

  const services = known && helped && 'options' in known ? known.options.map(({ id }) => id) : [];
  const [ofKnown, ofHelped] = [published(NEEDS.known), published(NEEDS.helped)];
  const unmet = received && unmetNeed(published(NEEDS.received), k);
  return {
    concerns: asked(NEEDS.concerns, 'choices') ? top(published(NEEDS.concerns)) : [],
    barriers: asked(NEEDS.barriers, 'choices') ? top(published(NEEDS.barriers)) : [],
    ...(unmet && { unmet }),
    awareness: services.flatMap((service) => {
      const gap =
        service !== NEEDS.none && ofKnown && ofHelped ? awarenessGap(service, ofKnown, ofHelped, k) : undefined;
      return gap ? [gap] : [];
    }),
  };
}
