import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedCase } from '../../controllers/moderator-mail.js';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { QueueEntry, QueueItem } from '../../core/models/moderation.js';
import { dayLabel } from '../../i18n/format.js';
import { commonSection } from '../../i18n/sections/common.js';
import { deskActsSection } from '../../i18n/sections/desk-acts.js';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import { deskQueueSection } from '../../i18n/sections/desk-queue.js';
import { adopt } from '../../styles/adopt.js';
import { type Changed, type Change, Conversation } from './conversation.js';
import { Covers } from './covers.js';
import type { Desk } from './desk.js';
import { Ending } from './ending.js';
import { openedItemStyles } from './opened-item.styles.js';
import { Proposal } from './proposal.js';
import { RunSheet } from './run-sheet.js';
import { SharedItem } from './shared-item.js';
import { renderTierIcon } from './tier-icons.js';
import { failure } from './writing.js';

/** One item of the queue that was opened: taken first, then read, covered until the moderator wants to see it. */
export class OpenedItem {
  /** Something was done, so closing it is an end and not only a look. */
  done = false;
  readonly #desk: Desk;
  readonly #item: QueueItem;
  readonly #submit: SubmitController;
  readonly #covers = new Covers();
  readonly #sheet = new RunSheet();
  readonly #conversation: Conversation;
  readonly #ending: Ending;
  readonly #proposal: Proposal;
  #shared: SharedItem | undefined;
  #entry: QueueEntry | undefined;
  #read: OpenedCase | undefined;
  #agreed = false;
  #closed = false;

  constructor(desk: Desk, item: QueueItem) {
    this.#desk = desk;
    this.#item = item;
    this.#submit = desk.control.submission();
    adopt(desk.host, openedItemStyles);
    const changed: Changed = (change) => this.#add(change);
    this.#conversation = new Conversation(desk, this.#covers, changed);
    this.#ending = new Ending(desk, item, changed);
    this.#proposal = new Proposal(desk, item, changed);
    void this.load();
  }

