import { expect } from 'chai';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession, openKeyringSession } from '../../src/controllers/keyring-session.js';
import type { HavenMyItems } from '../../src/elements/my-items/my-items.js';
import { scriptedBackend, type ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { oneEvent } from '../helpers/events.js';
import { focused, press as pressKey, tabTo, type } from '../helpers/keys.js';
import { skipBecause } from '../helpers/skip.js';
import { waitFor } from '../helpers/wait.js';
import { itemsOf, looked, mountItems, PHRASE, rootOf, says, wordsOf } from './my-items-setup.js';
import { button, newCommunity, press, writeAsMe } from './story-wall-setup.js';

const TEXT = 'The kettle is the first thing I hear.';
const SECRET = 'an unfinished sentence';

/** All that the origin keeps, as text. */
const stored = (): string =>
  JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);

interface Stage {
  readonly community: string;
  readonly backend: ScriptedBackend;
  readonly element: HavenMyItems;
}

async function opened(): Promise<Stage> {
  const community = newCommunity();
  const backend = scriptedBackend(memoryBackend());
  await keyringSession(community).unlock(PHRASE);
  await writeAsMe(backend, community, { text: TEXT });
  const element = await mountItems(backend, community);
  await press(rootOf(element), 'Show my things');
  await looked(element);
  await says(element, TEXT);
  return { community, backend, element };
}

describe('<haven-my-items>, on a shared computer', () => {
  // Other files of the run use the same origin, and stories keep the same words on "their own device".
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('keeps the words on the device only when its owner says so', async () => {
    const { community, element } = await opened();
    await says(element, 'Your words are not kept on this device.');
    expect(localStorage.getItem(`haven:keys:${community}`)).to.equal(null);
    await press(rootOf(element), 'Your seven words');
    const receipt = await waitFor(() => rootOf(element).querySelector('haven-receipt'), 'the words');
    const own = await waitFor(
      () => receipt.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]'),
      'the question',
    );
    own.click();
    await says(element, 'Your words stay in this browser until you forget them here.');
    expect(localStorage.getItem(`haven:keys:${community}`)).to.include(PHRASE);
    await press(rootOf(element), 'Forget everything here');
    expect(localStorage.getItem(`haven:keys:${community}`)).to.equal(null);
  });

  it('forgets with one press: storage, other tabs, what is shown and what was typed; and what was written stays', async () => {
    const { community, backend, element } = await opened();
    const before = (await indexedDB.databases?.())?.map(({ name }) => name);
    const [{ id } = { id: '' }] = keyringSession(community).items;
    await press(rootOf(element), 'Your seven words');
    await waitFor(
      () => rootOf(element).querySelector('haven-receipt')?.shadowRoot?.querySelector('.words'),
      'the words',
    );
    await press(rootOf(element), 'Take it back');
    const event = await oneEvent(element, 'haven-receipt-forgotten', () =>
      press(rootOf(element), 'Forget everything here'),
    );
    expect(event.detail).to.equal(null);
    await says(element, 'Everything is forgotten here.');
    expect(focused()?.id).to.equal('forgotten');
    expect(stored()).not.to.include(community);
    for (const word of PHRASE.split(' ')) expect(stored()).not.to.include(word);
    expect(wordsOf(element)).not.to.include(TEXT);
    expect(itemsOf(element)).to.deep.equal([]);
    expect(rootOf(element).querySelector('haven-receipt')).to.equal(null);
    expect((await indexedDB.databases?.())?.map(({ name }) => name)).to.deep.equal(before);
    expect((await backend.shares.get({ community }, id)).text).to.equal(TEXT);
    // A person who comes next in this window meets nothing: the field is empty, and nothing is asked for.
    const calls = backend.calls.length;
    expect(rootOf(element).querySelector<HTMLInputElement>('#typed')?.value).to.equal('');
    expect(backend.calls.length).to.equal(calls);
  });

  it('keeps nothing that was typed and not sent', async () => {
    const { element } = await opened();
    await press(rootOf(element), 'Change');
    const box = await waitFor(() => rootOf(element).querySelector('haven-share-box'), 'the form');
    const area = await waitFor(() => box.shadowRoot?.querySelector('textarea'), 'the field');
    await waitFor(() => area.isConnected && box.shadowRoot?.querySelector('textarea')?.value, 'the words');
    const field = box.shadowRoot!.querySelector('textarea')!;
    field.value = SECRET;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(rootOf(element), 'Forget everything here');
    await says(element, 'Everything is forgotten here.');
    expect(rootOf(element).querySelector('haven-share-box')).to.equal(null);
    expect(stored()).not.to.include(SECRET);
  });

  it('clears the screen when another tab forgets', async () => {
    const { community, element } = await opened();
    openKeyringSession(community).forget();
    await waitFor(() => !wordsOf(element).includes(TEXT), 'an empty screen');
    await waitFor(() => rootOf(element).querySelector('#typed'), 'the field');
  });

  it('puts nothing of anybody into attributes or events', async () => {
    const heard: string[] = [];
    const types = ['haven-receipt-unlocked', 'haven-receipt-forgotten', 'haven-share-withdrawn', 'haven-share-edited'];
    const note = (event: Event): void => void heard.push(JSON.stringify((event as CustomEvent).detail));
    for (const name of types) document.addEventListener(name, note);
    const { element } = await opened();
    const attributes = [element, ...rootOf(element).querySelectorAll('*')]
      .flatMap((each) => [...each.attributes].map(({ value }) => value))
      .join(' ');
    expect(attributes).not.to.include('kettle');
    await press(rootOf(element), 'Forget everything here');
    for (const name of types) document.removeEventListener(name, note);
    expect(heard.join(' ')).not.to.include('kettle');
  });

  it('is gone through by keyboard alone, from the words to forgetting them', async function () {
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) skipBecause(this, 'WebKit’s Tab skips buttons by default');
    const { community, element } = await opened();
    keyringSession(community).forget();
    await tabTo(await waitFor(() => rootOf(element).querySelector('#typed'), 'the field'));
    await type(PHRASE);
    await pressKey('Enter');
    await waitFor(() => rootOf(element).querySelector('.progress'), 'the list');
    await looked(element);
    await says(element, TEXT);
    expect(focused()?.id).to.equal('progress');
    await tabTo(await button(rootOf(element), 'Change'));
    await tabTo(await button(rootOf(element), 'Take it back'));
    await pressKey('Enter');
    await waitFor(() => focused()?.id === 'asking', 'the question');
    await tabTo(await button(rootOf(element), 'Leave it there'));
    await pressKey('Enter');
    await waitFor(() => focused()?.textContent?.trim() === 'Take it back', 'the way back');
    await tabTo(await button(rootOf(element), 'Forget everything here'));
    await pressKey('Enter');
    await waitFor(() => focused()?.id === 'forgotten', 'the last word');
  });
});
