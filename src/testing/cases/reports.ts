import { MAILBOX_PAGE } from '../../core/models/report.js';
import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { deskKit } from '../desk-kit.js';
import { fakeSealed } from '../fake-sealed.js';

export const reportCases = [
  ...cases(['desk'], {
    'a community without moderators has no key ring and takes no report': async (t) => {
      const kit = deskKit(t);
      await refused(t.reports.keyRing(t.scope), 'not-found');
      const nobody = { root: { seed: '', root: '' }, people: [], ring: kit.ringOf([]), signed: {} as never };
      const { input } = await kit.newReport(nobody);
      await refused(t.reports.submit(t.scope, input, { op: t.op() }), 'not-found');
    },

    'everybody gets the key ring as it was signed': async (t) => {
      const kit = deskKit(t);
      const { signed } = await kit.found();
      equal(await t.reports.keyRing(t.scope), signed, 'the ring');
    },

    'a report is kept as it was sealed, and its mailbox says where it stands': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { id, input, mailbox, receipt } = await kit.report(desk, { tier: 'worry' });
      equal(receipt, { id, day: receipt.day, version: 1, state: 'published' }, 'receipt');
      const { epoch, sealed } = input;
      const message = { id, epoch, sealed, from: 'reporter', day: receipt.day };
      const view = { id, kind: 'report', state: 'received', day: receipt.day, version: 1, open: true };
      equal(await kit.view(mailbox), { ...view, messages: [message] }, 'view');
    },

    'what is not sealed is refused, however much it looks like it': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { sealed } = kit.message(desk);
      const readable = btoa('I am worried about my neighbour. '.repeat(800)).replaceAll('=', '');
      const forms = [
        'plain words',
        '',
        undefined,
        { sealed },
        sealed.slice(1),
        `${sealed}A`,
        readable.slice(0, sealed.length),
        `${sealed.slice(0, -1)}=`,
        // A header of one recipient, and readable text behind it.
        btoa('age-encryption.org/v1\n-> X25519 abc\n').replaceAll('=', '') + readable.slice(0, sealed.length - 51),
      ];
      for (const form of forms) {
        const { input } = await kit.newReport(desk, { sealed: form as string });
        await refused(t.reports.submit(t.scope, input, { op: t.op() }), 'invalid', 'sealed');
      }
      const { id, secret } = await kit.report(desk);
      const message = kit.message(desk, { sealed: readable });
      await refused(t.reports.append(t.scope, id, message, t.by(secret)), 'invalid', 'sealed');
      const by = desk.people[0]!;
      await refused(t.moderation.answer(t.scope, id, message, kit.as(by)), 'invalid', 'sealed');
      await refused(t.moderation.note(t.scope, id, message, kit.as(by)), 'invalid', 'sealed');
    },

    'what is sealed to another ring is a conflict, field epoch': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { input } = await kit.newReport(desk, { epoch: 2 });
      await refused(t.reports.submit(t.scope, input, { op: t.op() }), 'conflict', 'epoch');
      const { id, secret } = await kit.report(desk);
      await refused(t.reports.append(t.scope, id, kit.message(desk, { epoch: 2 }), t.by(secret)), 'conflict', 'epoch');
    },

    'neither an id nor a mailbox is given twice': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const first = await kit.report(desk);
      const same = await kit.newReport(desk, { id: first.id });
      await refused(t.reports.submit(t.scope, same.input, { op: t.op() }), 'conflict', 'id');
      const { input } = await kit.newReport(desk, { mailbox: first.input.mailbox });
      await refused(t.reports.submit(t.scope, input, { op: t.op() }), 'conflict', 'mailbox');
      equal((await kit.view(first.mailbox))?.id, first.id, 'the first is still there');
    },

    'a mailbox nobody has answers with as much as one that is full': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const full = await kit.report(desk);
      const empty = t.random.key(32);
      for (const secret of [full.mailbox, empty]) {
        for (const page of [0, 1, 7]) {
          const answer = await t.reports.mailbox(t.scope, page, { secret });
          equal(Object.keys(answer), ['page'], 'what is answered');
          equal(answer.page.length, MAILBOX_PAGE, `page ${page}`);
          ok(/^[\x20-\x7e]+$/.test(answer.page), 'a character that takes more than a byte on the way');
        }
      }
      equal(await kit.view(empty), undefined, 'view of a mailbox nobody has');
    },

    'a page of a mailbox is filled up with something new each time': async (t) => {
      const kit = deskKit(t);
      await kit.found();
      const secret = t.random.key(32);
      const tails = await Promise.all(
        [1, 2].map(async () => (await t.reports.mailbox(t.scope, 0, { secret })).page.slice(-40_000, -2)),
      );
      ok(tails[0] !== tails[1], 'the same filling twice');
      // What repeats itself is packed to nothing on the way, and its length tells what is in it.
      const pieces = tails.flatMap((tail) => tail.match(/.{24}/g) ?? []);
      equal(new Set(pieces).size, pieces.length, 'pieces of filling');
    },

    'the pages of a mailbox hold every message once, in order': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { id, secret, mailbox } = await kit.report(desk, { sealed: fakeSealed(t.random, 2) });
      const said = [id];
      for (let count = 0; count < 7; count++) {
        const message = kit.message(desk, { sealed: fakeSealed(t.random, (count % 3) as 0 | 1 | 2) });
        said.push(message.id);
        await (count % 2
          ? t.moderation.answer(t.scope, id, message, kit.as(desk.people[0]!))
          : t.reports.append(t.scope, id, message, t.by(secret)));
      }
      ok((await kit.pages(mailbox)).length > 2, 'they fit on fewer pages than expected');
      const view = await kit.view(mailbox);
      equal(
        view?.messages.map((message) => message.id),
        said,
        'messages',
      );
      equal(
        view?.messages.map(({ from }) => from === 'moderators'),
        [false, false, true, false, true, false, true, false],
        'from moderators',
      );
    },

    'a reporter adds something until the report has ended': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [by] = desk.people;
      const { id, secret, mailbox } = await kit.report(desk);
      const more = kit.message(desk);
      equal((await t.reports.append(t.scope, id, more, t.by(secret))).version, 2, 'version');
      await refused(t.reports.append(t.scope, id, more, t.by(secret)), 'conflict', 'id');
      const answer = kit.message(desk);
      await t.moderation.outcome(t.scope, id, { state: 'not-acted', answer }, kit.as(by!));
      await refused(t.reports.append(t.scope, id, kit.message(desk), t.by(secret)), 'closed');
      const ended = await kit.view(mailbox);
      equal([ended?.state, ended?.open, ended?.messages.length], ['not-acted', false, 3], 'ended');
      await t.moderation.outcome(t.scope, id, { state: 'in-review' }, kit.as(by!));
      await t.reports.append(t.scope, id, kit.message(desk), t.by(secret));
      equal((await kit.view(mailbox))?.open, true, 'open again');
    },

    'withdrawing a report erases every message and note of it, for everybody': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const [by] = desk.people;
      const { id, secret, mailbox, input } = await kit.report(desk);
      await t.moderation.answer(t.scope, id, kit.message(desk), kit.as(by!));
      await t.moderation.note(t.scope, id, kit.message(desk), kit.as(by!));
      const call = t.by(secret);
      const receipt = await t.reports.withdraw(t.scope, id, call);
      equal(receipt.state, 'withdrawn', 'state');
      equal(await kit.view(mailbox), undefined, 'the mailbox');
      equal(await kit.queue(by!), [], 'the queue');
      await refused(t.moderation.open(t.scope, id, kit.as(by!)), 'not-found');
      await refused(t.reports.append(t.scope, id, kit.message(desk), t.by(secret)), 'not-found');
      equal(await t.reports.withdraw(t.scope, id, call), receipt, 'the same again');
      // Under the same id nothing of the one before comes back.
      await t.reports.submit(t.scope, input, { op: t.op() });
      const entry = await t.moderation.open(t.scope, id, kit.as(by!));
      equal([entry.messages.length, entry.notes.length], [1, 0], 'after sending it again');
    },

    'a wrong secret, an unknown report and the secret of its mailbox are told alike': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { id, mailbox, secret } = await kit.report(desk);
      const message = kit.message(desk);
      for (const wrong of [t.random.key(32), mailbox]) {
        await refused(t.reports.append(t.scope, id, message, t.by(wrong)), 'not-found');
        await refused(t.reports.withdraw(t.scope, id, t.by(wrong)), 'not-found');
      }
      await refused(t.reports.append(t.scope, t.random.uuid(), message, t.by(secret)), 'not-found');
      equal(await kit.view(secret), undefined, 'the secret that adds reads no mailbox');
      const share = await t.share();
      await refused(t.reports.withdraw(t.scope, share.id, t.by(share.secret)), 'not-found');
    },

    'twenty reports hide nothing': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const share = await t.share();
      const before = await t.list();
      for (let count = 0; count < 20; count++) await kit.report(desk, { tier: 'urgent' });
      equal(await t.list(), before, 'the wall');
      equal((await t.shares.own(t.scope, share.id, share)).state, 'published', 'the share');
    },

    'reports of other communities are not there': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found();
      const { id, mailbox, secret } = await kit.report(desk);
      const { page } = await t.reports.mailbox(t.other, 0, { secret: mailbox });
      equal(page.includes(id), false, 'the mailbox elsewhere');
      await refused(t.reports.withdraw(t.other, id, t.by(secret)), 'not-found');
      await refused(t.moderation.open(t.other, id, kit.as(desk.people[0]!)), 'unauthorized');
    },
  }),

  ...cases(['desk', 'clock'], {
    'nothing is taken under a ring whose days are over, and moderators still get in': async (t) => {
      const kit = deskKit(t);
      const desk = await kit.found(['Night team'], { notAfter: '2026-03-12' });
      const { id, secret } = await kit.report(desk);
      t.clock.addDays(3);
      const { input } = await kit.newReport(desk);
      await refused(t.reports.submit(t.scope, input, { op: t.op() }), 'closed', 'epoch');
      await refused(t.reports.append(t.scope, id, kit.message(desk), t.by(secret)), 'closed', 'epoch');
      const [by] = desk.people;
      await t.moderation.answer(t.scope, id, kit.message(desk), kit.as(by!));
      await t.moderation.putKeyRing(t.scope, (await kit.next(desk, [by!])).signed, kit.as(by!));
      equal((await t.reports.keyRing(t.scope)).ring.includes('"epoch":2'), true, 'the next ring');
    },
  }),
];
