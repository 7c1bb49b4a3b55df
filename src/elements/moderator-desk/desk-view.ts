import { html, type TemplateResult } from 'lit';
import { DeskController } from '../../controllers/desk-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { UnlockedModerator } from '../../controllers/unlocked-moderator.js';
import type { QueueItem } from '../../core/models/moderation.js';
import { deskQueueSection } from '../../i18n/sections/desk-queue.js';
import type { Section } from '../../i18n/section.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import type { Audit } from './audit.js';
import { DeskCare } from './care.js';
import type { Desk, DeskCore, DeskView } from './desk.js';
import { deskStyles } from './desk.styles.js';
import { idleLock } from './idle-lock.js';
import { LeftOut } from './left-out.js';
import type { OpenedItem } from './opened-item.js';
import { renderQueue } from './queue.view.js';
import { Shortcuts } from './shortcuts.js';

/** The desk while it is unlocked: what waits, what is open, the log, and what looks after the moderator. */
class UnlockedDesk implements DeskView {
  readonly #desk: Desk;
  readonly #keys: Shortcuts;
  readonly #words = new Map<string, LocalizeController<object>>();
  readonly #endIdle: () => void;
  #opened: OpenedItem | undefined;
  /** The item a break comes before, or the one that is being fetched. */
  #wanted: QueueItem | undefined;
  #audit: Audit | undefined;
  #part: 'queue' | 'log' | 'keys' = 'queue';
  #said = '';
  #failed = false;

