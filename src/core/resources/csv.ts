/** A row with the number of the line it begins in, from 1; without cells where its quoting is broken. */
export interface CsvRow {
  readonly line: number;
  readonly cells?: readonly string[];
}

const longestCell = 20_000;
/** So many rows with broken quotes, and the rest of the file is given up. */
const mostBroken = 1_000;

/** Comma, or what spreadsheets of other languages write instead, by what the first line holds most of. */
function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

const countLines = (text: string): number => text.split('\n').length - 1;

/**
 * Reads CSV as RFC 4180 describes it, row by row: any line end, quoted cells with separators, line ends and doubled quotes in
 * them, and comma, semicolon or tab between cells. Blank lines are passed over. A row whose quoting is broken is given without cells, and reading
 * goes on with the line after the one it began in, so that it takes no good row along.
 *
 * Of the packages for this, the smallest that is kept (`papaparse`) weighs 6 kB brotli and puts whatever follows a lost
 * quote into one cell.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const separator = separatorOf(text);
  const { length } = text;
  let broken = 0;
  let line = 1;

  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < length;) {
    const start = at;
    const cells: string[] = [];
    let bad = false;
    for (let more = true; more && !bad;) {
      let cell = '';
      if (text[at] === '"') {
        let from = at + 1;
        for (;;) {
          // Never further than a cell may be: a lost quote must not cost a search through the whole file.
          const length = text.slice(from, from + longestCell).indexOf('"');
          if (length < 0 || cell.length > longestCell) {
            bad = true;
            break;
          }
          cell += text.slice(from, from + length);
          at = from + length + 1;
          if (text[at] !== '"') break;
          cell += '"';
          from = at + 1;
        }
        const next = text[at];
        bad ||= at < length && next !== separator && next !== '\n' && next !== '\r';
      } else {
        const from = at;
        while (at < length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
        cell = text.slice(from, at);
        bad = cell.length > longestCell;
      }
      cells.push(cell);
      more = text[at] === separator;
      if (more) at++;
    }

    if (bad) {
      yield { line };
      const end = text.indexOf('\n', start);
      if (end < 0 || ++broken >= mostBroken) return;
      at = end + 1;
      line++;
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    const began = line;
    line += countLines(text.slice(start, at)) || Number(at < length);
    if (cells.length > 1 || cells[0]!.trim()) yield { line: began, cells };
  }
}
