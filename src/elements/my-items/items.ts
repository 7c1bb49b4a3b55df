import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { HavenEvent } from '../../base/event.js';
import type { KeyringSession } from '../../controllers/keyring-session.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { moveFocus } from '../../controllers/move-focus.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { Keyring } from '../../core/crypto/keyring.js';
import type { Section } from '../../i18n/section.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { decisionsSection } from '../../i18n/sections/decisions.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import { reactionsSection } from '../../i18n/sections/reactions.js';
import { adopt } from '../../styles/adopt.js';
import { decisionStyles } from '../../styles/decision.styles.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { Acts } from './acts.js';
import { itemsStyles } from './items.styles.js';
import { renderList, renderWaiting } from './list.view.js';
import type { HavenMyItems } from './my-items.js';
import { OwnThreads } from './own-threads.js';
import { Search } from './search.js';

/**
 * What belongs to the words of this window: fetched once there are words. Shows nothing and asks nothing until somebody
 * presses, and forgets what it holds as soon as the words are forgotten, here or in another tab.
 */
export class Items {
  readonly host: HavenMyItems;
  readonly setup: SetupController;
  readonly search: Search;
  readonly acts: Acts;
  readonly threads: OwnThreads;
  /** Ids of texts that were folded out. */
  readonly unfolded = new Set<string>();
  /** Whether the words themselves are shown. */
  wordsOpen = false;
  #session: KeyringSession | undefined;
  #leave: (() => void) | undefined;
  /** Somebody has asked for what belongs to the words. */
  #asked = false;
  #forgotten = false;
  /** Words were typed in: whoever does that has asked. */
  #wanted = false;
  /** Which words they are: others are somebody else's. */
  #ring: Keyring | undefined;
  readonly #words = new Map<string, LocalizeController<object>>();

  constructor(host: HavenMyItems, setup: SetupController) {
    this.host = host;
    this.setup = setup;
    this.search = new Search(setup, this.draw);
    this.acts = new Acts(this);
    this.threads = new OwnThreads(setup, this.draw);
    adopt(host, fieldStyles, decisionStyles, itemsStyles);
    for (const section of [
      myItemsListSection,
      reactionsSection,
      decisionsSection,
      contentNotesSection,
      errorsSection,
    ]) {
      this.t<object>(section);
    }
  }

  readonly draw = (): void => this.host.requestUpdate();

  get session(): KeyringSession {
    return (this.#session ??= keyringSession(this.setup.scope.community));
  }

  get language(): string {
    return this.#words.get('my-items-list')?.language ?? 'en';
  }

  t<Strings extends object>(section: Section<Strings>): Strings {
    const known = this.#words.get(section.name) as LocalizeController<Strings> | undefined;
    if (known) return known.t;
    const made = new LocalizeController<Strings>(this.host, section, this.setup.strings);
    this.#words.set(section.name, made);
    return made.t;
  }

  /** Community or backend are others now, or the element is back in a page: what was found belongs to what was before. */
  begin(): void {
    this.close();
    this.#session = keyringSession(this.setup.scope.community);
    this.#leave = this.#session.subscribe(() => void this.#follow());
    void this.#session.ready().then(() => this.#follow());
  }

  /** Leaves nothing of anybody's behind. */
  close(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#ring = undefined;
    this.#clear();
  }

  #clear(): void {
    this.#asked = this.wordsOpen = false;
    this.search.clear();
    this.acts.clear();
    this.threads.clear();
    this.unfolded.clear();
  }

  /** Other words are other things: nothing of the ones before stays on the screen. */
  async #follow(): Promise<void> {
    const { session } = this;
    const [ring] = await session.keyrings().catch(() => []);
    if (session !== this.#session) return;
    if (ring !== this.#ring) {
      // Where there were none, nothing stands yet; and somebody may have pressed while these were made ready.
      if (this.#ring) this.#clear();
      this.#ring = ring;
    }
    if (ring) this.#forgotten = false;
    if (ring && this.#wanted) this.look();
    this.draw();
  }

  unlocked(): void {
    this.host.dispatchEvent(new HavenEvent('haven-receipt-unlocked', undefined, { bubbling: true }));
    this.#wanted = true;
    void this.#follow().then(() => this.focus('#progress'));
  }

  /** Asks for everything, because somebody pressed. */
  readonly look = (): void => {
    this.#asked = true;
    this.#wanted = false;
    this.threads.clear();
    void this.search.look();
    this.draw();
  };

  /** Everything at once: words, keys and own items in this window, in storage, in other tabs, and all that is shown here. */
  readonly forget = (): void => {
    this.#forgotten = true;
    this.#wanted = false;
    this.#ring = undefined;
    this.#clear();
    this.session.forget();
    void this.focus('#forgotten');
    this.host.dispatchEvent(new HavenEvent('haven-receipt-forgotten', undefined, { bubbling: true }));
  };

  readonly toggleWords = async (): Promise<void> => {
    // Where it cannot be fetched, the press does nothing and can be tried again.
    if (!this.wordsOpen) await import('../receipt/define.js').catch(() => undefined);
    this.wordsOpen = !this.wordsOpen;
    this.draw();
  };

  focus(to: string): Promise<void> {
    return moveFocus(this.host, to);
  }

  render(): TemplateResult | undefined {
    if (!this.session.hasKeys) return undefined;
    return this.#asked ? renderList(this) : renderWaiting(this);
  }

  /** Always in sight, also where the list scrolls: whoever is in a hurry must not look for it. */
  renderForget(): TemplateResult | undefined {
    if (!this.session.hasKeys) return undefined;
    return html`<button class="forget" aria-describedby="forget-why" @click=${this.forget}>${this.t(myItemsListSection).forget}</button>`;
  }

  renderForgotten(): TemplateResult | undefined {
    if (!this.#forgotten) return undefined;
    return html`<p id="forgotten" class="told" role="status" tabindex="-1">${this.t(myItemsListSection).forgotten}</p>`;
  }
}
