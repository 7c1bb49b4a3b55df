import { expect } from 'chai';
import { foundDesk } from '../../stories/desk-people.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { mount, newCommunity, press, root, shows, standing, writeAsMe } from './story-wall-setup.js';

describe('<haven-story-wall>, what moderators decided', () => {
  it('is told to the author where they meet their story, and nothing of it to others', async () => {
    const community = newCommunity();
    const backend = memoryBackend();
    const people = await foundDesk(backend, community);
    const id = await writeAsMe(backend, community, { text: 'My long night' });
    await people.decide(
      { kind: 'share', id },
      { act: 'add-note', notes: ['work-trauma-and-burnout'], text: 'note-added', words: 'Thank you for this one.' },
    );
    const wall = await mount(backend, community);
    await press(root(wall), 'Your story');
    await shows(wall, 'We added a content note');
    await shows(wall, 'Thank you for this one.');
    keyringSession(community).forget();
    const other = await mount(backend, community);
    await standing(other, 1);
    expect(root(other).textContent).not.to.include('Thank you for this one.');
  });
});
