import { type Clock, today } from '../core/clock.js';
import { HavenError, toHavenError } from '../core/errors.js';
import type { KeyRing } from '../core/models/key-ring.js';
import type { QueueEntry } from '../core/models/moderation.js';
import type { SealedMessage } from '../core/models/report.js';
import type { OpenedCase } from './moderator-mail.js';
import type { OpenedMessage } from './sealed-mail.js';
import type { SetupController } from './setup-controller.js';
import type { UnlockedModerator } from './unlocked-moderator.js';

/** What was answered, and the message as its readers have it. */
export interface Sent<Answer> {
  readonly answer: Answer;
  readonly message: OpenedMessage;
}

const loadMail = () => import('./moderator-mail.js');

/**
 * Opens and seals what moderators and reporters write to each other, with the key ring as it is checked today. What was sealed
 * for one operation stays the same when it is sent again, and is sealed anew when the ring has changed meanwhile.
 */
export class DeskMail {
  readonly #setup: SetupController;
  readonly #moderator: UnlockedModerator;
  readonly #clock: Clock;
  readonly #pin: () => string | undefined;
  #ring: Promise<KeyRing> | undefined;
  #sealed: { readonly op: string; readonly message: SealedMessage } | undefined;

  constructor(setup: SetupController, moderator: UnlockedModerator, clock: Clock, pin: () => string | undefined) {
    this.#setup = setup;
    this.#moderator = moderator;
    this.#clock = clock;
    this.#pin = pin;
  }

  /** Everything in an entry that this key opens. Never rejects because of what is in it. */
  async read(entry: QueueEntry): Promise<OpenedCase> {
    const { identity, former = [] } = this.#moderator;
    const { openAsModerator } = await loadMail();
    return openAsModerator(entry, { scope: this.#setup.scope, identities: [identity, ...former] });
  }

  /** The key ring, checked; asked for once and again after a change. Throws `unsupported` with field `key-ring.<why>`. */
  async ring(): Promise<KeyRing> {
    this.#ring ??= this.#fetchRing();
    return this.#ring.catch((thrown: unknown) => {
      this.#ring = undefined;
      throw thrown;
    });
  }

  async #fetchRing(): Promise<KeyRing> {
    const reports = this.#setup.backend?.reports;
    if (!reports) throw new HavenError('unsupported');
    const { openSealedMail } = await import('./sealed-mail.js');
    const mail = await openSealedMail({
      reports,
      scope: this.#setup.scope,
      pin: this.#pin(),
      today: today(this.#clock),
    });
    return mail.ring;
  }

  /** Seals a text to the reporter and the team, or to the team alone, and hands it to `write`. */
  async send<Answer>(
    to: 'reporter' | 'team',
    text: string,
    opened: OpenedCase,
    op: string,
    write: (message: SealedMessage) => Promise<Answer>,
  ): Promise<Sent<Answer>> {
    const written = async (message: SealedMessage): Promise<Sent<Answer>> => ({
      answer: await write(message),
      message: { id: message.id, from: 'moderators', day: today(this.#clock), text },
    });
    const seal = async (): Promise<SealedMessage> => {
      if (this.#sealed?.op === op) return this.#sealed.message;
      const { sealAnswer, sealNote } = await loadMail();
      const message = await (to === 'reporter' ? sealAnswer : sealNote)(text, opened, await this.ring());
      this.#sealed = { op, message };
      return message;
    };
    try {
      return await written(await seal());
    } catch (thrown) {
      const error = toHavenError(thrown) as Partial<HavenError>;
      if (error.code !== 'conflict' || error.field !== 'epoch') throw thrown;
      this.#ring = this.#sealed = undefined;
      return written(await seal());
    }
  }
}
