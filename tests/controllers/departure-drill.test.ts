import { expect } from 'chai';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { openAsModerator, resealCase, sealAnswer, sealNote } from '../../src/controllers/moderator-mail.js';
import { nextMailbox } from '../../src/controllers/report-mailboxes.js';
import { openAnswers, openSealedMail } from '../../src/controllers/sealed-mail.js';
import { randomIds } from '../../src/core/ids.js';
import type { QueueEntry } from '../../src/core/models/moderation.js';
import { content, entryOf, swapped, TestDesk, TODAY } from './sealed-mail-setup.js';

const names = ['Night team', 'Day team', 'Safeguarding', 'Team lead'];

/** Open cases: a plain one, one with a conversation and notes, and one that somebody was kept out of. */
async function casesOf(desk: TestDesk): Promise<QueueEntry[]> {
  const mail = await openSealedMail({ reports: desk.reports, scope: desk.scope, today: TODAY });
  const mailbox = await nextMailbox(keyringSession(desk.community));
  const entries: QueueEntry[] = [];
  for (const without of [[], [], ['Team lead']]) {
    const report = await mail.sealReport(content, { id: randomIds.uuid(), mailbox, without });
    const opened = await openAsModerator(entryOf(report), desk.identityOf('Night team'));
    const addition = await mail.sealAddition('More.', { id: report.id, mailbox, without });
    const answer = await sealAnswer('Thank you.', opened, desk.ring);
    const note = await sealNote('For us.', opened, desk.ring);
    entries.push(
      entries.length
        ? entryOf(
            report,
            [
              ['reporter', addition],
              ['moderators', answer],
            ],
            [note],
          )
        : entryOf(report),
    );
  }
  return entries;
}

/** How many messages and notes of a case somebody can read, of how many. */
async function readable(entry: QueueEntry, desk: TestDesk, identity: string): Promise<readonly [number, number]> {
  const { messages, notes } = await openAsModerator(entry, { scope: desk.scope, identities: [identity] });
  const all = [...messages, ...notes];
  return [all.filter(({ text }) => text !== undefined).length, all.length];
}

describe('the departure drill', () => {
  it('loses nothing with any single key: every message of every open case opens for somebody else', async () => {
    const desk = await TestDesk.found(names);
    for (const entry of await casesOf(desk)) {
      for (const lost of names) {
        const counts = await Promise.all(
          names.filter((name) => name !== lost).map((name) => readable(entry, desk, desk.keys.get(name)!.identity)),
        );
        expect(Math.max(...counts.map(([read]) => read)), lost).to.equal(counts[0]![1]);
      }
    }
  });

  it('after a departure gives the one who left nothing that is sealed anew, and the others everything', async () => {
    const desk = await TestDesk.found(names);
    const before = await casesOf(desk);
    const gone = await desk.leave('Day team');
    const held = new Map([...desk.keys]);
    for (const entry of before) {
      const { messages, closed } = await resealCase(entry, desk.identityOf('Night team'), desk.ring);
      expect(closed).to.deep.equal([]);
      expect(messages.map(({ id }) => id)).to.deep.equal([...entry.messages, ...entry.notes].map(({ id }) => id));
      expect(new Set(messages.map(({ epoch }) => epoch))).to.deep.equal(new Set([2]));
      const after = swapped(entry, messages);
      const total = messages.length;
      expect(await readable(entry, desk, gone.identity)).to.deep.equal([total, total]);
      expect(await readable(after, desk, gone.identity)).to.deep.equal([0, total]);
      const keptOut = (await openAsModerator(after, desk.identityOf('Night team'))).report!.without;
      for (const [name, { identity }] of held) {
        const expected = keptOut.includes(name) ? 0 : total;
        expect(await readable(after, desk, identity), name).to.deep.equal([expected, total]);
      }
    }
    // What is reported from now on.
    for (const entry of await casesOf(desk)) {
      const [, total] = await readable(entry, desk, gone.identity);
      expect(await readable(entry, desk, gone.identity)).to.deep.equal([0, total]);
    }
  });

  it('leaves the reporter their answers, and who was kept out', async () => {
    const desk = await TestDesk.found(names);
    const [, , entry] = await casesOf(desk);
    await desk.leave('Day team');
    const { messages } = await resealCase(entry!, desk.identityOf('Night team'), desk.ring);
    const after = swapped(entry!, messages);
    const mailbox = await nextMailbox(keyringSession(desk.community));
    const { item } = after;
    const view = { ...item, kind: 'report', open: true, messages: after.messages } as const;
    const own = await openAnswers(view, mailbox, desk.scope);
    expect(own.without).to.deep.equal(['Team lead']);
    expect(own.messages.at(-1)?.text).to.equal('Thank you.');
  });

  it('names what this moderator cannot seal again, and leaves it as it is', async () => {
    const desk = await TestDesk.found(names);
    const [, , entry] = await casesOf(desk);
    await desk.leave('Day team');
    const { messages, closed } = await resealCase(entry!, desk.identityOf('Team lead'), desk.ring);
    expect(messages).to.deep.equal([]);
    expect(closed.length).to.equal(4);
  });
});
