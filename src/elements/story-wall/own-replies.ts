import { html, nothing, type TemplateResult } from 'lit';
import { keyringSession } from '../../controllers/keyring-session.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import { HavenError } from '../../core/errors.js';
import type { Reply } from '../../core/models/share.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { storyThreadSection } from '../../i18n/sections/story-thread.js';
import { secretOf } from '../../controllers/own-secrets.js';
import type { Wall } from './wall.js';

/** Changing one's own reply, or taking it back: one at a time, in its place. */
export class OwnReplies {
  readonly #wall: Wall;
  readonly #changed: () => void;
  readonly #submit: SubmitController;
  #open: { readonly id: string; readonly does: 'edit' | 'ask' } | undefined;
  #text = '';

  constructor(wall: Wall, changed: () => void) {
    this.#wall = wall;
    this.#changed = changed;
    this.#submit = new SubmitController(wall.host);
  }

  get holdsWords(): boolean {
    return this.#open?.does === 'edit';
  }

  isOpen(id: string): boolean {
    return this.#open?.id === id && this.#open.does === 'edit';
  }

  close(): void {
    this.#submit.stop();
    this.#wall.host.removeController(this.#submit);
  }

  #show({ id, text }: Reply, does: 'edit' | 'ask' | undefined, focus: string): void {
    this.#open = does && { id, does };
    this.#text = text;
    this.#submit.reset();
    void this.#wall.focus(`[data-reply="${id}"] ${focus}`);
  }

  async #write(reply: Reply, does: 'edit' | 'ask'): Promise<void> {
    const { scope, backend } = this.#wall.setup;
    const { id, version } = reply;
    const text = this.#text;
    const done = await this.#submit.run(`${does} ${id} ${text}`, async (submission) => {
      const shares = backend?.shares;
      if (!shares) throw new HavenError('unsupported');
      const call = { ...submission, secret: await secretOf(scope, 'reply', reply) };
      return does === 'edit' ? shares.editReply(scope, id, version, text, call) : shares.withdrawReply(scope, id, call);
    });
    if (!done) return;
    this.#changed();
    if (does === 'ask') keyringSession(scope.community).release({ kind: 'reply', id });
    if (does === 'ask') this.#wall.say(this.#wall.t(storyThreadSection).takenBack);
    this.#open = undefined;
    await this.#wall.focus(
      does === 'edit' ? `[data-reply="${id}"] button` : `[data-id="${reply.share}"] [aria-expanded=true]`,
    );
  }

  render(reply: Reply): TemplateResult {
    const t = this.#wall.t(storyThreadSection);
    const errors = this.#wall.t(errorsSection);
    const does = this.#open?.id === reply.id ? this.#open.does : undefined;
    const { error } = this.#submit;
    const trouble = error
      ? html`<p class="small" role="alert">${error.code === 'unavailable' ? t.sendFailed : errors[error.code]}</p>`
      : nothing;
    if (does === 'edit') {
      return html`<div class="form">
        <textarea aria-label=${t.label} .value=${this.#text} autocomplete="off"
          @input=${(event: Event) => (this.#text = (event.target as HTMLTextAreaElement).value)}></textarea>
        <div class="row">
          <button class="primary" @click=${() => this.#write(reply, 'edit')}>${t.save}</button>
          <button @click=${() => this.#show(reply, undefined, 'button')}>${t.cancel}</button>
        </div>
        ${trouble}
      </div>`;
    }
    if (does === 'ask') {
      return html`<p class="small">${t.takeBackAsk}</p>
        <button class="primary" @click=${() => this.#write(reply, 'ask')}>${t.takeBackYes}</button>
        <button class="stay" @click=${() => this.#show(reply, undefined, 'button')}>${t.takeBackNo}</button>
        ${trouble}`;
    }
    return html`<button @click=${() => this.#show(reply, 'edit', 'textarea')}>${t.change}</button>
      <button @click=${() => this.#show(reply, 'ask', '.stay')}>${t.takeBack}</button>`;
  }
}
