import type { Grammar, Verdict } from './grammar.js';
import { VERDICTS } from './grammar.js';
import { END_SIGN, type Words } from './words.js';

/** A pattern that was found, by the words it covers. Stays inside this folder: nobody is shown what matched. */
export interface Find {
  readonly verdict: Verdict;
  /** The language by its place. */
  readonly pack: number;
  readonly from: number;
  readonly to: number;
}

/** The longest stems and endings that packs use. */
const STEM = 14;
const ENDING = 4;

const TIGHT = new Set<Verdict>(['guard']);

/** Every class that has the word, or its beginning or end. */
function classesOf({ exact, stems, endings }: Grammar, word: string): readonly number[] {
  const seen = new Set(exact.get(word));
  for (let length = Math.min(STEM, word.length); length > 1; length--) {
    for (const id of stems.get(word.slice(0, length)) ?? []) seen.add(id);
    if (length <= ENDING) for (const id of endings.get(word.slice(-length)) ?? []) seen.add(id);
  }
  return [...seen];
}

/**
 * Walks once through the words. Each step of a pattern remembers the last two places where it was reached, and is asked only
 * when a word of its class comes: the cost is the number of words times the patterns that wait for one word, whatever the text.
 */
export function findAll(grammar: Grammar, words: Words): Find[] {
  const { waiting, reach, tells, fillers } = grammar;
  const size = reach.length;
  // Per step: first word, last word and its position, for the latest time and the one before.
  const from = new Int32Array(size);
  const to = new Int32Array(size).fill(-1);
  const from2 = new Int32Array(size);
  const to2 = new Int32Array(size).fill(-1);
  const finds: Find[] = [];
  const position: number[] = [];
  let depth = 0;

  const told = (id: number, start: number, end: number): void => {
    if (depth > 8) return;
    depth++;
    const steps = waiting[id] ?? [];
    for (const step of steps) {
      let first = start;
      if (reach[step]) {
        const before = step - 1;
        const fits = (last: number): boolean =>
          last >= 0 &&
          last < start &&
          words.sentence[last] === words.sentence[start] &&
          (position[start] ?? 0) - (position[last] ?? 0) <= (words.word[start] === END_SIGN ? 0 : (reach[step] ?? 0));
        if (fits(to[before] ?? -1)) first = from[before] ?? 0;
        else if (fits(to2[before] ?? -1)) first = from2[before] ?? 0;
        else continue;
      }
      if (to[step] !== end) {
        from2[step] = from[step] ?? 0;
        to2[step] = to[step] ?? -1;
      }
      from[step] = first;
      to[step] = end;
      const tell = tells[step] ?? 0;
      if (tell > 0) told(tell, first, end);
      else if (tell < 0) {
        const verdict = VERDICTS[(-1 - tell) % 32];
        if (!verdict || (TIGHT.has(verdict) && words.comma[first] !== words.comma[end])) continue;
        // The end of a sentence is no word of the pattern.
        const to = words.word[end] === END_SIGN ? end - 1 : end;
        finds.push({ verdict, pack: (-1 - tell) >> 5, from: first, to });
      }
    }
    depth--;
  };

  const classes = new Map<string, readonly number[]>();
  let place = 0;
  let sentence = -1;
  words.word.forEach((word, index) => {
    // A sentence's first word never stands beside the last of the one before.
    if (words.sentence[index] !== sentence) {
      sentence = words.sentence[index] ?? 0;
      place += 8;
    }
    if (!fillers.has(word) && word !== END_SIGN) place++;
    position[index] = place;
    let ids = classes.get(word);
    if (!ids) classes.set(word, (ids = classesOf(grammar, word)));
    for (const id of ids) told(id, index, index);
  });
  return finds;
}
