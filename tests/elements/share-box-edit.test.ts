import { expect } from 'chai';
import { html } from 'lit';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { HavenError } from '../../src/core/errors.js';
import type { Share } from '../../src/core/models/share.js';
import { strings as errors } from '../../src/i18n/en/errors.js';
import type { HavenShareBox } from '../../src/elements/share-box/share-box.js';
import type { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { noEvent, oneEvent } from '../helpers/events.js';
import { settled } from '../helpers/fixture.js';
import { focused } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import {
  backendForTests,
  boxWith,
  COMMUNITY,
  pressButton,
  preview,
  root,
  scope,
  see,
  seeText,
  sent,
  shown,
  TEXT,
  write,
} from './share-box-setup.js';

const NEW = 'I took the bus after all.';

const only = async (backend: ScriptedBackend): Promise<Share> => {
  const { items } = await backend.shares.list(scope, {});
  expect(items).to.have.length(1);
  return items[0]!;
};

/** A share of this person's, and a second box to change it with, as the wall gives it. */
async function editing(backend: ScriptedBackend): Promise<{ box: HavenShareBox; share: Share }> {
  await sent(await boxWith(backend));
  const share = await only(backend);
  const box = await boxWith(backend, html`<haven-share-box .editing=${share}></haven-share-box>`);
  await seeText(box, 'Change what you shared');
  return { box, share };
}

/** Somebody with the same phrase changes it in another tab. */
async function changeElsewhere(backend: ScriptedBackend, { id, version }: Share, text: string): Promise<void> {
  const ring = await keyringSession(COMMUNITY).keyring();
  const call = { op: 'A'.repeat(22), secret: await ring.secretFor('share', id) };
  await backend.shares.edit(scope, id, version, { text, notes: [], wish: 'replies', reactions: true }, call);
}

describe('<haven-share-box> changes what was sent', () => {
  it('from where it was sent, starting with what stands there', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend);
    await sent(box);
    const before = await only(backend);
    await pressButton(box, 'Change it');
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal(TEXT);
    await preview(box, NEW);
    const { detail } = await oneEvent<CustomEvent<{ id: string }>>(document, 'haven-share-edited', () =>
      pressButton(box, 'Save changes'),
    );
    expect(detail).to.deep.equal({ id: before.id });
    await seeText(box, 'Your changes are saved');
    const after = await only(backend);
    expect([after.id, after.text, after.version]).to.deep.equal([before.id, NEW, before.version + 1]);
  });

  it('from the share it is given, with all that was chosen', async () => {
    const backend = backendForTests();
    const { box, share } = await editing(backend);
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal(TEXT);
    await preview(box, NEW);
    root(box).querySelector<HTMLInputElement>('[name="war-and-displacement"]')!.click();
    await settled();
    await pressButton(box, 'Save changes');
    await seeText(box, 'Your changes are saved');
    expect(await only(backend)).to.deep.include({ id: share.id, text: NEW, notes: ['war-and-displacement'] });
  });

  it('or leaves it as it was, and says so to the page', async () => {
    const backend = backendForTests();
    const { box, share } = await editing(backend);
    await write(box, NEW);
    const { detail } = await oneEvent<CustomEvent<{ id: string }>>(document, 'haven-edit-cancelled', () =>
      pressButton(box, 'Leave it as it was'),
    );
    expect(detail).to.deep.equal({ id: share.id });
    expect(box.value).to.equal('');
    expect((await only(backend)).text).to.equal(TEXT);
  });

  it('twice in a row, each time from the last version', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend);
    await sent(box);
    for (const text of [NEW, 'And then it stopped raining.']) {
      await pressButton(box, 'Change it');
      await preview(box, text);
      await pressButton(box, 'Save changes');
      await seeText(box, 'Your changes are saved');
    }
    expect(await only(backend)).to.deep.include({ text: 'And then it stopped raining.', version: 3 });
  });

  it('says kindly when it is gone, and keeps the words', async () => {
    const backend = backendForTests();
    const { box, share } = await editing(backend);
    const ring = await keyringSession(COMMUNITY).keyring();
    await backend.shares.withdraw(scope, share.id, {
      op: 'B'.repeat(22),
      secret: await ring.secretFor('share', share.id),
    });
    await preview(box, NEW);
    await pressButton(box, 'Save changes');
    await seeText(box, errors['not-found']);
    expect(box.value).to.equal(NEW);
  });

  it('shows somebody else’s share as one that is not here for them', async () => {
    const backend = backendForTests();
    const { share } = await editing(backend);
    const box = await boxWith(
      backend,
      html`<haven-share-box .editing=${{ ...share, capability: 'x'.repeat(43) }}></haven-share-box>`,
    );
    await seeText(box, 'Change what you shared');
    await preview(box, NEW);
    await noEvent(document, 'haven-share-edited', () => pressButton(box, 'Save changes'));
    await seeText(box, errors['not-found']);
    expect((await only(backend)).text).to.equal(TEXT);
  });

  it('stays an empty box when it is given something that is no share', async () => {
    const garbage = { id: 'x', text: 5 } as unknown as Share;
    const box = await boxWith(backendForTests(), html`<haven-share-box .editing=${garbage}></haven-share-box>`);
    await write(box);
    await preview(box);
    expect(shown(box)).to.include('Send');
  });
});

