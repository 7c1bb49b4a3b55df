import { html, nothing, type TemplateResult } from 'lit';
import type { Share } from '../../core/models/share.js';
import { dayLabel } from '../../i18n/day.js';
import type { PartName, WallCore } from './wall.js';
import type { WallMore } from './wall-more.js';

/* eslint-disable lit-a11y/accessible-name -- words given as `.textContent` take one node, as children they take two */

export const flag = (value: unknown): 'true' | 'false' => (value ? 'true' : 'false');

/** What a press on a story does. */
export interface StoryPresses {
  /** Fetches all that is not reading. */
  load(): Promise<WallMore | void>;
  /** Folds a story out or in. */
  fold(id: string): void;
}

/**
 * One story. There is no space between the tags: a wall holds few nodes, and it would be a third of them.
 * @param more what is known beyond reading, once it is there
 */
export function renderStory(
  { words: { t, language }, unfolded }: WallCore,
  share: Share,
  more: WallMore | undefined,
  { load, fold }: StoryPresses,
): TemplateResult {
  const { id, text, wish, notes, ownNote } = share;
  const gone = more?.renderGone(id);
  if (gone) return gone;
  const day = dayLabel(language, share.day, Date.now());
  const noted = notes[0] ?? ownNote;
  const long = text.length > 600 || text.split('\n', 13)[12] !== undefined;
  const shown = unfolded.has(id);
  const open = shown || !noted;
  const mine = more?.ownWords(share);
  const press = (name: PartName) => async () => (await load())?.open(share, name);
  const second = mine ? 'own' : 'respond';
  const folder = (className: string, label: string, action: string): TemplateResult =>
    html`<button part="note" class=${className} aria-expanded=${flag(shown)} @click=${() => fold(id)}><span dir="auto" .textContent=${label}></span><b .textContent=${action}></b></button>`;
  // A line for each note from the start, so that its name moves nothing when it comes.
  const labels = [t.note, ...notes.map((note) => more?.label(note) ?? '\xa0'), ownNote ?? []].flat().join('\n');
  return html`<article part="share" class="share" data-id=${id} aria-label=${day}><p class="row small"><time datetime=${share.day} .textContent=${day}></time><span class=${mine ? 'mine' : ''} .textContent=${
    mine ? mine.mine : t.wishes[wish] + (share.edited ? ` · ${t.changed}` : '')
  }></span></p>${noted ? folder('fold', labels, shown ? t.close : t.open) : nothing}<p part="text" class=${
    long && !shown ? 'text clamped' : 'text'
  } dir="auto" ?hidden=${!open} .textContent=${open ? text : ''}></p>${
    noted ? (open ? more?.renderCare(id) : nothing) : long ? folder('plain', '', shown ? t.close : t.readOn) : nothing
  }<div class="row actions"><button ?hidden=${!open || (!share.replies && wish === 'listening')} aria-expanded=${flag(more?.isOpen(id, 'thread'))}
    @click=${press('thread')} .textContent=${share.replies ? t.replies : t.reply}></button><button ?hidden=${!mine && !(open && share.reactions)}
    aria-expanded=${flag(more?.isOpen(id, second))} @click=${press(second)} .textContent=${mine ? mine.own : t.respond}></button>${
      mine
        ? nothing
        : (more?.reportLink(share) ??
          html`<button class="report plain" @click=${async () => (await load())?.report(share)} .textContent=${t.report}></button>`)
    }</div>${more?.renderPart(share)}</article>`;
}
