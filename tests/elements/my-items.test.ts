import { expect } from 'chai';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { HavenError } from '../../src/core/errors.js';
import type { HavenMyItems } from '../../src/elements/my-items/my-items.js';
import { scriptedBackend, type ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { oneEvent } from '../helpers/events.js';
import { settled } from '../helpers/fixture.js';
import { nextTask, waitFor } from '../helpers/wait.js';
import {
  itemsOf,
  looked,
  mountItems,
  PHRASE,
  replyAsMe,
  replyAsStranger,
  rootOf,
  says,
  typeWords,
  wordsOf,
} from './my-items-setup.js';
import {
  button,
  hasButton,
  newCommunity,
  press,
  rowsOf,
  scripted,
  writeAsMe,
  writeAsStranger,
} from './story-wall-setup.js';

interface Stage {
  readonly community: string;
  readonly backend: ScriptedBackend;
  readonly element: HavenMyItems;
}

/** Somebody wrote these stories in this window; the newest page of the wall holds some of other people, too. */
async function stage(stories: readonly string[] = [], backend = scriptedBackend(memoryBackend())): Promise<Stage> {
  const community = newCommunity();
  await keyringSession(community).unlock(PHRASE);
  await writeAsStranger(backend, community, { text: 'A stranger’s story' });
  for (const text of stories) await writeAsMe(backend, community, { text });
  return { community, backend, element: await mountItems(backend, community) };
}

async function opened(stories: readonly string[] = [], backend?: ScriptedBackend): Promise<Stage> {
  const staged = await stage(stories, backend);
  await press(rootOf(staged.element), 'Show my things');
  await looked(staged.element);
  return staged;
}

describe('<haven-my-items>', () => {
  describe('without words in this window', () => {
    it('asks for the words, says that they are not kept, and asks the backend for nothing', async () => {
      const backend = scriptedBackend(memoryBackend());
      const element = await mountItems(backend, newCommunity());
      await says(element, 'Your seven words');
      await says(element, 'The words are not kept on this device.');
      expect(wordsOf(element)).to.include('This is not a crisis service.');
      expect(backend.calls).to.deep.equal([]);
    });

    it('says which word is wrong, keeps what was typed, and tries again', async () => {
      const element = await mountItems(scriptedBackend(memoryBackend()), newCommunity());
      await typeWords(element, 'kayak lemon clay zzzz waltz connect afar');
      await says(element, 'The fourth word is not on the list.');
      expect(rootOf(element).querySelector<HTMLInputElement>('#typed')?.value).to.include('zzzz');
      await typeWords(element);
      await looked(element);
    });

    it('finds a story and a reply of another device in the lists that everybody reads', async () => {
      const { community, backend } = await stage(['Mine, from the phone']);
      const other = await writeAsStranger(backend, community, { text: 'Theirs' });
      await replyAsMe(backend, community, other, 'My reply to them');
      keyringSession(community).forget();
      const element = await mountItems(backend, community);
      const event = await oneEvent(element, 'haven-receipt-unlocked', () => typeWords(element));
      expect(event.detail).to.equal(null);
      await looked(element);
      await says(element, 'Mine, from the phone');
      await says(element, 'My reply to them');
      expect(wordsOf(element)).not.to.include('Theirs');
      expect(wordsOf(element)).not.to.include('A stranger’s story');
    });
  });

  describe('with words in this window', () => {
    it('asks the backend for nothing until somebody presses', async () => {
      const { backend, element } = await stage(['Mine']);
      const before = backend.calls.length;
      await says(element, 'Nothing has been asked yet.');
      await nextTask();
      expect(backend.calls.length).to.equal(before);
    });

    it('shows where a story stands, in words, with what came back and no number', async () => {
      const { community, backend, element } = await stage(['Mine today']);
      const [{ id } = { id: '' }] = keyringSession(community).items;
      await replyAsStranger(backend, community, id, 'We read you');
      await press(rootOf(element), 'Show my things');
      await looked(element);
      await says(element, 'On the wall');
      await says(element, 'A reply stands under it.');
      await press(rootOf(element), 'Read the replies');
      await says(element, 'We read you');
      expect(itemsOf(element)[0]?.textContent).not.to.match(/\d+ (reply|replies)/);
    });

    it('asks nothing again by itself, and everything again when somebody looks again', async () => {
      const { community, backend, element } = await opened(['Mine today']);
      const before = backend.calls.length;
      await writeAsMe(backend, community, { text: 'Another one' });
      await nextTask();
      expect(backend.calls.slice(before).map(({ method }) => method)).to.deep.equal(['create']);
      expect(wordsOf(element)).not.to.include('Another one');
      await press(rootOf(element), 'Look again');
      await says(element, 'Another one');
    });

    it('no request names or lists a person: only single items by their own secret, and public pages', async () => {
      const { backend, element } = await opened(['One', 'Two']);
      await looked(element);
      const methods = new Set(backend.calls.map(({ method }) => method));
      expect([...methods].sort()).to.deep.equal(['create', 'list', 'own', 'reports.mailbox']);
      const secrets = backend.calls.flatMap(({ method, args }) =>
        method === 'own' || method === 'reports.mailbox' ? [(args[2] as { secret: string }).secret] : [],
      );
      expect(new Set(secrets).size, 'a secret of its own for each item and each mailbox').to.equal(secrets.length);
    });

    it('looks further back only when somebody presses, a bounded stretch at a time', async () => {
      const community = newCommunity();
      const stories = Array.from({ length: 130 }, (_, at) => ({ text: `Story ${at}` }));
      const backend = scripted(rowsOf(community, stories));
      await keyringSession(community).unlock(PHRASE);
      const element = await mountItems(backend, community);
      await press(rootOf(element), 'Show my things');
      await looked(element);
      const pages = (): number => backend.calls.filter(({ method }) => method === 'list').length;
      expect(pages()).to.equal(1);
      await says(element, 'Nothing found with these words yet');
      await press(rootOf(element), 'Look further back');
      await waitFor(() => pages() === 6, 'five more pages');
      await looked(element);
      expect(pages()).to.equal(6);
    });

    it('can be stopped while it looks, and says what was found until then', async () => {
      const { backend, element } = await stage(['Mine today']);
      const gate = backend.hold('list');
      await press(rootOf(element), 'Show my things');
      await gate.arrived;
      await says(element, 'Looking through the stories.');
      await press(rootOf(element), 'Stop here');
      await says(element, 'Stopped. Here is what was found until then.');
      await says(element, 'Mine today');
      gate.release();
      await settled();
      await says(element, 'Stopped.');
    });
  });

  describe('states', () => {
    it('nothing found: kind, with simple reasons', async () => {
      const { element } = await opened();
      await says(element, 'Nothing found with these words yet');
      await says(element, 'It was taken back.');
    });

    it('failed: keeps what was found, and tries again', async () => {
      const { backend, element } = await stage(['Mine today']);
      backend.fail('list', new HavenError('unavailable'));
      await press(rootOf(element), 'Show my things');
      await says(element, 'Not everything could be fetched just now.');
      await says(element, 'Mine today');
      await press(rootOf(element), 'Try again');
      await says(element, 'One thing belongs to your words.');
    });

    it('offline: says so, and that nothing is lost', async () => {
      const { backend, element } = await stage();
      backend.fail('list', new HavenError('offline'));
      await press(rootOf(element), 'Show my things');
      await says(element, 'There is no connection just now.');
    });

    it('not offered: where the backend has neither shares nor reports', async () => {
      const element = await mountItems({ name: 'none', keeping: { place: 'page', review: false } }, newCommunity());
      await says(element, 'This is not available here.');
      expect(rootOf(element).querySelector('input')).to.equal(null);
    });

    it('garbage from a backend ends in a clear state', async () => {
      const { backend, element } = await stage(['Mine']);
      backend.garbage('own', { share: 'no share' });
      await press(rootOf(element), 'Show my things');
      await says(element, 'Not everything could be fetched just now.');
    });
  });

  describe('changing and taking back', () => {
    it('changes a story with the form it was written in', async () => {
      const { backend, element, community } = await opened(['Before']);
      await press(rootOf(element), 'Change');
      const box = await waitFor(() => rootOf(element).querySelector('haven-share-box'), 'the form');
      const area = await waitFor(
        () => [...(box.shadowRoot?.querySelectorAll('textarea') ?? [])].find(({ value }) => value === 'Before'),
        'the field',
      );
      area.value = 'After';
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await press(box.shadowRoot!, 'Preview');
      await press(box.shadowRoot!, 'Save changes');
      await says(element, 'After');
      const [{ id } = { id: '' }] = keyringSession(community).items;
      expect((await backend.shares.get({ community }, id)).text).to.equal('After');
    });

    it('takes a story back only after asking, and leaves no trace of it', async () => {
      const { backend, element, community } = await opened(['Mine today']);
      const [{ id } = { id: '' }] = keyringSession(community).items;
      await press(rootOf(element), 'Take it back');
      await says(element, 'Take this story back?');
      await press(rootOf(element), 'Leave it there');
      await says(element, 'Mine today');
      await press(rootOf(element), 'Take it back');
      const event = await oneEvent(element, 'haven-share-withdrawn', () => press(rootOf(element), 'Yes, take it back'));
      expect(event.detail).to.deep.equal({ id });
      await waitFor(() => itemsOf(element).length === 0, 'an empty list');
      expect(keyringSession(community).items).to.deep.equal([]);
      const gone = await backend.shares.get({ community }, id).catch((error: HavenError) => error.code);
      expect(gone).to.equal('not-found');
    });

    it('changes and takes back a reply', async () => {
      const { backend, community, element } = await stage();
      const other = await writeAsStranger(backend, community, { text: 'Theirs' });
      await replyAsMe(backend, community, other, 'Before');
      await press(rootOf(element), 'Show my things');
      await looked(element);
      await press(rootOf(element), 'Change');
      const area = await waitFor(() => rootOf(element).querySelector('textarea'), 'a field');
      expect(area.value).to.equal('Before');
      area.value = '';
      area.dispatchEvent(new InputEvent('input'));
      await press(rootOf(element), 'Save');
      await says(element, 'A few words first');
      area.value = 'After';
      area.dispatchEvent(new InputEvent('input'));
      await press(rootOf(element), 'Save');
      await says(element, 'Your change is saved.');
      await says(element, 'After');
      await press(rootOf(element), 'Take it back');
      await press(rootOf(element), 'Yes, take it back');
      await says(element, 'It is gone.');
      expect(itemsOf(element)).to.deep.equal([]);
    });

    it('says what is in the way, keeps the words, and sends them once', async () => {
      const { backend, community, element } = await stage();
      const other = await writeAsStranger(backend, community, { text: 'Theirs' });
      await replyAsMe(backend, community, other, 'Before');
      await press(rootOf(element), 'Show my things');
      await looked(element);
      await press(rootOf(element), 'Change');
      const area = await waitFor(() => rootOf(element).querySelector('textarea'), 'a field');
      area.value = 'After';
      area.dispatchEvent(new InputEvent('input'));
      backend.lose('editReply', new HavenError('unavailable'));
      await press(rootOf(element), 'Save');
      await says(element, 'Your words are still here.');
      expect(area.value).to.equal('After');
      await press(rootOf(element), 'Save');
      await says(element, 'Your change is saved.');
      const [first, second] = backend.calls.flatMap(({ method, args }) =>
        method === 'editReply' ? [(args[4] as { op: string }).op] : [],
      );
      expect(first).to.equal(second);
    });
  });

  it('shows nothing of one person to the next: other words are other things', async () => {
    const { community, element } = await opened(['Mine today']);
    await says(element, 'Mine today');
    await keyringSession(community).unlock('lemon kayak clay superb waltz connect afar');
    await waitFor(() => !wordsOf(element).includes('Mine today'), 'an empty screen');
    expect(hasButton(rootOf(element), 'Show my things')).to.equal(true);
    await button(rootOf(element), 'Forget everything here');
  });
});
