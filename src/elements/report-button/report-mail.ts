import type { ReactiveControllerHost } from 'lit';
import { keyringSession } from '../../controllers/keyring-session.js';
import type { Mailbox } from '../../controllers/report-mailboxes.js';
import type { SealedMail } from '../../controllers/sealed-mail.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { ReportsBackend } from '../../core/backend.js';
import { type Clock, systemClock, today } from '../../core/clock.js';
import { HavenError, toHavenError } from '../../core/errors.js';
import { randomIds } from '../../core/ids.js';
import type { NewReport, ReportContent } from '../../core/models/report.js';
import { type Obstacle, obstacleOf } from './obstacle.js';

export interface MailHost extends ReactiveControllerHost {
  readonly clock?: Clock;
  readonly pin?: string | undefined;
}

/** One report, sealed: whatever happens on the way, trying again sends exactly this. */
interface Sealed {
  readonly key: string;
  readonly op: string;
  readonly report: NewReport;
  readonly mailbox: Mailbox;
}

const isConflict = (thrown: unknown, field: string): boolean => {
  const error = toHavenError(thrown);
  return error instanceof HavenError && error.code === 'conflict' && error.field === field;
};

/** The way of a report from this page to those who may open it. Nothing leaves the page that is not sealed. */
export class ReportMail {
  /** What stands in the way, if anything does. */
  obstacle: Obstacle | undefined;
  /** Those who can read it are others than were shown. */
  changed = false;
  readonly #host: MailHost;
  readonly #setup: SetupController;
  readonly #submit: SubmitController;
  #mail: SealedMail | undefined;
  #opening: Promise<void> | undefined;
  #turn: symbol | undefined;
  #sealed: Sealed | undefined;
  /** Sealed before and then changed, where nobody knows whether they have arrived. */
  #doubtful: Sealed[] = [];

  constructor(host: MailHost, setup: SetupController) {
    this.#host = host;
    this.#setup = setup;
    this.#submit = new SubmitController(host);
  }

  get busy(): boolean {
    return this.#submit.state === 'busy';
  }

  /** Why the last try did not succeed, where it was nothing about keys. */
  get error(): HavenError | undefined {
    return this.#submit.state === 'failed' ? this.#submit.error : undefined;
  }

  /** Whether it is known who can read what is sent. */
  get isReady(): boolean {
    return !!this.#mail;
  }

  /** Names of those who can open it; fewer, or none, `without` some. */
  readers(without: Iterable<string> = []): readonly string[] {
    return this.#mail?.readers([...without]) ?? [];
  }