  constructor(core: DeskCore, moderator: UnlockedModerator) {
    const { host, setup } = core;
    const control = new DeskController(host, setup, moderator);
    adopt(host, fieldStyles, deskStyles);
    this.#desk = {
      ...core,
      control,
      care: new DeskCare(`${setup.scope.community} ${moderator.name}`),
      left: new LeftOut(),
      get now() {
        return control.now;
      },
      t: (section) => this.#t(section),
      say: (text) => {
        this.#said = text;
        host.requestUpdate();
      },
      draw: () => host.requestUpdate(),
      focus: async (selector) => {
        host.requestUpdate();
        await host.updateComplete;
        host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
      },
      open: (item) => void this.#open(item),
      back: () => this.#back(),
    };
    this.#keys = new Shortcuts(this.#desk, {
      next: () => this.#step(1),
      before: () => this.#step(-1),
      open: () => this.#focusedItem((item) => this.#desk.open(item)),
      take: () => this.#focusedItem((item) => this.#desk.open(item)),
      show: () => this.#opened?.more(),
      cover: () => this.#opened?.cover(),
      answer: () => this.#opened?.focusField('answer'),
      note: () => this.#opened?.focusField('note'),
      list: () => this.#desk.back(),
    });
    this.#endIdle = idleLock(host, host.clock, () => core.lock(true));
    void control.queue.restart();
  }

  close(): void {
    const { control, care, host } = this.#desk;
    this.#endIdle();
    this.#keys.close();
    this.#opened?.close();
    this.#audit?.close();
    care.close();
    control.close();
    for (const words of this.#words.values()) {
      words.hostDisconnected();
      host.removeController(words);
    }
  }

  #t<Strings extends object>(section: Section<Strings>): Strings {
    const { host, setup, words, common } = this.#desk;
    if (section.name === 'desk') return words.t as unknown as Strings;
    if (section.name === 'common') return common.t as unknown as Strings;
    let found = this.#words.get(section.name);
    if (!found) {
      found = new LocalizeController<object>(host, section, setup.strings);
      this.#words.set(section.name, found);
    }
    return found.t as Strings;
  }

  #rows(): HTMLElement[] {
    return [...this.#desk.host.renderRoot.querySelectorAll<HTMLElement>('.queue .item')];
  }

  #step(by: number): void {
    const rows = this.#rows();
    const active = (this.#desk.host.renderRoot as ShadowRoot).activeElement;
    const at = rows.findIndex((row) => row === active);
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  }

  #focusedItem(act: (item: QueueItem) => void): void {
    const active = (this.#desk.host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    const item = this.#desk.control.item(active?.dataset['id'] ?? '');
    if (item) act(item);
  }

  async #open(item: QueueItem): Promise<void> {
    const desk = this.#desk;
    this.#opened?.close();
    this.#opened = undefined;
    this.#wanted = item;
    this.#said = '';
    this.#failed = false;
    if (desk.care.comesFirst(item.id, item.tier)) return desk.focus('.care h3');
    desk.draw();
    try {
      const { OpenedItem } = await import('./opened-item.js');
      if (this.#wanted !== item || desk.host.moderator !== desk.control.moderator) return;
      this.#opened = new OpenedItem(desk, item);
    } catch {
      this.#failed = true;
    }
    await desk.focus('.opened h3');
  }

  #back(): void {
    const { care, focus } = this.#desk;
    const item = this.#wanted;
    const done = this.#opened?.done;
    this.#opened?.close();
    this.#opened = this.#wanted = undefined;
    if (item && done) care.closed(item.tier);
    void focus(care.render(this.#desk) ? '.care h3' : item ? `.queue [data-id="${item.id}"]` : '.queue button');
  }

  async #to(part: 'queue' | 'log' | 'keys'): Promise<void> {
    const desk = this.#desk;
    this.#part = part;
    this.#failed = false;
    desk.draw();
    try {
      if (part === 'log') {
        const { Audit } = await import('./audit.js');
        this.#audit ??= new Audit(desk);
      } else if (part === 'keys') await import('./keys/define.js');
    } catch {
      this.#failed = true;
    }
    desk.draw();
  }

  renderHeader(): TemplateResult {
    const t = this.#t(deskQueueSection);
    const { control, lock } = this.#desk;
    const part = (name: 'queue' | 'log' | 'keys', words: string): TemplateResult =>
      html`<button aria-pressed=${this.#part === name ? 'true' : 'false'} @click=${() => this.#to(name)}>${words}</button>`;
    return html`<p class="you small">${t.you} <b><bdi>${control.moderator.name}</bdi></b></p>
      <div class="row parts" role="group" aria-label=${t.views}>${part('queue', t.queue)}${part('log', t.log)}${part('keys', t.readers)}
        <button class="plain" @click=${() => this.#keys.help()}>${t.keys}</button>
        <button @click=${() => lock(false)}>${t.lock}</button></div>`;
  }

  render(): TemplateResult {
    const desk = this.#desk;
    const current = this.#wanted?.id;
    return html`<div class="panes ${this.#part !== 'queue' ? 'log' : current || desk.care.render(desk) ? 'one' : 'list'}">
        ${this.#part === 'log' ? this.#renderLog() : this.#part === 'keys' ? this.#renderKeys() : html`${renderQueue(desk, current)}<section class="opened" part="item">${this.#renderItem()}</section>`}
      </div>
      <div class="row bar" part="bar"><p class="small" role="status">${this.#said}</p>${desk.care.renderLoad(desk)}</div>
      ${this.#keys.render()}`;
  }

  #moment(): TemplateResult {
    const t = this.#t(deskQueueSection);
    return html`<div class="state"><p>${this.#failed ? t.notNow : t.moment}</p></div>`;
  }

  #renderLog(): unknown {
    return html`<section class="audit" part="log">${this.#audit?.render() ?? this.#moment()}</section>`;
  }

  /** Who can read what is sealed, and changing it. */
  #renderKeys(): TemplateResult {
    const { host, setup, control } = this.#desk;
    const done = (): void => void this.#to('queue');
    return html`<section class="audit" part="keys"><haven-desk-keys .backend=${setup.backend} .pin=${host.pin} .clock=${host.clock} .moderator=${control.moderator} .done=${done}></haven-desk-keys>${
      this.#failed ? this.#moment() : ''
    }</section>`;
  }

  #renderItem(): unknown {
    const desk = this.#desk;
    const item = this.#wanted;
    if (this.#opened) return this.#opened.render();
    if (item && desk.care.comesFirst(item.id, item.tier)) return desk.care.renderBreak(desk);
    if (item) return this.#moment();
    return desk.care.render(desk) ?? html`<div class="state idle"><p>${this.#t(deskQueueSection).choose}</p></div>`;
  }
}

export const openDesk = (core: DeskCore, moderator: UnlockedModerator): DeskView => new UnlockedDesk(core, moderator);
