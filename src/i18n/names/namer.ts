/** The words of a list written as one string, parted by spaces or line ends. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Makes names out of two lists of 256. An alias is 16 bits: its high byte picks the first half, its low byte the second,
 * so every alias has a name of its own. Higher bits are ignored.
 */
export const namer =
  (first: readonly string[], second: readonly string[], between: string) =>
  (alias: number): string =>
    `${first[(alias >> 8) & 255]}${between}${second[alias & 255]}`;
