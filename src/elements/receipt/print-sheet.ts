import { printFrame } from '../../controllers/print-frame.js';

/**
 * Prints the words alone, with no heading that tells what they are for.
 * @param phrases seven words each
 * @param title neutral; printers write it on the paper and into their queue
 * @param print opens the browser's dialog; replaced in tests
 */
export function printSheet(
  phrases: readonly string[],
  title: string,
  print = (view: Window): void => view.print(),
): void {
  printFrame(
    title,
    (sheet) => {
      const lists = phrases.map((phrase) => {
        const list = sheet.createElement('ol');
        for (const word of phrase.split(' ')) {
          const item = sheet.createElement('li');
          item.textContent = word;
          list.append(item);
        }
        return list;
      });
      Object.assign(sheet.body.style, { font: '1.5rem/2 system-ui, sans-serif' });
      sheet.body.replaceChildren(...lists);
    },
    print,
  );
}
