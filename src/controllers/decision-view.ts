import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../core/models/moderation.js';
import { dayLabel } from '../i18n/day.js';
import { decisionParagraphs } from '../i18n/decision-text.js';
import type { DecisionStrings } from '../i18n/en/decisions.js';
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
 * What moderators decided about somebody's own share or reply, for its author alone: the very text the moderator saw before it
 * was sent, in the reader's language, with the moderator's own words set apart.
 */
export function renderDecisions(
  t: DecisionStrings,
  decisions: readonly Decision[],
  { language, setup, after }: DecisionView,
): TemplateResult | typeof nothing {
  if (!decisions.length) return nothing;
  return html`<ul class="decisions">
    ${decisions.map((decision) => {
      const { act, day, text, reason, guideline, words } = decision;
      const facts = { reason, guideline: guidelineOf(setup, guideline), words };
      return html`<li class="decision">
        <p><b>${t.acts[act]}</b> <span class="small">${dayLabel(language, day, Date.now())}</span></p>
        ${decisionParagraphs(t, text, facts).map((paragraph) =>
          paragraph.own
            ? html`<blockquote dir="auto" .textContent=${paragraph.text}></blockquote>`
            : html`<p>${paragraph.text}</p>`,
        )}
        ${after?.(decision) ?? nothing}
      </li>`;
    })}
  </ul>`;
}
