/**
 * Prints the words alone: no address, no heading that tells what they are for, nothing of the page around.
 * The sheet is a frame of this page's own; it is taken away after printing, and nothing of it is kept.
 * @param phrases seven words each
 * @param title neutral; printers write it on the paper and into their queue
 * @param print opens the browser's dialog; replaced in tests
 */
export function printSheet(
  phrases: readonly string[],
  title: string,
  print = (view: Window): void => view.print(),
): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Frames that are not drawn are not printed either, so it stands outside of what is seen.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-100vw',
    inlineSize: '1px',
    blockSize: '1px',
    border: '0',
  });
  document.body.append(frame);
  const { contentDocument: sheet, contentWindow: view } = frame;
  if (!sheet || !view) {
    frame.remove();
    return;
  }
  sheet.title = title;
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
  // Not at once: some engines go on reading the sheet after they have told that they are done.
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  print(view);
}
