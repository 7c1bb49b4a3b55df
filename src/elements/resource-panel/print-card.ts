import { printFrame } from '../../controllers/print-frame.js';
import { openAt } from '../../core/hours/open-at.js';
import type { Resource } from '../../core/models/resource.js';
import { countryName, dayText } from '../../i18n/display.js';
import { directionOf } from '../../i18n/section.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import type { Panel } from './panel.js';

/** What stands on paper under a name: numbers as they are dialled, addresses in full. */
function linesOf({ t, language, viewer }: Panel, resource: Resource): string[] {
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
  return [
    ...ways,
    `${hours} · ${t.costs[cost]}`,
    assured ? t.checked(dayText(language, assured, viewer().languages)) : t.unchecked,
  ];
}

/**
 * Prints the lines of the first screen alone: no address of the page, nothing around them.
 * @param print opens the browser's dialog; replaced in tests
 */
export async function printCard(panel: Panel, print = (view: Window): void => view.print()): Promise<void> {
  const { t, words, language, place, first, directory } = panel;
  const { printTitle, printNote } = words(resourceMoreSection);
  const fill = (sheet: Document): void => {
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
    sheet.documentElement.lang = language;
    Object.assign(sheet.body.style, {
      font: '1rem/1.5 system-ui, sans-serif',
      direction: directionOf(language),
    });
    sheet.body.replaceChildren(card);
  };
  printFrame(printTitle, fill, print);
}
