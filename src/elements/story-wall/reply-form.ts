import { html, nothing, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { CareHints } from '../../controllers/care-hints.js';
import { DetailsHints } from '../../controllers/details-hints.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { Receipt, WriteCall } from '../../core/backend.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { HavenError, toHavenError } from '../../core/errors.js';
import { randomIds } from '../../core/ids.js';
import type { Wish } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { personalDetailsSection } from '../../i18n/sections/personal-details.js';
import { storyThreadSection } from '../../i18n/sections/story-thread.js';
import type { Wall } from './wall.js';

/** Writing a reply: what helps in one, hints that never block, and the phrase to come back with after the first. */
export class ReplyForm {
  readonly #wall: Wall;
  readonly #share: string;
  readonly #sent: () => void;
  readonly #submit: SubmitController;
  readonly #hints: DetailsHints;
  readonly #care: CareHints;
  #text = '';
  /** Stays the same until a reply has arrived, so that one whose answer got lost is not there twice. */
  #id = randomIds.uuid();
  #moves = false;
  #said: 'wordsFirst' | 'sent' | 'held' | undefined;
  #receipt = false;

  constructor(wall: Wall, share: string, sent: () => void) {
    this.#wall = wall;
    this.#share = share;
    this.#sent = sent;
    this.#submit = new SubmitController(wall.host);
    this.#hints = new DetailsHints(wall.host);
    this.#care = new CareHints(wall.host, () => import('../care-card/define.js'));
  }

  get holdsWords(): boolean {
    return this.#text.trim() !== '';
  }

  close(): void {
    for (const controller of [this.#submit, this.#hints, this.#care]) {
      controller.hostDisconnected();
      this.#wall.host.removeController(controller);
    }
  }

  #typed(event: Event): void {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#hints.typed(this.#text);
    this.#care.typed(this.#text);
    this.#submit.reset();
    if (!this.#said) return;
    this.#said = undefined;
    this.#wall.draw();
  }

  async #send(): Promise<void> {
    const field = `[data-id="${this.#share}"] textarea`;
    if (!this.holdsWords) {
      this.#said = 'wordsFirst';
      await this.#wall.focus(field);
      return;
    }
    const id = this.#id;
    const text = this.#text;
    void this.#care.look(text);
    const receipt = await this.#submit.run(`${id} ${text}`, (call) => this.#write(id, text, call));
    if (!receipt) return;
    const { items, remember } = this.#session;
    this.#receipt ||= !items.some(({ kind }) => kind === 'reply');
    if (this.#receipt) import('../receipt/define.js').catch(() => undefined);
    remember({ kind: 'reply', id });
    this.#id = randomIds.uuid();
    this.#text = '';
    this.#hints.clear();
    this.#care.sent();
    this.#said = receipt.state === 'held' ? 'held' : 'sent';
    this.#wall.say(this.#wall.t(storyThreadSection)[this.#said]);
    this.#wall.host.dispatchEvent(new HavenEvent('haven-reply-created', { id, share: this.#share }));
    this.#sent();
  }

  get #session(): ReturnType<typeof keyringSession> {
    return keyringSession(this.#wall.setup.scope.community);
  }

  async #write(id: string, text: string, call: WriteCall): Promise<Receipt> {
    const { scope, backend } = this.#wall.setup;
    const shares = backend?.shares;
    if (!shares) throw new HavenError('unsupported');
    const ring = await this.#session.keyring();
    const secret = await ring.secretFor('reply', id);
    const reply = { id, text, capability: await hashSecret(secret), voice: await ring.secretFor('voice', this.#share) };
    try {
      return await shares.reply(scope, this.#share, reply, call);
    } catch (thrown) {
      const error = toHavenError(thrown);
      if (!('code' in error) || error.code !== 'conflict') throw thrown;
      // It did arrive, only the answer was lost, and the words were changed since: then these are the words.
      return shares.editReply(scope, id, 1, text, { ...call, op: randomIds.operation(), secret });
    }
  }

  render(wish: Wish): TemplateResult {
    const wall = this.#wall;
    const t = wall.t(storyThreadSection);
    const keeping = wall.setup.backend?.keeping;
    const busy = this.#submit.state === 'busy';
    const field = `reply-${this.#share}`;
    return html`<div class="form">
      <label for=${field}>${t.label}</label>
      <p class="small" id="${field}-tone">${t.tone[wish]}</p>
      <textarea id=${field} aria-describedby="${field}-tone ${field}-line" rows="4" autocomplete="off"
        .value=${this.#text} @input=${(event: Event) => this.#typed(event)}></textarea>
      ${this.#renderHints()}
      <haven-care-card .kind=${this.#care.kind} .dismiss=${this.#care.dismiss} .backend=${wall.setup.backend}></haven-care-card>
      <p class="line small" id="${field}-line">${this.#renderLine()}</p>
      ${
        globalThis.crypto.subtle
          ? html`<p class="small">${keeping && t.who(keeping)}</p>
            <div class="row">
              <button class="primary" aria-disabled=${busy ? 'true' : 'false'} @click=${() => this.#send()}>${t.send}</button>
              <button class="plain" aria-expanded=${this.#moves ? 'true' : 'false'} @click=${() => this.#toggleMoves()}>${t.movesOpen}</button>
            </div>`
          : html`<p>${t.insecure}</p>`
      }
      ${this.#moves ? this.#renderMoves() : nothing}
      ${this.#receipt ? html`<haven-receipt></haven-receipt>` : nothing}
    </div>`;
  }

  #toggleMoves(): void {
    this.#moves = !this.#moves;
    this.#wall.draw();
  }

  #renderLine(): unknown {
    const t = this.#wall.t(storyThreadSection);
    const errors = this.#wall.t(errorsSection);
    const { tryAgain } = this.#wall.t(commonSection);
    const { state, error } = this.#submit;
    if (state === 'busy') return t.sending;
    if (!error) return this.#said && t[this.#said];
    const why =
      error.code === 'too-large' ? t.tooLong : error.code === 'unavailable' ? t.sendFailed : errors[error.code];
    return error.retryable ? html`${why} <button class="plain" @click=${() => this.#send()}>${tryAgain}</button>` : why;
  }

  #renderHints(): unknown {
    const { hints } = this.#hints;
    if (!hints.length) return nothing;
    const t = this.#wall.t(storyThreadSection);
    const { why } = this.#wall.t(personalDetailsSection);
    return html`<div class="hints small" role="status">
      <p>${t.hints}</p>
      ${hints.map(
        (hint) =>
          html`<p><b><bdi>${hint.words}</bdi></b> · ${why[hint.kind]}
            <button class="plain" @click=${() => this.#hints.leave(hint)}>${t.leaveIn}</button></p>`,
      )}
    </div>`;
  }

  #renderMoves(): TemplateResult {
    const t = this.#wall.t(storyThreadSection);
    const list = (title: string, moves: readonly string[]): TemplateResult =>
      html`<div><h3>${title}</h3><ul>${moves.map((move) => html`<li>${move}</li>`)}</ul></div>`;
    return html`<div class="moves small">${list(t.movesTitle, t.moves)}${list(t.leaveTitle, t.leave)}</div>`;
  }
}
