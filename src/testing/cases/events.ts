import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { eventKit } from '../event-kit.js';

export const eventCases = cases(['events'], {
  'an event that was brought is listed as it was written, on each of its dates': async (t) => {
    const kit = eventKit(t);
    const { id, receipt } = await kit.make({
      title: 'دائرة إصغاء 🌿',
      rule: 'FREQ=WEEKLY;COUNT=3',
      kind: 'listening-circle',
      access: ['step-free'],
      capacity: 40,
    });
    equal([receipt.id, receipt.version, receipt.state], [id, 1, 'published'], 'receipt');
    const dates = await kit.dates();
    equal(dates.length, 3, 'dates');
    for (const { series, title, kind, access, capacity, status, seats, questions } of dates) {
      equal(
        [series, title, kind, access, capacity],
        [id, 'دائرة إصغاء 🌿', 'listening-circle', ['step-free'], 40],
        'said',
      );
      equal([status, seats, questions], ['confirmed', { word: 'free', waiting: true }, true], 'offered');
    }
    equal(new Set(dates.map((date) => date.id)).size, 3, 'ids');
  },

  'dates outside the stretch are left out, and the rest comes earliest first': async (t) => {
    const { events, scope, clock } = t;
    const kit = eventKit(t);
    await kit.make({ title: 'Third', start: kit.at(9) });
    await kit.make({ title: 'First', start: kit.at(1) });
    await kit.make({ title: 'Second', start: kit.at(5) });
    const titles = (await kit.dates()).map(({ title }) => title);
    equal(titles, ['First', 'Second', 'Third'], 'order');
    const now = clock.now();
    const near = await events.list(scope, { from: now + 2 * 86_400_000, to: now + 7 * 86_400_000 });
    equal(
      near.events.map(({ title }) => title),
      ['Second'],
      'stretch',
    );
  },

  'a page may bring the same event as often as it likes; another one under its id is a conflict': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { event, receipt, secret, id } = await kit.make({ capacity: 30 });
    equal(await events.create(scope, event, { op: t.op() }), receipt, 'again');
    const { capability: _, ...inline } = event;
    await events.edit(scope, 1, { ...inline, title: 'Coffee' }, t.by(secret));
    equal((await events.create(scope, event, { op: t.op() })).state, 'published', 'after an edit');
    equal(
      (await kit.dates()).map(({ title }) => title),
      ['Coffee'],
      'the edit stands',
    );
    await refused(events.create(scope, { ...event, title: 'Soup' }, { op: t.op() }), 'conflict', 'id');
    const { hash } = await t.key();
    await refused(events.create(scope, { ...event, capability: hash }, { op: t.op() }), 'conflict', 'capability');
    equal((await events.hosted(scope, id, { secret })).version, 2, 'still the host');
  },

  'only its host edits, cancels and looks behind an event; a wrong secret and an unknown event are told alike': async (
    t,
  ) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { id, event, date, secret } = await kit.make();
    const { capability: _, ...held } = event;
    const hostless = await kit.make({ capability: undefined as never, questions: false });
    const stranger = t.random.key(32);
    for (const [where, whose, at] of [
      [id, stranger, date],
      [hostless.id, secret, hostless.date],
      ['nowhere', secret, 'nowhere '],
    ] as const) {
      const shown = { secret: whose };
      await refused(events.edit(scope, 1, { ...held, id: where }, t.by(whose)), 'not-found');
      await refused(events.cancel(scope, where, t.by(whose)), 'not-found');
      await refused(events.cancel(scope, at, t.by(whose)), 'not-found');
      await refused(events.hosted(scope, where, shown), 'not-found');
      await refused(events.questions(scope, at, {}, shown), 'not-found');
    }
    equal(
      (await kit.dates()).every(({ status }) => status === 'confirmed'),
      true,
      'nothing has changed',
    );
  },

  'an edit needs the present version, and an event without a rule that is moved says when it was planned': async (
    t,
  ) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { event, secret, date } = await kit.make({ capacity: 20 });
    const guest = await kit.seat(date);
    const { capability: _, ...held } = event;
    const planned = (await kit.dates())[0]?.time;
    await refused(events.edit(scope, 2, held, t.by(secret)), 'conflict', 'version');
    const receipt = await events.edit(scope, 1, { ...held, start: kit.at(4) }, t.by(secret));
    equal(receipt.version, 2, 'version');
    await events.edit(scope, 2, { ...held, start: kit.at(5), title: 'Later' }, t.by(secret));
    const [moved] = await kit.dates();
    equal([moved?.id, moved?.title, moved?.movedFrom], [date, 'Later', planned], 'moved');
    equal(await events.ownSeat(scope, date, guest), { state: 'seat' }, 'the seat has moved along');
  },

  'a series is not moved away from under those who have a seat': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { event, secret } = await kit.make({ rule: 'FREQ=WEEKLY;COUNT=3' });
    const { capability: _, ...held } = event;
    const [, second] = await kit.dates();
    const guest = await kit.seat(second!.id);
    await refused(events.edit(scope, 1, { ...held, start: kit.at(3) }, t.by(secret)), 'conflict', 'start');
    await refused(events.edit(scope, 1, { ...held, rule: 'FREQ=WEEKLY;COUNT=1' }, t.by(secret)), 'conflict', 'start');
    await events.edit(scope, 1, { ...held, rule: 'FREQ=WEEKLY;COUNT=2' }, t.by(secret));
    equal((await kit.dates()).length, 2, 'a date nobody has a seat for may go');
    equal(await events.ownSeat(scope, second!.id, guest), { state: 'seat' }, 'the seat');
  },

  'what is cancelled stays in the list as cancelled: one date, or all': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { id, secret } = await kit.make({ rule: 'FREQ=WEEKLY;COUNT=2', capacity: 20 });
    const [first, second] = await kit.dates();
    equal((await events.cancel(scope, first!.id, t.by(secret))).state, 'withdrawn', 'receipt');
    equal(
      (await kit.dates()).map(({ status }) => status),
      ['cancelled', 'confirmed'],
      'one date',
    );
    equal((await kit.dates())[0]?.seats, undefined, 'no seats for what does not take place');
    const { hash } = await t.key();
    const taking = events.takeSeat(scope, first!.id, { capability: hash }, { op: t.op() });
    await refused(taking, 'closed', 'cancelled');
    const guest = await kit.seat(second!.id);
    await events.cancel(scope, id, t.by(secret));
    equal(
      (await kit.dates()).map(({ status }) => status),
      ['cancelled', 'cancelled'],
      'all',
    );
    await refused(
      events.ask(scope, second!.id, { text: 'Why?', capability: hash }, { op: t.op() }),
      'closed',
      'cancelled',
    );
    equal((await events.giveBack(scope, second!.id, t.by(guest.secret))).state, 'withdrawn', 'a trace can be erased');
  },

  'a question reaches the host alone, can be taken back, and ends with the event': async (t) => {
    const { events, scope, clock } = t;
    const kit = eventKit(t);
    const { date, secret } = await kit.make();
    const asked = await kit.question(date, 'May I bring\nmy sister?');
    const other = await kit.question(date, 'Is there a lift?');
    equal(
      [asked.receipt.state, await events.ownQuestion(scope, date, asked)],
      ['held', { text: 'May I bring\nmy sister?' }],
      'own',
    );
    const read = await t.all((cursor) =>
      events.questions(scope, date, { limit: 1, ...(cursor && { cursor }) }, { secret }),
    );
    equal(read.map(({ text }) => text).sort(), ['Is there a lift?', 'May I bring\nmy sister?'], 'the host');
    equal(
      read.map((question) => Object.keys(question).sort()),
      [
        ['id', 'text'],
        ['id', 'text'],
      ],
      'nothing else',
    );
    await refused(events.ask(scope, date, asked.input, { op: t.op() }), 'conflict', 'capability');
    await refused(events.withdrawQuestion(scope, date, t.by(t.random.key(32))), 'not-found');
    await events.withdrawQuestion(scope, date, t.by(asked.secret));
    await refused(events.ownQuestion(scope, date, asked), 'not-found');
    equal(
      (await events.questions(scope, date, {}, { secret })).items.map(({ text }) => text),
      ['Is there a lift?'],
      'left',
    );
    clock.addDays(3);
    const { hash } = await t.key();
    await refused(events.ask(scope, date, { text: 'Late?', capability: hash }, { op: t.op() }), 'closed');
    await events.withdrawQuestion(scope, date, t.by(other.secret));
  },

  'what an event does not offer is refused, and where there is no such date nothing is found': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { date, id } = await kit.make({ seats: undefined as never, questions: false });
    const { hash } = await t.key();
    const seat = { capability: hash };
    await refused(events.takeSeat(scope, date, seat, { op: t.op() }), 'unsupported', 'seats');
    await refused(events.ask(scope, date, { ...seat, text: 'Who?' }, { op: t.op() }), 'unsupported', 'questions');
    const weekly = await kit.make({ rule: 'FREQ=WEEKLY;COUNT=2' });
    for (const where of ['nowhere ', `${id} 2026-03-12`, `${weekly.id} `, `${weekly.id} 12345`]) {
      await refused(events.takeSeat(scope, where, seat, { op: t.op() }), 'not-found');
    }
    ok(
      (await kit.dates()).filter(({ series }) => series === id).every(({ seats, questions }) => !seats && !questions),
      'said',
    );
  },
});
