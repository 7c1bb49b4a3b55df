import type { ContentNote } from '../../core/models/content-notes.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import type { ShareContent, Wish } from '../../core/models/share.js';
import { OWN_NOTE_MAX, SHARE_TEXT_MAX } from '../../core/models/share.js';
import { cleanText } from '../../core/text.js';

/** What is being written, in memory only. The text itself is the box's `value`, so that there is one place for it. */
export class Draft {
  readonly notes = new Set<ContentNote>();
  ownNote = '';
  wish: Wish = 'replies';
  reactions = true;
  readonly #box: { value: string };

  constructor(box: { value: string }) {
    this.#box = box;
  }

  /** What would be sent now, exactly as others would get it. */
  get content(): ShareContent {
    const ownNote = cleanText(this.ownNote);
    return {
      text: cleanText(this.#box.value),
      notes: CONTENT_NOTES.filter((note) => this.notes.has(note)),
      ...(ownNote && { ownNote }),
      wish: this.wish,
      reactions: this.reactions,
    };
  }

  get tooLong(): boolean {
    const { value } = this.#box;
    if (value.length <= SHARE_TEXT_MAX) return false;
    // Far beyond the limit cleaning cannot help, and a page must not stall on a megabyte.
    return value.length > SHARE_TEXT_MAX * 4 || cleanText(value).length > SHARE_TEXT_MAX;
  }

  get noteTooLong(): boolean {
    return cleanText(this.ownNote).length > OWN_NOTE_MAX;
  }

  fill({ text, notes, ownNote = '', wish, reactions }: ShareContent): void {
    this.clear();
    this.#box.value = text;
    for (const note of notes) this.notes.add(note);
    Object.assign(this, { ownNote, wish, reactions });
  }

  clear(): void {
    this.#box.value = '';
    this.notes.clear();
    Object.assign(this, { ownNote: '', wish: 'replies', reactions: true });
  }
}

/** Equal in everything the author decides. */
export function sameContent(one: ShareContent, other: ShareContent): boolean {
  const [left, right] = [one, other].map(({ text, notes, ownNote, wish, reactions }) =>
    JSON.stringify([text, notes, ownNote, wish, reactions]),
  );
  return left === right;
}
