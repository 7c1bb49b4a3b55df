import { expect } from 'chai';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { readLedger, writeLedger } from '../../src/controllers/privacy-ledger.js';

let count = 0;
const newCommunity = (): string => `ledger-${Date.now()}-${count++}`;
const entry = { key: 'a', epsilon: 1, day: '2026-03-10' };

describe('the ledger of randomised answers', () => {
  it('stands in the tab on a shared device, and in the browser only on one’s own', async () => {
    const community = newCommunity();
    writeLedger(community, [entry]);
    expect(sessionStorage.getItem(`haven:spent:${community}`)).to.contain('2026-03-10');
    expect(localStorage.getItem(`haven:spent:${community}`)).to.equal(null);
    const session = keyringSession(community);
    await session.keyring();
    session.keepOnThisDevice(true);
    writeLedger(community, [entry, { ...entry, key: 'b' }]);
    expect(localStorage.getItem(`haven:spent:${community}`)).to.contain('"b"');
    expect(readLedger(community)).to.have.lengthOf(2);
  });

  it('goes from the browser with the keys', async () => {
    const community = newCommunity();
    const session = keyringSession(community);
    await session.keyring();
    session.keepOnThisDevice(true);
    writeLedger(community, [entry]);
    session.forget();
    expect(localStorage.getItem(`haven:spent:${community}`)).to.equal(null);
  });

  it('allows nothing when it cannot be read', () => {
    const community = newCommunity();
    sessionStorage.setItem(`haven:spent:${community}`, '{"damaged"');
    expect(readLedger(community)).to.equal(undefined);
    sessionStorage.removeItem(`haven:spent:${community}`);
  });
});