describe('<haven-share-box> when it was changed elsewhere meanwhile', () => {
  const THEIRS = 'The other tab was faster.';

  async function inConflict(): Promise<{ backend: ScriptedBackend; box: HavenShareBox }> {
    const backend = backendForTests();
    const { box, share } = await editing(backend);
    await changeElsewhere(backend, share, THEIRS);
    await preview(box, NEW);
    await pressButton(box, 'Save changes');
    await seeText(box, 'This was changed somewhere else meanwhile');
    return { backend, box };
  }

  it('shows both and saves nothing by itself', async () => {
    const { backend, box } = await inConflict();
    expect([...root(box).querySelectorAll('.text')].map(({ textContent }) => textContent)).to.deep.equal([THEIRS, NEW]);
    expect((await only(backend)).text).to.equal(THEIRS);
  });

  it('saves the person’s own words over it when they say so', async () => {
    const { backend, box } = await inConflict();
    await pressButton(box, 'Use my words');
    await seeText(box, 'Your changes are saved');
    expect((await only(backend)).text).to.equal(NEW);
  });

  it('leaves what is there when they say so', async () => {
    const { backend, box } = await inConflict();
    await oneEvent(document, 'haven-edit-cancelled', () => pressButton(box, 'Leave what is there'));
    expect((await only(backend)).text).to.equal(THEIRS);
  });

  it('does not ask when the change was this one, whose answer got lost', async () => {
    const backend = backendForTests();
    const { box, share } = await editing(backend);
    await changeElsewhere(backend, share, NEW);
    await preview(box, NEW);
    await pressButton(box, 'Save changes');
    await seeText(box, 'Your changes are saved');
  });

  it('says what is wrong when the newer text cannot be read', async () => {
    const backend = backendForTests();
    const { box } = await editing(backend);
    backend.fail('edit', new HavenError('conflict'));
    backend.garbage('own', { share: { id: 'x', text: ['<b>'] } });
    await preview(box, NEW);
    await pressButton(box, 'Save changes');
    await seeText(box, errors.invalid);
    expect(box.value).to.equal(NEW);
  });
});

describe('<haven-share-box> takes back what was sent', () => {
  it('after asking once in its place, and says that it is for good', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend);
    await sent(box);
    const { id } = await only(backend);
    await pressButton(box, 'Take it back');
    await waitFor(() => focused()?.id === 'asking', 'focus on the question');
    expect(shown(box)).to.include('This cannot be undone.');
    const { detail } = await oneEvent<CustomEvent<{ id: string }>>(document, 'haven-share-withdrawn', () =>
      pressButton(box, 'Yes, take it back'),
    );
    expect(detail).to.deep.equal({ id });
    await seeText(box, 'It is gone');
    expect((await backend.shares.list(scope, {})).items).to.deep.equal([]);
    expect(keyringSession(COMMUNITY).items.some((item) => item.id === id)).to.equal(false);
  });

  it('or leaves it there', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend);
    await sent(box);
    await pressButton(box, 'Take it back');
    await pressButton(box, 'Leave it there');
    await seeText(box, 'Your words have arrived');
    expect((await only(backend)).text).to.equal(TEXT);
  });

  it('also in the middle of changing it, and gives the words back when the person stays', async () => {
    const backend = backendForTests();
    const { box } = await editing(backend);
    await write(box, NEW);
    await pressButton(box, 'Take it back');
    await pressButton(box, 'Leave it there');
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal(NEW);
    await pressButton(box, 'Take it back');
    await pressButton(box, 'Yes, take it back');
    await seeText(box, 'It is gone');
    expect((await backend.shares.list(scope, {})).items).to.deep.equal([]);
  });

  it('and says so when that did not work, with the way to try again', async () => {
    const backend = backendForTests();
    const box = await boxWith(backend);
    await sent(box);
    backend.fail('withdraw', new HavenError('offline'));
    await pressButton(box, 'Take it back');
    await pressButton(box, 'Yes, take it back');
    await seeText(box, errors.offline);
    await pressButton(box, 'Yes, take it back');
    await seeText(box, 'It is gone');
  });
});
