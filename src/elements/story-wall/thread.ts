import { html, nothing, type TemplateResult } from 'lit';
import { LiveListController } from '../../controllers/live-list-controller.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { parseReply } from '../../core/models/reply.js';
import type { Reply, Share } from '../../core/models/share.js';
import { dayLabel } from '../../i18n/format.js';
import { loadNames } from '../../i18n/names/index.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyThreadSection } from '../../i18n/sections/story-thread.js';
import { adopt } from '../../styles/adopt.js';
import { OwnCheck } from './own-check.js';
import { OwnReplies } from './own-replies.js';
import { partStyles } from './parts.styles.js';
import { ReplyForm } from './reply-form.js';
import { renderReport } from './report-link.js';
import { openPart as openReport } from './report-note.js';
import type { Part, Wall } from './wall.js';

/** The replies under a story and the way to add one, in the tone its author hopes for. */
class Thread implements Part {
  readonly #wall: Wall;
  readonly #live: LiveListController<Reply>;
  readonly #own: OwnCheck;
  readonly #ownReplies: OwnReplies;
  readonly #form: ReplyForm;
  readonly #leave: () => void;
  #name: ((alias: number) => string) | undefined;
  #language = '';
  /** The reply whose report note is open. */
  #reported: string | undefined;

  constructor(wall: Wall, { id }: Share) {
    this.#wall = wall;
    const { setup } = wall;
    this.#live = new LiveListController(wall.host, {
      list: (cursor, signal) => setup.backend?.shares?.replies(setup.scope, id, cursor ? { cursor } : {}, { signal }),
      parse: parseReply,
      watch: (changed, signal) => setup.backend?.shares?.watch?.(setup.scope, changed, { signal }),
    });
    this.#own = new OwnCheck(wall, 'reply');
    this.#leave = keyringSession(setup.scope.community).subscribe(() => this.#own.reset());
    const changed = (): void => void this.#live.refresh();
    this.#ownReplies = new OwnReplies(wall, changed);
    this.#form = new ReplyForm(wall, id, changed);
    void this.#live.restart();
  }

  get holdsWords(): boolean {
    return this.#form.holdsWords || this.#ownReplies.holdsWords;
  }

  close(): void {
    this.#leave();
    this.#live.hostDisconnected();
    this.#wall.host.removeController(this.#live);
    this.#form.close();
    this.#ownReplies.close();
  }

  render(share: Share): TemplateResult {
    const t = this.#wall.t(storyThreadSection);
    this.#loadNames();
    const { pages, fresh } = this.#live.snapshot;
    const held = pages.flatMap(({ items = [] }) => items);
    this.#own.look([...held, ...fresh]);
    // An own reply is shown at once, at the end where its author looks for it; others' wait until they are wanted.
    const mine = fresh.filter((reply) => this.#own.isMine(reply));
    const waiting = fresh.some((reply) => this.#own.isForeign(reply));
    const following = pages.findIndex(({ items }) => !items);
    return html`${this.#renderStatus()}
      <ul class="thread" aria-label=${t.title}>${[...held, ...mine].map((reply) => this.#renderReply(share, reply))}</ul>
      ${
        following > 0
          ? html`<div class="row"><button @click=${() => this.#live.show(following, () => true)}>${t.more}</button></div>`
          : nothing
      }
      ${held[0] && this.#wall.setup.backend?.reports ? this.#renderReport(share) : nothing}
      ${waiting ? html`<div class="row"><button @click=${() => this.#live.restart()}>${t.fresh}</button></div>` : nothing}
      ${share.wish === 'listening' ? html`<p>${t.tone.listening}</p>` : this.#form.render(share.wish)}`;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const t = this.#wall.t(storyThreadSection);
    const { status, slow, error } = this.#live.snapshot;
    const again = html`<button class="plain" @click=${() => this.#live.retry()}>${this.#wall.t(commonSection).tryAgain}</button>`;
    if (error) return html`<p class="small">${t.failed} ${again}</p>`;
    if (status === 'loading') return html`<p class="small">${slow ? html`${t.slow} ${again}` : t.loading}</p>`;
    return status === 'empty' ? html`<p class="small">${t.none}</p>` : nothing;
  }

  #renderReply(share: Share, reply: Reply): TemplateResult {
    const wall = this.#wall;
    const t = wall.t(storyThreadSection);
    const { id } = reply;
    if (this.#live.snapshot.gone.includes(id)) return html`<li class="reply small">${t.replyWithdrawn}</li>`;
    const mine = this.#own.isMine(reply);
    const said = [
      mine ? t.me : '',
      reply.author ? t.author : '',
      dayLabel(wall.words.language, reply.day, wall.now),
      reply.edited ? t.changed : '',
    ];
    return html`<li class="reply" data-reply=${id}>
      <p class="small"><bdi>${this.#name?.(reply.alias)}</bdi><span>${said.filter(Boolean).join(' · ')}</span></p>
      ${
        mine && this.#ownReplies.isOpen(id)
          ? this.#ownReplies.render(reply)
          : html`<p class="text" part="text" dir="auto" .textContent=${reply.text}></p>
            <div class="row">${
              mine ? this.#ownReplies.render(reply) : wall.report('reply', id, () => this.#report(id))
            }</div>
            ${this.#reported === id ? openReport(wall).render(share) : nothing}`
      }
    </li>`;
  }

  /** All of it together: sometimes no single reply says what is wrong. */
  #renderReport({ id }: Share): TemplateResult {
    const { reportThread } = this.#wall.t(storyThreadSection);
    return html`<div class="row">${renderReport(this.#wall, 'thread', id, () => undefined, reportThread)}</div>`;
  }

  #report(id: string): void {
    this.#reported = this.#reported === id ? undefined : id;
    this.#wall.draw();
  }

  #loadNames(): void {
    const { language } = this.#wall.words;
    if (language === this.#language) return;
    this.#language = language;
    loadNames(language).then(
      (name) => {
        if (language !== this.#language) return;
        this.#name = name;
        this.#wall.draw();
      },
      // A reply without a name is still a reply.
      () => undefined,
    );
  }
}

export function openPart(wall: Wall, share: Share): Part {
  adopt(wall.host, partStyles);
  return new Thread(wall, share);
}
