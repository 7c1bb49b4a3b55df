import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../core/models/moderation.js';
import { dayLabel } from '../i18n/day.js';
import type { DecisionsStrings } from '../i18n/en/decisions.js';
import { helpLink } from './host-links.js';
import type { SetupController } from './setup-controller.js';

export interface DecisionView {
  readonly language: string;
  readonly setup: SetupController;
  /** What can still be done about it. */
  after?(decision: Decision): unknown;
}

/** What the host calls a guideline, in its own words (`strings.guidelines`); an id alone tells a person nothing. */
function guidelineOf(setup: SetupController, id: string | undefined): string | undefined {
  const name = id && setup.strings('guidelines')?.[id];
  return typeof name === 'string' ? name : undefined;
}

/**
 * What moderators decided about somebody's own share or reply, for its author alone: a sentence, the reason, the guideline
 * where the host has named it, and the moderator's own words set apart. Sentences are built in the reader's language.
 */
export function renderDecisions(
  t: DecisionsStrings,
  decisions: readonly Decision[],
  { language, setup, after }: DecisionView,
): TemplateResult | typeof nothing {
  if (!decisions.length) return nothing;
  return html`<div class="decisions" role="group" aria-label=${t.title}>
    ${decisions.map((decision) => {
      const { day, text, reason, guideline, words } = decision;
      const name = guidelineOf(setup, guideline);
      return html`<div class="decision">
        <p class="small">${dayLabel(language, day, Date.now())}</p>
        <p>${t.told[text]}</p>
        ${reason ? html`<p>${t.why(t.reasons[reason])}</p>` : nothing} ${name ? html`<p>${t.guideline(name)}</p>` : nothing}
        ${words ? html`<p class="small">${t.words}</p><blockquote class="text" dir="auto" .textContent=${words}></blockquote>` : nothing}
        ${
          text === 'worried-asked' || text === 'thanks-check-in'
            ? html`<p><a href=${helpLink(setup.value)} target="_blank" rel="noopener noreferrer">${t.help}</a></p>`
            : nothing
        }
        ${after?.(decision) ?? nothing}
      </div>`;
    })}
  </div>`;
}
