import { html, type TemplateResult } from 'lit';
import type { CareCardStrings } from '../../i18n/en/care-card.js';

/** Two exercises of two minutes, side by side: whoever reads takes one, or none. Nothing counts and nothing ends by itself. */
export const renderExercise = (t: CareCardStrings, back: () => void): TemplateResult =>
  html`<h3 tabindex="-1">${t.exerciseTitle}</h3>
    <p class="small">${t.exerciseNote}</p>
    <div class="steps">
      <div>
        <h4>${t.senses}</h4>
        <ol>
          ${t.sensesSteps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div>
        <h4>${t.breath}</h4>
        <p>${t.breathText}</p>
        <div class="breath" aria-hidden="true"></div>
      </div>
    </div>
    <div class="row"><button type="button" @click=${back}>${t.back}</button></div>`;
