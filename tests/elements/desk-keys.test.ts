import { expect } from 'chai';
import { keepDeskKey, keptDeskKey } from '../../src/controllers/kept-desk-key.js';
import { createRoot, fingerprintOf, fingerprintWords, readKeyRing } from '../../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf, seedOfKey, wrapByPassphrase } from '../../src/core/crypto/moderator-key.js';
import { paperCopy } from '../../src/core/crypto/paper-copy.js';
import { strings as t } from '../../src/i18n/en/desk-keys.js';
import { fill, paper, press, Room, see, seeText, send, shown, soon } from './desk-keys-setup.js';

const passphrase = 'tidal lantern copper willow';

describe('the keys of the desk, locked', function () {
  this.timeout(120_000);
  let room: Room;
  beforeEach(() => (room = new Room()));
  afterEach(() => room.forget());

  it('say that they are looked for, and then what is there to do', async () => {
    await room.found('Night team');
    const keys = await room.keys();
    await see(keys, '[data-file]');
    expect(shown(keys)).to.include(t.unlockTitle);
  });

  it('found a community: nothing is sent before its paper was copied, and then the desk opens', async () => {
    const keys = await room.keys();
    await fill(keys, '[data-make]', { name: 'Night team', passphrase });
    await send(keys, '[data-make]');
    const root = await paper(keys, 'root');
    const own = await paper(keys, 'moderator');
    expect([root.length, own.length]).to.deep.equal([5, 5]);
    expect(keptDeskKey(room.community)).to.equal(undefined);

    await fill(keys, '[data-found]', { proof: root[1]! });
    await send(keys, '[data-found]');
    await seeText(keys, t.proofWrong);
    const absent = await room.backend.reports.keyRing(room.scope).catch(({ code }: { code: string }) => code);
    expect(absent).to.equal('not-found');

    await fill(keys, '[data-found]', { proof: root[2]!.toLowerCase() });
    await send(keys, '[data-found]');
    await see(keys, '[data-snippet]');
    const signed = await room.backend.reports.keyRing(room.scope);
    await seeText(keys, await fingerprintOf(signed.root));
    for (const word of await fingerprintWords(signed.root)) expect(shown(keys)).to.include(word);
    expect(readKeyRing(signed).members.map(({ name }) => name)).to.deep.equal(['Night team']);
    expect(readKeyRing(signed).notAfter).to.equal('2026-06-07');
    expect(room.unlocked).to.deep.equal([]);
    await press(keys, '[data-to-desk]');
    expect(room.unlocked.map(({ name }) => name)).to.deep.equal(['Night team']);

    // The paper of the key brings the same moderator back, on any device.
    const again = await room.keys();
    await fill(again, '[data-paper]', { rows: own.join('\n') });
    await send(again, '[data-paper]');
    await soon(() => room.unlocked.length === 2, 'the key from paper');
    expect(room.unlocked[1]).to.deep.equal(room.unlocked[0]);
  });

  it('keep a key only on a device that was called one’s own, and only locked', async () => {
    const keys = await room.keys();
    await fill(keys, '[data-make]', { name: 'Night team', passphrase, keep: '1' });
    await send(keys, '[data-make]');
    await paper(keys, 'root');
    const { file } = keptDeskKey(room.community)!;
    expect(file).to.match(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(JSON.stringify({ ...localStorage })).not.to.include('AGE-SECRET-KEY');
  });

  it('say what is missing before anything is made', async () => {
    const keys = await room.keys();
    await fill(keys, '[data-make]', { name: 'Night team', passphrase: 'short' });
    await send(keys, '[data-make]');
    await seeText(keys, t.wrong.short);
    await fill(keys, '[data-make]', { name: '   ', passphrase });
    (await see<HTMLFormElement>(keys, '[data-make]')).noValidate = true;
    await send(keys, '[data-make]');
    await seeText(keys, t.wrong.name);
  });

  it('suggest a passphrase of five words, in sight so that it can be copied', async () => {
    const keys = await room.keys();
    await press(keys, '[data-suggest]');
    const field = await see<HTMLInputElement>(keys, '[name=passphrase]');
    await soon(() => field.value, 'a suggestion');
    expect(field.value).to.match(/^[a-z]+( [a-z]+){4}$/);
    expect(field.type).to.equal('text');
  });

  it('unlock the key kept here with its passphrase, and with no other', async () => {
    const [key] = await room.found('Night team');
    keepDeskKey(room.community, { file: await wrapByPassphrase(key!, passphrase) });
    const keys = await room.keys();
    await fill(keys, '[data-kept]', { passphrase: 'something else entirely' });
    await send(keys, '[data-kept]');
    await seeText(keys, t.wrong.passphrase);
    expect(room.unlocked).to.deep.equal([]);
    await fill(keys, '[data-kept]', { passphrase });
    await send(keys, '[data-kept]');
    await soon(() => room.unlocked.length, 'the key');
    const { identity, access, signer } = key!;
    expect(room.unlocked).to.deep.equal([{ name: 'Night team', identity, access, signer }]);
  });

  it('forget the key kept here by one press', async () => {
    const [key] = await room.found('Night team');
    keepDeskKey(room.community, { file: await wrapByPassphrase(key!, passphrase) });
    const keys = await room.keys();
    await press(keys, '[data-forget]');
    await seeText(keys, t.forgotten);
    expect(keptDeskKey(room.community)).to.equal(undefined);
    await see(keys, '[data-file]');
  });

  it('unlock a key from its file, kept here only if that was wished', async () => {
    const [key] = await room.found('Night team');
    const file = await wrapByPassphrase(key!, passphrase);
    for (const keep of [false, true]) {
      const keys = await room.keys();
      const input = await see<HTMLInputElement>(keys, '[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([file], 'key.age'));
      input.files = chosen.files;
      await fill(keys, '[data-file]', { passphrase, ...(keep && { keep: '1' }) });
      await send(keys, '[data-file]');
      await soon(() => room.unlocked.length === (keep ? 2 : 1), 'the key from the file');
      expect(keptDeskKey(room.community)?.file).to.equal(keep ? file.trim() : undefined);
    }
  });

  it('name the row of a paper that was mistyped, and refuse the paper of the community here', async () => {
    const [key] = await room.found('Night team');
    const rows = [...paperCopy('moderator', seedOfKey(key!))];
    const keys = await room.keys();
    const wrong = rows.map((row, i) => (i === 3 ? (row.startsWith('Q') ? 'P' : 'Q') + row.slice(1) : row));
    await fill(keys, '[data-paper]', { rows: wrong.join('\n') });
    await send(keys, '[data-paper]');
    await seeText(keys, t.row(4));
    await fill(keys, '[data-paper]', { rows: room.rootRows });
    await send(keys, '[data-paper]');
    await seeText(keys, t.row(1));
    await fill(keys, '[data-paper]', { rows: 'hello' });
    await send(keys, '[data-paper]');
    await seeText(keys, t.wrong.rows);
    expect(room.unlocked).to.deep.equal([]);
  });

  it('give a key that is not in the ring its line instead of the desk, and let it in once it is', async () => {
    const [key] = await room.found('Night team');
    const stranger = await createModeratorKey();
    const keys = await room.keys();
    await fill(keys, '[data-paper]', { rows: paperCopy('moderator', seedOfKey(stranger)).join('\n') });
    await send(keys, '[data-paper]');
    await seeText(keys, t.notIn);
    expect(room.unlocked).to.deep.equal([]);
    await soon(() => keys.shadowRoot!.querySelector('[data-line]')?.textContent, 'the line');
    await room.follow([...room.ring.members, await memberOf(stranger, 'Day team')], key!);
    await press(keys, '[data-let-in]');
    await soon(() => room.unlocked.length, 'the key that was let in');
    expect(room.unlocked[0]?.name).to.equal('Day team');
  });

  it('make a key for somebody who joins: paper, and a line with nothing secret in it', async () => {
    await room.found('Night team');
    const keys = await room.keys();
    await press(keys, '[data-join]');
    await fill(keys, '[data-make]', { name: 'Day team', passphrase });
    await send(keys, '[data-make]');
    expect((await paper(keys, 'moderator')).length).to.equal(5);
    expect(keys.shadowRoot!.querySelector('[data-paper=root]')).to.equal(null);
    await press(keys, '[data-next]');
    await seeText(keys, 'haven-moderator-1 age1pq1');
    expect(shown(keys)).to.include('Day%20team').and.not.to.include('AGE-SECRET-KEY');
  });

  it('refuse to unlock anything with keys that are not those the page names', async () => {
    await room.found('Night team');
    const keys = await room.keys({ pin: await fingerprintOf(room.root.root) });
    await see(keys, '[data-file]');
    const wrong = await room.keys({ pin: await fingerprintOf(createRoot().root) });
    await seeText(wrong, t.refused.pin);
    expect(wrong.shadowRoot!.querySelector('form')).to.equal(null);
  });
});
