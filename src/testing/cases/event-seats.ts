import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { eventKit } from '../event-kit.js';

const states = (guests: readonly { readonly receipt: { readonly state: string } }[]): string[] =>
  guests.map(({ receipt }) => receipt.state);

export const eventSeatCases = [
  ...cases(['events'], {
    'a seat can be taken, seen and given back by who holds its secret, and by nobody else': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, id } = await kit.make({ capacity: 20 });
      const { secret, input, receipt } = await kit.seat(date);
      equal([receipt.id, receipt.state], [id, 'published'], 'receipt');
      equal(await events.ownSeat(scope, date, { secret }), { state: 'seat' }, 'own');
      await refused(events.takeSeat(scope, date, input, { op: t.op() }), 'conflict', 'capability');
      const stranger = t.random.key(32);
      await refused(events.ownSeat(scope, date, { secret: stranger }), 'not-found');
      await refused(events.giveBack(scope, date, t.by(stranger)), 'not-found');
      equal((await events.giveBack(scope, date, t.by(secret))).state, 'withdrawn', 'given back');
      await refused(events.ownSeat(scope, date, { secret }), 'not-found');
      await refused(events.giveBack(scope, date, t.by(secret)), 'not-found');
      equal((await events.takeSeat(scope, date, input, { op: t.op() })).state, 'published', 'taken again');
    },

    'no more seats are given than there are, however many come at once, and the rest waits': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, id, secret } = await kit.make({ capacity: 3 });
      const guests = await Promise.all(Array.from({ length: 8 }, async () => kit.seat(date)));
      equal(
        states(guests).sort(),
        [...Array<string>(5).fill('held'), ...Array<string>(3).fill('published')],
        'receipts',
      );
      const own = await Promise.all(guests.map(async (guest) => (await events.ownSeat(scope, date, guest)).state));
      equal(own.filter((state) => state === 'seat').length, 3, 'seats');
      equal((await events.hosted(scope, id, { secret })).numbers, [{ date, seats: 3, waiting: 5 }], 'numbers');
    },

    'one capability that asks many times at once has one seat': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, id, secret } = await kit.make({ capacity: 20 });
      const { hash } = await t.key();
      const sent = Array.from({ length: 6 }, () => events.takeSeat(scope, date, { capability: hash }, { op: t.op() }));
      equal((await Promise.allSettled(sent)).filter(({ status }) => status === 'fulfilled').length, 1, 'accepted');
      equal((await events.hosted(scope, id, { secret })).numbers, [{ date, seats: 1, waiting: 0 }], 'numbers');
    },

    'without a waiting list a full event takes nobody': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 2, seats: {} });
      const [first] = await kit.crowd(date, 2);
      const { hash } = await t.key();
      const seat = { capability: hash };
      await refused(events.takeSeat(scope, date, seat, { op: t.op() }), 'closed', 'full');
      await events.giveBack(scope, date, t.by(first!.secret));
      equal((await events.takeSeat(scope, date, seat, { op: t.op() })).state, 'published', 'after one came free');
    },

    'a seat that comes free goes to one who waits, at once, and to nobody from outside': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 2 });
      const seated = await kit.crowd(date, 2);
      const [waiting] = await kit.crowd(date, 1);
      equal(await events.ownSeat(scope, date, waiting!), { state: 'waiting' }, 'waits');
      await events.giveBack(scope, date, t.by(seated[0]!.secret));
      equal(await events.ownSeat(scope, date, waiting!), { state: 'seat' }, 'has moved up');
      equal((await kit.seat(date)).receipt.state, 'held', 'who comes after');
    },

    'who stops waiting frees nothing, and moves nobody up': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, id, secret } = await kit.make({ capacity: 1 });
      await kit.seat(date);
      const [leaving, staying] = await kit.crowd(date, 2);
      await events.giveBack(scope, date, t.by(leaving!.secret));
      equal(await events.ownSeat(scope, date, staying!), { state: 'waiting' }, 'still waits');
      equal((await events.hosted(scope, id, { secret })).numbers, [{ date, seats: 1, waiting: 1 }], 'numbers');
    },

    'nobody loses a seat when there is less room, and all that fit move up when there is more': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, id, event, secret } = await kit.make({ capacity: 3 });
      const [first, ...rest] = await kit.crowd(date, 7);
      let guests = [first!, ...rest];
      const { capability: _, ...held } = event;
      const seats = async (): Promise<number> =>
        (await Promise.all(guests.map((guest) => events.ownSeat(scope, date, guest)))).filter(
          ({ state }) => state === 'seat',
        ).length;
      await events.edit(scope, 1, { ...held, capacity: 1 }, t.by(secret));
      equal(await seats(), 3, 'with less room');
      await events.giveBack(scope, date, t.by(first!.secret));
      guests = rest;
      equal((await events.hosted(scope, id, { secret })).numbers, [{ date, seats: 2, waiting: 4 }], 'too full still');
      await events.edit(scope, 2, { ...held, capacity: 5 }, t.by(secret));
      equal(await seats(), 5, 'with more room');
    },

    'each date of a series has its own seats': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      await kit.make({ rule: 'FREQ=WEEKLY;COUNT=2', capacity: 1 });
      const [first, second] = await kit.dates();
      const { input, secret } = await kit.seat(first!.id);
      await refused(events.ownSeat(scope, second!.id, { secret }), 'not-found');
      equal((await events.takeSeat(scope, second!.id, input, { op: t.op() })).state, 'published', 'the same person');
      await events.giveBack(scope, first!.id, t.by(secret));
      equal(await events.ownSeat(scope, second!.id, { secret }), { state: 'seat' }, 'the other date');
    },

    'the same event of another community is another one': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { event, date, id, secret } = await kit.make({ capacity: 1 });
      const elsewhere = { community: `${scope.community}-x` };
      await events.create(elsewhere, event, { op: t.op() });
      const guest = await kit.seat(date);
      await refused(events.ownSeat(elsewhere, date, guest), 'not-found');
      equal((await kit.seat(date, elsewhere)).receipt.state, 'published', 'the seat there is free');
      await events.cancel(elsewhere, id, t.by(secret));
      equal((await kit.dates())[0]?.status, 'confirmed', 'here nothing is cancelled');
    },
  }),

  ...cases(['events', 'clock'], {
    'seats end with the beginning of their date; a trace can be erased after it': async (t) => {
      const { events, scope, clock } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 1, start: kit.at(0, '12:30') });
      const guest = await kit.seat(date);
      const waiting = await kit.seat(date);
      equal(await kit.word(date), 'unsaid', 'before');
      clock.addDays(1 / 24);
      equal(await kit.word(date), 'closed', 'once it has begun');
      const { hash } = await t.key();
      await refused(events.takeSeat(scope, date, { capability: hash }, { op: t.op() }), 'closed');
      equal((await events.giveBack(scope, date, t.by(guest.secret))).state, 'withdrawn', 'erased');
      equal(await events.ownSeat(scope, date, waiting), { state: 'waiting' }, 'nobody is called up to what has begun');
    },

    'who has waited longest by days moves up first': async (t) => {
      const { events, scope, clock } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 1, start: kit.at(30) });
      const seated = await kit.seat(date);
      const days: (typeof seated)[] = [];
      for (let day = 0; day < 5; day++) {
        days.push(await kit.seat(date));
        clock.addDays(1);
      }
      let leaving = seated;
      for (const next of days) {
        await events.giveBack(scope, date, t.by(leaving.secret));
        equal(await events.ownSeat(scope, date, next), { state: 'seat' }, 'the next one');
        leaving = next;
      }
    },

    'among those who came on one day it is by lot: speed wins nothing': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      let first = 0;
      // That the first of eight wins 24 times of 24 happens once in 10^21, were it by lot.
      for (let round = 0; round < 24; round++) {
        const { date } = await kit.make({ capacity: 1 });
        const seated = await kit.seat(date);
        const [fastest] = await kit.crowd(date, 8);
        await events.giveBack(scope, date, t.by(seated.secret));
        if ((await events.ownSeat(scope, date, fastest!)).state === 'seat') first++;
      }
      ok(first < 24, 'the first one of the day always moved up');
    },
  }),

  ...cases(['events', 'tabs'], {
    'another window sees the seat, and can give it back': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 1 });
      const { secret } = await kit.seat(date);
      const second = await t.anotherEvents();
      equal(await second.ownSeat(scope, date, { secret }), { state: 'seat' }, 'seen there');
      await second.giveBack(scope, date, t.by(secret));
      await refused(events.ownSeat(scope, date, { secret }), 'not-found');
    },

    'two windows do not give the last seat twice': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 1 });
      const second = await t.anotherEvents();
      const keys = [await t.key(), await t.key()];
      const receipts = await Promise.all(
        [events, second].map((one, index) =>
          one.takeSeat(scope, date, { capability: keys[index]!.hash }, { op: t.op() }),
        ),
      );
      equal(receipts.map(({ state }) => state).sort(), ['held', 'published'], 'receipts');
    },
  }),
];
