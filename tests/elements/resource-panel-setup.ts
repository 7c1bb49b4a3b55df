import { html, type TemplateResult } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/resource-panel/define.js';
import type { Backend } from '../../src/core/backend.js';
import type { Directory } from '../../src/core/models/resource.js';
import type { Viewer } from '../../src/core/resources/viewer.js';
import type { HavenResourcePanel } from '../../src/elements/resource-panel/resource-panel.js';
import { directoryBackend, exampleDirectory } from '../../src/testing/seed-directory.js';
import { fixture, settled } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

/** A Tuesday at noon in London. */
export const NOON = Date.parse('2026-03-10T12:00:00Z');
export const VIEWER: Viewer = { now: NOON, zone: 'Europe/London', languages: ['en-GB'] };

interface Given {
  readonly directory?: Partial<Directory>;
  readonly backend?: Backend;
  readonly viewer?: Partial<Viewer>;
  readonly country?: string | null;
  readonly set?: Partial<HavenResourcePanel>;
  readonly content?: TemplateResult;
}

/** A panel as a page would hold it, in no state in particular yet. */
export async function mountPanel({
  directory,
  backend,
  viewer = VIEWER,
  country = 'GB',
  set = {},
  content,
}: Given = {}): Promise<HavenResourcePanel> {
  const own = backend ?? directoryBackend(() => Promise.resolve(exampleDirectory(directory)));
  const panel = document.createElement('haven-resource-panel');
  Object.assign(panel, { backend: own, viewer, ...(country && { country }), ...set });
  const holder = await fixture<HTMLElement>(html`<section>${content}</section>`);
  panel.append(...holder.childNodes);
  holder.append(panel);
  await settled(holder);
  return panel;
}

/** The same once its first lines stand. */
export async function panelWith(given: Given = {}): Promise<HavenResourcePanel> {
  const panel = await mountPanel(given);
  await see(panel, '.danger');
  return panel;
}

export const root = (panel: HavenResourcePanel): ShadowRoot => panel.shadowRoot!;

export const shown = (panel: HavenResourcePanel, within = '.base'): string =>
  (root(panel).querySelector(within)?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const see = <T extends HTMLElement = HTMLElement>(panel: HavenResourcePanel, selector: string): Promise<T> =>
  waitFor(() => root(panel).querySelector<T>(selector), selector);

export async function seeText(panel: HavenResourcePanel, text: string): Promise<void> {
  await waitFor(() => shown(panel).includes(text), `“${text}” in “${shown(panel)}”`);
}

/** Names of the lines of the first screen, in their order. */
export const firstNames = (panel: HavenResourcePanel): string[] =>
  [...root(panel).querySelectorAll('.lines h3')].map(({ textContent }) => textContent.trim());

/** Names of what “more” has opened. */
export const moreNames = (panel: HavenResourcePanel): string[] =>
  [...root(panel).querySelectorAll('.list h3')].map(({ textContent }) => textContent.trim());

export async function open(panel: HavenResourcePanel, name: 'place' | 'more' | 'steps' | 'print'): Promise<void> {
  (await see(panel, `[data-opens=${name}]`)).click();
  await settled();
}
