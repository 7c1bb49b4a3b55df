import { expect } from 'chai';
import { html } from 'lit';
import { HavenError, type HavenErrorCode } from '../../src/core/errors.js';
import { strings as errors } from '../../src/i18n/en/errors.js';
import type { NewShare } from '../../src/core/models/share.js';
import type { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { noEvent, oneEvent } from '../helpers/events.js';
import { settled } from '../helpers/fixture.js';
import { focused, press, tabTo } from '../helpers/keys.js';
import { nextTask, waitFor } from '../helpers/wait.js';
import {
  backendForTests,
  boxWith,
  COMMUNITY,
  preview,
  pressButton,
  root,
  scope,
  see,
  seeText,
  send,
  sent,
  shown,
  TEXT,
} from './share-box-setup.js';

const shares = async (backend: ScriptedBackend) => (await backend.shares.list(scope, {})).items;
const creations = (backend: ScriptedBackend) =>
  backend.calls
    .filter(({ method }) => method === 'create')
    .map(({ args }) => args as [unknown, NewShare, { op: string }]);

describe('<haven-share-box> sends', () => {
  it('what was shown in the preview, with all that was chosen', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend, html`<haven-share-box topic="evenings"></haven-share-box>`);
    await preview(box, `  ${TEXT}\r\n`);
    for (const name of ['death-and-grief', 'racism'])
      root(box).querySelector<HTMLInputElement>(`[name="${name}"]`)!.click();
    root(box).querySelectorAll<HTMLInputElement>('[type=radio]')[0]!.click();
    root(box).querySelector<HTMLInputElement>('.options > .chip input')!.click();
    const own = root(box).querySelector<HTMLInputElement>('#own')!;
    own.value = ' a garden ';
    own.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    const { detail } = await oneEvent<CustomEvent<{ id: string }>>(document, 'haven-share-created', () =>
      pressButton(box, 'Send'),
    );
    const [share] = await shares(backend);
    expect(share).to.deep.include({
      id: detail.id,
      text: TEXT,
      notes: ['death-and-grief', 'racism'],
      ownNote: 'a garden',
      wish: 'listening',
      reactions: false,
      topic: 'evenings',
    });
    expect(Object.keys(detail)).to.deep.equal(['id']);
  });

  it('and is calm when it has arrived: what happens next, and the words to come back with', async () => {
    const box = await boxWith(backendForTests());
    await sent(box);
    await waitFor(() => focused()?.textContent === 'Your words have arrived', 'focus on the heading');
    expect(shown(box)).to.include('They can be read here now.');
    const receipt = await see(box, 'haven-receipt');
    await waitFor(() => receipt.shadowRoot?.querySelectorAll('.words li').length === 7, 'seven words');
    expect(box.value).to.equal('');
  });

  it('and says that people read it first when it is held', async () => {
    const backend = backendForTests();
    const { create } = backend.shares;
    const box = await boxWith({
      ...backend,
      shares: { ...backend.shares, create: async (...call) => ({ ...(await create(...call)), state: 'held' }) },
    });
    await sent(box);
    expect(shown(box)).to.include('People who look after this place read them first.');
  });

  it('and is busy at once for those who listen, with the focus where it was, and sends once', async () => {
    const backend = backendForTests();
    const gate = backend.hold('create');
    const box = await boxWith(backend);
    await preview(box);
    const button = root(box).querySelector<HTMLButtonElement>('button.primary')!;
    await tabTo(button);
    await press('Enter');
    await gate.arrived;
    await settled();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(focused() === button, 'focus').to.equal(true);
    expect(root(box).querySelector('.status:not([id])')?.textContent).to.equal('Sending. One moment.');
    await press('Enter');
    button.click();
    gate.release();
    await seeText(box, 'Your words have arrived');
    expect(await shares(backend)).to.have.length(1);
  });

  it('and leaves out a topic no backend would take', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend, html`<haven-share-box topic="Not A Topic"></haven-share-box>`);
    await sent(box);
    expect((await shares(backend))[0]?.topic).to.equal(undefined);
  });

  it('and does not take the focus from somewhere else on the page', async () => {
    const backend = backendForTests();
    const gate = backend.hold('create');
    const box = await boxWith(
      backend,
      html`<input id="elsewhere" aria-label="Elsewhere" /><haven-share-box></haven-share-box>`,
    );
    await send(box);
    await gate.arrived;
    const elsewhere = document.querySelector<HTMLInputElement>('#elsewhere')!;
    elsewhere.focus();
    gate.release();
    await seeText(box, 'Your words have arrived');
    expect(focused() === elsewhere, 'focus').to.equal(true);
  });

  it('something else afterwards, as a new share', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend);
    await sent(box);
    await pressButton(box, 'Write something else');
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal('');
    await sent(box, 'And then it rained.');
    const [first, second] = creations(backend);
    expect(first?.[1].id).not.to.equal(second?.[1].id);
    expect(await shares(backend)).to.have.length(2);
  });
});

