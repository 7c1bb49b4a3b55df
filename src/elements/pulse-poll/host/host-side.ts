import type { TemplateResult } from 'lit';
import { HavenEvent } from '../../../base/event.js';
import { keyringSession } from '../../../controllers/keyring-session.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { moveFocus } from '../../../controllers/move-focus.js';
import { SubmitController } from '../../../controllers/submit-controller.js';
import type { OwnerCall, PollsBackend, Receipt } from '../../../core/backend.js';
import { HavenError } from '../../../core/errors.js';
import type { Words } from '../../../core/models/poll.js';
import { pollHostSection } from '../../../i18n/sections/poll-host.js';
import { adopt } from '../../../styles/adopt.js';
import { fieldStyles } from '../../../styles/fields.styles.js';
import type { PollCore, Side } from '../core.js';
import { pollMoreStyles } from '../poll-more.styles.js';
import type { Results } from '../results.js';
import { readView, type Found } from '../source.js';
import { findHost } from './host-keys.js';
import { renderHost, renderStranger } from './host.view.js';
import { hostStyles } from './host.styles.js';
import type { MakePoll } from './make-poll.js';
import { OwnTexts } from './own-texts.js';

/** What can be done with a poll that stands. */
export type HostAct = 'close' | 'note';

const WORD = /^[a-z\d-]{1,64}$/;

/**
 * A poll as whoever asks it looks after it: how it stands, closing it, what came of it, its texts, its results as files, the
 * next wave; and where there is none yet, making one. Who made a poll proves it with a secret that its seven words give.
 */
export class HostSide implements Side {
  readonly core: PollCore;
  secret: string | undefined;
  readonly words: LocalizeController<typeof pollHostSection.en>;
  readonly submit: SubmitController;
  readonly texts: OwnTexts;
  results: Results | undefined;
  /** Makes a poll, or the next wave of this one. */
  making: MakePoll | undefined;
  /** Asked whether to close it. */
  asking = false;
  /** The field for the seven words is open. */
  entering = false;
  /** What the last press led to, in one line. */
  said = '';
  /** What is written as a note, by language; absent while nobody has touched it. */
  note: Map<string, string> | undefined;
  /** The poll that was made a moment ago. */
  made: string | undefined;
  #act: HostAct = 'close';
  #leave: (() => void) | undefined;
  #poll: string | undefined;
  #community = '';

  constructor(core: PollCore) {
    const { host, setup } = core;
    this.core = core;
    this.words = new LocalizeController(host, pollHostSection, setup.strings);
    this.submit = new SubmitController(host);
    this.texts = new OwnTexts(this);
    adopt(host, fieldStyles, pollMoreStyles, hostStyles);
    host.addController({
      hostDisconnected: () => {
        this.#leave?.();
        this.#community = '';
      },
    });
  }

  /** @throws {HavenError} `unsupported` where there are no polls */
  get polls(): PollsBackend {
    const { backend } = this.core.setup;
    if (!backend?.polls) throw new HavenError('unsupported');
    return backend.polls;
  }

  /** Asks for the poll, and whether the keys here open it. */
  async find(signal: AbortSignal): Promise<Found> {
    const { core, polls } = this;
    const { scope } = core.setup;
    const id = core.host.poll;
    this.#follow(scope.community);
    if (id !== this.#poll) this.#forget(id);
    try {
      const asked = id && WORD.test(id) ? this.#read(id, signal) : undefined;
      // After the first question: a backend that opens late tells whoever has not asked yet to ask again.
      if (asked) polls.watch?.(scope, () => void core.reload(), { signal });
      const view = await asked;
      const secret = view && crypto.subtle && (await findHost(polls, scope, view.poll.id, signal));
      if (!view) this.making ??= await this.#make();
      else if (!this.making?.wave) this.making = undefined;
      if (signal.aborted) return { status: 'loading' };
      Object.assign(core, { view, side: this });
      this.secret = secret;
      if (secret) {
        this.entering = false;
        if (this.results) void this.results.load();
        else this.results = new (await import('../results.js')).Results(core);
      }
      return { status: 'ready', view, own: undefined, side: this };
    } catch (thrown) {
      return { status: (thrown as Partial<HavenError>).code === 'offline' ? 'offline' : 'failed' };
    }
  }

  /** Keys that were typed in, here or in another window, may open the poll. */
  #follow(community: string): void {
    if (community === this.#community) return;
    this.#leave?.();
    this.#community = community;
    this.#leave = keyringSession(community).subscribe(() => void this.core.reload());
  }

  async #read(id: string, signal: AbortSignal): Promise<PollCore['view']> {
    try {
      return readView(await this.polls.get(this.core.setup.scope, id, { signal }));
    } catch (thrown) {
      if ((thrown as Partial<HavenError>).code === 'not-found') return undefined;
      throw thrown;
    }
  }

