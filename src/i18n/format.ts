import { cached } from './cached.js';

export { dayLabel } from './day.js';

/** Picks the form a count needs in a language; `other` is always there. */
export function plural(
  language: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  const rules = cached(`plural ${language}`, () => new Intl.PluralRules(language));
  return forms[rules.select(count)] ?? forms.other;
}

/** A count in the digits of the language. */
export const number = (language: string, count: number): string =>
  cached(`number ${language}`, () => new Intl.NumberFormat(language)).format(count);
