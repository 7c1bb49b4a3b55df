/**
 * Prints a sheet alone: no address, nothing of the page around. The sheet is a frame of this page's own; it is taken away
 * after printing, and nothing of it is kept.
 * @param title printers write it on the paper and into their queue
 * @param fill puts what is to be printed into the sheet
 * @param print opens the browser's dialog
 */
export function printFrame(title: string, fill: (sheet: Document) => void, print: (view: Window) => void): void {
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
  fill(sheet);
  // Not at once: some engines go on reading the sheet after they have told that they are done.
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  print(view);
}
