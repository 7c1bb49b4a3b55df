import { keyringSession } from '../../controllers/keyring-session.js';
import { nextMailbox } from '../../controllers/report-mailboxes.js';
import { openSealedMail, type SealedMail } from '../../controllers/sealed-mail.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { Submission } from '../../controllers/submit-controller.js';
import type { ReportsBackend } from '../../core/backend.js';
import { systemClock, today } from '../../core/clock.js';
import { HavenError } from '../../core/errors.js';
import { randomIds } from '../../core/ids.js';
import type { Decision } from '../../core/models/moderation.js';
import type { NewReport, SealedMessage } from '../../core/models/report.js';
import type { Scope } from '../../core/scope.js';
import type { FoundReport } from './reports.js';

/** Mailbox numbers tried for one appeal: others may have been taken on another device. */
const TRIES = 20;

/** What leaves this element sealed: another look at a decision, and more about a report. Never a word in the clear. */
export class Sealed {
  readonly #mail: SealedMail;
  readonly #reports: ReportsBackend;
  readonly #scope: Scope;
  /** By what is sent: sealed once, so that a second try sends the same and nothing arrives twice. */
  readonly #ready = new Map<string, NewReport | SealedMessage>();

  private constructor(mail: SealedMail, reports: ReportsBackend, scope: Scope) {
    this.#mail = mail;
    this.#reports = reports;
    this.#scope = scope;
  }

  /** Throws as `openSealedMail`: without the moderators' checked keys nothing can be sealed, and nothing is sent. */
  static async open({ backend, scope, value }: SetupController, signal: AbortSignal): Promise<Sealed> {
    const reports = backend?.reports;
    if (!reports) throw new HavenError('unsupported');
    const { pin } = value;
    const mail = await openSealedMail({ reports, scope, pin, today: today(systemClock), signal });
    return new Sealed(mail, reports, scope);
  }

  /** Role names of who can open it, as a list in a sentence; without those whom the reporter kept out. */
  readers(language: string, report?: FoundReport): string {
    return new Intl.ListFormat(language).format(this.#mail.readers(report?.opened.without));
  }

  /** Asks somebody else to look at a decision; it gets a mailbox of its own, as every report. */
  async appeal(
    decision: Decision,
    about: { readonly kind: 'share' | 'reply'; readonly id: string },
    text: string,
    { op, signal }: Submission,
  ): Promise<void> {
    const session = keyringSession(this.#scope.community);
    const content = {
      door: 'rules',
      about,
      ...(decision.reason && { reason: decision.reason }),
      ...(decision.guideline && { guideline: decision.guideline }),
      ...(text && { text }),
      wantsAnswer: true,
    } as const;
    const id = randomIds.uuid();
    let after: number | undefined;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const mailbox = await nextMailbox(session, after);
      const key = `${op} ${mailbox.slot}`;
      const sealed =
        this.#ready.get(key) ??
        (await this.#mail.sealReport(content, { id, mailbox, kind: 'appeal', decision: decision.id }));
      this.#ready.set(key, sealed);
      try {
        await this.#reports.submit(this.#scope, sealed as NewReport, {
          op: attempt ? randomIds.operation() : op,
          signal,
        });
        session.remember({ kind: 'report', id: sealed.id, slot: mailbox.slot });
        return;
      } catch (thrown) {
        if (!(thrown instanceof HavenError) || thrown.code !== 'conflict' || thrown.field !== 'mailbox') throw thrown;
        after = mailbox.slot;
      }
    }
    throw new HavenError('unavailable');
  }

  /** More about a report, or the answer to a question; to those who could read the report. */
  async add({ view: { id }, mailbox, opened }: FoundReport, text: string, { op, signal }: Submission): Promise<void> {
    const { without } = opened;
    const sealed = this.#ready.get(op) ?? (await this.#mail.sealAddition(text, { id, mailbox, without }));
    this.#ready.set(op, sealed);
    await this.#reports.append(this.#scope, id, sealed, { op, signal, secret: mailbox.report });
  }
}