  /** Forgets everything that was read. */
  close(): void {
    this.#closed = true;
    this.#covers.cover();
    for (const part of [this.#conversation, this.#ending, this.#proposal, this.#shared]) part?.close();
    this.#desk.control.removeSubmit(this.#submit);
    this.#entry = this.#read = this.#shared = undefined;
  }

  async load(): Promise<void> {
    const { control, care, now } = this.#desk;
    const entry = await control.open(this.#submit, this.#item);
    if (!entry || this.#closed) return this.#desk.draw();
    const { item, share, reply } = entry;
    const read = await control.mail.read(entry);
    if (this.#closed) return;
    care.opened(item.id, item.tier, now);
    this.#entry = entry;
    this.#read = read;
    const about = share
      ? ({ kind: 'share', id: share.id } as const)
      : reply
        ? ({ kind: 'reply', id: reply.id } as const)
        : read.report?.about;
    this.#shared ??= about && new SharedItem(this.#desk, this.#covers, about, () => (this.done = true));
    this.#shared?.given(share ?? reply, item.kind === 'share' || item.kind === 'reply' ? 'held' : undefined);
    this.#desk.draw();
  }

  /** Puts what was done here to what was read before. */
  #add({ message, note, state, version }: Change): void {
    this.done = true;
    const entry = this.#entry;
    const read = this.#read;
    if (!entry || !read) return;
    const item = {
      ...entry.item,
      ...(state && { state }),
      ...(version && { version }),
      ...(message && { waiting: false }),
    };
    this.#entry = { ...entry, item };
    this.#read = {
      ...read,
      messages: message ? [...read.messages, message] : read.messages,
      notes: note ? [...read.notes, note] : read.notes,
    };
    this.#desk.draw();
  }

  /** Somebody else has done something, or the reporter has written more. */
  get #isStale(): boolean {
    const { item } = this.#entry ?? {};
    return !!item && (this.#desk.control.item(item.id)?.version ?? 0) > item.version;
  }

  /** Shows a little more of what is covered. */
  more(): void {
    if (this.#entry && !this.#asks) this.#covers.more(this.#desk);
  }

  cover(): void {
    this.#covers.cover();
    void this.#desk.focus('.opened h3');
  }

  focusField(name: 'answer' | 'note'): void {
    this.#desk.host.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus();
  }

  /** This moderator wished to be asked before something like this. */
  get #asks(): boolean {
    const { reason } = this.#read?.report ?? {};
    return !this.#agreed && this.#desk.left.asks(reason, this.#entry?.share?.notes);
  }

  render(): TemplateResult {
    const desk = this.#desk;
    const t = desk.t(deskOpenedSection);
    const item = this.#entry?.item ?? this.#item;
    return html`<article class="card" data-item=${item.id}>
      <div class="row top"><button class="plain back" @click=${() => desk.back()}>${t.back}</button>${
        this.#covers.anyShown
          ? html`<button class="plain" @click=${() => this.cover()}>${t.coverAll}</button>`
          : nothing
      }</div>
      ${this.#renderHead(item)}
      ${this.#entry && this.#read ? this.#renderBody(this.#entry, this.#read) : this.#renderWaiting()}
    </article>`;
  }

  #renderHead({ kind, tier, day, state }: QueueItem): TemplateResult {
    const desk = this.#desk;
    const q = desk.t(deskQueueSection);
    return html`<header>
      <h3 tabindex="-1">${q.kinds[kind]}</h3>
      <p class="facts small">${renderTierIcon(tier)}<span>${q.tiers[tier]}</span><span>${dayLabel(desk.words.language, day, desk.now)}</span><span>${q.states[state]}</span></p>
      ${this.#renderReason()}
    </header>`;
  }

  /** Why and about what: read before any of the text. */
  #renderReason(): unknown {
    const report = this.#read?.report;
    if (!report) return nothing;
    const t = this.#desk.t(deskOpenedSection);
    const { reasons } = this.#desk.t(deskActsSection);
    const { door, reason, about, guideline } = report;
    const title = guideline && this.#desk.host.guidelines.find(({ id }) => id === guideline)?.title;
    return html`<p class="why"><b>${t.doors[door]}</b><span>${reason ? reasons[reason] : t.noReason}</span><span>${t.about[about.kind]}</span>${
      guideline ? html`<span>${t.guideline} <bdi>${title || guideline}</bdi></span>` : nothing
    }</p>`;
  }

  #renderWaiting(): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    const { error, state } = this.#submit;
    if (!error || state === 'busy') return html`<p class="small" role="status">${t.opening}</p>`;
    const words =
      error.code === 'conflict' && error.field === 'claim'
        ? t.taken
        : error.code === 'unauthorized' && this.#item.kind === 'appeal'
          ? t.notYours
          : error.code === 'unavailable'
            ? t.openFailed
            : failure(this.#desk, error);
    return html`<p role="status">${words}</p>${
      error.retryable
        ? html`<div class="row"><button @click=${() => this.load()}>${this.#desk.t(commonSection).tryAgain}</button></div>`
        : nothing
    }`;
  }

  #renderBody(entry: QueueEntry, read: OpenedCase): unknown {
    const desk = this.#desk;
    const t = desk.t(deskOpenedSection);
    const { kind, tier } = entry.item;
    const between = kind !== 'share' && kind !== 'reply' && kind !== 'act';
    if (this.#asks) {
      const agree = (): void => {
        this.#agreed = true;
        void desk.focus('.opened h3');
      };
      return html`<div class="ask"><p>${t.askFirst}</p>
        <div class="row"><button class="primary" @click=${agree}>${t.readAnyway}</button></div></div>
        ${this.#ending.renderHandOver(read, between)}`;
    }
    return html`${this.#isStale ? html`<div class="ask" role="status"><p>${t.news}</p><div class="row"><button class="primary" @click=${() => this.load()}>${t.newsShow}</button></div></div>` : nothing}
      ${tier === 'urgent' ? this.#sheet.render(desk) : nothing}
      ${kind === 'act' ? this.#proposal.render(entry.item) : nothing}
      ${between ? this.#conversation.renderMessages(read) : nothing}
      ${this.#shared?.render(kind !== 'act') ?? nothing}
      ${between ? this.#conversation.renderAnswer(entry, read) : nothing}
      ${between ? this.#conversation.renderNotes(read) : nothing}
      ${between ? this.#ending.render(entry, read) : nothing}
      ${kind === 'act' ? nothing : this.#ending.renderHandOver(read, between)}
      ${between ? this.#proposal.renderErase() : nothing}`;
  }
}
