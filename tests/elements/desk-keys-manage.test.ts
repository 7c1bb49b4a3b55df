import { expect } from 'chai';
import { openAsModerator } from '../../src/controllers/moderator-mail.js';
import { readKeyRing } from '../../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf, type ModeratorKey, publicLine } from '../../src/core/crypto/moderator-key.js';
import { paperCopy } from '../../src/core/crypto/paper-copy.js';
import { randomIds } from '../../src/core/ids.js';
import type { KeyRing } from '../../src/core/models/key-ring.js';
import type { HavenDeskKeys } from '../../src/elements/moderator-desk/keys/desk-keys.js';
import { strings as t } from '../../src/i18n/en/desk-keys.js';
import { focused, press as pressKey, tabTo, type } from '../helpers/keys.js';
import { fill, moderatorOf, press, Room, see, seeText, send, shown, soon } from './desk-keys-setup.js';

const ringNow = async (room: Room): Promise<KeyRing> => readKeyRing(await room.backend.reports.keyRing(room.scope));

/** The text of a report as somebody with a key finds it in the queue; nothing when it does not open. */
async function read(room: Room, id: string, by: ModeratorKey, eyes: ModeratorKey = by): Promise<string | undefined> {
  const entry = await room.backend.moderation.open(room.scope, id, { op: randomIds.operation(), secret: by.access });
  const { messages } = await openAsModerator(entry, { scope: room.scope, identities: [eyes.identity] });
  return messages[0]?.text;
}

const removeButton = (keys: HavenDeskKeys, name: string): Promise<HTMLElement> =>
  see(keys, `[aria-label="${t.remove}: ${name}"]`);

