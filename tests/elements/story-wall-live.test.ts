import { expect } from 'chai';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { HavenError } from '../../src/core/errors.js';
import { randomIds } from '../../src/core/ids.js';
import { settled } from '../helpers/fixture.js';
import { focused } from '../helpers/keys.js';
import { nextFrame, nextTask, waitFor } from '../helpers/wait.js';
import {
  complete,
  crowd,
  hasButton,
  list,
  mount,
  newCommunity,
  press,
  root,
  rowsOf,
  said,
  scripted,
  shows,
  stage,
  standing,
  stories,
  texts,
  writeAsMe,
  writeAsStranger,
} from './story-wall-setup.js';

const quiet = async (): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    await nextTask();
    await nextFrame();
    await settled();
  }
};

describe('<haven-story-wall>, while others write', () => {
  it('announces a new story, moves nothing, and shows it when somebody wants to see it', async () => {
    const { wall, backend, community } = await stage([{ text: 'one' }, { text: 'two' }]);
    await complete(wall);
    const tops = stories(wall).map((story) => story.getBoundingClientRect().top);
    await writeAsStranger(backend, community, { text: 'from elsewhere' });
    await shows(wall, '1 new story');
    expect(said(wall)).to.equal('1 new story');
    expect(texts(wall)).to.deep.equal(['one', 'two']);
    expect(stories(wall).map((story) => story.getBoundingClientRect().top)).to.deep.equal(tops);
    await press(root(wall), '1 new story');
    await standing(wall, 3);
    expect(texts(wall)).to.contain('from elsewhere');
    await waitFor(() => focused() === list(wall), 'the focus at the beginning of the list');
  });

  it('counts all that came, and forgets them once shown', async () => {
    const { wall, backend, community } = await stage([{ text: 'one' }]);
    await complete(wall);
    for (const text of ['a', 'b', 'c']) await writeAsStranger(backend, community, { text });
    await press(root(wall), '3 new stories');
    await standing(wall, 4);
    await quiet();
    expect(hasButton(root(wall), '3 new')).to.equal(false);
  });

  it('shows a story at once on an empty wall', async () => {
    const { wall, backend, community } = await stage();
    await shows(wall, 'Nothing has been shared');
    await complete(wall);
    await writeAsStranger(backend, community, { text: 'the first' });
    await standing(wall, 1);
  });

  it('does not take stories that moved up from the next page for new ones', async () => {
    const community = newCommunity();
    const backend = crowd(30, community);
    const wall = await mount(backend, community);
    await complete(wall);
    const { items } = await backend.shares.list({ community }, { limit: 1 });
    backend.garbage(
      'list',
      await backend.shares
        .list({ community }, { cursor: undefined, limit: 11 } as never)
        .then(({ items, next }) => ({ items: items.slice(1), next })),
    );
    backend.garbage('get', undefined);
    backend.fail('get', new HavenError('not-found'));
    backend.tell(community);
    await quiet();
    expect(items).to.have.length(1);
    expect(root(wall).textContent).not.to.contain('new stor');
  });

  it('follows an edit in its place, and keeps the place of what is withdrawn', async () => {
    const community = newCommunity();
    const backend = scripted(rowsOf(community, [{ text: 'above' }, { text: 'below' }]));
    const mine = await otherPerson(backend, community, 'before');
    const wall = await mount(backend, community);
    await standing(wall, 3);
    const story = stories(wall).find(({ dataset }) => dataset['id'] === mine.id)!;
    await backend.shares.edit(
      { community },
      mine.id,
      1,
      { text: 'after', notes: [], wish: 'replies', reactions: true },
      mine.call(),
    );
    await shows(wall, 'after');
    expect(stories(wall).find(({ dataset }) => dataset['id'] === mine.id)).to.equal(story);
    await backend.shares.withdraw({ community }, mine.id, mine.call());
    await shows(wall, 'This is not shown any more.');
    expect(stories(wall)).to.have.length(3);
    expect(root(wall).textContent).not.to.contain('after');
  });

  it('keeps what is shown when asking again does not work', async () => {
    const { wall, backend, community } = await stage([{ text: 'one' }]);
    await complete(wall);
    backend.fail('list');
    backend.tell(community);
    await quiet();
    expect(texts(wall)).to.deep.equal(['one']);
  });

  it('draws nothing again when nothing has changed', async () => {
    const { wall, backend, community } = await stage([{ text: 'one' }, { text: 'two' }]);
    await complete(wall);
    await quiet();
    let drawn = 0;
    const observer = new MutationObserver(() => drawn++);
    observer.observe(root(wall), { childList: true, subtree: true, characterData: true, attributes: true });
    backend.tell(community);
    await quiet();
    expect(drawn).to.equal(0);
    observer.disconnect();
  });

  it('gives one live story to a wall of 10,000 without drawing the others again', async () => {
    const community = newCommunity();
    const backend = crowd(10_000, community);
    const wall = await mount(backend, community);
    await complete(wall);
    await waitFor(() => !list(wall).textContent?.includes('\xa0'), 'the names of all notes');
    await quiet();
    let changed = 0;
    const observer = new MutationObserver(
      (records) => (changed += records.filter(({ target }) => list(wall).contains(target)).length),
    );
    observer.observe(root(wall), { childList: true, subtree: true, characterData: true });
    await writeAsStranger(backend, community, { text: 'one more' });
    await quiet();
    observer.disconnect();
    expect(changed).to.equal(0);
  });

  describe('own stories', () => {
    it('stand on top at once, marked, in the tab where they were written', async () => {
      const { wall, backend, community } = await stage([{ text: 'one' }]);
      await complete(wall);
      await writeAsMe(backend, community, { text: 'from me' });
      await standing(wall, 2);
      await shows(wall, 'You wrote this');
      expect(root(wall).textContent).not.to.contain('new stor');
    });

    it('stand on top of the first page also when many others came the same day', async () => {
      const community = newCommunity();
      const backend = scripted(
        rowsOf(
          community,
          Array.from({ length: 30 }, (_, index) => ({ text: `${index}`, day: new Date().toISOString().slice(0, 10) })),
        ),
      );
      const wall = await mount(backend, community);
      await complete(wall);
      await writeAsMe(backend, community, { text: 'from me' });
      await waitFor(() => texts(wall)[0] === 'from me', 'the own story on top');
    });

    it('stay on top as they are now: changed with an edit, gone when withdrawn', async () => {
      const { wall, backend, community } = await stage([{ text: 'one' }]);
      await complete(wall);
      const id = await writeAsMe(backend, community, { text: 'before' });
      await waitFor(() => texts(wall)[0] === 'before', 'the own story on top');
      const secret = await (await keyringSession(community).keyring()).secretFor('share', id);
      const content = { text: 'after', notes: [], wish: 'replies', reactions: true } as const;
      await backend.shares.edit({ community }, id, 1, content, { op: randomIds.operation(), secret });
      await waitFor(() => texts(wall)[0] === 'after', 'the edit');
      await backend.shares.withdraw({ community }, id, { op: randomIds.operation(), secret });
      await waitFor(() => texts(wall).join() === 'one', 'the story gone');
    });

    it('are recognised after unlocking with the phrase they were written with', async () => {
      const community = newCommunity();
      const backend = scripted();
      const session = keyringSession(community);
      await writeAsMe(backend, community, { text: 'from another day' });
      const { phrase } = session;
      session.forget();
      const wall = await mount(backend, community);
      await standing(wall, 1);
      await complete(wall);
      await quiet();
      expect(root(wall).textContent).not.to.contain('You wrote this');
      await press(root(wall), 'I have seven words');
      const receipt = await waitFor(() => root(wall).querySelector('haven-receipt'), 'the receipt');
      await waitFor(() => focused() === receipt.parentElement, 'the focus at it');
      await session.unlock(phrase!);
      await shows(wall, 'You wrote this');
    });
  });
});

async function otherPerson(backend: ReturnType<typeof scripted>, community: string, text: string) {
  const id = randomIds.uuid();
  const secret = btoa('s'.repeat(32)).replace(/=+$/, '');
  const share = {
    id,
    text,
    notes: [],
    wish: 'replies',
    reactions: true,
    capability: await hashSecret(secret),
    voice: secret,
  } as const;
  await backend.shares.create({ community }, share, { op: randomIds.operation() });
  return { id, call: () => ({ op: randomIds.operation(), secret }) };
}
