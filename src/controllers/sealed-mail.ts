import type { ReportsBackend } from '../core/backend.js';
import type { Day } from '../core/clock.js';
import { hashSecret } from '../core/crypto/keyring.js';
import { membersReading, recipientsOf } from '../core/crypto/readers.js';
import type * as Rings from '../core/crypto/key-ring.js';
import type * as Sealing from '../core/crypto/sealing.js';
import { HavenError, toHavenError } from '../core/errors.js';
import { fromBase64url, randomIds } from '../core/ids.js';
import type { KeyRing } from '../core/models/key-ring.js';
import type { NewReport, ReportContent, ReportKind, ReportView, SealedMessage } from '../core/models/report.js';
import { REPORT_TEXT_MAX } from '../core/models/report.js';
import { parseSealedReport, reportBody, tierOf } from '../core/models/report-content.js';
import type { Scope } from '../core/scope.js';
import { cleanText } from '../core/text.js';
import { keyringSession } from './keyring-session.js';
import type { Mailbox } from './report-mailboxes.js';

export interface SealedMailPlace {
  readonly reports: ReportsBackend;
  readonly scope: Scope;
  /** Fingerprint of the root key that the page names; without it, the first one seen is believed. */
  readonly pin?: string | undefined;
  readonly today: Day;
  readonly signal?: AbortSignal;
}

/** What a reporter's message needs besides its text. */
export interface ReporterMessage {
  /** Id of the report. */
  readonly id: string;
  readonly mailbox: Mailbox;
  /** Role names that must not read it; everybody else of the ring can. */
  readonly without?: readonly string[];
}

/** The moderators' keys, checked, and what can be sealed to them. */
export interface SealedMail {
  readonly ring: KeyRing;
  /** Role names of those who can read what is sealed; `without` some, those who are left. */
  readers(without?: readonly string[]): readonly string[];
  /**
   * A report to hand to `ReportsBackend.submit` as it is; sealed once, so that trying again sends the same. Throws
   * `too-large`, field `text`; `unsupported`, field `key-ring.nobody`, when `without` leaves no reader.
   */
  sealReport(
    content: ReportContent,
    message: ReporterMessage & { readonly kind?: ReportKind; readonly decision?: string },
  ): Promise<NewReport>;
  /** More about a report, or the answer to a question; for `ReportsBackend.append`. Errors as above. */
  sealAddition(text: string, message: ReporterMessage): Promise<SealedMessage>;
}

/** A message, opened. */
export interface OpenedMessage {
  readonly id: string;
  readonly from: 'reporter' | 'moderators';
  readonly day: Day;
  /** Absent when it was sealed to others, or does not belong here. */
  readonly text?: string;
}

export interface OpenedMailbox {
  /** Earliest first. What this person sent themselves can only be read again if they kept somebody from reading it. */
  readonly messages: readonly OpenedMessage[];
  /** Role names this person kept from reading; to be kept in what is added. */
  readonly without: readonly string[];
}

const loadSealing = async (): Promise<typeof Sealing> => import('../core/crypto/sealing.js');
const loadRings = async (): Promise<typeof Rings> => import('../core/crypto/key-ring.js');

/** The text of a message, cleaned; `too-large` or `invalid`, field `text`. */
export function messageText(text: string): string {
  const cleaned = cleanText(text);
  if (cleaned.length > REPORT_TEXT_MAX) throw new HavenError('too-large', { field: 'text' });
  if (!cleaned) throw new HavenError('invalid', { field: 'text' });
  return cleaned;
}

/**
 * Fetches the moderators' key ring, checks it, and fetches what sealing needs. An accepted ring is noted in this person's
 * session, so that an older one is refused from then on.
 *
 * Throws `unsupported` with field `key-ring.<why>` (see `checkKeyRing`), `not-found` when there is no ring, and what the backend
 * throws. Then nothing can be sealed, and so nothing can be sent: offer other ways.
 */
export async function openSealedMail({ reports, scope, pin, today, signal }: SealedMailPlace): Promise<SealedMail> {
  const { community } = scope;
  const session = keyringSession(community);
  try {
    await session.ready();
    const [signed, { checkKeyRing, seenOf }, { identityFromSeed, sealMessage }] = await Promise.all([
      reports.keyRing(scope, signal && { signal }),
      loadRings(),
      loadSealing(),
    ]);
    const seen = session.ring;
    const ring = await checkKeyRing(signed, { community, today, ...(pin && { pin }), ...(seen && { seen }) });
    session.see(await seenOf(signed, ring));
    const { epoch } = ring;
    // Whoever keeps somebody out must be able to do so again from another device, where only the phrase is known.
    const sealTo = async (answers: string, without: readonly string[]): Promise<[string, readonly string[]]> => {
      const { recipient } = await identityFromSeed(fromBase64url(answers));
      return [recipient, recipientsOf(ring, { without, ...(without.length && { reply: recipient }) })];
    };
    return {
      ring,
      readers: (without = []) => membersReading(ring, { without }).map(({ name }) => name),
      async sealReport(content, { id, mailbox, without = [], kind = 'report', decision }) {
        const [reply, recipients] = await sealTo(mailbox.answers, without);
        const context = { community, purpose: 'report', epoch, item: id } as const;
        return {
          id,
          kind,
          tier: tierOf(content),
          ...(decision && { decision }),
          epoch,
          sealed: await sealMessage(reportBody(content, { reply, without }), context, recipients),
          mailbox: await hashSecret(mailbox.mailbox),
          capability: await hashSecret(mailbox.report),
        };
      },
      async sealAddition(text, { id, mailbox, without = [] }) {
        const [, recipients] = await sealTo(mailbox.answers, without);
        const context = { community, purpose: 'addition', epoch, item: id } as const;
        return {
          id: randomIds.uuid(),
          epoch,
          sealed: await sealMessage({ text: messageText(text) }, context, recipients),
        };
      },
    };
  } catch (thrown) {
    throw toHavenError(thrown);
  }
}

/** Opens what the moderators answered, for the one who reported. Leaves out what cannot be opened, never the others. */
export async function openAnswers(
  view: ReportView,
  { answers }: Mailbox,
  { community }: Scope,
): Promise<OpenedMailbox> {
  const { identityFromSeed, openMessage } = await loadSealing();
  const { identity } = await identityFromSeed(fromBase64url(answers));
  const first = view.messages.find(({ from }) => from === 'reporter')?.id;
  let without: readonly string[] = [];
  const messages = await Promise.all(
    view.messages.map(async ({ id, from, day, epoch, sealed }): Promise<OpenedMessage> => {
      const purpose = from === 'moderators' ? 'answer' : id === first ? 'report' : 'addition';
      const context = { community, purpose, epoch, item: view.id } as const;
      const body = await openMessage(sealed, context, [identity]).catch(() => undefined);
      if (body && purpose === 'report') without = parseSealedReport(body).without;
      return { id, from, day, ...(body?.text !== undefined && { text: body.text }) };
    }),
  );
  return { messages, without };
}
