import { HavenError } from '../errors.js';
import type { Ids } from '../ids.js';
import { base64url } from '../ids.js';
import { parseFlag } from './item.js';
import { optional, record } from './parse.js';
import { parseReportView } from './parse-report.js';
import type { KeptMessage, MailboxPage, ReportView } from './report.js';
import { MAILBOX_PAGE } from './report.js';

/** One page of a mailbox, read. */
export interface OpenedPage {
  /** With the messages of this page only; absent when there is no such report, or nothing more of it. */
  readonly view?: ReportView;
  /** Whether there is no page after this one. */
  readonly last: boolean;
}

/** Characters around a view; with room for the digits of its fields to grow. */
const AROUND = 400;

/** The messages of each page: at least one page, and none that holds more than fits. */
function spread(messages: readonly KeptMessage[]): readonly (readonly KeptMessage[])[] {
  const pages: KeptMessage[][] = [[]];
  let length = AROUND;
  for (const message of messages) {
    const more = JSON.stringify(message).length + 1;
    if (length + more > MAILBOX_PAGE) {
      pages.push([]);
      length = AROUND;
    }
    pages.at(-1)?.push(message);
    length += more;
  }
  return pages;
}

/**
 * A page of a mailbox, always of {@link MAILBOX_PAGE} characters and as much work, whether there is such a mailbox or not.
 * It is filled up with random characters of the same alphabet as what is sealed, so that compressing it on the way tells
 * next to nothing either; a server still sends it uncompressed.
 */
export function mailboxPage(view: ReportView | undefined, page: number, ids: Pick<Ids, 'bytes'>): MailboxPage {
  const pages = spread(view?.messages ?? []);
  const messages = pages[page];
  const written = JSON.stringify({
    last: page >= pages.length - 1,
    ...(view && messages && { view: { ...view, messages } }),
    fill: '',
  });
  // The whole of it is made each time; in two, since randomness comes in at most 65,536 bytes.
  const fill = [0, 1].map(() => base64url(ids.bytes((MAILBOX_PAGE * 3) / 8))).join('');
  return { page: `${written.slice(0, -2)}${fill.slice(0, MAILBOX_PAGE - written.length)}"}` };
}

/**
 * Reads a page of a mailbox.
 * @throws {HavenError} `invalid`, field `page` or a field of what stands in it, when it is no such page
 */
export function openMailboxPage(page: unknown): OpenedPage {
  let value: unknown;
  try {
    value = typeof page === 'string' && page.length === MAILBOX_PAGE && JSON.parse(page);
  } catch {
    // Told below.
  }
  if (!value) throw new HavenError('invalid', { field: 'page' });
  const get = record(value, 'page');
  return { ...get('view', optional, parseReportView), last: get('last', parseFlag) };
}
