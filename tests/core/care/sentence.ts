/**
 * Synthetic sentences with labels: `u` urgent, `s` support, `n` none, `c` worry about somebody else. Nobody wrote them in need,
 * none tells a way or a place, and no clinician has looked at them.
 */
export type Label = 'u' | 's' | 'n' | 'c';
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt';

export interface Sentence {
  readonly language: Language;
  readonly label: Label;
  readonly text: string;
}

export const read = (language: Language, block: string): Sentence[] =>
  block
    .trim()
    .split('\n')
    .map((row) => ({
      language,
      label: row.slice(0, 1) as Label,
      text: row.slice(4),
    }));