  async #make(wave = false): Promise<MakePoll> {
    const { MakePoll } = await import('./make-poll.js');
    return new MakePoll(this, wave);
  }

  /** The form for the next wave of this poll. */
  readonly again = async (): Promise<void> => {
    this.making = await this.#make(true).catch(() => undefined);
    this.say(this.making ? '' : this.words.t.failed, '#again input');
  };

  /** Looks after the poll that has just been made. */
  show(id: string): void {
    this.made = id;
    this.core.host.poll = id;
    void moveFocus(this.core.host, '.title');
  }

  /** Another poll: nothing of this one may be shown with it. */
  #forget(id: string | undefined): void {
    this.#poll = id;
    this.asking = this.entering = false;
    this.said = '';
    this.making = this.note = this.results = undefined;
    this.secret = undefined;
    this.texts.forget();
  }

  /** Undefined where the element itself says how it stands. */
  render(): TemplateResult | undefined {
    const { core } = this;
    if (!core.view && !this.making) return undefined;
    if (!core.view) return this.making?.render();
    return this.secret ? renderHost(this) : renderStranger(this);
  }

  readonly ask = (asking: boolean): void => {
    this.asking = asking;
    this.say('', asking ? '#asking' : '#close');
  };

  readonly enter = (): void => {
    this.entering = true;
    this.say('', 'haven-receipt');
  };

  readonly close = (): void => {
    const { id } = this.core.view!.poll;
    const { t } = this.words;
    void this.#do('close', 'haven-poll-closed', t.closedNow, (call) =>
      this.polls.close(this.core.setup.scope, id, call),
    );
  };

  readonly publishNote = (note: Words): void => {
    const { id } = this.core.view!.poll;
    const { t } = this.words;
    void this.#do('note', 'haven-poll-noted', t.noteSaved, (call) =>
      this.polls.note(this.core.setup.scope, id, note, call),
    );
  };

  async #do(
    act: HostAct,
    event: 'haven-poll-closed' | 'haven-poll-noted',
    done: string,
    work: (call: OwnerCall) => Promise<Receipt>,
  ): Promise<void> {
    const { core, submit, secret } = this;
    const { view, host } = core;
    const { poll } = view!;
    this.#act = act;
    this.said = '';
    const key = `${act} ${poll.id} ${act === 'note' ? JSON.stringify([...(this.note ?? [])]) : ''}`;
    const receipt = await submit.run(key, ({ op, signal }) => work({ op, signal, secret: secret! }));
    // The poll may have closed, or got its note, from another window: what stands there is shown in any case.
    if (!receipt && submit.error?.code !== 'conflict') return;
    await core.reload();
    this.asking = false;
    if (!receipt) {
      this.say(this.words.t.elsewhere);
      return;
    }
    this.note = undefined;
    this.say(done, '.title');
    host.dispatchEvent(new HavenEvent(event, { poll: poll.id }, { bubbling: true }));
  }

  /** One line about what is going on with `act`, or about anything where no act is given. */
  statusOf(act: HostAct): string {
    const { submit, said } = this;
    const { t } = this.words;
    if (act !== this.#act) return '';
    if (submit.state === 'busy') return act === 'close' ? t.closing : t.noteSaving;
    if (submit.state === 'failed' && submit.error?.code !== 'conflict') {
      return submit.error?.code === 'offline' ? t.offline : t.failed;
    }
    return said;
  }

  say(words: string, to?: string, act = this.#act): void {
    this.#act = act;
    this.said = words;
    this.submit.reset();
    if (to) void moveFocus(this.core.host, to);
    else this.core.host.requestUpdate();
  }
}

const sides = new WeakMap<PollCore, HostSide>();

/** What there is to show to whoever asks; the same side of a poll for as long as the element lives. */
export function findHosted(core: PollCore, signal: AbortSignal): Promise<Found> {
  const side = sides.get(core) ?? new HostSide(core);
  sides.set(core, side);
  return side.find(signal);
}
