import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/my-items/define.js';
import '../src/elements/receipt/define.js';
import '../src/elements/share-box/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend } from '../src/core/backend.js';
import type { HavenMyItems } from '../src/elements/my-items/my-items.js';
import { scriptedBackend, type ScriptedBackend } from '../src/testing/scripted-backend.js';
import { find, PHRASE, type Play, press, staged } from './stage.js';

export const STORY =
  'The kettle is the first thing I hear in the morning. Some weeks it is the only thing I can plan for, and it holds.';

export interface Scene {
  /** What stands there already; the words are in the window then. */
  readonly fill?: (backend: ScriptedBackend, community: string) => Promise<unknown>;
  /** What stands there already, of whoever. */
  readonly backend?: (community: string) => ScriptedBackend;
  readonly play?: Play<HavenMyItems>;
  readonly layout?: 'panel' | 'page';
  readonly without?: Backend;
}

const guidelines = { 'no-names': 'No names, no places, no employers' };

let last = 0;

/** Stages for one file of stories, each with a community of its own: words kept on this device outlive a page. */
export const stageOf =
  (file: string) =>
  ({ fill, backend, play, layout = 'page', without }: Scene = {}): TemplateResult => {
    const community = `story-${file}-${++last}`;
    const behind = backend?.(community) ?? scriptedBackend(memoryBackend());
    return html`<haven-community community=${community} .backend=${without ?? behind} .strings=${{ guidelines }}>
      ${staged<HavenMyItems>(html`<haven-my-items layout=${layout}></haven-my-items>`, async (element) => {
        if (fill) {
          await keyringSession(community).unlock(PHRASE);
          await fill(behind, community);
          await find(element, '.words');
        }
        await play?.(element);
      })}
    </haven-community>`;
  };

export const show: Play<HavenMyItems> = async (element) => {
  await press('.list button.primary')(element);
  await find(element, '.progress:not(:has(.busy)) button');
};
export const then =
  (...plays: Play<HavenMyItems>[]): Play<HavenMyItems> =>
  async (element) => {
    for (const play of plays) await play(element);
  };
export const see =
  (selector: string): Play<HavenMyItems> =>
  (element) =>
    find(element, selector);
