export { dayLabel } from './day.js';

// A page has few languages and few forms; the ceiling only stops a page that switches them without end.
const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  if (cache.size > 40) cache.clear();
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

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
