import { openAt } from '../../core/hours/open-at.js';
import type { Resource } from '../../core/models/resource.js';
import { countryName, dayText } from '../../i18n/display.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import type { Panel } from './panel.js';

/** What stands on paper under a name: numbers as they are dialled, addresses in full. */
function linesOf({ t, language }: Panel, resource: Resource): string[] {
  const { contacts, schedule, assured, cost } = resource;
  const ways = contacts.map(({ kind, value, uri, keyword, number, press }) =>
    [
      `${t.contacts[kind]}:`,
      keyword && number ? t.keyword(keyword, number) : (value ?? uri?.replace(/^https:\/\//, '')),
      press ? t.press(press) : '',
    ].join(' '),
  );
  const { always } = openAt(schedule, 0);
  // Paper does not know what time it is; hours are written as they were given.
  const hours = !schedule ? t.hoursUnknown : always ? '24/7' : `${schedule.hours} ${schedule.timezone ?? ''}`;
  return [...ways, `${hours} · ${t.costs[cost]}`, assured ? t.checked(dayText(language, assured)) : t.unchecked];
}

/**
 * Prints the lines of the first screen alone: no address of the page, nothing around them. The sheet is a frame of this
 * page's own; it is taken away after printing.
 * @param print opens the browser's dialog; replaced in tests
 */
export async function printCard(panel: Panel, print = (view: Window): void => view.print()): Promise<void> {
  const { t, words, language, place, first, directory } = panel;
  const { printTitle, printNote } = words(resourceMoreSection);
  const frame = document.createElement('iframe');
  frame.title = printTitle;
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
  const make = (tag: string, text: string, style: Partial<CSSStyleDeclaration> = {}): HTMLElement => {
    const element = sheet.createElement(tag);
    element.textContent = text;
    element.dir = 'auto';
    Object.assign(element.style, { margin: '0', ...style });
    return element;
  };
  const { emergency } = directory.snapshot.directory ?? {};
  const card = sheet.createElement('main');
  Object.assign(card.style, { maxInlineSize: '15cm', padding: '6mm', border: '1px solid', borderRadius: '4mm' });
  card.append(
    make('h1', place.country ? `${printTitle} · ${countryName(language, place.country)}` : printTitle, {
      fontSize: '1.2rem',
    }),
    make('p', `${t.danger}: ${emergency?.number ?? t.dangerAnywhere}`, { marginBlock: '2mm' }),
    ...first.flatMap((resource) => [
      make('h2', resource.name, { fontSize: '1.05rem', marginBlockStart: '4mm' }),
      ...linesOf(panel, resource).map((line) => make('p', line)),
    ]),
    make('p', printNote, { marginBlockStart: '4mm', fontSize: '0.85rem' }),
  );
  sheet.title = printTitle;
  sheet.documentElement.lang = language;
  Object.assign(sheet.body.style, {
    font: '1rem/1.5 system-ui, sans-serif',
    direction: language === 'ar' ? 'rtl' : 'ltr',
  });
  sheet.body.replaceChildren(card);
  // Not at once: some engines go on reading the sheet after they have told that they are done.
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  print(view);
}
