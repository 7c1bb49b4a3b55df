import { expect } from 'chai';
import { memoryBackend } from '../../src/adapters/memory.js';
import { type KeyringSession, openKeyringSession } from '../../src/controllers/keyring-session.js';
import { nextMailbox, searchMailboxes } from '../../src/controllers/report-mailboxes.js';
import { openSealedMail } from '../../src/controllers/sealed-mail.js';
import type { Backend, ReportsBackend } from '../../src/core/backend.js';
import { systemClock, today } from '../../src/core/clock.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { fromBase64url, randomIds } from '../../src/core/ids.js';
import { openMailboxPage } from '../../src/core/models/mailbox.js';
import { asStorage, TabStorage } from './keyring-tabs.js';
import { content, TestDesk } from './sealed-mail-setup.js';

const open = openMailboxPage;

class Place {
  readonly backend: Backend;
  readonly desk: TestDesk;

  private constructor(backend: Backend, desk: TestDesk) {
    this.backend = backend;
    this.desk = desk;
  }

  static async open(): Promise<Place> {
    const backend = memoryBackend();
    const desk = await TestDesk.found(['Night team']);
    const secret = desk.keys.get('Night team')!.access;
    await backend.moderation.putKeyRing(desk.scope, desk.signed, { op: randomIds.operation(), secret });
    return new Place(backend, desk);
  }

  get reports(): ReportsBackend {
    return this.backend.reports!;
  }

  /** Somebody's browser: tabs and storage of its own. */
  visit(): KeyringSession {
    return openKeyringSession(this.desk.community, asStorage(new TabStorage()), asStorage(new TabStorage()));
  }

  /** As the report button does; answers the slot. */
  async report(session: KeyringSession, tries = 0, after?: number): Promise<number> {
    const { scope } = this.desk;
    const mail = await openSealedMail({ reports: this.reports, scope, today: today(systemClock) });
    const mailbox = await nextMailbox(session, after);
    const report = await mail.sealReport(content, { id: randomIds.uuid(), mailbox });
    try {
      await this.reports.submit(scope, report, { op: randomIds.operation() });
    } catch (thrown) {
      expect(thrown).to.include({ code: 'conflict', field: 'mailbox' });
      return this.report(session, tries + 1, mailbox.slot);
    }
    session.remember({ kind: 'report', id: report.id, slot: mailbox.slot });
    return mailbox.slot;
  }

  /** What this session finds, and every secret that was shown for it. */
  async search(session: KeyringSession): Promise<{ slots: number[]; shown: string[] }> {
    const shown: string[] = [];
    const watched: ReportsBackend = {
      ...this.reports,
      mailbox: (scope, page, call) => {
        shown.push(call.secret);
        return this.reports.mailbox(scope, page, call);
      },
    };
    const found = await searchMailboxes(session, watched, this.desk.scope, { open });
    return { slots: found.map(({ mailbox }) => mailbox.slot), shown };
  }
}

describe('the mailboxes of reports', () => {
  it('have secrets of their own, three each, none of which can be told from another', async () => {
    const session = (await Place.open()).visit();
    const one = await nextMailbox(session);
    const two = await nextMailbox(session, 0);
    expect([one.slot, two.slot]).to.deep.equal([0, 1]);
    const secrets = [one, two].flatMap(({ mailbox, report, answers }) => [mailbox, report, answers]);
    expect(new Set(secrets).size).to.equal(6);
    for (const secret of secrets) expect(fromBase64url(secret).length).to.equal(32);
    expect(await nextMailbox(session)).to.deep.equal(one);
  });

  it('are found again from another device by the phrase alone, also after several reports', async () => {
    const place = await Place.open();
    const session = place.visit();
    for (const slot of [0, 1, 2, 3, 4]) expect(await place.report(session)).to.equal(slot);
    const other = place.visit();
    await other.unlock(session.phrase!);
    expect((await place.search(other)).slots).to.deep.equal([0, 1, 2, 3, 4]);
    const bySlot = (known: KeyringSession): unknown[] =>
      [...known.items].sort((a, b) => a.slot! - b.slot!).map(({ kind, id, slot }) => [kind, id, slot]);
    expect(bySlot(other)).to.deep.equal(bySlot(session));
  });

  it('are found behind one that was withdrawn, and the free number is used again', async () => {
    const place = await Place.open();
    const session = place.visit();
    for (let i = 0; i < 3; i++) await place.report(session);
    const [, second] = session.items;
    const { report: secret } = await mailboxOf(session, 1);
    await place.reports.withdraw(place.desk.scope, second!.id, { op: randomIds.operation(), secret });
    session.release(second!);
    const other = place.visit();
    await other.unlock(session.phrase!);
    const { slots } = await place.search(other);
    expect(slots).to.include.members([0, 2]);
    expect([1, 3]).to.include(await place.report(session));
  });

  it('take the next number where another device has taken one already', async () => {
    const place = await Place.open();
    const session = place.visit();
    await place.report(session);
    const other = place.visit();
    await other.unlock(session.phrase!);
    expect(await place.report(other)).to.equal(1);
  });

  it('are asked for one by one among some that nobody owns, never in the order of their numbers only', async () => {
    const place = await Place.open();
    const session = place.visit();
    await place.report(session);
    const own = await Promise.all([0, 1, 2, 3, 4, 5].map(async (slot) => (await mailboxOf(session, slot)).mailbox));
    const orders = new Set<string>();
    for (let i = 0; i < 12; i++) {
      const { shown } = await place.search(session);
      const decoys = shown.filter((secret) => !own.includes(secret));
      expect(decoys.length).to.be.within(2, 4);
      expect(new Set(shown).size).to.equal(shown.length);
      expect(shown.length - decoys.length).to.equal(6);
      orders.add(shown.map((secret) => own.indexOf(secret)).join());
    }
    expect(orders.size).to.be.greaterThan(6);
  });

  it('cost somebody without reports few requests, and somebody without keys none', async () => {
    const place = await Place.open();
    const session = place.visit();
    expect((await place.search(session)).shown).to.deep.equal([]);
    await session.keyring();
    const { slots, shown } = await place.search(session);
    expect(slots).to.deep.equal([]);
    expect(shown.length).to.be.within(4, 5);
  });

  it('never show the backend what makes the keys for answers', async () => {
    const place = await Place.open();
    const session = place.visit();
    await place.report(session);
    const { shown } = await place.search(session);
    const { answers, report } = await mailboxOf(session, 0);
    for (const secret of [answers, report]) {
      expect(shown).not.to.include(secret);
      expect(shown).not.to.include(await hashSecret(secret));
    }
  });
});

async function mailboxOf(session: KeyringSession, slot: number): ReturnType<typeof nextMailbox> {
  const [ring] = await session.keyrings();
  const secrets = await Promise.all(
    (['mailbox', 'report', 'answers'] as const).map((label) => ring!.secretFor(label, `${slot}`)),
  );
  return { slot, mailbox: secrets[0]!, report: secrets[1]!, answers: secrets[2]! };
}
