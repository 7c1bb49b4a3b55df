import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/share-box/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import type { Backend, Keeping } from '../src/core/backend.js';
import type { HavenShareBox } from '../src/elements/share-box/share-box.js';
import { scriptedBackend, type ScriptedBackend } from '../src/testing/scripted-backend.js';
import { testClock } from '../src/testing/test-clock.js';
import { find, type Play, press, staged } from './stage.js';

export const TEXT =
  'The bus was late and I walked home through the park.\n\nIt did me good. I had forgotten how quiet it is there.';

export const server = (keeping: Partial<Keeping> = {}): ScriptedBackend => {
  const backend = scriptedBackend(memoryBackend({ clock: testClock() }));
  backend.keeping = { place: 'server', host: 'haven.example', review: false, ...keeping };
  return backend;
};

/** Stages for one file of stories, in a community of its own. */
export const stageOf =
  (community: string) =>
  (backend: Backend | undefined, play?: Play<HavenShareBox>, prompts = false): TemplateResult => html`
    <haven-community community=${community} .backend=${backend}>
      ${staged(html`<haven-share-box ?prompts=${prompts}></haven-share-box>`, play)}
    </haven-community>
  `;

export const write =
  (text = TEXT): Play<HavenShareBox> =>
  async (box) => {
    box.value = text;
    await box.updateComplete;
  };

export const preview =
  (text?: string): Play<HavenShareBox> =>
  async (box) => {
    await write(text)(box);
    await press('button.primary')(box);
    await find(box, '.card');
  };
