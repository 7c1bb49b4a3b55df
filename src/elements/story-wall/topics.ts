import { html, type TemplateResult } from 'lit';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { storyThreadSection } from '../../i18n/sections/story-thread.js';
import { adopt } from '../../styles/adopt.js';
import { partStyles } from './parts.styles.js';
import type { Wall } from './wall.js';

/** The choice of topics to leave out. What is chosen stays in the element's memory: it would say much about a person. */
export function openTop(wall: Wall, close: () => void): () => TemplateResult {
  const { host } = wall;
  adopt(host, partStyles);
  const set = (note: string, out: boolean): void => {
    host.mute = CONTENT_NOTES.filter((id) => (id === note ? out : host.mute.includes(id)));
  };
  return () => {
    const t = wall.t(storyThreadSection);
    const { notes } = wall.t(contentNotesSection);
    return html`<fieldset class="topics" aria-describedby="topics-why">
        <legend><h3>${t.topicsTitle}</h3><span id="topics-why">${t.topicsWhy}</span></legend>
        ${CONTENT_NOTES.map(
          (note) =>
            html`<label><input type="checkbox" .checked=${host.mute.includes(note)}
              @change=${(event: Event) => set(note, (event.target as HTMLInputElement).checked)} />${notes[note]}</label>`,
        )}
        <div class="row"><button @click=${() => close()}>${t.topicsDone}</button></div>
      </fieldset>`;
  };
}
