import { rules, type DetailKind } from './personal-details.patterns.js';

export type { DetailKind } from './personal-details.patterns.js';

/** A passage a stranger could use to find the writer. `start` and `end` are UTF-16 offsets into the text that was given. */
export interface DetailHint {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
}

/** The same length with plain letters, digits, blanks, dashes and quotes, so that one pattern fits however it was typed. */
const fold = (text: string): string =>
  text
    // French "né" (born) must not become "ne" (not).
    .replace(/\bn\u00e9/gi, 'n#')
    .replace(/[\u00a0-\u024f\u2000-\u200f\u202f\uff01-\uff5e]/g, (c) => c.normalize('NFKD')[0]!)
    .replace(/[\u200b-\u200f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => `${c.charCodeAt(0) & 15}`);

/**
 * Finds what might give the writer away, for hints that never block. It runs where the text is: nothing is sent, stored or logged.
 * Takes any text and answers passages that do not overlap, in the order of the text; linear in its length.
 *
 * Found in English, Spanish, German, French and Portuguese, and partly in Arabic: e-mail addresses, links, handles, phone numbers,
 * IBANs, cards and national numbers (with their check digits), dates of birth, streets and postcodes, badge and room numbers,
 * "the only … in …", work named with its team, and people named after "my boss" or a title.
 *
 * Not found, and an element should say so: names on their own, the style of the writing, rare events, places without a street,
 * pictures described, other languages, and anything spelled out in words ("oh seven seven…"). No hint does not mean anonymous.
 */
export function findPersonalDetails(text: string): readonly DetailHint[] {
  const hints: DetailHint[] = [];
  let rest = fold(text);
  for (const [kind, pattern, judge] of rules) {
    rest = rest.replace(pattern, (match: string, start: number, whole: string) => {
      const end = start + match.length;
      const kept = judge ? judge(match, whole.slice(Math.max(0, start - 40), start), whole.slice(end, end + 20)) : true;
      const length = kept === true ? match.length : +kept;
      if (length) hints.push({ kind, start, end: start + length });
      // Claimed text is blanked with a sign no pattern knows, so the next rules pass over it and offsets stay true.
      return '\0'.repeat(length) + match.slice(length);
    });
  }
  return hints.sort((a, b) => a.start - b.start);
}