  /** Fetches the keys and what seals, and checks them. Says in {@link obstacle} what stands in the way. */
  open(): Promise<void> {
    if (this.#mail) return Promise.resolve();
    return (this.#opening ??= this.#open());
  }

  async #open(): Promise<void> {
    const turn = (this.#turn = Symbol());
    this.obstacle = undefined;
    this.#host.requestUpdate();
    const answer = await this.#fetch();
    // Another community, meanwhile.
    if (turn !== this.#turn) return;
    if (typeof answer === 'string') this.obstacle = answer;
    else this.#mail = answer;
    this.#opening = undefined;
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<SealedMail | Obstacle> {
    const { backend, scope, value } = this.#setup;
    const reports = backend?.reports;
    if (!reports) return 'not-offered';
    if (!globalThis.crypto.subtle) return 'insecure';
    try {
      const { openSealedMail } = await import('../../controllers/sealed-mail.js');
      const pin = this.#host.pin ?? value.pin;
      return await openSealedMail({ reports, scope, pin, today: today(this.#host.clock ?? systemClock) });
    } catch (thrown) {
      return obstacleOf(thrown);
    }
  }

  /** Fetches what sending needs while the person writes: the line may be gone by the time they press. */
  ready(): void {
    this.#setup.backend?.preload?.({ writing: true });
    const parts = [
      import('../../controllers/report-mailboxes.js'),
      import('../../core/crypto/phrase.js'),
      import('../receipt/define.js'),
    ];
    void Promise.allSettled(parts);
  }

  /** Seals and sends; true once the backend has it. Else {@link obstacle}, {@link changed} or {@link error} says why not. */
  async send(content: ReportContent, without: readonly string[]): Promise<boolean> {
    this.obstacle = undefined;
    this.changed = false;
    const key = JSON.stringify([content, without]);
    const sent = await this.#submit.run(key, ({ signal }) => this.#send(key, content, without, signal));
    return sent === 'sent';
  }

  async #send(
    key: string,
    content: ReportContent,
    without: readonly string[],
    signal: AbortSignal,
  ): Promise<'sent' | 'kept back'> {
    const { backend, scope } = this.#setup;
    const reports = backend?.reports;
    const mail = this.#mail;
    if (!reports || !mail) {
      this.obstacle ??= 'not-offered';
      return 'kept back';
    }
    try {
      this.#sealed = this.#kept(key) ?? (await this.#seal(mail, key, content, without));
    } catch (thrown) {
      this.obstacle = obstacleOf(thrown);
      return 'kept back';
    }
    const { report, mailbox, op } = this.#sealed;
    try {
      const receipt = await reports.submit(scope, report, { op, signal });
      // An answer that is not about this report is no answer: nobody is told "arrived" because of it.
      if (receipt?.id !== report.id) throw new HavenError('unavailable');
    } catch (thrown) {
      if (isConflict(thrown, 'epoch')) return this.#again(key, content, without, signal);
      if (!isConflict(thrown, 'mailbox')) throw thrown;
      // Another report of this person's is there already, from another device or by a try whose answer got lost.
      const next = await this.#seal(mail, key, content, without, mailbox.slot);
      this.#sealed = next;
      return this.#send(key, content, without, signal);
    }
    keyringSession(scope.community).remember({ kind: 'report', id: report.id, slot: mailbox.slot });
    await this.#takeBack(reports, signal);
    this.#sealed = undefined;
    return 'sent';
  }

  /** The moderators' keys have changed: with the same readers it goes on, else the person decides anew. */
  async #again(
    key: string,
    content: ReportContent,
    without: readonly string[],
    signal: AbortSignal,
  ): Promise<'sent' | 'kept back'> {
    const before = this.readers().join('\n');
    const old = this.#mail;
    this.#mail = this.#sealed = undefined;
    await this.#open();
    const mail = this.#mail as SealedMail | undefined;
    if (!mail) return 'kept back';
    if (mail.ring.epoch === old?.ring.epoch) throw new HavenError('unavailable');
    if (this.readers().join('\n') === before) return this.#send(key, content, without, signal);
    this.changed = true;
    return 'kept back';
  }

  #kept(key: string): Sealed | undefined {
    const sealed = this.#sealed;
    if (!sealed || sealed.key === key) return sealed;
    this.#doubtful.push(sealed);
    this.#sealed = undefined;
    return undefined;
  }

  async #seal(
    mail: SealedMail,
    key: string,
    content: ReportContent,
    without: readonly string[],
    after?: number,
  ): Promise<Sealed> {
    const { nextMailbox } = await import('../../controllers/report-mailboxes.js');
    const mailbox = await nextMailbox(keyringSession(this.#setup.scope.community), after);
    const report = await mail.sealReport(content, { id: randomIds.uuid(), mailbox, without });
    return { key, op: randomIds.operation(), report, mailbox };
  }

  /** Of a report that was changed after a try which may have arrived, only the last one stays. */
  async #takeBack(reports: ReportsBackend, signal: AbortSignal): Promise<void> {
    const { scope } = this.#setup;
    for (const { report, mailbox } of this.#doubtful.splice(0)) {
      const call = { op: randomIds.operation(), signal, secret: mailbox.report };
      // Nearly always there is none.
      await reports.withdraw(scope, report.id, call).catch(() => undefined);
    }
  }

  /** Forgets the last failure, as when the person goes on writing. */
  reset(): void {
    this.changed = false;
    this.#submit.reset();
  }

  /** Another community or backend: nothing that was begun there may go anywhere else. */
  leave(): void {
    this.#submit.stop();
    this.#submit.reset();
    this.#mail = this.#sealed = this.obstacle = this.#opening = this.#turn = undefined;
    this.#doubtful = [];
    this.changed = false;
  }
}
