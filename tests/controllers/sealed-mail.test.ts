import { expect } from 'chai';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { openAsModerator, sealAnswer, sealNote } from '../../src/controllers/moderator-mail.js';
import { nextMailbox } from '../../src/controllers/report-mailboxes.js';
import { openAnswers, openSealedMail, type SealedMail } from '../../src/controllers/sealed-mail.js';
import { fingerprintOf } from '../../src/core/crypto/key-ring.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { isSealed } from '../../src/core/crypto/sealed-size.js';
import { randomIds } from '../../src/core/ids.js';
import type { ReportView } from '../../src/core/models/report.js';
import { content, entryOf, TestDesk, TODAY } from './sealed-mail-setup.js';

const mailOf = async (desk: TestDesk, pin?: string): Promise<SealedMail> =>
  openSealedMail({ reports: desk.reports, scope: desk.scope, today: TODAY, pin });

const fieldOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'nothing was thrown',
    ({ code, field }: { code?: string; field?: string }) => `${code} ${field}`,
  );

const viewOf = ({ item, messages }: ReturnType<typeof entryOf>): ReportView => ({
  id: item.id,
  kind: 'report',
  state: 'in-review',
  day: TODAY,
  version: 1,
  open: true,
  messages,
});

describe('sealed mail', () => {
  it('goes from the reporter to every moderator, and their answer back to the reporter', async () => {
    const desk = await TestDesk.found(['Night team', 'Safeguarding']);
    const mail = await mailOf(desk, await fingerprintOf(desk.root.root));
    expect(mail.readers()).to.deep.equal(['Night team', 'Safeguarding']);
    const mailbox = await nextMailbox(keyringSession(desk.community));
    const report = await mail.sealReport(content, { id: randomIds.uuid(), mailbox });
    expect(Object.keys(report).sort()).to.deep.equal(
      ['id', 'kind', 'tier', 'epoch', 'sealed', 'mailbox', 'capability'].sort(),
    );
    expect(report).to.include({ kind: 'report', tier: 'rules', epoch: 1, mailbox: await hashSecret(mailbox.mailbox) });
    expect(report.capability).to.equal(await hashSecret(mailbox.report));
    expect(isSealed(report.sealed)).to.equal(true);

    const addition = await mail.sealAddition('And again today.', { id: report.id, mailbox });
    const entry = entryOf(report, [['reporter', addition]]);
    for (const name of ['Night team', 'Safeguarding']) {
      const opened = await openAsModerator(entry, desk.identityOf(name));
      expect(opened.report).to.include({ ...content, about: opened.report?.about });
      expect(opened.report?.about).to.deep.equal(content.about);
      expect(opened.messages.map(({ text }) => text)).to.deep.equal([content.text, 'And again today.']);
    }
    const opened = await openAsModerator(entry, desk.identityOf('Night team'));
    const answer = await sealAnswer('We have spoken with them.', opened, desk.ring);
    const note = await sealNote('Second time this month.', opened, desk.ring);
    const later = entryOf(
      report,
      [
        ['reporter', addition],
        ['moderators', answer],
      ],
      [note],
    );
    const others = await openAsModerator(later, desk.identityOf('Safeguarding'));
    expect(others.messages.at(-1)?.text).to.equal('We have spoken with them.');
    expect(others.notes.map(({ text }) => text)).to.deep.equal(['Second time this month.']);

    const own = await openAnswers(viewOf(later), mailbox, desk.scope);
    expect(own.messages.map(({ from, text }) => [from, text])).to.deep.equal([
      ['reporter', undefined],
      ['reporter', undefined],
      ['moderators', 'We have spoken with them.'],
    ]);
    // A note moved among the answers is not an answer.
    const moved = {
      ...viewOf(later),
      messages: [...later.messages.slice(0, 2), { ...later.notes[0]!, id: answer.id }],
    };
    expect((await openAnswers(moved, mailbox, desk.scope)).messages[2]).not.to.have.property('text');
  });

  it('keeps out whom the reporter does not want to read it, in all that follows and from any device', async () => {
    const desk = await TestDesk.found(['Night team', 'Team lead', 'Safeguarding']);
    const mail = await mailOf(desk);
    expect(mail.readers(['Team lead'])).to.deep.equal(['Night team', 'Safeguarding']);
    const mailbox = await nextMailbox(keyringSession(desk.community));
    const report = await mail.sealReport(content, { id: randomIds.uuid(), mailbox, without: ['Team lead'] });
    const entry = entryOf(report);
    const { without } = await openAnswers(viewOf(entry), mailbox, desk.scope);
    expect(without).to.deep.equal(['Team lead']);
    const addition = await mail.sealAddition('More.', { id: report.id, mailbox, without });
    const opened = await openAsModerator(entry, desk.identityOf('Safeguarding'));
    const more = [
      ['reporter', addition],
      ['moderators', await sealAnswer('Thank you.', opened, desk.ring)],
    ] as const;
    const whole = entryOf(report, more, [await sealNote('For us.', opened, desk.ring)]);
    const lead = await openAsModerator(whole, desk.identityOf('Team lead'));
    expect(lead).not.to.have.property('report');
    for (const message of [...lead.messages, ...lead.notes]) expect(message).not.to.have.property('text');
    const night = await openAsModerator(whole, desk.identityOf('Night team'));
    expect([...night.messages, ...night.notes].map(({ text }) => text)).not.to.include(undefined);
  });

  it('cannot be sealed when nobody is left to read it', async () => {
    const desk = await TestDesk.found(['Only one']);
    const mail = await mailOf(desk);
    const mailbox = await nextMailbox(keyringSession(desk.community));
    const message = { id: randomIds.uuid(), mailbox, without: ['Only one'] };
    expect(await fieldOf(mail.sealReport(content, message))).to.equal('unsupported key-ring.nobody');
  });

  it('says which text is too long, and refuses an empty addition', async () => {
    const desk = await TestDesk.found(['Only one']);
    const mail = await mailOf(desk);
    const mailbox = await nextMailbox(keyringSession(desk.community));
    const message = { id: randomIds.uuid(), mailbox };
    const text = 'a'.repeat(12_001);
    expect(await fieldOf(mail.sealReport({ ...content, text }, message))).to.equal('too-large text');
    expect(await fieldOf(mail.sealAddition(text, message))).to.equal('too-large text');
    expect(await fieldOf(mail.sealAddition(' \n', message))).to.equal('invalid text');
  });

  it('tells how soon to look by what was chosen, and nothing else', async () => {
    const desk = await TestDesk.found(['Only one']);
    const mail = await mailOf(desk);
    const mailbox = await nextMailbox(keyringSession(desk.community));
    const tier = async (change: object): Promise<string> => {
      const about = { kind: 'nothing' } as const;
      const said = { door: 'worried', about, wantsAnswer: false, ...change } as const;
      return (await mail.sealReport(said, { id: randomIds.uuid(), mailbox })).tier;
    };
    expect(await tier({ reason: 'life-at-risk' })).to.equal('urgent');
    expect(await tier({})).to.equal('worry');
    expect(await tier({ door: 'rules' })).to.equal('other');
    expect(await tier({ door: 'rules', reason: 'private-information' })).to.equal('safety');
  });

  it('remembers a ring: an older one is refused from then on, on this page', async () => {
    const desk = await TestDesk.found(['Night team', 'Safeguarding']);
    const old = desk.signed;
    await mailOf(desk);
    await desk.leave('Safeguarding');
    expect((await mailOf(desk)).ring.epoch).to.equal(2);
    expect(keyringSession(desk.community).ring?.epoch).to.equal(2);
    desk.signed = old;
    expect(await fieldOf(mailOf(desk))).to.equal('unsupported key-ring.older');
  });

  it('is not offered with a ring that is unsigned, expired or by another root than the page names', async () => {
    const desk = await TestDesk.found(['Night team']);
    const other = await fingerprintOf((await TestDesk.found(['Night team'])).root.root);
    expect(await fieldOf(mailOf(desk, other))).to.equal('unsupported key-ring.pin');
    const { signed } = desk;
    desk.signed = { ...signed, signature: '' };
    expect(await fieldOf(mailOf(desk))).to.equal('unsupported key-ring.signature');
    desk.sign({ ...desk.ring, notAfter: '2026-11-20' });
    expect(await fieldOf(mailOf(desk))).to.equal('unsupported key-ring.expired');
  });
});
