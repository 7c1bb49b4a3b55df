import { html, nothing, type TemplateResult } from 'lit';
import { keyringSession } from '../../controllers/keyring-session.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { SharesBackend } from '../../core/backend.js';
import { HavenError, toHavenError } from '../../core/errors.js';
import type { Decision } from '../../core/models/moderation.js';
import { readAuthorView } from '../../core/models/own-views.js';
import { REACTIONS } from '../../core/models/reply.js';
import type { Amount, Reaction, Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { reactionsSection } from '../../i18n/sections/reactions.js';
import { storyThreadSection } from '../../i18n/sections/story-thread.js';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import { adopt } from '../../styles/adopt.js';
import { secretOf } from '../../controllers/own-secrets.js';
import { partStyles } from './parts.styles.js';
import type { Part, Wall } from './wall.js';

/** What only the author sees of a story: who is with them, in words; and the ways to change it or take it back. */
class Own implements Part {
  readonly #wall: Wall;
  readonly #share: Share;
  readonly #submit: SubmitController;
  readonly #end = new AbortController();
  #received: readonly (readonly [Reaction, Amount])[] | undefined;
  #decided: (() => unknown) | undefined;
  #error: HavenError | undefined;
  #does: 'edit' | 'ask' | undefined;

  constructor(wall: Wall, share: Share) {
    this.#wall = wall;
    this.#share = share;
    this.#submit = new SubmitController(wall.host);
    void this.#load();
  }

  get holdsWords(): boolean {
    return this.#does === 'edit';
  }

  close(): void {
    this.#end.abort();
    this.#submit.stop();
    this.#wall.host.removeController(this.#submit);
  }

  get #shares(): SharesBackend {
    const shares = this.#wall.setup.backend?.shares;
    if (!shares) throw new HavenError('unsupported');
    return shares;
  }

  async #load(): Promise<void> {
    const { scope } = this.#wall.setup;
    const { signal } = this.#end;
    this.#error = undefined;
    try {
      const secret = await secretOf(scope, 'share', this.#share);
      const { received, decisions } = readAuthorView(await this.#shares.own(scope, this.#share.id, { secret, signal }));
      if (decisions.length) await this.#tell(decisions);
      this.#received = REACTIONS.flatMap((kind) => {
        const amount = received[kind];
        return amount ? [[kind, amount] as const] : [];
      });
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toHavenError(thrown);
      this.#error =
        'code' in error && error.name === 'HavenError' ? (error as HavenError) : new HavenError('unavailable');
    }
    this.#wall.draw();
  }

  /** What moderators decided about it: for most stories nothing, and then nothing is fetched for it. */
  async #tell(decisions: readonly Decision[]): Promise<void> {
    const [{ renderDecisions }, { decisionsSection }, { decisionStyles }] = await Promise.all([
      import('../../controllers/decision-view.js'),
      import('../../i18n/sections/decisions.js'),
      import('../../styles/decision.styles.js'),
    ]);
    const wall = this.#wall;
    adopt(wall.host, decisionStyles);
    const { language } = wall.words;
    this.#decided = () => renderDecisions(wall.t(decisionsSection), decisions, { language, setup: wall.setup });
  }

  async #withdraw(): Promise<void> {
    const { scope } = this.#wall.setup;
    const done = await this.#submit.run('withdraw', async (submission) => {
      const secret = await secretOf(scope, 'share', this.#share);
      return this.#shares.withdraw(scope, this.#share.id, { ...submission, secret });
    });
    if (!done) return;
    keyringSession(scope.community).release({ kind: 'share', id: this.#share.id });
    void this.#wall.live.refresh();
    this.#wall.say(this.#wall.t(storyThreadSection).takenBack);
    await this.#wall.focus('.list');
  }

  async #edit(): Promise<void> {
    try {
      await import('../share-box/define.js');
      this.#show('edit', 'haven-share-box');
    } catch {
      this.#error = new HavenError('unavailable');
      this.#wall.draw();
    }
  }

  /** Puts another thing in the place of the pressed button, and the focus with it. */
  #show(what: 'edit' | 'ask' | undefined, focus: string): void {
    this.#does = what;
    void this.#wall.focus(`[data-id="${this.#share.id}"] ${focus}`);
  }

  readonly #edited = (): void => {
    void this.#wall.live.refresh();
    this.#show(undefined, '.part button');
  };

  render(share: Share): TemplateResult {
    const t = this.#wall.t(storyThreadSection);
    if (this.#does === 'edit') {
      return html`<haven-share-box .editing=${share} .backend=${this.#wall.setup.backend}
        @haven-share-edited=${this.#edited} @haven-share-withdrawn=${this.#edited} @haven-edit-cancelled=${this.#edited}
      ></haven-share-box>`;
    }
    return html`<h3>${t.ownTitle}</h3>
      ${this.#decided?.()} ${this.#renderReceived(share)}
      ${
        this.#does === 'ask'
          ? html`<p>${t.takeBackShare}</p>
            <div class="row">
              <button class="primary" @click=${() => this.#withdraw()}>${t.takeBackYes}</button>
              <button class="stay" @click=${() => this.#show(undefined, '.part button')}>${t.takeBackNo}</button>
            </div>
            ${this.#submit.error ? html`<p role="alert">${this.#wall.t(reactionsSection).failed}</p>` : nothing}`
          : html`<div class="row">
            <button @click=${() => this.#edit()}>${t.change}</button>
            <button @click=${() => this.#show('ask', '.stay')}>${t.takeBack}</button>
          </div>`
      }`;
  }

  #renderReceived(share: Share): TemplateResult {
    const t = this.#wall.t(storyThreadSection);
    const words = this.#wall.t(reactionsSection);
    const received = this.#received;
    if (this.#error) {
      return html`<p>${words.failed}
        <button class="plain" @click=${() => void this.#load()}>${this.#wall.t(commonSection).tryAgain}</button></p>`;
    }
    if (!received) return html`<p>${this.#wall.t(storyMoreSection).moment}</p>`;
    const lines = received.map(([kind, amount]) => words.received[kind](amount));
    if (share.replies) lines.push(t.ownReplies);
    return lines.length
      ? html`<ul class="received">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`<p>${t.ownNothing}</p>`;
  }
}

export function openPart(wall: Wall, share: Share): Part {
  adopt(wall.host, partStyles);
  return new Own(wall, share);
}
