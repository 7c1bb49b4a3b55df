import { printFrame } from '../../../controllers/print-frame.js';

/**
 * Prints the rows of a paper copy alone, with what it is for, and the community.
 * @param title neutral; printers write it on the paper and into their queue
 * @param print opens the browser's dialog; replaced in tests
 */
export function printRows(
  {
    rows,
    title,
    lines,
  }: { readonly rows: readonly string[]; readonly title: string; readonly lines: readonly string[] },
  print = (view: Window): void => view.print(),
): void {
  printFrame(
    title,
    (sheet) => {
      const list = sheet.createElement('ol');
      list.dir = 'ltr';
      for (const row of rows) {
        const item = sheet.createElement('li');
        item.textContent = row;
        list.append(item);
      }
      Object.assign(list.style, { font: '1.5rem/2.2 ui-monospace, monospace', letterSpacing: '0.05em' });
      const words = lines.map((line) => {
        const paragraph = sheet.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      });
      Object.assign(sheet.body.style, { font: '1rem/1.5 system-ui, sans-serif' });
      sheet.body.replaceChildren(...words, list);
    },
    print,
  );
}
