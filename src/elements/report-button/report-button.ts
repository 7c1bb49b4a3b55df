import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { helpLink } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import { commonSection } from '../../i18n/sections/common.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { Guideline } from './guidelines.js';
import { reportButtonStyles } from './report-button.styles.js';
import type { ReportDialog } from './report-dialog.js';

/**
 * Says to those who look after a place that somebody may need help, or that something is against its guidelines. What is
 * written is sealed in the page to the moderators' keys: the backend cannot read it, and where it cannot be sealed nothing is
 * sent. The author is never written to, and nothing is hidden or taken down because of a report, or of many.
 *
 * Here is the closed button; the dialog and the sealing are fetched when it is pressed.
 *
 * @summary “I am worried about someone” and “this is against the guidelines”, sealed to the moderators.
 * @since 0.2
 * @slot other-ways - How else people are reached, shown where a report cannot be sealed; without script it stands in place of the button.
 * @event haven-report-sent - A report was kept by the backend. Tells nothing of it, and does not bubble.
 * @csspart button - The closed button.
 * @csspart dialog - The dialog.
 * @csspart help - The line with the way to help.
 * @cssprop [--haven-report-button-height=44px] - Height kept free before upgrade, and the least height after it.
 */
export class HavenReportButton extends HavenElement {
  static override styles = [controlStyles, reportButtonStyles];

  /** What kind of thing it is about: `share`, `reply`, `thread`, `room`, `event`, or `nothing` in particular. */
  @property() for = 'nothing';

  /** The id of that thing; sealed with the rest. */
  @property() about?: string;

  /** Fingerprint of the root key of the moderators' key ring; wins over the community's. */
  @property() pin?: string;

  /** Shows no button of its own: the page calls `open()` from one that it has. */
  @property({ attribute: 'no-button', type: Boolean, reflect: true }) noButton = false;

  /** The host's guidelines to choose from; else what is written inside as `<li data-guideline="its-id">`. */
  @property({ attribute: false }) guidelines?: readonly Guideline[];

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Where the time comes from; for demos and tests that stand still. */
  clock?: Clock;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  #dialog: ReportDialog | undefined;
  #state: 'closed' | 'busy' | 'stuck' = 'closed';
  readonly #setup = new SetupController(this, () => this.#dialog?.leave());
  readonly #l = new LocalizeController(this, commonSection, this.#setup.strings);

  /** Opens the dialog; when it is closed, the focus goes back to where it was. What somebody has begun is still there. */
  async open(): Promise<void> {
    this.#show('busy');
    try {
      const { loadDialog } = await import('./load-dialog.js');
      this.#dialog ??= await loadDialog(this, this.#setup);
      this.#show('closed');
      await this.#dialog.open();
    } catch {
      this.#show('stuck');
    }
  }

  #show(state: 'closed' | 'busy' | 'stuck'): void {
    this.#state = state;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { t, language, direction } = this.#l;
    return html`<div lang=${language} dir=${direction}>
      <button part="button" aria-haspopup="dialog" aria-busy=${this.#state === 'busy'} ?hidden=${this.noButton} @click=${() => this.open()}>${t.report}</button>
      ${
        this.#state === 'stuck'
          ? html`<p role="alert">${t.failed} <a href=${helpLink(this.#setup.value)}>${t.findHelp}</a> <slot name="other-ways"></slot></p>`
          : this.#dialog?.render()
      }
    </div>`;
  }
}
