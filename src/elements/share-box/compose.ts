import type { TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { warn } from '../../base/warn.js';
import { CareHints } from '../../controllers/care-hints.js';
import { DetailsHints } from '../../controllers/details-hints.js';
import type { Scheduler } from '../../controllers/live-list-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import { randomIds } from '../../core/ids.js';
import type { Share, ShareContent } from '../../core/models/share.js';
import { parseShare } from '../../core/models/share.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { composeStyles } from './compose.styles.js';
import { Delivery } from './delivery.js';
import { renderDetails } from './details.view.js';
import { renderCancel } from './done.view.js';
import { Draft, sameContent } from './draft.js';
import { moveFocus } from '../../controllers/move-focus.js';
import type { Item } from './send.js';
import { itemOf } from './send.js';
import type { HavenShareBox } from './share-box.js';
import { renderCare, renderStep, renderUnsent, renderWord } from './steps.view.js';
import type { Words } from './words.js';
import { loadWords } from './words.js';

/**
 * - `write` – the form of the box itself · `preview` – looking at it before it goes · `done` – sent or saved
 * - `withdraw` – asked whether to take it back · `withdrawn` – taken back · `conflict` – it was changed elsewhere
 */
export type Step = 'write' | 'preview' | 'done' | 'withdraw' | 'withdrawn' | 'conflict';

/** What the share box needs once somebody has begun: everything between the first words and taking them back. */
export class Compose {
  step: Step = 'write';
  /** The share that was sent or is being changed. */
  item: Item | undefined;
  /** True when the last thing done was changing it. */
  saved = false;
  /** What another tab, or somebody else's hand, left there meanwhile. */
  newer: Share | undefined;
  /** True after looking for a preview of nothing. */
  empty = false;
  /** Whether the list of details is open beside the field. */
  open = false;

  readonly host: HavenShareBox;
  readonly draft: Draft;
  readonly hints: DetailsHints;
  readonly care: CareHints;
  readonly delivery: Delivery;
  readonly words: Words;
  readonly setup: SetupController;
  #id: string | undefined;
  #sent: ShareContent | undefined;
  #before: Step = 'write';

  /** @param schedule takes the place of timers in tests */
  constructor(host: HavenShareBox, setup: SetupController, schedule?: Scheduler) {
    this.host = host;
    this.setup = setup;
    this.words = loadWords(host, setup);
    this.draft = new Draft(host);
    this.hints = new DetailsHints(host, schedule);
    this.care = new CareHints(host, () => import('../care-card/define.js'), schedule);
    this.delivery = new Delivery(host, setup, schedule);
    adopt(host, fieldStyles, composeStyles);
  }

  /** In place of the box's own heading, while something is changed. */
  get title(): string | undefined {
    return this.item && this.words.compose.t.editTitle;
  }

  get who(): string {
    const { backend } = this.setup;
    return backend ? this.words.box.t.who(backend.keeping) : '';
  }

  readonly render = (): TemplateResult | undefined => renderStep(this);
  readonly renderWord = (): unknown => renderWord(this);
  readonly renderDetails = (): unknown => [this.open ? renderDetails(this) : '', this.renderCare()];
  /** Empty nearly always, and there all the same: what appears in it is said to those who listen. */
  readonly renderCare = (): TemplateResult => renderCare(this);
  readonly renderUnsent = (): unknown => renderUnsent(this);
  readonly renderCancel = (): unknown => this.item && renderCancel(this);

  typed(): void {
    this.empty = false;
    this.hints.typed(this.host.value);
    this.care.typed(this.host.value);
  }

  preview(): void {
    const { draft, hints, host } = this;
    this.delivery.stop();
    this.empty = !draft.tooLong && !draft.content.text;
    if (draft.tooLong || this.empty) {
      void this.go('write', 'textarea');
    } else {
      void hints.look(host.value);
      void this.care.look(host.value);
      this.delivery.ready();
      void this.go('preview');
    }
  }

  /** Back to the field; also ends a request that is under way. */
  readonly write = (): void => {
    this.delivery.stop();
    void this.go('write', 'textarea');
  };

  /** Fills the form with `editing` of the box, or with what was sent from here. */
  readonly edit = (): void => {
    const { editing } = this.host;
    try {
      if (editing) this.item = itemOf((this.#sent = parseShare(editing)));
    } catch {
      warn('What <haven-share-box> got as `editing` is no share.');
      return;
    }
    if (this.#sent) this.draft.fill(this.#sent);
    void this.go('write', 'textarea');
  };

  /** Leaves the share as it was. */
  readonly cancel = (): void => {
    const { host, item, draft, hints } = this;
    if (host.editing && item) {
      this.reset();
      host.dispatchEvent(new HavenEvent('haven-edit-cancelled', { id: item.id }, { bubbling: true }));
      return;
    }
    draft.clear();
    hints.clear();
    this.care.clear();
    void this.go('done');
  };

  readonly send = async (): Promise<void> => {
    const { delivery, draft, item, host } = this;
    const { content } = draft;
    if (draft.noteTooLong) {
      host.renderRoot.querySelector<HTMLElement>('#own')?.focus();
      return;
    }
    const answer = await (item
      ? delivery.edit(item, content)
      : delivery.create((this.#id ??= randomIds.uuid()), content));
    if (answer) this.#done(answer, content);
    else if (item && delivery.error?.code === 'conflict') await this.#compare(item, content);
  };

  /** Of two versions: the person's own. */
  readonly keepMine = (): void => {
    this.#adopt();
    void this.go('preview');
    void this.send();
  };

  /** Of two versions: the one that stands there. */
  readonly keepTheirs = (): void => {
    this.#sent = this.newer;
    this.#adopt();
    this.cancel();
  };

  /** Asks whether to take it back. */
  readonly ask = (): void => {
    this.#before = this.step;
    this.delivery.stop();
    void this.go('withdraw', '#asking');
  };

  readonly leaveThere = (): void => {
    this.delivery.stop();
    void this.go(this.#before, '[tabindex="-1"], textarea');
  };

  readonly withdraw = async (): Promise<void> => {
    const { delivery, item } = this;
    if (!item || !(await delivery.withdraw(item))) return;
    this.reset();
    this.#tell('withdrawn', item.id);
    void this.go('withdrawn');
  };

  readonly another = (): void => {
    this.host.reset();
    void this.go('write', 'textarea');
  };

  reset(): void {
    this.draft.clear();
    this.hints.clear();
    this.care.clear();
    this.open = this.saved = this.empty = false;
    this.host.editing = undefined;
    this.leave();
    this.host.requestUpdate();
  }

  /** Community or backend are others now. What is written stays; what was sent belongs to the place it was sent to. */
  leave(): void {
    this.delivery.stop();
    this.item = this.newer = this.#id = this.#sent = undefined;
    this.step = 'write';
  }

  /** Shows a step, and moves the focus along. */
  go(step: Step, to = '[tabindex="-1"]'): Promise<void> {
    this.step = step;
    return moveFocus(this.host, to);
  }

  #adopt(): void {
    const { item, newer } = this;
    if (item && newer) this.item = { ...item, version: newer.version };
    this.newer = undefined;
  }

  async #compare(item: Item, content: ShareContent): Promise<void> {
    const newer = await this.delivery.present(item);
    if (!newer) return;
    // An answer that got lost looks like somebody else's change; it was this one.
    if (sameContent(newer, content)) this.#done({ ...item, version: newer.version }, content);
    else {
      this.newer = newer;
      void this.go('conflict');
    }
  }

  #done(item: Item, content: ShareContent): void {
    this.saved = Boolean(this.item);
    this.item = item;
    this.#sent = content;
    this.#id = undefined;
    this.draft.clear();
    this.hints.clear();
    this.care.sent();
    // The words to come back with. Where they cannot be fetched, all the rest still works.
    void import('../receipt/define.js').catch(() => undefined);
    this.#tell(this.saved ? 'edited' : 'created', item.id);
    void this.go('done');
  }

  #tell(what: 'created' | 'edited' | 'withdrawn', id: string): void {
    this.host.dispatchEvent(new HavenEvent(`haven-share-${what}`, { id }, { bubbling: true }));
  }
}
