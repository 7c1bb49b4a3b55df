import { html, nothing, type TemplateResult } from 'lit';
import { readPageItems } from '../../controllers/read-page.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import { parseReply } from '../../core/models/reply.js';
import type { Reply, Share } from '../../core/models/share.js';
import { dayLabel } from '../../i18n/day.js';
import { commonSection } from '../../i18n/sections/common.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import type { Items } from './items.js';

interface Thread {
  readonly replies: readonly Reply[];
  readonly next?: string | undefined;
  readonly state: 'busy' | 'ready' | 'failed';
}

/** Replies under one's own stories, read when they are wanted: only reading, as everybody can. */
export class OwnThreads {
  readonly #setup: SetupController;
  readonly #draw: () => void;
  readonly #threads = new Map<string, Thread>();
  #end = new AbortController();

  constructor(setup: SetupController, draw: () => void) {
    this.#setup = setup;
    this.#draw = draw;
  }

  clear(): void {
    this.#end.abort();
    this.#end = new AbortController();
    this.#threads.clear();
  }

  #toggle(id: string): void {
    if (this.#threads.delete(id)) this.#draw();
    else void this.#read(id);
  }

  async #read(id: string): Promise<void> {
    const { backend, scope } = this.#setup;
    const { signal } = this.#end;
    const { replies, next: cursor } = this.#threads.get(id) ?? { replies: [] };
    const set = (thread: Thread): void => {
      if (signal.aborted) return;
      this.#threads.set(id, thread);
      this.#draw();
    };
    set({ replies, next: cursor, state: 'busy' });
    try {
      const answer = await backend?.shares?.replies(scope, id, cursor ? { cursor } : {}, { signal });
      const { items, next } = readPageItems(answer ?? { items: [] }, parseReply);
      const goesOn = typeof next === 'string' && next !== cursor;
      set({ replies: [...replies, ...items], next: goesOn ? next : undefined, state: 'ready' });
    } catch {
      set({ replies, next: cursor, state: 'failed' });
    }
  }

  render(items: Items, { id }: Share): TemplateResult {
    const t = items.t(myItemsListSection);
    const { tryAgain, failed } = items.t(commonSection);
    const thread = this.#threads.get(id);
    const button = (words: string, act: () => void): TemplateResult =>
      html`<div class="row"><button @click=${act}>${words}</button></div>`;
    return html`<div class="row">
        <button aria-expanded=${!!thread} @click=${() => this.#toggle(id)}>${thread ? t.closeReplies : t.readReplies}</button>
      </div>
      ${
        thread
          ? html`<ul class="thread" aria-busy=${thread.state === 'busy'}>
              ${thread.replies.map(
                (reply) => html`<li>
                  <p class="small">${dayLabel(items.language, reply.day, Date.now())}${reply.author ? ` · ${t.author}` : ''}</p>
                  <p class="text" part="text" dir="auto" .textContent=${reply.text}></p>
                </li>`,
              )}
            </ul>
            ${thread.state === 'failed' ? html`<p class="small" role="alert">${failed}</p>${button(tryAgain, () => void this.#read(id))}` : nothing}
            ${thread.state === 'ready' && thread.next ? button(t.moreReplies, () => void this.#read(id)) : nothing}`
          : nothing
      }`;
  }
}
