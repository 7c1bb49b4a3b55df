import { html, type TemplateResult } from 'lit';
import { deskQueueSection } from '../../i18n/sections/desk-queue.js';
import type { DeskQueueStrings } from '../../i18n/en/desk-queue.js';
import type { Desk } from './desk.js';

type Name = keyof DeskQueueStrings['keyNames'];

/** What each key does; capitals and small letters alike. */
const keys: Readonly<Record<Name, readonly string[]>> = {
  next: ['j', '↓'],
  before: ['k', '↑'],
  open: ['o'],
  take: ['c'],
  show: ['s'],
  cover: ['x'],
  answer: ['a'],
  note: ['n'],
  list: ['u'],
  help: ['?'],
};
const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

const isTyping = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element &&
        node.matches('textarea, select, input:not([type=checkbox]), [contenteditable], dialog'),
    );

/**
 * Single keys, as WCAG 2.1.4 allows them: only while the focus is in the desk, never while somebody writes, and they can be
 * turned off. Nothing is reached by them that Tab does not reach.
 */
export class Shortcuts {
  on: boolean;
  readonly #desk: Desk;
  readonly #does: Readonly<Record<Exclude<Name, 'help'>, () => unknown>>;
  readonly #life = new AbortController();

  constructor(desk: Desk, does: Readonly<Record<Exclude<Name, 'help'>, () => unknown>>) {
    this.#desk = desk;
    this.#does = does;
    this.on = !desk.host.noShortcuts;
    desk.host.addEventListener('keydown', (event) => this.#pressed(event), { signal: this.#life.signal });
  }

  close(): void {
    this.#life.abort();
  }

  #pressed(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    if (!this.on || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || isTyping(event)) return;
    const pressed = arrows[key] ?? key.toLowerCase();
    const [name] = Object.entries(keys).find(([, list]) => list.includes(pressed)) ?? [];
    if (!name) return;
    if (arrows[key] && !event.composedPath().some((node) => node instanceof Element && node.matches('.queue'))) return;
    event.preventDefault();
    if (name === 'help') this.help();
    else this.#does[name as Exclude<Name, 'help'>]();
  }

  help(): void {
    this.#desk.host.renderRoot.querySelector<HTMLDialogElement>('dialog.keys')?.showModal();
  }

  render(): TemplateResult {
    const t = this.#desk.t(deskQueueSection);
    const close = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).closest('dialog')?.close();
    return html`<dialog class="keys" aria-labelledby="keys-title">
      <h3 id="keys-title">${t.keysTitle}</h3>
      <p class="small">${t.keysWhy}</p>
      <label><input type="checkbox" .checked=${this.on} @change=${(event: Event) => (this.on = (event.target as HTMLInputElement).checked)}> ${t.keysOn}</label>
      <dl>${(Object.keys(keys) as Name[]).map(
        (name) =>
          html`<div><dt>${keys[name].map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t.keyNames[name]}</dd></div>`,
      )}</dl>
      <div class="row"><button class="primary" @click=${close}>${t.close}</button></div>
    </dialog>`;
  }
}
