import type { Day } from '../clock.js';
import type { Words } from './poll.js';

/**
 * A share as it may be shown. Everything else a display says (means, trends, who is ahead) is worked out from these
 * published numbers and from nothing finer, so it cannot tell more than they do.
 */
export interface PublishedShare {
  /**
   * The options (or steps, or the steps of a band) it is about, as words; several when small ones were put together.
   */
  readonly options: readonly string[];
  /** A multiple of 5, or of 10 where few answered; absent when all that can be said is `few`. */
  readonly percent?: number;
  /**
   * - `about` – rounded.
   * - `under` – less than `percent`; - `at-least` – `percent` or more: never "nobody", never "everybody".
   * - `few` – fewer than three people each.
   */
  readonly bound: 'about' | 'under' | 'at-least' | 'few';
}

/** What a randomised question tells: an estimate with its 95 % interval, in points; may lie outside 0–100. */
export interface PublishedEstimate {
  readonly option: string;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** A mean worked out from published shares, with how far rounding and merging may have moved it. */
export interface PublishedMean {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One group of a breakdown. Its numbers carry noise drawn once. */
export interface GroupResult {
  readonly group: string;
  readonly atLeast: number;
  readonly shares: readonly PublishedShare[];
  readonly mean?: PublishedMean;
}

/** The results by the options of one question; hidden as a whole when any group, or all but it, is too small. */
export interface BreakdownResult {
  readonly by: string;
  readonly groups?: readonly GroupResult[];
}

/** What may be said of one question; only `question` when too few answered it. */
export interface QuestionResult {
  readonly question: string;
  /** At least so many answered it: 5, 10, 20, 50, 100, 200, 500 … */
  readonly atLeast?: number;
  /** For `ranking`: of who put the option first. */
  readonly shares?: readonly PublishedShare[];
  /** For a deniable question, instead of `shares`. */
  readonly estimates?: readonly PublishedEstimate[];
  /** For `scale` (1–5) and `number` (0–10). */
  readonly mean?: PublishedMean;
  readonly breakdowns?: readonly BreakdownResult[];
}

/** A score as a range that holds its mean; only `score` when too few can be scored. */
export interface ScoreResult {
  readonly score: string;
  readonly atLeast?: number;
  readonly low?: number;
  readonly high?: number;
  /** Of the score's bands, by their place (`0` is the first). */
  readonly shares?: readonly PublishedShare[];
}

/** All that ever leaves a backend of what people answered. */
export interface PollResults {
  readonly poll: string;
  readonly series?: string;
  readonly closes: Day;
  /**
   * - `waiting` – nothing yet: results come at the end, or with the next full batch.
   * - `interim` – a batch, while it is open.
   * - `final` – published at the end, once.
   * - `too-few` – it has ended with fewer than `k`: nothing was kept.
   */
  readonly state: 'waiting' | 'interim' | 'final' | 'too-few';
  /** Day it was published; absent for `waiting`. */
  readonly day?: Day;
  /** At least so many answered; absent for `waiting` and `too-few`. */
  readonly atLeast?: number;
  /** In the order of the poll, without free text; empty for `waiting` and `too-few`. */
  readonly questions: readonly QuestionResult[];
  readonly scores: readonly ScoreResult[];
  /** "You said, we did". */
  readonly note?: Words;
  readonly counted: 'person' | 'browser';
}
