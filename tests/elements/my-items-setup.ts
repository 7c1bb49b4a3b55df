import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/my-items/define.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { base64url, randomIds } from '../../src/core/ids.js';
import type { HavenMyItems } from '../../src/elements/my-items/my-items.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';
import { button } from './story-wall-setup.js';

export const PHRASE = 'kayak lemon clay superb waltz connect afar';

export async function mountItems(backend: Backend | undefined, community: string): Promise<HavenMyItems> {
  const element = document.createElement('haven-my-items');
  await fixture(html`<haven-community community=${community} .backend=${backend}>${element}</haven-community>`);
  return element;
}

export const rootOf = (element: HavenMyItems): ShadowRoot => element.shadowRoot!;
export const listOf = (element: HavenMyItems): HTMLElement => rootOf(element).querySelector('.list')!;
/** What can be read in the element itself, with single spaces. */
export const wordsOf = (element: HavenMyItems): string =>
  (rootOf(element).querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');
export const says = (element: HavenMyItems, words: string): Promise<true> =>
  waitFor(() => wordsOf(element).includes(words) as true, `“${words}”, not “${wordsOf(element).slice(0, 400)}”`);
export const itemsOf = (element: HavenMyItems): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>('li.item'),
];

/** Types the words and sends them, as a person does. */
export async function typeWords(element: HavenMyItems, words = PHRASE): Promise<void> {
  const input = await waitFor(() => rootOf(element).querySelector<HTMLInputElement>('#typed'), 'the field');
  input.value = words;
  (await button(rootOf(element), 'Unlock')).click();
}

/** Nothing is being looked for any more. */
export const looked = (element: HavenMyItems): Promise<Element> =>
  waitFor(() => {
    const progress = rootOf(element).querySelector('.progress');
    return progress && !progress.querySelector('.busy') ? progress : undefined;
  }, 'the end of looking');

/** A reply to a story, written by the person at this page. */
export async function replyAsMe(backend: Backend, community: string, share: string, text: string): Promise<string> {
  const session = keyringSession(community);
  const ring = await session.keyring();
  const id = randomIds.uuid();
  const capability = await hashSecret(await ring.secretFor('reply', id));
  const voice = await ring.secretFor('voice', share);
  await backend.shares!.reply({ community }, share, { id, text, capability, voice }, { op: randomIds.operation() });
  session.remember({ kind: 'reply', id });
  return id;
}

/** A reply to a story, by somebody else. */
export async function replyAsStranger(backend: Backend, community: string, share: string, text: string): Promise<void> {
  const secret = base64url(randomIds.bytes(32));
  const reply = { id: randomIds.uuid(), text, capability: await hashSecret(secret), voice: secret };
  await backend.shares!.reply({ community }, share, reply, { op: randomIds.operation() });
}
