import { printFrame } from '../../controllers/print-frame.js';
import type { Checkpoint } from '../../core/models/moderation.js';
import { parseCheckpoint } from '../../core/models/parse-moderation.js';

/** Longest file that is read as a mark; one has about 300 characters. */
const MARK_MAX = 10_000;

/** Gives the moderator a file of what stands on the page; nothing is sent. */
export function saveJson(name: string, value: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json;charset=utf-8' }),
  );
  link.download = `${name}.json`;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The mark in a file that somebody has kept; nothing when it is none. */
export async function readMark(file: Blob): Promise<Checkpoint | undefined> {
  if (file.size > MARK_MAX) return undefined;
  try {
    return parseCheckpoint(JSON.parse(await file.text()));
  } catch {
    return undefined;
  }
}

/**
 * Prints the facts of a mark, to be kept outside of the server.
 * @param print opens the browser's dialog; replaced in tests
 */
export function printMark(
  title: string,
  facts: readonly (readonly [string, string])[],
  print = (view: Window): void => view.print(),
): void {
  printFrame(
    title,
    (sheet) => {
      const heading = sheet.createElement('h1');
      heading.textContent = title;
      const list = sheet.createElement('dl');
      for (const [name, value] of facts) {
        const term = sheet.createElement('dt');
        const fact = sheet.createElement('dd');
        term.textContent = name;
        fact.textContent = value;
        Object.assign(fact.style, { margin: '0 0 0.75rem', fontFamily: 'monospace', overflowWrap: 'anywhere' });
        list.append(term, fact);
      }
      Object.assign(sheet.body.style, { font: '1rem/1.5 system-ui, sans-serif' });
      sheet.body.replaceChildren(heading, list);
    },
    print,
  );
}
