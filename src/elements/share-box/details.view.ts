import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { DetailsHint } from '../../controllers/details-hints.js';
import type { Compose } from './compose.js';

/** One quiet line under the field, with the list behind a button so that nothing moves by itself. */
export function renderDetailsLine(compose: Compose): unknown {
  const { hints } = compose.hints;
  if (hints.length === 0) return undefined;
  const { details, detailsShow, detailsHide } = compose.words.compose.t;
  const toggle = (): void => {
    compose.open = !compose.open;
    compose.host.requestUpdate();
  };
  return html`${details(hints.length)}
    <button class="plain" type="button" aria-expanded=${compose.open} @click=${toggle}>
      ${compose.open ? detailsHide : detailsShow}
    </button>`;
}

/** The words in question, each with a reason and a way to change or to keep them. */
export function renderDetails(compose: Compose): TemplateResult | string {
  const { hints } = compose.hints;
  if (hints.length === 0) return '';
  const { detailsTitle, detailsLimits, detailsChange, detailsLeave } = compose.words.compose.t;
  const { why } = compose.words.details.t;
  return html`<div class="details" role="group" aria-labelledby="details">
    <h3 id="details">${detailsTitle}</h3>
    <ul>
      ${hints.map(
        (hint, index) =>
          html`<li>
            <p>
              <q id=${`words-${index}`} dir="auto">${hint.words}</q> <span class="small">${why[hint.kind]}</span>
            </p>
            <button type="button" aria-describedby=${`words-${index}`} @click=${() => change(compose, hint)}>${detailsChange}</button>
            <button type="button" aria-describedby=${`words-${index}`} @click=${() => leave(compose, hint)}>${detailsLeave}</button>
          </li>`,
      )}
    </ul>
    <p class="small">${detailsLimits}</p>
  </div>`;
}

async function change(compose: Compose, { start, end, words }: DetailsHint): Promise<void> {
  await compose.go('write', 'textarea');
  const area = compose.host.renderRoot.querySelector('textarea');
  if (!area) return;
  const { value } = area;
  // Something may have been written in front of it since.
  const from = value.slice(start, end) === words ? start : value.indexOf(words);
  if (from >= 0) area.setSelectionRange(from, from + words.length);
}

function leave(compose: Compose, hint: DetailsHint): void {
  compose.hints.leave(hint);
  // The pressed button is gone: on to the next one, or to where the step begins.
  void compose.go(compose.step, compose.hints.hints.length > 0 ? '.details li button' : '[tabindex="-1"], textarea');
}
