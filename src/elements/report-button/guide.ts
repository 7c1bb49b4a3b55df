import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../core/models/report.js';
import type { ReportDialog } from './report-dialog.js';

const URGENT: readonly (Reason | undefined)[] = ['life-at-risk', 'self-harm-now', 'person-at-risk'];

/** What can be done for somebody now, without waiting for anyone: said where it is needed, in a few sentences. */
export class Guide {
  readonly #dialog: ReportDialog;
  #lines: 'none' | 'fetching' | 'here' = 'none';

  constructor(dialog: ReportDialog) {
    this.#dialog = dialog;
  }

  readonly #fetch = async (): Promise<void> => {
    if (this.#lines !== 'none') return;
    this.#lines = 'fetching';
    this.#lines = await import('../resource-panel/define.js').then(
      () => 'here',
      () => 'none',
    );
    this.#dialog.draw();
  };

  render(): TemplateResult | typeof nothing {
    const { draft, words } = this.#dialog;
    const { t } = words.report;
    const { door, reason } = draft;
    if (reason === 'threat-or-stalking') {
      return html`<div class="guide"><p>${t.threatened}</p>${this.#renderLines(true)}</div>`;
    }
    if (door !== 'worried') return nothing;
    const harmed = reason === 'person-at-risk';
    const urgent = URGENT.includes(reason);
    return html`<details class="guide" ?open=${urgent}>
      <summary>${harmed ? t.harmedTitle : t.guideTitle}</summary>
      <ol>
        ${(harmed ? t.harmed : t.guide).map((step) => html`<li>${step}</li>`)}
      </ol>
      <p>${t.forYou}</p>
      ${this.#renderLines(urgent)}
    </details>`;
  }

  /** @param now without being asked for */
  #renderLines(now: boolean): TemplateResult {
    const { words, setup } = this.#dialog;
    const { t } = words.report;
    if (now) void this.#fetch();
    if (this.#lines !== 'here') {
      return html`<div class="row"><button type="button" @click=${this.#fetch}>${t.lines}</button></div>`;
    }
    return html`<haven-resource-panel compact no-step .backend=${setup.backend}
      ><h3 slot="heading">${t.linesTitle}</h3></haven-resource-panel
    >`;
  }
}
