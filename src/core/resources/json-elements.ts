/** A value of a JSON file, found by the list it stands in; `text` is one value, not yet parsed. */
export interface JsonElement {
  /** Key of the list in the object around it; empty when the file itself is the list. */
  readonly list: string;
  /** From 1. */
  readonly position: number;
  readonly text: string;
}

/** Where a string ends that begins at `at`; -1 where it does not. */
function endOfString(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote;
  }
  return -1;
}

/**
 * The values in the lists of a JSON file one by one, so that a large file is parsed in slices: of a file that is a list,
 * or of an object that holds lists. Nothing is given for anything else. Ends early where the text is not JSON.
 *
 * @returns (from the generator) whether the text ended as JSON does
 */
export function* jsonElements(text: string): Generator<JsonElement, boolean> {
  const significant = /["{}[\],]/g;
  const open: string[] = [];
  let key = '';
  let list = '';
  let position = 0;
  let from = -1;
  let root = '';

  const depth = (): number => (root === '{' ? 2 : 1);
  for (let found = significant.exec(text); found; found = significant.exec(text)) {
    const at = found.index;
    const mark = found[0];
    const inList = open.length === depth() && open.at(-1) === '[';
    if (mark === '"') {
      const end = endOfString(text, at);
      if (end < 0) return false;
      if (root === '{' && open.length === 1) key = text.slice(at + 1, end);
      significant.lastIndex = end + 1;
    } else if (mark === '[' || mark === '{') {
      root ||= mark;
      open.push(mark);
      if (open.length === depth() && mark === '[') {
        list = root === '{' ? key : '';
        position = 0;
        from = at + 1;
      }
    } else if (mark === ',') {
      if (!inList) continue;
      yield { list, position: ++position, text: text.slice(from, at) };
      from = at + 1;
    } else {
      if (open.pop() !== (mark === ']' ? '[' : '{')) return false;
      if (inList && text.slice(from, at).trim()) yield { list, position: ++position, text: text.slice(from, at) };
      if (open.length === 0) return !text.slice(at + 1).trim();
    }
  }
  return false;
}
