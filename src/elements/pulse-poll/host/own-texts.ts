import { html, type TemplateResult } from 'lit';
import { readPageItems } from '../../../controllers/read-page.js';
import { moveFocus } from '../../../controllers/move-focus.js';
import { parseText } from '../../../core/models/item.js';
import { parseId, record, refuse } from '../../../core/models/parse.js';
import type { PollText, TextQuestion } from '../../../core/models/poll.js';
import { POLL_TEXT_MAX } from '../../../core/models/poll.js';
import type { HostSide } from './host-side.js';

const PAGE = 50;

/** What people wrote to a poll that has ended, for its host alone. Fetched when asked for, and kept by nothing but this page. */
export class OwnTexts {
  #items: readonly PollText[] = [];
  #next: string | undefined;
  #unreadable = 0;
  #state: 'away' | 'busy' | 'ready' | 'failed' = 'away';
  #run = 0;
  readonly #side: HostSide;

  constructor(side: HostSide) {
    this.#side = side;
  }

  forget(): void {
    this.#run++;
    this.#items = [];
    this.#next = undefined;
    this.#unreadable = 0;
    this.#state = 'away';
  }

  readonly #read = async (): Promise<void> => {
    if (this.#state === 'busy') return;
    const { core, polls } = this.#side;
    const { poll } = core.view!;
    const questions = poll.questions.flatMap(({ id, kind }) => (kind === 'text' ? [id] : []));
    const run = ++this.#run;
    const from = this.#items.length;
    const cursor = this.#next;
    this.#state = 'busy';
    core.host.requestUpdate();
    try {
      const page = await polls.texts(
        core.setup.scope,
        poll.id,
        { limit: PAGE, ...(cursor !== undefined && { cursor }) },
        { secret: this.#side.secret! },
      );
      if (run !== this.#run) return;
      const { items, next, unreadable } = readPageItems(page, (value): PollText => {
        const get = record(value, 'text');
        return {
          id: get('id', parseId),
          question: get('question', (id, field) => questions.find((one) => one === id) ?? refuse(field)),
          text: get('text', parseText, POLL_TEXT_MAX),
        };
      });
      this.#items = [...this.#items, ...items];
      this.#unreadable += unreadable;
      this.#next = typeof next === 'string' && next !== cursor ? next : undefined;
      this.#state = 'ready';
    } catch {
      if (run !== this.#run) return;
      this.#state = 'failed';
    }
    void moveFocus(core.host, `[data-text="${from}"]`);
  };

  render(): TemplateResult | '' {
    const { core, words } = this.#side;
    const { t } = words;
    const { poll } = core.view!;
    const questions = poll.questions.filter((question): question is TextQuestion => question.kind === 'text');
    if (!questions.length) return '';
    return html`<section class="part">
      <h3 class="title">${t.textsTitle}</h3>
      <p class="small">${t.textsWhy}</p>
      ${this.#state === 'away' ? '' : questions.map((question) => this.#renderQuestion(question))}
      <p class="small" role="status">${this.#status()}</p>
      ${
        this.#state === 'ready' && this.#next === undefined
          ? ''
          : html`<div class="actions"><button id="read" type="button" aria-disabled=${this.#state === 'busy'} @click=${this.#read}>${
              this.#state === 'failed' ? core.common.t.tryAgain : this.#items.length ? t.textsMore : t.textsRead
            }</button></div>`
      }
    </section>`;
  }

  #status(): string {
    const { t } = this.#side.words;
    if (this.#state === 'busy') return t.textsReading;
    if (this.#state === 'failed') return t.failed;
    return this.#unreadable ? t.textsUnreadable(this.#unreadable) : '';
  }

  #renderQuestion({ id, text }: TextQuestion): TemplateResult {
    const { core, words } = this.#side;
    const own = this.#items.flatMap((item, at) => (item.question === id ? [{ ...item, at }] : []));
    const none = this.#state === 'ready' && this.#next === undefined && !own.length;
    return html`<h4>${core.say(text)}</h4>
      ${none ? html`<p class="aside">${words.t.textsNone(core.view!.poll.textK)}</p>` : ''}
      ${own.length ? html`<ul class="texts">${own.map((item) => html`<li data-text=${item.at} tabindex="-1"><bdi>${item.text}</bdi></li>`)}</ul>` : ''}`;
  }
}
