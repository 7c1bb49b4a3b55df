import { html, nothing, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { HavenError } from '../../core/errors.js';
import { REACTIONS } from '../../core/models/reply.js';
import type { Reaction, Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { reactionsSection } from '../../i18n/sections/reactions.js';
import { adopt } from '../../styles/adopt.js';
import { partStyles } from './parts.styles.js';
import type { Part, Wall } from './wall.js';

/** Six warm answers, one a person. Only the author ever learns of them, and only in words. */
class Respond implements Part {
  readonly #wall: Wall;
  readonly #id: string;
  readonly #submit: SubmitController;
  /** What was last pressed, for trying again. */
  #wanted: Reaction | undefined;
  #given: Reaction | undefined;

  constructor(wall: Wall, { id }: Share) {
    this.#wall = wall;
    this.#id = id;
    this.#submit = new SubmitController(wall.host);
    const { items } = keyringSession(wall.setup.scope.community);
    const before = items.find((item) => item.kind === 'reaction' && item.id === id)?.reaction;
    this.#given = REACTIONS.find((kind) => kind === before);
  }

  close(): void {
    this.#submit.stop();
    this.#wall.host.removeController(this.#submit);
  }

  /** Gives a reaction in place of any other; the one already given is taken back. */
  async #press(kind: Reaction): Promise<void> {
    const { scope, backend } = this.#wall.setup;
    const undo = this.#given === kind;
    this.#wanted = kind;
    const done = await this.#submit.run(`${undo ? 'undo' : 'give'} ${kind}`, async (submission) => {
      const shares = backend?.shares;
      if (!shares) throw new HavenError('unsupported');
      const session = keyringSession(scope.community);
      const secret = await (await session.keyring()).secretFor('reaction', this.#id);
      if (undo) await shares.unreact(scope, this.#id, { ...submission, secret });
      else await shares.react(scope, this.#id, { kind, capability: await hashSecret(secret) }, submission);
      const item = { kind: 'reaction', id: this.#id, reaction: kind } as const;
      if (undo) session.release(item);
      else session.remember(item);
      return true;
    });
    if (!done) return;
    const { given, takenBack } = this.#wall.t(reactionsSection);
    this.#given = undo ? undefined : kind;
    this.#wall.say(undo ? takenBack : given);
    if (!undo) this.#wall.host.dispatchEvent(new HavenEvent('haven-reaction-given', { id: this.#id, kind }));
  }

  #sentence({ code }: HavenError): string {
    const passing = code === 'unavailable' || code === 'offline';
    return passing ? this.#wall.t(reactionsSection).failed : this.#wall.t(errorsSection)[code];
  }

  render(): TemplateResult {
    const t = this.#wall.t(reactionsSection);
    const { tryAgain } = this.#wall.t(commonSection);
    const { state, error } = this.#submit;
    const busy = state === 'busy';
    return html`<div class="reactions" role="group" aria-label=${t.title}>
        ${REACTIONS.map(
          (kind) =>
            html`<button aria-pressed=${this.#given === kind ? 'true' : 'false'} aria-disabled=${busy ? 'true' : 'false'}
              @click=${() => this.#press(kind)}>${t.kinds[kind]}</button>`,
        )}
      </div>
      <p class="line small">${
        error
          ? html`${this.#sentence(error)}
              ${
                error.retryable
                  ? html`<button class="plain" @click=${() => this.#wanted && this.#press(this.#wanted)}>${tryAgain}</button>`
                  : nothing
              }`
          : this.#given
            ? t.given
            : t.explain
      }</p>`;
  }
}

export function openPart(wall: Wall, share: Share): Part {
  adopt(wall.host, partStyles);
  return new Respond(wall, share);
}
