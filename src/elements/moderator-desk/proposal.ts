import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { QueueItem } from '../../core/models/moderation.js';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import type { Changed } from './conversation.js';
import type { Desk } from './desk.js';
import { failure } from './writing.js';

/** A second pair of eyes for what cannot be taken back: proposing it, and agreeing to what somebody else has proposed. */
export class Proposal {
  readonly #desk: Desk;
  readonly #id: string;
  readonly #changed: Changed;
  readonly #submit: SubmitController;
  #asks = false;
  #said = '';

  constructor(desk: Desk, { id }: QueueItem, changed: Changed) {
    this.#desk = desk;
    this.#id = id;
    this.#changed = changed;
    this.#submit = desk.control.submission();
  }

  close(): void {
    this.#desk.control.removeSubmit(this.#submit);
  }

  async #decide(agreed: boolean): Promise<void> {
    const t = this.#desk.t(deskOpenedSection);
    const receipt = await this.#desk.control.act(
      this.#submit,
      'confirm',
      this.#id,
      String(agreed),
      (moderation, scope, call) => moderation.confirm(scope, this.#id, agreed, call),
    );
    if (!receipt) return;
    this.#said = agreed ? t.confirmed : t.refused;
    this.#desk.say(this.#said);
    this.#desk.draw();
  }

  async #erase(): Promise<void> {
    const t = this.#desk.t(deskOpenedSection);
    const receipt = await this.#desk.control.act(this.#submit, 'erase', this.#id, '', (moderation, scope, call) =>
      moderation.eraseReport(scope, this.#id, call),
    );
    if (!receipt) return;
    this.#asks = false;
    if (receipt.state === 'withdrawn') {
      this.#desk.back();
      this.#desk.say(t.eraseDone);
      return;
    }
    this.#said = t.eraseAsked;
    this.#desk.say(this.#said);
    this.#changed({});
  }

  #renderLine(): unknown {
    const { error, state } = this.#submit;
    if (state === 'busy') return this.#desk.t(deskOpenedSection).sending;
    return error ? failure(this.#desk, error) : this.#said;
  }

  /** What somebody proposes, and what this moderator says to it. */
  render({ proposal }: QueueItem): TemplateResult | typeof nothing {
    if (!proposal) return nothing;
    const t = this.#desk.t(deskOpenedSection);
    const { act, by, mine } = proposal;
    const words = (t.proposal as Readonly<Record<string, string>>)[act] ?? '';
    return html`<section class="block">
      <p><b>${words}</b></p>
      <p class="small">${t.proposedBy} <bdi>${by}</bdi></p>
      <p>${mine ? t.proposalMine : t.proposalWhy}</p>
      ${
        mine || this.#said
          ? nothing
          : html`<div class="row"><button class="primary" @click=${() => this.#decide(true)}>${t.confirm}</button><button @click=${() => this.#decide(false)}>${t.refuse}</button></div>`
      }
      <p class="line small" role="status">${this.#renderLine()}</p>
    </section>`;
  }

  /** Proposes to erase a whole report; asked once more before. */
  renderErase(): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    const ask = (asks: boolean): void => {
      this.#asks = asks;
      void this.#desk.focus(asks ? '.erase .primary' : '.erase button');
    };
    return html`<details class="block erase"><summary>${t.eraseReport}</summary>
      <p class="small">${t.eraseReportWhy}</p>
      <div class="row">${
        this.#asks
          ? html`<button class="primary" @click=${() => this.#erase()}>${t.yes}</button><button @click=${() => ask(false)}>${t.no}</button>`
          : html`<button @click=${() => ask(true)}>${t.eraseReport}</button>`
      }</div>
      <p class="line small" role="status">${this.#renderLine()}</p>
    </details>`;
  }
}
