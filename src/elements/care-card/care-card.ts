import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import type { CareKind } from '../../controllers/care-hints.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend } from '../../core/backend.js';
import { careCardSection } from '../../i18n/sections/care-card.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { renderExercise } from './exercise.js';
import { careCardStyles } from './care-card.styles.js';

/** A page nobody asks about. */
const ELSEWHERE = 'https://www.bbc.com/weather';

/**
 * Puts help nearer to somebody who writes: below the field, quietly, without moving the focus. The share box and the reply
 * boxes of the wall bring it; it knows neither the text nor why it is shown, and tells the page nothing.
 *
 * It offers and asks nothing back. Sending is never held up, and what is put away does not come again in the same draft.
 *
 * @summary Help put beside what somebody writes.
 * @since 0.1
 * @csspart base - The card.
 * @csspart actions - What can be done.
 * @cssprop [--haven-care-card-height=0px] - Height kept free before upgrade, and the least height after it.
 */
export class HavenCareCard extends HavenElement {
  static override styles = [controlStyles, careCardStyles];

  /** Which card: `support`, `urgent`, `other` (worry about somebody else) or `danger` (from somebody else). */
  @property() kind?: CareKind;

  /** Called when the person carries on without the card. */
  @property({ attribute: false }) dismiss?: () => void;

  /** Takes the place of leaving the page, for apps with a way of their own. */
  @property({ attribute: false }) leave: (href: string) => void = (href) => {
    document.documentElement.style.visibility = 'hidden';
    location.replace(href);
  };

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  #lines = false;
  #exercise: typeof renderExercise | undefined;
  readonly #setup = new SetupController(this);
  readonly #l = new LocalizeController(this, careCardSection, this.#setup.strings);

  override connectedCallback(): void {
    super.connectedCallback();
    // All that it can open is there before it is needed: the line may be gone by then.
    void Promise.allSettled([import('../resource-panel/define.js'), import('./exercise.js')]);
  }

  readonly #see = (): void => {
    this.#lines = true;
    this.requestUpdate();
  };

  readonly #open = async (): Promise<void> => {
    this.#exercise = (await import('./exercise.js').catch(() => undefined))?.renderExercise;
    await this.#show('h3[tabindex]');
  };

  readonly #back = async (): Promise<void> => {
    this.#exercise = undefined;
    await this.#show('[data-exercise]');
  };

  /** Moves the focus only after a press: to what has taken the place of the pressed control. */
  async #show(to: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  /** Whoever carries on is where they were before: in the field above. */
  readonly #putAway = (): void => {
    this.dismiss?.();
    const fields = [...(this.getRootNode() as ParentNode).querySelectorAll('textarea')];
    fields.findLast((field) => this.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING)?.focus();
  };

  readonly #leave = (event: Event): void => {
    event.preventDefault();
    this.leave(ELSEWHERE);
  };

  protected override render(): TemplateResult {
    const { t, language, direction } = this.#l;
    const { kind } = this;
    const lead = kind && { support: t.support, urgent: t.glad, other: t.other, danger: t.danger }[kind];
    // The line that is said aloud is always there, or nobody would hear it come.
    // A group and no landmark: a page may show several, and none is a place of the page.
    return html`<div class=${lead ? 'base' : ''} part="base" role="group" aria-label=${t.label} lang=${language} dir=${direction}>
      <p class="lead" role="status">${lead}</p>
      ${kind === 'danger' ? this.#renderDanger() : kind === 'other' ? this.#renderGuide() : ''}
      <haven-resource-panel
        compact
        no-step
        ?hidden=${!kind || !(this.#lines || kind === 'urgent' || kind === 'danger')}
        .backend=${this.backend}
        ><h3 slot="heading">${t.lines}</h3></haven-resource-panel
      >
      ${this.#exercise ? this.#exercise(t, () => void this.#back()) : this.#renderChoices()}
    </div>`;
  }

  #renderChoices(): unknown {
    const { t } = this.#l;
    const { kind } = this;
    if (!kind) return '';
    const opened = kind === 'urgent' || kind === 'danger';
    return html`${kind === 'urgent' ? this.#renderNear() : ''} ${opened ? html`<p class="small">${t.canSend}</p>` : ''}
      <div class="row" part="actions">
        ${kind === 'support' && !this.#lines ? html`<button type="button" data-see @click=${this.#see}>${t.see}</button>` : ''}
        ${
          kind === 'support' || kind === 'urgent'
            ? html`<button type="button" data-exercise @click=${this.#open}>${t.exercise}</button>`
            : ''
        }
        <button class="plain" type="button" data-dismiss @click=${this.#putAway}>${opened ? t.close : t.carryOn}</button>
      </div>`;
  }

  #renderNear(): TemplateResult {
    const { t } = this.#l;
    return html`<div class="steps">
      <div>
        <h4>${t.near}</h4>
        <p>${t.nearText}</p>
      </div>
      <div>
        <h4>${t.step}</h4>
        <p>${t.stepText}</p>
      </div>
    </div>`;
  }

  #renderGuide(): TemplateResult {
    const { t } = this.#l;
    return html`<details @toggle=${this.#see}>
      <summary>${t.guide}</summary>
      <ol>
        ${t.guideSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </details>`;
  }

  #renderDanger(): TemplateResult {
    const { t } = this.#l;
    return html`<p>${t.dangerText}</p>
      <div>
        <a class="leave" href=${ELSEWHERE} rel="noopener noreferrer" @click=${this.#leave}>${t.leave}</a>
        <p class="small">${t.leaveNote}</p>
      </div>`;
  }
}
