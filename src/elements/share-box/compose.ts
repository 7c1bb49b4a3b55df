import type { TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { warn } from '../../base/warn.js';
import { DetailsHints, later } from '../../controllers/details-hints.js';
import type { Scheduler } from '../../controllers/live-list-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import { randomIds } from '../../core/ids.js';
import type { Share, ShareContent } from '../../core/models/share.js';
import { parseShare } from '../../core/models/share.js';
import type { CommonStrings } from '../../i18n/en/common.js';
import type { ShareBoxStrings } from '../../i18n/en/share-box.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { personalDetailsSection } from '../../i18n/sections/personal-details.js';
import { shareComposeSection } from '../../i18n/sections/share-compose.js';
import { composeStyles } from './compose.styles.js';
import { renderConflict } from './conflict.view.js';
import { renderDetails, renderDetailsLine } from './details.view.js';
import { renderCancel, renderDone, renderWithdrawn } from './done.view.js';
import { Draft, sameContent } from './draft.js';
import { renderPreview } from './preview.view.js';
import type { Item, Sending } from './send.js';
import { createShare, editShare, presentShare, withdrawShare } from './send.js';
import type { HavenShareBox } from './share-box.js';

/**
 * - `write` – the form of the box itself · `preview` – looking at it before it goes · `done` – sent or saved
 * - `withdraw` – asked whether to take it back · `withdrawn` – taken back · `conflict` – it was changed elsewhere
 */
export type Step = 'write' | 'preview' | 'done' | 'withdraw' | 'withdrawn' | 'conflict';

/** After this many milliseconds a person is told that it takes long; the request goes on. */
const SLOW_AFTER = 8_000;

/** What the share box needs once somebody has begun: everything between the first words and taking them back. */
export class Compose {
  step: Step = 'write';
  readonly draft: Draft;
  /** The share that was sent or is being changed. */
  item: Item | undefined;
  /** True when the last thing done was changing it. */
  saved = false;
  /** The version somebody else's change, or one from another tab, left there. */
  newer: Share | undefined;
  /** The answer takes longer than people expect. */
  slow = false;
  /** Whether the list of details is open beside the field. */
  open = false;

  readonly host: HavenShareBox;
  readonly hints: DetailsHints;
  readonly submit: SubmitController;
  readonly base: LocalizeController<ShareBoxStrings>;
  readonly common: LocalizeController<CommonStrings>;
  readonly l;
  readonly labels;
  readonly reasons;
  readonly #setup: SetupController;
  readonly #schedule: Scheduler;
  #id: string | undefined;
  #sent: ShareContent | undefined;
  #empty = false;

  /** @param schedule takes the place of timers in tests */
  constructor(
    host: HavenShareBox,
    setup: SetupController,
    common: LocalizeController<CommonStrings>,
    base: LocalizeController<ShareBoxStrings>,
    schedule: Scheduler = later,
  ) {
    this.host = host;
    this.draft = new Draft(host);
    this.base = base;
    this.common = common;
    this.#setup = setup;
    this.#schedule = schedule;
    const own = (name: string) => () => setup.value.strings?.[name];
    this.l = new LocalizeController(host, shareComposeSection, own('share-compose'));
    this.labels = new LocalizeController(host, contentNotesSection, own('content-notes'));
    this.reasons = new LocalizeController(host, personalDetailsSection, own('personal-details'));
    this.hints = new DetailsHints(host, schedule);
    this.submit = new SubmitController(host);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, composeStyles.styleSheet as CSSStyleSheet];
  }

  get title(): string | undefined {
    return this.item && this.l.t.editTitle;
  }

  get who(): string {
    const { backend } = this.#setup;
    return backend ? this.base.t.who(backend.keeping) : '';
  }

  get busy(): boolean {
    return this.submit.state === 'busy';
  }

  /** In place of the box's own form; nothing while that is the right one. */
  render(): TemplateResult | undefined {
    switch (this.step) {
      case 'write':
        return undefined;
      case 'preview':
        return renderPreview(this);
      case 'conflict':
        return renderConflict(this);
      case 'withdrawn':
        return renderWithdrawn(this);
      case 'done':
      case 'withdraw':
        return renderDone(this);
    }
  }

  word(): unknown {
    if (this.#empty) return this.base.t.empty;
    return this.draft.tooLong ? this.l.t.tooLong : renderDetailsLine(this);
  }

  renderDetails(): unknown {
    return this.open ? renderDetails(this) : '';
  }

  renderCancel(): unknown {
    return this.item && renderCancel(this);
  }

  typed(): void {
    this.#empty = false;
    this.submit.reset();
    this.hints.typed(this.host.value);
  }

  preview(): void {
    this.#empty = !this.draft.content.text;
    this.submit.reset();
    if (this.#empty || this.draft.tooLong) void this.go('write', 'textarea');
    else {
      void this.hints.look(this.host.value);
      void this.go('preview');
    }
  }

  /** Back to the field; also ends a request that is under way. */
  readonly write = (): void => {
    this.submit.hostDisconnected();
    void this.go('write', 'textarea');
  };

  /** Fills the form with `editing` of the box, or with what was sent from here. */
  readonly edit = (): void => {
    const { editing } = this.host;
    if (editing) {
      try {
        const share = parseShare(editing);
        this.#sent = share;
        this.item = { id: share.id, version: share.version, capability: share.capability, held: false };
      } catch {
        warn('What <haven-share-box> got as `editing` is no share.');
        return;
      }
    }
    if (this.#sent) this.draft.fill(this.#sent);
    void this.go('write', 'textarea');
  };

  /** Leaves the share as it was. */
  readonly cancel = (): void => {
    const { host, item } = this;
    if (host.editing && item) {
      this.reset();
      host.dispatchEvent(new HavenEvent('haven-edit-cancelled', { id: item.id }, { bubbling: true }));
      return;
    }
    this.draft.clear();
    this.hints.clear();
    void this.go('done');
  };

  readonly send = async (): Promise<void> => {
    const { draft, item, host } = this;
    const { content } = draft;
    if (draft.noteTooLong) {
      host.renderRoot.querySelector<HTMLElement>('#own')?.focus();
      return;
    }
    const id = item?.id ?? (this.#id ??= randomIds.uuid());
    const answer = await this.#run(JSON.stringify([id, item?.version, content]), (to) =>
      item ? editShare(to, item, content) : createShare(to, id, content, this.#topic),
    );
    if (answer) this.#done(answer, content);
    else if (item && this.submit.error?.code === 'conflict') await this.#compare(item, content);
  };

  /** Of two versions: the person's own. */
  readonly keepMine = (): void => {
    if (!this.item || !this.newer) return;
    this.item = { ...this.item, version: this.newer.version };
    this.newer = undefined;
    void this.go('preview');
    void this.send();
  };

  /** Of two versions: the one that stands there. */
  readonly keepTheirs = (): void => {
    if (!this.item || !this.newer) return;
    this.item = { ...this.item, version: this.newer.version };
    this.#sent = this.newer;
    this.cancel();
  };

  readonly withdraw = async (): Promise<void> => {
    const { item } = this;
    if (!item) return;
    const answer = await this.#run(`withdraw ${item.id}`, (to) => withdrawShare(to, item));
    if (!answer) return;
    this.reset();
    this.#tell('withdrawn', item.id);
    void this.go('withdrawn');
  };

  readonly another = (): void => {
    this.host.reset();
    void this.go('write', 'textarea');
  };

  reset(): void {
    this.submit.hostDisconnected();
    this.submit.reset();
    this.hints.clear();
    this.draft.clear();
    this.open = this.saved = this.#empty = false;
    this.item = this.newer = this.#id = this.#sent = undefined;
    this.host.editing = undefined;
    this.step = 'write';
    this.host.requestUpdate();
  }

  /** Community or backend are others now. What is written stays; what was sent belongs to the place it was sent to. */
  leave(): void {
    this.submit.hostDisconnected();
    this.item = this.newer = this.#id = this.#sent = undefined;
    this.step = 'write';
  }

  /** Shows a step, and moves the focus along unless the person is somewhere else by now. */
  async go(step: Step, to = '[tabindex="-1"]'): Promise<void> {
    const { host } = this;
    this.step = step;
    host.requestUpdate();
    const { activeElement, body } = document;
    const here = !activeElement || activeElement === body || (host.getRootNode() as Document).activeElement === host;
    await host.updateComplete;
    if (here) host.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  get #topic(): string | undefined {
    const { topic } = this.host;
    if (!topic || /^[a-z\d-]{1,64}$/.test(topic)) return topic;
    warn('topic takes 1–64 of a–z, 0–9 and "-". It is left out.');
    return undefined;
  }

  async #run<Answer>(key: string, task: (to: Sending) => Promise<Answer>): Promise<Answer | undefined> {
    const { backend, scope } = this.#setup;
    const shares = backend?.shares;
    if (!shares) return undefined;
    this.slow = false;
    const slow = (): void => {
      this.slow = true;
      this.host.requestUpdate();
    };
    const calm = this.#schedule(slow, SLOW_AFTER);
    const answer = await this.submit.run(key, (submission) => task({ ...submission, shares, scope }));
    calm();
    return answer;
  }

  async #compare(item: Item, content: ShareContent): Promise<void> {
    const newer = await this.#run(`present ${item.id}`, (to) => presentShare(to, item.id));
    if (!newer) return;
    // An answer that got lost looks like somebody else's change; it was this one.
    if (sameContent(newer, content)) this.#done({ ...item, version: newer.version }, content);
    else {
      this.newer = newer;
      void this.go('conflict');
    }
  }

  #done(item: Item, content: ShareContent): void {
    const { host } = this;
    this.saved = Boolean(this.item);
    this.item = item;
    this.#sent = content;
    this.#id = undefined;
    this.draft.clear();
    this.hints.clear();
    this.#tell(this.saved ? 'edited' : 'created', item.id);
    // The words to come back with; where they cannot be fetched, everything else on the page still works.
    void import('../receipt/define.js').catch(() => undefined);
    void this.go('done');
  }

  #tell(what: 'created' | 'edited' | 'withdrawn', id: string): void {
    this.host.dispatchEvent(new HavenEvent(`haven-share-${what}`, { id }, { bubbling: true }));
  }
}
