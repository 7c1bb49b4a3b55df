import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { warn } from '../../base/warn.js';
import { announceSetup } from '../../controllers/announce-setup.js';
import type { Setup, StringOverrides } from '../../controllers/setup.js';
import { DEFAULT_COMMUNITY } from '../../controllers/setup.js';
import { SetupConsumer, SetupProvider } from '../../controllers/setup-context.js';
import type { Backend } from '../../core/backend.js';
import { communityStyles } from './community.styles.js';

/**
 * Says for all elements inside which community they belong to and where its data is kept. Draws nothing itself.
 *
 * @summary Wraps elements: which community, which backend.
 * @since 0.1
 * @slot - The page's own content with Haven's elements anywhere in it.
 */
export class HavenCommunity extends HavenElement {
  static override styles = communityStyles;

  /** Name of the community: 1–64 letters, digits, `.`, `_` or `-`. Data of two communities never meets. */
  @property() community?: string;

  /** Where its data is kept, in a word: `indexeddb` (this browser) or `memory` (this page). */
  @property({ attribute: 'backend' }) backendName?: string;

  /** A backend object, for apps; wins over the attribute. */
  @property({ attribute: false }) backend?: Backend;

  /** Address of the page behind "find help now". */
  @property({ attribute: 'help-href' }) helpHref?: string;

  /** Address of the page behind "report". */
  @property({ attribute: 'report-href' }) reportHref?: string;

  /** How else those who run the site are reached when a report cannot be sealed: a page, `mailto:` or `tel:`. */
  @property({ attribute: 'contact-href' }) contactHref?: string;

  /** Fingerprint of the root key of the moderators' key ring; reports are sealed to no other. */
  @property() pin?: string;

  /** When somebody looks at reports, as opening hours: `Mo-Fr 18:00-22:00; Sa 10:00-12:00`. Nothing is promised without. */
  @property({ attribute: 'staffed-hours' }) staffedHours?: string;

  /** IANA zone of these hours; the visitor's own when left out. */
  @property({ attribute: 'staffed-zone' }) staffedZone?: string;

  /** How soon somebody looks within these hours, by tier: `urgent 15m, safety 4h, rules 1d`. Only what is kept. */
  @property({ attribute: 'staffed-within' }) staffedWithin?: string;

  /** Own words for single strings, by section and key. */
  @property({ attribute: false }) strings?: StringOverrides;

  #outer: Setup = { community: DEFAULT_COMMUNITY };
  // One backend object for one word, so that elements inside do not reload when something else changes.
  #opened?: { readonly name: string; readonly backend: Backend | undefined };

  readonly #provider = new SetupProvider(this, this.#outer);

  constructor() {
    super();
    new SetupConsumer(this, (outer) => {
      this.#outer = outer;
      this.#provide();
    });
  }

  override connectedCallback(): void {
    // Asks around before it offers, so that the first thing it hands on is already complete.
    super.connectedCallback();
    announceSetup(this);
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const outer = this.#outer;
    this.#provider.setValue({
      ...outer,
      community: this.community ?? outer.community,
      // A word nobody understands must not send people's texts to some other place than the host meant.
      backend: this.backend ?? (this.backendName ? this.#open(this.backendName, outer) : outer.backend),
      helpHref: this.helpHref ?? outer.helpHref,
      reportHref: this.reportHref ?? outer.reportHref,
      contactHref: this.contactHref ?? outer.contactHref,
      pin: this.pin ?? outer.pin,
      staffedHours: this.staffedHours ?? outer.staffedHours,
      staffedZone: this.staffedZone ?? outer.staffedZone,
      staffedWithin: this.staffedWithin ?? outer.staffedWithin,
      strings: this.strings ?? outer.strings,
    });
  }

  #open(name: string, outer: Setup): Backend | undefined {
    if (!outer.open) return undefined;
    if (this.#opened?.name !== name) {
      try {
        this.#opened = { name, backend: outer.open(name) };
      } catch {
        warn('The word in `backend` is not known: use "indexeddb" or "memory", or set the property.');
        this.#opened = { name, backend: undefined };
      }
    }
    return this.#opened.backend;
  }
}
