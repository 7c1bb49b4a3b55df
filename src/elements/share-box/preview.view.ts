import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ContentNote } from '../../core/models/content-notes.js';
import { OWN_NOTE_MAX, type ShareContent, WISHES } from '../../core/models/share.js';
import type { Compose } from './compose.js';
import { renderDetails } from './details.view.js';
import { NOTE_GROUPS } from './note-groups.js';

/** A share as others will see it: folded behind its notes when it has any. */
export function renderCard(compose: Compose, content: ShareContent): TemplateResult {
  const { byline, unfold, wishes, noReactions } = compose.words.compose.t;
  const { title, notes } = compose.words.notes.t;
  const names = content.notes.map((note) => html`<li>${notes[note]}</li>`);
  if (content.ownNote) names.push(html`<li dir="auto">${content.ownNote}</li>`);
  const text = html`<p class="text" dir="auto">${content.text}</p>`;
  return html`<div class="card" part="preview">
    <p class="small">${byline}</p>
    ${
      names.length > 0
        ? html`<div class="noted"><span class="small" aria-hidden="true">${title}</span><ul class="names" aria-label=${title}>${names}</ul></div>
          <details class="fold"><summary>${unfold}</summary>${text}</details>`
        : text
    }
    <p class="small">${wishes[content.wish]}${content.reactions ? '' : html` · ${noReactions}`}</p>
  </div>`;
}

/** The last look before it goes: the card, hints, what goes with it, and one clear way on. */
export function renderPreview(compose: Compose): TemplateResult {
  const { draft, delivery, item, words, who } = compose;
  const { busy, error } = delivery;
  const { t } = words.compose;
  return html`<h3 class="title" tabindex="-1">${t.previewTitle}</h3>
    ${renderCard(compose, draft.content)} ${renderDetails(compose)} ${compose.renderCare()}
    <fieldset class="options" ?disabled=${busy}>${renderWish(compose)} ${renderNotes(compose)}</fieldset>
    ${renderStatus(compose, item ? t.saving : t.sending)}
    <div class="actions" part="actions">
      <p class="small">${who}</p>
      <button type="button" @click=${compose.write}>${t.back}</button>
      <button class="primary" type="button" aria-disabled=${busy} @click=${compose.send}>
        ${error?.retryable ? compose.words.common.t.tryAgain : item ? t.save : t.send}
      </button>
    </div>`;
}

/** What is going on or went wrong, in a line that is always there. */
export function renderStatus({ delivery, words }: Compose, doing: string): TemplateResult {
  const { busy, slow, error } = delivery;
  // Said at once to those who listen; drawn a moment later, so that a quick answer does not flicker.
  if (busy) return html`<p class="status busy" role="status">${slow ? words.compose.t.slow : doing}</p>`;
  const insecure = error?.field === 'secure-context';
  return html`<p class="status" role="status">${error && (insecure ? words.compose.t.insecure : words.errors.t[error.code])}</p>`;
}

function renderWish({ draft, host, words }: Compose): TemplateResult {
  const { wishTitle, wishes, noReactions } = words.compose.t;
  const handleReactions = ({ target }: Event): void => {
    draft.reactions = !(target as HTMLInputElement).checked;
    host.requestUpdate();
  };
  return html`<fieldset>
      <legend>${wishTitle}</legend>
      <div class="chips">
        ${WISHES.map((wish) => {
          const handleWish = (): void => {
            draft.wish = wish;
            host.requestUpdate();
          };
          return html`<label class="chip"
            ><input type="radio" name="wish" .checked=${draft.wish === wish} @change=${handleWish} />${wishes[wish]}</label
          >`;
        })}
      </div>
    </fieldset>
    <label class="chip"><input type="checkbox" .checked=${!draft.reactions} @change=${handleReactions} />${noReactions}</label>`;
}

function renderNotes(compose: Compose): TemplateResult {
  const { draft, host, words } = compose;
  const { groups, notes } = words.notes.t;
  const { notesAdd, notesChosen, notesWhy, ownNote, ownNoteLong } = words.compose.t;
  const count = draft.notes.size + (draft.ownNote.trim() ? 1 : 0);
  const handleOwn = ({ target }: Event): void => {
    draft.ownNote = (target as HTMLInputElement).value;
    host.requestUpdate();
  };
  const renderNote = (note: ContentNote): TemplateResult => {
    const handleNote = (): void => {
      if (!draft.notes.delete(note)) draft.notes.add(note);
      host.requestUpdate();
    };
    return html`<label class="chip"
      ><input type="checkbox" name=${note} .checked=${draft.notes.has(note)} @change=${handleNote} />${notes[note]}</label
    >`;
  };
  return html`<details class="fold notes">
    <summary>${count ? notesChosen(count) : notesAdd}</summary>
    <p class="small">${notesWhy}</p>
    ${NOTE_GROUPS.map(
      ([group, members]) =>
        html`<fieldset>
          <legend class="small">${groups[group]}</legend>
          <div class="chips">${members.map(renderNote)}</div>
        </fieldset>`,
    )}
    <label class="own"
      >${ownNote}
      <input
        id="own"
        type="text"
        autocomplete="off"
        aria-describedby="own-long"
        aria-invalid=${draft.noteTooLong}
        .value=${draft.ownNote}
        @input=${handleOwn}
    /></label>
    <p class="status" id="own-long" role="status">${draft.noteTooLong ? ownNoteLong(OWN_NOTE_MAX) : ''}</p>
  </details>`;
}
