/** Languages complete in every section. Regional tags fall back to these (`es-MX` to `es`), all others to English. */
export const LANGUAGES = ['en', 'es', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type OtherLanguage = Exclude<Language, 'en'>;

/**
 * The strings of one part of the interface. English comes with the code that needs it; another language is one small
 * file, fetched when a page is in it. `en` is the type of all: a missing or extra key is a compile error.
 */
export interface Section<Strings extends object> {
  /** Name under which hosts override its strings. */
  readonly name: string;
  readonly en: Strings;
  readonly load: Readonly<Record<OtherLanguage, () => Promise<{ readonly strings: Strings }>>>;
}

const RTL = ['ar'];

export const directionOf = (language: Language): 'ltr' | 'rtl' => (RTL.includes(language) ? 'rtl' : 'ltr');

/** The language of ours nearest to a BCP 47 tag. */
export function nearestLanguage(tag: string | null | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split('-', 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