describe('<haven-share-box> when sending fails', () => {
  const codes: HavenErrorCode[] = [
    'invalid',
    'not-found',
    'conflict',
    'closed',
    'rate-limited',
    'unauthorized',
    'unsupported',
    'too-large',
    'storage-full',
    'offline',
    'unavailable',
  ];
  const again: HavenErrorCode[] = ['rate-limited', 'storage-full', 'offline', 'unavailable'];

  for (const code of codes) {
    it(`says what ${code} means and keeps the words`, async () => {
      const backend = backendForTests();
      backend.fail('create', new HavenError(code));
      const box = await boxWith(backend);
      await noEvent(box, 'haven-share-created', () => send(box));
      await seeText(box, errors[code]);
      expect(box.value).to.equal(TEXT);
      expect(root(box).querySelector('button.primary')?.textContent.trim()).to.equal(
        again.includes(code) ? 'Try again' : 'Send',
      );
    });
  }

  it('says that the page is not secure when that is why', async () => {
    const backend = backendForTests();
    backend.fail('create', new HavenError('unsupported', { field: 'secure-context' }));
    const box = await boxWith(backend);
    await send(box);
    await seeText(box, 'no secure connection (https)');
  });

  it('tries the same thing again under the same operation, so that it cannot arrive twice', async () => {
    const backend = backendForTests();
    backend.lose('create');
    const box = await boxWith(backend);
    await send(box);
    await seeText(box, errors.offline);
    await pressButton(box, 'Try again');
    await seeText(box, 'Your words have arrived');
    const [first, second] = creations(backend);
    expect(first?.[2].op).to.equal(second?.[2].op);
    expect(first?.[1]).to.deep.equal(second?.[1]);
    expect(await shares(backend)).to.have.length(1);
  });

  it('does not leave two shares when the first did arrive and the words were changed since', async () => {
    const backend = backendForTests();
    backend.lose('create');
    const box = await boxWith(backend);
    await send(box);
    await seeText(box, errors.offline);
    await pressButton(box, 'Back to writing');
    await sent(box, 'Other words now.');
    expect((await shares(backend)).map(({ text }) => text)).to.deep.equal(['Other words now.']);
  });

  it('does not leave two shares either when the first one waits for a moderator', async () => {
    const backend = backendForTests(true);
    backend.lose('create');
    const box = await boxWith(backend);
    await send(box);
    await seeText(box, errors.offline);
    await pressButton(box, 'Back to writing');
    await sent(box, 'Other words now.');
    const made = creations(backend).map(([, { id }]) => id);
    expect(new Set(made).size).to.equal(1);
    expect(await shares(backend)).to.deep.equal([]);
  });

  for (const answer of [undefined, null, 'ok', {}, { id: 'another', state: 'published', version: 1 }]) {
    it(`takes ${JSON.stringify(answer)} for no arrival`, async () => {
      const backend = backendForTests();
      backend.garbage('create', answer);
      const box = await boxWith(backend);
      await send(box);
      await seeText(box, errors.unavailable);
    });
  }

  it('ends in a sentence when a backend throws something that is no error of ours', async () => {
    const backend = backendForTests();
    backend.fail('create', 'nonsense');
    const box = await boxWith(backend);
    await send(box);
    await seeText(box, errors.unavailable);
    expect(shown(box)).not.to.include('nonsense');
  });

  it('lets the person go back to their words while nothing answers', async () => {
    const backend = backendForTests();
    backend.hang('create');
    const called = backend.called('create');
    const box = await boxWith(backend);
    await send(box);
    await called;
    await see(box, '.busy');
    await pressButton(box, 'Back to writing');
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal(TEXT);
    expect(backend.calls.find(({ method }) => method === 'create')?.signal?.aborted).to.equal(true);
    await sent(box);
    expect(await shares(backend)).to.have.length(1);
  });

  it('ends the request with the element, and says nothing when the answer comes late', async () => {
    const backend = backendForTests();
    const gate = backend.hold('create', { after: true, deaf: true });
    const box = await boxWith(backend);
    const parent = box.parentElement!;
    await send(box);
    await gate.arrived;
    await noEvent(document, 'haven-share-created', async () => {
      box.remove();
      gate.release();
      await nextTask();
    });
    expect(backend.calls.find(({ method }) => method === 'create')?.signal?.aborted).to.equal(true);
    parent.append(box);
    await settled();
    expect(box.value).to.equal(TEXT);
    // It did arrive. Sending it again is the same operation, so it stays one.
    await pressButton(box, 'Send');
    await seeText(box, 'Your words have arrived');
    expect(await shares(backend)).to.have.length(1);
  });

  it('keeps the words when the community around it becomes another one', async () => {
    const box = await boxWith(backendForTests());
    await preview(box);
    box.closest('haven-community')!.setAttribute('community', `${COMMUNITY}-other`);
    await settled();
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal(TEXT);
  });
});
