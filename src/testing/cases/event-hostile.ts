import type { EventQuery } from '../../core/backend.js';
import { equal, refused } from '../assert.js';
import { cases } from '../backend-case.js';
import { eventKit } from '../event-kit.js';

type Change = readonly [field: string, change: Readonly<Record<string, unknown>>, code?: 'too-large'];

const WRONG: readonly Change[] = [
  ['id', { id: 'Tea on Tuesday' }],
  ['id', { id: undefined }],
  ['id', { id: `${'a'.repeat(65)}` }],
  ['title', { title: undefined }],
  ['title', { title: ' \u200B ' }],
  ['start', { start: undefined }],
  ['start', { start: 'soon' }],
  ['start', { start: '2026-02-30T10:00' }],
  ['end', { duration: undefined, end: '2026-03-12' }],
  ['zone', { zone: 'Middle/Earth' }],
  ['rule', { rule: 'FREQ=SOMETIMES' }],
  ['kind', { kind: 'gathering' }],
  ['link', { link: 'javascript:alert(1)' }],
  ['page', { page: 'http://example.org' }],
  ['capacity', { capacity: -3 }],
  ['capacity', { capacity: 1e9 }],
  ['capacity', { capacity: undefined, seats: { waiting: true } }],
  ['seats', { seats: 'yes' }],
  ['waiting', { seats: { waiting: 'yes' } }],
  ['questions', { questions: 1 }],
  ['capability', { capability: 'short' }],
  ['capability', { capability: undefined }],
  ['event', { description: 'x'.repeat(100_000) }, 'too-large'],
];

export const eventHostileCases = cases(['events'], {
  'an event that is wrong is refused with the field, and leaves nothing behind': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { hash } = await t.key();
    for (const [field, change, code = 'invalid'] of WRONG) {
      const event = { ...kit.define({ capability: hash, capacity: 20 }), ...change };
      await refused(events.create(scope, event, { op: t.op() }), code, field);
    }
    for (const event of [undefined, null, 7, 'event', [], () => 'event']) {
      await refused(events.create(scope, event as never, { op: t.op() }), 'invalid', 'event');
    }
    equal(await kit.dates(), [], 'dates');
  },

  'what an event has no word for is not kept': async (t) => {
    const kit = eventKit(t);
    const { id, secret } = await kit.make({ attendees: ['Ada'], __proto__: null } as never);
    const { event } = await t.events.hosted(t.scope, id, { secret });
    equal(Object.hasOwn(event, 'attendees'), false, 'attendees');
  },

  'dates, seats and questions that are none are refused with the field': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    const { date } = await kit.make();
    const { hash } = await t.key();
    const seat = { capability: hash };
    for (const wrong of [undefined, null, 7, '', 'tea', 'tea\n', `${date}${'1'.repeat(40)}`, '../x ']) {
      await refused(events.takeSeat(scope, wrong as never, seat, { op: t.op() }), 'invalid', 'date');
      await refused(events.ownSeat(scope, wrong as never, { secret: hash }), 'invalid', 'date');
      await refused(events.ask(scope, wrong as never, { ...seat, text: 'x' }, { op: t.op() }), 'invalid', 'date');
    }
    for (const wrong of [undefined, null, 'seat', []]) {
      await refused(events.takeSeat(scope, date, wrong as never, { op: t.op() }), 'invalid', 'seat');
    }
    await refused(events.takeSeat(scope, date, { capability: 'x' }, { op: t.op() }), 'invalid', 'capability');
    for (const [text, code] of [
      ['', 'invalid'],
      [' \u200B', 'invalid'],
      [7, 'invalid'],
      ['a'.repeat(501), 'too-large'],
      ['a'.repeat(1_000_000), 'too-large'],
    ] as const) {
      await refused(events.ask(scope, date, { ...seat, text: text as never }, { op: t.op() }), code, 'text');
    }
    await refused(events.takeSeat(scope, date, seat, { op: 'again' }), 'invalid', 'op');
    await refused(events.giveBack(scope, date, { op: t.op(), secret: 'x' }), 'invalid', 'secret');
  },

  'a stretch that is none is refused, and one without end comes to an end': async (t) => {
    const { events, scope } = t;
    const kit = eventKit(t);
    await kit.make({ rule: 'FREQ=HOURLY', seats: undefined as never, questions: false });
    for (const [field, query] of [
      ['query', undefined],
      ['from', { to: 1 }],
      ['to', { from: 1 }],
      ['from', { from: '1', to: 2 }],
      ['to', { from: 1, to: NaN }],
      ['to', { from: 1, to: Infinity }],
    ] as const) {
      await refused(events.list(scope, query as unknown as EventQuery), 'invalid', field);
    }
    const { refused: problems } = await events.list(scope, { from: t.clock.now(), to: t.clock.now() + 7e12 });
    equal(
      problems.map(({ reason }) => reason),
      ['too-many'],
      'named',
    );
  },
});
