import type { DecisionText } from '../core/models/moderation.js';
import type { Reason } from '../core/models/report.js';
import type { DecisionStrings } from './en/decisions.js';

/** What a decision is made of, as far as its author reads it. */
export interface DecisionFacts {
  readonly reason?: Reason | undefined;
  /** Title of the host's guideline, in the author's language; absent where it is not known any more. */
  readonly guideline?: string | undefined;
  /** In the moderator's own words. */
  readonly words?: string | undefined;
}

/** One paragraph. Of `own` ones nobody knows the language: they are isolated, and stand as they were written. */
export interface DecisionParagraph {
  readonly text: string;
  readonly own: boolean;
}

/**
 * What the author reads, paragraph by paragraph: the text's first sentence, why, the guideline, the rest, the moderator's
 * own words. The desk shows the very same before anything is sent.
 */
export function decisionParagraphs(
  strings: DecisionStrings,
  text: DecisionText,
  facts: DecisionFacts,
): readonly DecisionParagraph[] {
  const [first = '', ...rest] = strings.texts[text](facts);
  const { reason, guideline, words } = facts;
  const said = [
    first,
    ...(reason ? [strings.reasons[reason]] : []),
    ...(guideline ? [strings.guideline(guideline)] : []),
    ...rest,
    ...(words ? [strings.ownWords] : []),
  ].map((line) => ({ text: line, own: false }));
  return words ? [...said, { text: words, own: true }] : said;
}
