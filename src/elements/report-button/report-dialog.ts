import { html, nothing, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { CareHints } from '../../controllers/care-hints.js';
import { helpLink } from '../../controllers/host-links.js';
import { moveFocus } from '../../controllers/move-focus.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { ReportTarget } from '../../core/models/report.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { renderDoors } from './doors.view.js';
import { Expected } from './expected.js';
import { Guide } from './guide.js';
import { type Guideline, guidelinesOf } from './guidelines.js';
import { isPassing } from './obstacle.js';
import type { HavenReportButton } from './report-button.js';
import { ReportDraft } from './report-draft.js';
import { ReportMail } from './report-mail.js';
import { renderSent } from './sent.view.js';
import { renderUnable, Ways } from './ways.js';
import { loadWords, type Words } from './words.js';
import { renderWriting } from './write.view.js';

export type Step = 'doors' | 'write' | 'sent';

const KINDS = ['share', 'reply', 'thread', 'room', 'event'] as const;
/** What ids may hold inside a sealed report; those of calendars hold more. */
const FOREIGN = /[^\w.:-]/g;
/** After this many milliseconds a person is told that it takes long; it goes on. */
const SLOW_AFTER = 8_000;

/** Where somebody is, through shadow roots. */
function focused(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}

/** Everything after the press: two steps, then what happens next. What was begun lives here, in memory, until it is sent or cleared. */
export class ReportDialog {
  readonly host: HavenReportButton;
  readonly setup: SetupController;
  readonly words: Words;
  readonly draft = new ReportDraft();
  readonly mail: ReportMail;
  readonly guide: Guide;
  readonly expected: Expected;
  readonly ways: Ways;
  readonly care: CareHints;
  step: Step = 'doors';
  /** The person went on without choosing a door. */
  missing = false;
  /** Who can read what was sent, as it was then. */
  sentTo: readonly string[] = [];
  slow = false;
  /** What was begun before is shown again. */
  #resumed = false;
  #said = '';
  #opener: HTMLElement | null = null;

  constructor(host: HavenReportButton, setup: SetupController) {
    this.host = host;
    this.setup = setup;
    this.words = loadWords(host, setup);
    this.mail = new ReportMail(host, setup);
    this.guide = new Guide(this);
    this.expected = new Expected(this);
    this.ways = new Ways(this);
    this.care = new CareHints(host, () => import('../care-card/define.js'));
    adopt(host, fieldStyles, dialogStyles);
    // A dialog that comes back to a page does not come back as one.
    host.addController({ hostDisconnected: () => this.#element?.close() });
  }

  get #element(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  /** What it is about, as far as the page has named it. */
  get about(): ReportTarget {
    const kind = KINDS.find((one) => one === this.host.for);
    const id = this.host.about?.slice(0, 128).replace(FOREIGN, '-');
    return kind ? { kind, ...(id && { id }) } : { kind: 'nothing' };
  }

  get guidelines(): readonly Guideline[] {
    return guidelinesOf(this.host);
  }

  /** Nothing can be sent from here, whatever anybody does now. */
  get isHopeless(): boolean {
    const { obstacle } = this.mail;
    return this.step !== 'sent' && !!obstacle && !isPassing(obstacle);
  }

  async open(): Promise<void> {
    const { host } = this;
    if (this.#element?.open) return;
    if (this.step === 'sent') this.#forget();
    this.#opener = focused();
    this.#said = '';
    this.#resumed = !this.draft.isEmpty;
    host.requestUpdate();
    await Promise.all(host.waitsFor);
    await host.updateComplete;
    const dialog = this.#element;
    if (!dialog || dialog.open || !host.isConnected) return;
    dialog.showModal();
    // Else it would be on the way out.
    host.renderRoot.querySelector<HTMLElement>('#report-title')?.focus();
    void this.mail.open();
    void this.expected.look();
  }

  readonly close = (): void => this.#element?.close();

  /** Forgets what was begun, and closes: for whoever is not alone at the screen any more. */
  readonly clear = (): void => {
    this.#forget();
    this.#said = this.words.report.t.cleared;
    this.close();
  };

  readonly #closed = (): void => {
    // It is told late: somebody may have opened it again.
    if (this.#element?.open) return;
    if (this.step === 'sent') this.#forget();
    else if (!this.draft.isEmpty) this.#said = this.words.report.t.keptHere;
    this.host.requestUpdate();
    // Browsers bring the focus back by themselves, except to buttons that they never gave it to.
    const own = this.host.renderRoot.querySelector<HTMLElement>('[part=button]:not([hidden])');
    (this.#opener?.isConnected ? this.#opener : own)?.focus();
  };

  #forget(): void {
    this.draft.clear();
    this.care.clear();
    this.mail.leave();
    this.ways.clear();
    this.step = 'doors';
    this.missing = this.#resumed = false;
  }

  /** Community or backend are others now. What is written stays. */
  leave(): void {
    this.mail.leave();
    if (this.step === 'sent') this.#forget();
    if (this.#element?.open) void this.mail.open();
  }

  readonly draw = (): void => this.host.requestUpdate();

  go(step: Step, to = '#report-title'): Promise<void> {
    this.step = step;
    this.#resumed = false;
    return moveFocus(this.host, to);
  }

  readonly next = (event: Event): void => {
    event.preventDefault();
    this.missing = !this.draft.door;
    if (this.missing) {
      void moveFocus(this.host, '.door input');
      return;
    }
    this.mail.ready();
    void this.go('write');
  };

  readonly back = (): void => void this.go('doors');

  readonly typed = ({ target }: Event): void => {
    const { value } = target as HTMLTextAreaElement;
    this.draft.text = value;
    this.mail.reset();
    this.care.typed(value);
    this.draw();
  };

  readonly send = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { draft, mail } = this;
    const content = draft.content(this.about);
    const without = [...draft.without].sort();
    if (!content || mail.busy) return;
    if (draft.tooLong) return moveFocus(this.host, 'textarea');
    if (!mail.isReady || !mail.readers(without)[0]) return moveFocus(this.host, '.without input, .again');
    void this.care.look(draft.text);
    this.slow = false;
    const timer = setTimeout(() => {
      this.slow = true;
      this.draw();
    }, SLOW_AFTER);
    const sent = await mail.send(content, without);
    clearTimeout(timer);
    if (!sent) return this.draw();
    this.sentTo = mail.readers(without);
    draft.text = '';
    this.care.sent();
    // The words to come back with. Where they cannot be fetched, all the rest still works.
    void import('../receipt/define.js').catch(() => undefined);
    this.host.dispatchEvent(new HavenEvent('haven-report-sent', undefined));
    await this.go('sent');
  };

  render(): TemplateResult {
    const { step, draft, words, setup, isHopeless } = this;
    const { t } = words.report;
    const begun = !draft.isEmpty && step !== 'sent';
    const { notCrisisService, findHelp } = words.common.t;
    const { language, direction } = words.report;
    return html`<dialog part="dialog" class="dialog" aria-labelledby="report-title" lang=${language} dir=${direction} @close=${this.#closed}>
        <div class="head">
          <h2 id="report-title" tabindex="-1">${this.#title()}</h2>
          <button class="plain" type="button" @click=${this.close}>${t.close}</button>
        </div>
        <div class="body" tabindex=${isHopeless ? 0 : -1} role=${isHopeless ? 'region' : nothing} aria-labelledby=${isHopeless ? 'report-title' : nothing}>
          ${this.#resumed ? html`<p class="note">${t.kept}</p>` : nothing}
          ${isHopeless ? renderUnable(this) : { doors: renderDoors, write: renderWriting, sent: renderSent }[step](this)}
          ${begun ? html`<p class="small">${t.keeps}</p>` : nothing}
        </div>
        <div class="foot small">
          <p part="help"><span>${notCrisisService}</span> <a class="help" href=${helpLink(setup.value)} target="_blank" rel="noopener noreferrer">${findHelp}</a></p>
          ${begun ? html`<button class="plain" type="button" @click=${this.clear}>${t.clear}</button>` : nothing}
        </div>
      </dialog>
      <span class="heard" role="status" lang=${language} dir=${direction}>${this.#said}</span>`;
  }

  #title(): string {
    const { t } = this.words.report;
    const sent = this.words.write.t;
    const { keeping } = this.setup.backend ?? {};
    if (this.isHopeless) return t.unableTitle;
    if (this.step === 'sent') return keeping?.place === 'server' ? sent.sentTitle : sent.sentHere;
    return this.step === 'write' && this.draft.door ? t.doors[this.draft.door].title : this.words.common.t.report;
  }
}
