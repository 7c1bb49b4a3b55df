import { HavenError } from '../errors.js';
import type { Ids } from '../ids.js';
import { words } from './words.js';

const LENGTH = 7;

/**
 * Makes a receipt phrase: seven words with a space between, each uniformly one of 2,048, so 77 random bits.
 * Together with the 600,000 rounds of `deriveRoot` (+19 bits) a guess costs what 96 bits cost.
 */
export function makePhrase(ids: Ids): string {
  const bytes = ids.bytes(2 * LENGTH);
  // 2,048 divides 65,536: the low 11 bits of 16 are unbiased.
  return Array.from({ length: LENGTH }, (_, i) => words[((bytes[2 * i]! << 8) | bytes[2 * i + 1]!) & 2047]).join(' ');
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

// A word is known by its first four letters, so an ending misheard or misspelt does no harm.
const find = (typed: string): string | undefined =>
  words.find((word) => word === typed || (typed.length > 3 && word.slice(0, 4) === typed.slice(0, 4)));

/**
 * Reads a phrase as people type it: capitals, accents, commas, hyphens, numbering and extra space do not matter, and of
 * each word only the first four letters do. Gives it back in the one form that keys are derived from.
 *
 * Throws `invalid` with field `words` when there are not seven words, else with `words.0` to `words.6` for the first word
 * that is not in the list.
 */
export function parsePhrase(typed: string): string {
  const found = plain(typed).match(/\p{L}+/gu) ?? [];
  if (found.length !== LENGTH) throw new HavenError('invalid', { field: 'words' });
  return found
    .map((text, index) => {
      const word = find(text);
      if (!word) throw new HavenError('invalid', { field: `words.${index}` });
      return word;
    })
    .join(' ');
}

/** Up to three words that begin like this; none for an empty beginning. */
export function suggestWords(beginning: string): readonly string[] {
  const typed = plain(beginning).trim();
  return typed ? words.filter((word) => word.startsWith(typed)).slice(0, 3) : [];
}

/** How many letters must be put in, left out, exchanged or swapped with the next to make one word of another. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const last = before;
    before = row;
    row = [line];
    for (let column = 1; column <= to.length; column++) {
      const same = from[line - 1] === to[column - 1];
      const swapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      row[column] = Math.min(
        before[column]! + 1,
        row[column - 1]! + 1,
        before[column - 1]! + (same ? 0 : 1),
        swapped ? last[column - 2]! + 1 : Infinity,
      );
    }
  }
  return row[to.length]!;
}

/** Up to two words of the list that may be meant by a mistyped one, the nearest first; none where all are far from it. */
export function nearWords(typed: string): readonly string[] {
  const text = plain(typed).trim();
  // Half of a short word is another word.
  const most = Math.min(2, Math.floor(text.length / 2.5));
  return (
    words
      .filter(({ length }) => Math.abs(length - text.length) <= most)
      // Beginnings are seldom mistyped.
      .map((word) => [word, distance(text, word) + (word[0] === text[0] ? 0 : 0.5)] as const)
      .filter(([, far]) => far <= most)
      .sort(([, a], [, b]) => a - b)
      .filter(([, far], _, [nearest]) => far === nearest![1])
      .slice(0, 2)
      .map(([word]) => word)
  );
}
