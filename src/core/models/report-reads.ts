import type { ReportsBackend } from '../backend.js';
import { hashSecret } from '../crypto/keyring.js';
import type { KeptMessage, ReportView } from './report.js';
import type { MessageRow, ReportRow } from './desk-rows.js';
import { isOpen } from './desk-rows.js';
import type { DeskStore } from './desk-store.js';
import { parseCount } from './item.js';
import { mailboxPage } from './mailbox.js';
import { parseKeptMessages } from './parse-report.js';
import { parseScope } from './parse-scope.js';
import { isReadable, readable } from './share-keys.js';
import { present, secretOf } from './share-rows.js';

/** More pages than a report can fill. */
const PAGES_MAX = 10_000;
/** An id no report has: so a mailbox that is not known costs the same look. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Messages as they are handed out; a damaged one, or one of a later version, is left out. */
export const messagesOf = (rows: readonly MessageRow[]): readonly KeptMessage[] =>
  rows.flatMap((row) => readable(row, () => parseKeptMessages([row], 'messages')) ?? []);

const viewOf = (row: ReportRow, messages: readonly KeptMessage[]): ReportView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  day: row.day,
  version: row.version,
  open: isOpen(row),
  messages,
});

/** The rules of what anybody and what reporters read, once for every store. */
export const reportReads = ({ source, ids }: DeskStore): Pick<ReportsBackend, 'keyRing' | 'mailbox'> => ({
  async keyRing(scope) {
    const { signed } = present(await source.ring(parseScope(scope).community));
    return { ...signed };
  },

  async mailbox(scope, page, call) {
    const { community } = parseScope(scope);
    const wanted = parseCount(page, 'page', PAGES_MAX);
    const found = await source.mailbox(community, await hashSecret(secretOf(call)));
    const row = found && isReadable(found) ? found : undefined;
    const kept = await source.messages(community, row?.id ?? NOBODY);
    const messages = messagesOf(kept.filter(({ note }) => !note));
    return mailboxPage(row && viewOf(row, messages), wanted, ids);
  },
});
