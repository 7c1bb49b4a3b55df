const formats = new Map<string, Intl.NumberFormat>();

/** Points of a hundred as the language writes them: `35%`, `35 %`, `٣٥٪`. */
export function percent(language: string, points: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { style: 'percent' });
  formats.set(language, format);
  return format.format(points / 100);
}
