import { html, type TemplateResult } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/share-box/define.js';
import '../../src/elements/receipt/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend } from '../../src/core/backend.js';
import type { HavenShareBox } from '../../src/elements/share-box/share-box.js';
import { scriptedBackend, type ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { testClock } from '../../src/testing/test-clock.js';
import { fixture, settled } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

/** All tests of the box write in one community: its key is derived once, and no test looks at another's shares. */
export const COMMUNITY = 'test-share-box';
export const scope = { community: COMMUNITY };
const PHRASE = 'kayak lemon clay superb waltz connect afar';
export const TEXT = 'The bus was late and I walked home through the park.';

export const backendForTests = (review = false): ScriptedBackend =>
  scriptedBackend(memoryBackend({ clock: testClock(), review }));

/** A box inside a community with this backend; `content` takes the place of the plain element. */
export async function boxWith(
  backend: Backend | undefined,
  content: TemplateResult = html`<haven-share-box></haven-share-box>`,
): Promise<HavenShareBox> {
  const community = await fixture(
    html`<haven-community community=${COMMUNITY} .backend=${backend}>${content}</haven-community>`,
  );
  return community.querySelector('haven-share-box')!;
}

export const root = (box: HavenShareBox): ShadowRoot => box.shadowRoot!;

/** All that is on the screen in the box, spaces and lines as one space. */
export const shown = (box: HavenShareBox): string =>
  (root(box).querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');

export const see = <T extends HTMLElement = HTMLElement>(box: HavenShareBox, selector: string): Promise<T> =>
  waitFor(() => root(box).querySelector<T>(selector), `${selector} in the box`);

export const seeText = async (box: HavenShareBox, text: string): Promise<void> => {
  await waitFor(() => shown(box).includes(text), `“${text}” in the box`);
};

/** Presses the button that says this. */
export async function pressButton(box: HavenShareBox, label: string): Promise<void> {
  const button = await waitFor(
    () => [...root(box).querySelectorAll('button')].find((each) => each.textContent.trim() === label),
    `a button “${label}”`,
  );
  button.click();
  await settled();
}

export async function write(box: HavenShareBox, text = TEXT): Promise<void> {
  const area = await see<HTMLTextAreaElement>(box, 'textarea');
  area.focus();
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

export async function preview(box: HavenShareBox, text = TEXT): Promise<void> {
  await write(box, text);
  await pressButton(box, 'Preview');
  await see(box, '.card');
}

/** The key is made ahead, so that what is tested is the sending. */
export async function send(box: HavenShareBox, text = TEXT): Promise<void> {
  const session = keyringSession(COMMUNITY);
  await session.ready();
  if (!session.phrase) await session.unlock(PHRASE);
  await preview(box, text);
  await pressButton(box, 'Send');
}

export async function sent(box: HavenShareBox, text = TEXT): Promise<void> {
  await send(box, text);
  await seeText(box, 'Your words have arrived');
}