describe('the keys of the desk, unlocked', function () {
  this.timeout(120_000);
  let room: Room;
  beforeEach(() => (room = new Room()));

  it('say who can read, and that nobody takes themselves out', async () => {
    const [night] = await room.found('Night team', 'Day team');
    const keys = await room.keys({ moderator: moderatorOf(night!, 'Night team') });
    await seeText(keys, `Night team (${t.you})`);
    await removeButton(keys, 'Day team');
    expect(keys.shadowRoot!.querySelector(`[aria-label="${t.remove}: Night team"]`)).to.equal(null);
    expect(shown(keys)).to.include(t.until(90));
  });

  it('let somebody in by their line and the paper of the community, and seal what is open for them as well', async () => {
    const [night] = await room.found('Night team');
    const id = await room.report('The stairs are dark.');
    const day = await createModeratorKey();
    const keys = await room.keys({ moderator: moderatorOf(night!, 'Night team') });
    await press(keys, '[data-add]');
    await fill(keys, '[data-sign]', {
      line: publicLine(await memberOf(day, 'whatever')),
      name: 'Day team',
      rows: room.rootRows,
    });
    await send(keys, '[data-sign]');
    await seeText(keys, t.resealed(0));
    const { epoch, members } = await ringNow(room);
    expect([epoch, ...members.map(({ name }) => name)]).to.deep.equal([2, 'Night team', 'Day team']);
    expect(await read(room, id, day)).to.equal('The stairs are dark.');
    expect(await read(room, id, night!)).to.equal('The stairs are dark.');
  });

  it('refuse a line cut off, another paper, and a role that is there already; nothing has changed then', async () => {
    const [night] = await room.found('Night team');
    const day = await memberOf(await createModeratorKey(), 'Day team');
    const keys = await room.keys({ moderator: moderatorOf(night!, 'Night team') });
    await press(keys, '[data-add]');
    const other = paperCopy('root', randomIds.bytes(32)).join('\n');
    for (const [values, text] of [
      [{ line: publicLine(day).slice(0, 900), name: 'Day team', rows: room.rootRows }, t.wrong.line],
      [{ line: publicLine(day), name: 'Day team', rows: other }, t.wrong.root],
      [{ line: publicLine(day), name: 'Day team', rows: room.rootRows.replace(/^./, '!') }, t.row(1)],
      [{ line: publicLine(day), name: 'Night team', rows: room.rootRows }, t.wrong.members],
    ] as const) {
      await fill(keys, '[data-sign]', values);
      await send(keys, '[data-sign]');
      await seeText(keys, text);
    }
    expect((await ringNow(room)).epoch).to.equal(1);
  });

  it('propose to take somebody out where a second person has to agree, and then seal again without them', async () => {
    const [night, day, lead] = await room.found('Night team', 'Day team', 'Team lead');
    const id = await room.report('The stairs are dark.');
    const keys = await room.keys({ moderator: moderatorOf(night!, 'Night team') });
    (await removeButton(keys, 'Day team')).click();
    await seeText(keys, t.removeAsk('Day team'));
    await fill(keys, '[data-sign]', { rows: room.rootRows });
    await send(keys, '[data-sign]');
    await seeText(keys, t.held);
    expect((await ringNow(room)).epoch).to.equal(1);

    const { scope, backend } = room;
    const call = (key: ModeratorKey): { op: string; secret: string } => ({
      op: randomIds.operation(),
      secret: key.access,
    });
    const { items } = await backend.moderation.queue(scope, {}, call(lead!));
    const proposal = items.find(({ kind }) => kind === 'act');
    await backend.moderation.confirm(scope, proposal!.id, true, call(lead!));
    expect((await ringNow(room)).members.map(({ name }) => name)).to.deep.equal(['Night team', 'Team lead']);

    expect(await read(room, id, lead!, day)).to.equal('The stairs are dark.');
    await press(keys, '[data-reseal]');
    await seeText(keys, t.resealed(0));
    expect(await read(room, id, lead!, day)).to.equal(undefined);
    expect(await read(room, id, lead!)).to.equal('The stairs are dark.');
    expect(await read(room, await room.report('And now?'), lead!, day)).to.equal(undefined);
  });

  it('say how many are left to others: what somebody else has taken is not sealed over their heads', async () => {
    const [night, day] = await room.found('Night team', 'Day team');
    const id = await room.report('The stairs are dark.');
    await room.report('And the door is open.');
    const { backend, scope } = room;
    await backend.moderation.claim(scope, id, { op: randomIds.operation(), secret: day!.access });
    const lead = await memberOf(await createModeratorKey(), 'Team lead');
    await room.follow([...room.ring.members, lead], night!);
    const { items } = await backend.moderation.queue(scope, {}, { secret: day!.access });
    const { id: proposal } = items.find(({ kind }) => kind === 'act')!;
    await backend.moderation.confirm(scope, proposal, true, { op: randomIds.operation(), secret: day!.access });
    const keys = await room.keys({ moderator: moderatorOf(night!, 'Night team') });
    await press(keys, '[data-reseal]');
    await seeText(keys, t.resealed(1));
  });

  it('ask for new keys three weeks before the end, and renew them when they have run out', async () => {
    const [night] = await room.found('Night team');
    const unlocked = moderatorOf(night!, 'Night team');
    room.clock.addDays(75);
    const soonOver = await room.keys({ moderator: unlocked });
    await seeText(soonOver, t.soon);
    room.clock.addDays(40);
    const keys = await room.keys({ moderator: unlocked });
    await seeText(keys, t.until(0));
    await press(keys, '[data-renew]');
    await fill(keys, '[data-sign]', { rows: room.rootRows });
    await send(keys, '[data-sign]');
    await seeText(keys, t.changed);
    await seeText(keys, t.until(90));
    expect((await ringNow(room)).epoch).to.equal(2);
    await room.report('It works again.');
  });

  it('take no sixth key', async () => {
    const [night] = await room.found('One', 'Two', 'Three', 'Four', 'Five');
    const keys = await room.keys({ moderator: moderatorOf(night!, 'One') });
    await seeText(keys, t.full);
    expect(keys.shadowRoot!.querySelector('[data-add]')).to.equal(null);
  });

  it('work by the keyboard alone, with the focus where the next thing is', async () => {
    const [night] = await room.found('Night team');
    let closed = 0;
    const keys = await room.keys({ moderator: moderatorOf(night!, 'Night team'), done: () => closed++ });
    await tabTo(await see(keys, '[data-renew]'));
    await pressKey('Enter');
    await soon(() => focused()?.textContent.trim() === t.renew, 'the heading of the form');
    await tabTo(await see(keys, '[name=rows]'));
    await type(room.rootRows.split('\n')[0]!);
    await tabTo(await see(keys, '[data-sign] .primary'));
    await pressKey('Enter');
    await seeText(keys, t.wrong.rows);
    await tabTo(await see(keys, '[data-sign] .plain'));
    await pressKey('Enter');
    await soon(() => focused()?.textContent.trim() === t.keysTitle, 'the heading of the keys');
    await tabTo(await see(keys, '[data-close]'));
    await pressKey('Enter');
    expect(closed).to.equal(1);
  });
});
