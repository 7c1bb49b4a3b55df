// Letters that no decomposition takes apart, as people without them on their keyboard write them.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const letters = /[ßøłđæœıþð]/g;
const marks = /\p{M}/gu;
const word = /[\p{L}\p{N}]+/gu;
// Written without spaces: any place in a word may be the beginning of what is looked for.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const longest = 40;

/** Text without what people leave out when they look for something: case, accents, width. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(letters, (letter) => LETTERS[letter]!);

/** What a person looks for, word by word. */
export const wordsOf = (text: string): readonly string[] => folded(text).match(word) ?? [];

/** What can be found in a text: its words, and for scripts without spaces every end of them. */
export function indexedWords(text: string): readonly string[] {
  const found: string[] = [];
  for (const token of wordsOf(text)) {
    if (!unspaced.test(token)) found.push(token.slice(0, longest));
    else for (let at = 0; at < token.length && at < 400; at++) found.push(token.slice(at, at + longest));
  }
  return found;
}

/**
 * An index of words to the entries that hold them; a search costs as much as it finds, not as much as there is. Words are
 * kept by their first two letters, so that an unfinished word meets few others.
 */
export class WordIndex {
  readonly #ids = new Map<string, number>();
  readonly #byStart = new Map<string, string[]>();
  readonly #words: number[] = [];
  readonly #entries: number[] = [];
  #starts = new Uint32Array(0);
  #held = new Uint32Array(0);

  add(entry: number, text: string): void {
    for (const token of new Set(indexedWords(text))) {
      let id = this.#ids.get(token);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(token, id);
        for (const start of new Set([token.slice(0, 1), token.slice(0, 2)])) {
          const others = this.#byStart.get(start);
          if (others) others.push(token);
          else this.#byStart.set(start, [token]);
        }
      }
      this.#words.push(id);
      this.#entries.push(entry);
    }
  }

  /** To be called once, after the last `add`. */
  async finish(breathe: () => Promise<void> | undefined): Promise<void> {
    const starts = new Uint32Array(this.#ids.size + 1);
    const held = new Uint32Array(this.#entries.length);
    const step = async (work: (at: number) => void): Promise<void> => {
      for (let at = 0; at < this.#words.length; at++) {
        work(at);
        if (at % 10_000 === 0) await breathe();
      }
    };
    await step((at) => starts[this.#words[at]! + 1]!++);
    for (let id = 1; id < starts.length; id++) starts[id]! += starts[id - 1]!;
    const next = starts.slice();
    await step((at) => (held[next[this.#words[at]!]!++] = this.#entries[at]!));
    this.#starts = starts;
    this.#held = held;
    this.#words.length = this.#entries.length = 0;
  }

  /** Marks with `mark` each entry marked `mark - 1` before that holds a word which begins like this. */
  narrow(beginning: string, marked: Uint8Array, mark: number): void {
    const token = beginning.slice(0, longest);
    for (const candidate of this.#byStart.get(token.slice(0, 2)) ?? []) {
      if (!candidate.startsWith(token)) continue;
      const id = this.#ids.get(candidate)!;
      for (let at = this.#starts[id]!; at < this.#starts[id + 1]!; at++) {
        const entry = this.#held[at]!;
        if (marked[entry] === mark - 1) marked[entry] = mark;
      }
    }
  }
}
