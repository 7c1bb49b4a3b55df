import { SEATS_K, seatWord } from '../../core/models/event-seats.js';
import { canonical, equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { eventKit } from '../event-kit.js';

export const eventPrivacyCases = [
  ...cases(['events'], {
    'in lists stands a word about seats, by the one rule, and no number of people': async (t) => {
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: 11 });
      for (let people = 0; people <= 12; people++) {
        const [listed] = await kit.dates();
        equal(listed?.seats, { word: seatWord(people, 11), waiting: true }, `with ${people} people`);
        await kit.seat(date);
      }
    },

    'of a small group nothing changes in public, however many come and go': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date } = await kit.make({ capacity: SEATS_K });
      const before = canonical(await kit.dates());
      const guests = await kit.crowd(date, SEATS_K + 2);
      equal(canonical(await kit.dates()), before, 'full');
      for (const { secret } of guests) await events.giveBack(scope, date, t.by(secret));
      equal(canonical(await kit.dates()), before, 'empty again');
    },

    'a seat, a place among those who wait, and an order are told to nobody': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, id, secret } = await kit.make({ capacity: 1 });
      const guests = await kit.crowd(date, 4);
      for (const { receipt, secret: own } of guests) {
        equal(Object.keys(receipt).sort(), ['day', 'id', 'state', 'version'], 'receipt');
        equal(Object.keys(await events.ownSeat(scope, date, { secret: own })), ['state'], 'own');
      }
      const seen = canonical([await kit.dates(), await events.hosted(scope, id, { secret })]);
      for (const { input, secret: own } of guests) {
        ok(!seen.includes(input.capability) && !seen.includes(own), 'the host is told of a capability');
      }
    },

    'neither the hash of a seat nor that of a question opens anything, for the host either': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, secret } = await kit.make();
      const guest = await kit.seat(date);
      const asked = await kit.question(date, 'Who speaks?');
      for (const shown of [secret, guest.input.capability, asked.input.capability, asked.secret]) {
        await refused(events.ownSeat(scope, date, { secret: shown }), 'not-found');
        await refused(events.giveBack(scope, date, t.by(shown)), 'not-found');
      }
      equal((await events.questions(scope, date, {}, { secret })).items.length, 1, 'the host reads');
      for (const shown of [guest.secret, asked.secret]) {
        await refused(events.questions(scope, date, {}, { secret: shown }), 'not-found');
        await refused(events.hosted(scope, date.split(' ')[0]!, { secret: shown }), 'not-found');
      }
      await refused(events.ownQuestion(scope, date, { secret }), 'not-found');
    },

    'questions lie in an order that tells nothing of when they came': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      let ordered = 0;
      // Six in the order of arrival eight times in a row happens once in 10^22, were the order random.
      for (let round = 0; round < 8; round++) {
        const { date, secret } = await kit.make();
        const sent = ['one', 'two', 'three', 'four', 'five', 'six'];
        for (const text of sent) await kit.question(date, text);
        const { items } = await events.questions(scope, date, {}, { secret });
        if (canonical(items.map(({ text }) => text)) === canonical(sent)) ordered++;
      }
      ok(ordered < 8, 'questions came in the order of arrival');
    },
  }),

  ...cases(['events', 'watch'], {
    'whoever watches hears of events and of words that change, and of no single seat': async (t) => {
      const { events, scope } = t;
      const kit = eventKit(t);
      const { date, event, secret } = await kit.make({ capacity: 9 });
      const stop = new AbortController();
      let told = 0;
      // Told a moment later, as other windows are.
      const heard = async (): Promise<number> => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const count = told;
        told = 0;
        return count;
      };
      events.watch!(scope, () => void told++, { signal: stop.signal });
      await heard();
      const guests = await kit.crowd(date, 6);
      const { secret: asked } = await kit.question(date, 'Is there tea?');
      await events.withdrawQuestion(scope, date, t.by(asked));
      equal([await kit.word(date), await heard()], ['free', 0], 'six came, one asked');
      await kit.crowd(date, 1);
      ok((await kit.word(date)) === 'few' && (await heard()) > 0, 'the word has changed, and nobody was told');
      await kit.crowd(date, 2);
      await heard();
      await kit.crowd(date, 2);
      await events.giveBack(scope, date, t.by(guests[0]!.secret));
      equal([await kit.word(date), await heard()], ['full', 0], 'somebody moved up');
      const { capability: _, ...held } = event;
      await events.edit(scope, 1, { ...held, title: 'Soup' }, t.by(secret));
      ok((await heard()) > 0, 'an edit is told');
      stop.abort();
    },
  }),
];
