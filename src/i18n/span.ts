/** "15 minutes", "4 hours", "3 days": in the largest unit that fits without a rest. */
export function spanText(language: string, minutes: number): string {
  const [count, unit] =
    minutes % 1_440 === 0
      ? [minutes / 1_440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "Night team and Safeguarding lead", each apart from the other even where they are written in other directions. */
export const namesText = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language).format(names.map((name) => (language === 'ar' ? `\u2068${name}\u2069` : name)));
