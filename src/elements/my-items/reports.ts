import { keyringSession } from '../../controllers/keyring-session.js';
import type { Mailbox } from '../../controllers/report-mailboxes.js';
import { searchMailboxes } from '../../controllers/report-mailboxes.js';
import { openAnswers, type OpenedMailbox } from '../../controllers/sealed-mail.js';
import type { ReportsBackend } from '../../core/backend.js';
import { openMailboxPage } from '../../core/models/mailbox.js';
import type { ReportView } from '../../core/models/report.js';
import type { Scope } from '../../core/scope.js';

/** A report of this person's, with the answers to it opened. */
export interface FoundReport {
  readonly mailbox: Mailbox;
  readonly view: ReportView;
  readonly opened: OpenedMailbox;
}

/**
 * All reports of the keys of this window. Mailboxes are asked one by one, among some that nobody owns; what is sealed is
 * opened here. What cannot be opened stays closed and is said to be so.
 */
export async function findReports(
  reports: ReportsBackend,
  scope: Scope,
  signal: AbortSignal,
): Promise<readonly FoundReport[]> {
  const found = await searchMailboxes(keyringSession(scope.community), reports, scope, {
    open: openMailboxPage,
    signal,
  });
  const opened = found.map(async ({ mailbox, view }) => ({
    mailbox,
    view,
    opened: await openAnswers(view, mailbox, scope),
  }));
  return Promise.all(opened);
}
