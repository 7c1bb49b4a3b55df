import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { ReportTarget } from '../../core/models/report.js';
import type { ItemState, Reply, Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { deskActsSection } from '../../i18n/sections/desk-acts.js';
import { ActForm } from './act-form.js';
import type { Covers } from './covers.js';
import type { Desk } from './desk.js';
import { findShared } from './find-shared.js';

/** A share or reply as a moderator has it before them. */
export interface Held {
  readonly kind: 'share' | 'reply';
  readonly item: Share | Reply;
  readonly state: ItemState;
}

/** What a report is about, where it is a share: the text itself, covered, and what can be done with it. */
export class SharedItem {
  readonly #desk: Desk;
  readonly #covers: Covers;
  readonly #about: ReportTarget;
  readonly #form: ActForm;
  readonly #submit: SubmitController;
  #closed = false;
  #held: Held | undefined;
  #status: 'loading' | 'ready' | 'gone' | 'failed' = 'loading';

  constructor(desk: Desk, covers: Covers, about: ReportTarget, acted: () => void) {
    this.#desk = desk;
    this.#covers = covers;
    this.#about = about;
    this.#submit = desk.control.submission();
    this.#form = new ActForm(
      desk,
      (held) => {
        acted();
        this.#held = held;
        if (!held) this.#status = 'gone';
        this.#desk.draw();
      },
      () => void this.#look(),
    );
  }

  close(): void {
    this.#closed = true;
    this.#desk.control.removeSubmit(this.#submit);
    this.#form.close();
    this.#held = undefined;
  }

  /** The text itself, where the queue gives it; else it is looked for. */
  given(item: Share | Reply | undefined, state: ItemState = 'published'): void {
    if (!item) return void (this.#held ?? this.#look());
    // What was decided in this visit is newer than the row of the queue.
    if (this.#held && this.#held.item.version >= item.version) return;
    this.#held = { kind: 'share' in item ? 'reply' : 'share', item, state };
    this.#status = 'ready';
  }

  async #look(): Promise<void> {
    const { id, kind } = this.#about;
    if (!id || (kind !== 'share' && kind !== 'reply' && kind !== 'thread')) return;
    const { setup, control } = this.#desk;
    const found = await findShared(control, setup.backend?.shares, this.#submit, id);
    if (this.#closed) return;
    const { error } = this.#submit;
    this.#held = found;
    this.#status = found ? 'ready' : error && error.code !== 'not-found' ? 'failed' : 'gone';
    this.#desk.draw();
  }

  /** @param acts whether something can be done with it here */
  render(acts: boolean): TemplateResult | typeof nothing {
    const { id, kind } = this.#about;
    if (!id || kind === 'room' || kind === 'event' || kind === 'nothing') return nothing;
    const t = this.#desk.t(deskActsSection);
    const held = this.#held;
    const title = held?.kind === 'reply' || kind === 'reply' ? t.titleReply : t.title;
    return html`<section class="block shared" aria-label=${title}>
      <h4>${title}</h4>
      ${held ? this.#renderHeld(held, acts) : this.#renderState()}
    </section>`;
  }

  #renderState(): TemplateResult {
    const t = this.#desk.t(deskActsSection);
    if (this.#status === 'failed')
      return html`<p class="small" role="status">${t.failed}</p><div class="row"><button @click=${() => this.#look()}>${this.#desk.t(commonSection).tryAgain}</button></div>`;
    return html`<p class="small" role="status">${this.#status === 'gone' ? t.gone : t.loading}</p>`;
  }

  #renderHeld(held: Held, acts: boolean): TemplateResult {
    const t = this.#desk.t(deskActsSection);
    const { item, state } = held;
    return html`<p class="facts small">${acts ? html`<span>${t.state[state]}</span>` : nothing}${'notes' in item ? html`<span>${this.#notesOf(item)}</span>` : nothing}${
      'author' in item && item.author ? html`<span>${t.author}</span>` : nothing
    }</p>
    ${this.#covers.render(this.#desk, `shared-${item.version}`, item.text)}
    ${acts ? this.#form.render(held) : nothing}`;
  }

  #notesOf({ notes, ownNote }: Share): unknown {
    const t = this.#desk.t(deskActsSection);
    const names = this.#desk.t(contentNotesSection).notes;
    if (!notes.length && !ownNote) return t.noNotes;
    return html`${t.notes} ${notes.map((note) => names[note]).join(' · ')}${ownNote ? html` <bdi>${ownNote}</bdi>` : nothing}`;
  }
}
