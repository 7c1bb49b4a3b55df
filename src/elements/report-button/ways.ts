import { html, nothing, type TemplateResult } from 'lit';
import { hostLink } from '../../controllers/host-links.js';
import { isPassing, type Obstacle } from './obstacle.js';
import type { ReportDialog } from './report-dialog.js';

/** How people are reached without this page: told where nothing can be sealed, and never in place of sealing. */
export class Ways {
  readonly #dialog: ReportDialog;
  #copied: boolean | undefined;

  constructor(dialog: ReportDialog) {
    this.#dialog = dialog;
  }

  clear(): void {
    this.#copied = undefined;
  }

  readonly #copy = async (): Promise<void> => {
    const { draft, draw } = this.#dialog;
    this.#copied = await navigator.clipboard.writeText(draft.text).then(
      () => true,
      () => false,
    );
    draw();
  };

  render(): TemplateResult {
    const { draft, setup, words } = this.#dialog;
    const { t } = words.report;
    const { contactHref, reportHref } = setup.value;
    const href = hostLink('contact-href', contactHref) ?? hostLink('report-href', reportHref);
    const copied = this.#copied === undefined ? '' : this.#copied ? t.copied : t.copyFailed;
    return html`<div class="ways">
      <h3>${t.otherTitle}</h3>
      <slot name="other-ways"
        ><p>${href ? html`<a class="help" href=${href}>${t.contact}</a>` : t.noContact}</p></slot
      >
      <p>${t.urgent}</p>
      ${
        draft.text.trim()
          ? html`<p class="small">${t.wordsStay}</p>
              <div class="row">
                <button type="button" @click=${this.#copy}>${t.copy}</button><span class="small" role="status">${copied}</span>
              </div>`
          : nothing
      }
    </div>`;
  }
}

/** Why nothing is sent, with a way to try again where that can help. */
export function renderWhy({ words, mail }: ReportDialog, obstacle: Obstacle): TemplateResult {
  const { t } = words.report;
  return html`<p>${t.unable[obstacle]} ${t.never}</p>
    ${
      isPassing(obstacle)
        ? html`<div class="row"><button class="again" type="button" @click=${() => mail.open()}>${words.common.t.tryAgain}</button></div>`
        : nothing
    }`;
}

/** In place of both steps, where nothing can be sent whatever anybody does now. Words that are there already stay. */
export function renderUnable(dialog: ReportDialog): TemplateResult {
  const { draft, words, mail, typed, ways } = dialog;
  return html`${mail.obstacle ? renderWhy(dialog, mail.obstacle) : nothing}
    ${
      draft.text
        ? html`<label class="title" for="report-text">${words.write.t.textTitle[draft.door ?? 'rules']}</label>
            <textarea id="report-text" rows="6" autocomplete="off" .value=${draft.text} @input=${typed}></textarea>`
        : nothing
    }
    ${dialog.guide.render()} ${ways.render()}`;
}
