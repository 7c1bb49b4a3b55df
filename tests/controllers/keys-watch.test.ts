import { expect } from 'chai';
import { openKeyringSession } from '../../src/controllers/keyring-session.js';
import { keysName, whenKeys } from '../../src/controllers/keys-watch.js';
import { nextTask, waitFor } from '../helpers/wait.js';

let count = 0;
const newCommunity = (): string => `keys-watch-${Date.now()}-${count++}`;

/** Everything that is under way on channels has arrived after this. */
async function arrived(community: string): Promise<void> {
  const name = keysName(`${community}-echo`);
  const [one, other] = [new BroadcastChannel(name), new BroadcastChannel(name)];
  const heard = new Promise((resolve) => (other.onmessage = resolve));
  one.postMessage('echo');
  await heard;
  await nextTask();
  one.close();
  other.close();
}

describe('whenKeys', () => {
  let leave: AbortController;
  beforeEach(() => (leave = new AbortController()));
  afterEach(() => leave.abort());

  function watching(community: string): { readonly found: () => number } {
    let found = 0;
    whenKeys(community, () => found++, leave.signal);
    return { found: () => found };
  }

  it('says nothing to somebody who only reads, also with other readers about', async () => {
    const community = newCommunity();
    const one = watching(community);
    const other = watching(community);
    await arrived(community);
    expect([one.found(), other.found()]).to.deep.equal([0, 0]);
  });

  for (const storage of [sessionStorage, localStorage]) {
    it(`tells at once of keys that are kept (${storage === localStorage ? 'on the device' : 'for the visit'})`, () => {
      const community = newCommunity();
      storage.setItem(keysName(community), '{}');
      expect(watching(community).found()).to.equal(1);
      storage.removeItem(keysName(community));
    });
  }

  it('tells once of somebody who is about to write, and not again of the key that is made', async () => {
    const community = newCommunity();
    const reader = watching(community);
    const session = openKeyringSession(community);
    await waitFor(() => reader.found() === 1, 'the session is heard');
    await session.keyring();
    await arrived(community);
    expect(reader.found()).to.equal(1);
    session.forget();
  });

  it('tells of keys that another tab holds', async () => {
    const community = newCommunity();
    const nowhere = (): Storage => {
      throw new Error('no storage');
    };
    const session = openKeyringSession(community, nowhere, nowhere);
    await session.keyring();
    const reader = watching(community);
    await waitFor(() => reader.found() === 1, 'the answer');
    session.forget();
  });

  it('is silent once its asker has left', async () => {
    const community = newCommunity();
    const reader = watching(community);
    leave.abort();
    const session = openKeyringSession(community);
    await session.keyring();
    await arrived(community);
    expect(reader.found()).to.equal(0);
    session.forget();
  });
});
