import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openAt, stateAt } from '../../../src/core/hours/open-at.js';
import { weekOf } from '../../../src/core/hours/week.js';
import { wallTime } from '../../../src/core/hours/zone.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);
const minute = 60_000;
const at = (iso: string): number => Date.parse(iso);

describe('openAt', () => {
  it('says until when in the zone of the hours, wherever the visitor is', () => {
    const schedule = { hours: 'Mo-Su 17:00-24:00', timezone: 'Europe/London' };
    for (const viewer of ['Europe/London', 'Asia/Tokyo', undefined]) {
      assert.deepEqual(openAt(schedule, at('2026-11-21T18:00Z'), viewer), {
        state: 'open',
        changes: at('2026-11-22T00:00Z'),
      });
      assert.deepEqual(openAt(schedule, at('2026-11-21T16:59Z'), viewer), {
        state: 'closed',
        changes: at('2026-11-21T17:00Z'),
      });
    }
  });

  it("takes the visitor's zone where the hours are in the caller's own local time", () => {
    const schedule = { hours: 'Mo-Fr 09:00-17:00' };
    assert.equal(openAt(schedule, at('2026-11-20T15:00Z'), 'America/New_York').state, 'open');
    assert.equal(openAt(schedule, at('2026-11-20T15:00Z'), 'Asia/Kolkata').state, 'closed');
  });

  it('knows of a line that never closes, in any zone, even one this device does not know', () => {
    assert.deepEqual(openAt({ hours: '24/7' }, 0), { state: 'open', always: true });
    assert.deepEqual(openAt({ hours: 'Mo-Su 00:00-24:00', timezone: 'No/Where' }, 0), { state: 'open', always: true });
  });

  it('does not guess where nothing is known', () => {
    const now = at('2026-11-21T12:00Z');
    assert.deepEqual(openAt(undefined, now), { state: 'unknown' });
    assert.deepEqual(openAt({ hours: 'by appointment' }, now), { state: 'unknown' });
    assert.deepEqual(openAt({ hours: 'Mo-Su 08:00-20:00', timezone: 'No/Where' }, now), { state: 'unknown' });
  });

  it('says that public holidays may differ', () => {
    assert.equal(openAt({ hours: 'Mo-Su 08:00-20:00; PH off' }, at('2026-12-25T12:00Z')).holiday, true);
  });

  it('names the day after tomorrow when that is when it opens', () => {
    const schedule = { hours: 'Mo 10:00-12:00', timezone: 'Asia/Kolkata' };
    assert.deepEqual(openAt(schedule, at('2026-11-17T12:00Z')), { state: 'closed', changes: at('2026-11-23T04:30Z') });
  });

  for (const [zone, before, hours, changes] of [
    // Clocks put forward at 01:00Z: 02:00 to 03:00 does not exist.
    ['Europe/Berlin', '2027-03-28T00:30Z', 'Su 02:30-05:00', '2027-03-28T01:00Z'],
    ['Europe/Berlin', '2027-03-28T00:30Z', 'Su 04:00-05:00', '2027-03-28T02:00Z'],
    // Clocks turned back at 01:00Z: 02:00 to 03:00 comes twice.
    ['Europe/Berlin', '2026-10-25T00:45Z', 'Su 00:00-04:00', '2026-10-25T03:00Z'],
    ['Europe/Berlin', '2026-10-25T00:45Z', 'Su 02:30-04:00', '2026-10-25T01:00Z'],
    ['America/New_York', '2026-11-01T04:00Z', 'Su 08:00-09:00', '2026-11-01T13:00Z'],
    ['America/New_York', '2027-03-14T04:00Z', 'Su 08:00-09:00', '2027-03-14T12:00Z'],
    // Half an hour, on Lord Howe Island.
    ['Australia/Lord_Howe', '2026-10-03T14:00Z', 'Su 09:00-10:00', '2026-10-03T22:00Z'],
    ['Australia/Lord_Howe', '2027-04-03T14:00Z', 'Su 09:00-10:00', '2027-04-03T22:30Z'],
    ['Asia/Kolkata', '2026-11-22T00:00Z', 'Su 09:00-10:00', '2026-11-22T03:30Z'],
  ] as const) {
    it(`counts with changed clocks: ${hours} in ${zone} after ${before}`, () => {
      const found = openAt({ hours, timezone: zone }, at(before));
      assert.equal(new Date(found.changes!).toISOString(), new Date(at(changes)).toISOString());
    });
  }

  it('agrees with a clock that is read minute by minute, also on days when clocks are changed', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
    const rule = fc
      .tuple(fc.constantFrom(...names), fc.nat(23), fc.constantFrom('00', '30'), fc.integer({ min: 0, max: 24 }))
      .filter(([, from, half, to]) => from !== to || half === '30')
      .map(([day, from, half, to]) => `${day} ${two(from)}:${half}-${two(to)}:00`);
    const days = [
      '2026-10-24T20:00Z',
      '2027-03-27T20:00Z',
      '2026-10-31T22:00Z',
      '2027-03-13T20:00Z',
      '2026-10-03T10:00Z',
    ];
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
        fc.constantFrom(...days),
        fc.nat(12 * 60),
        (rules, timezone, day, after) => {
          const schedule = { hours: rules.join(', '), timezone };
          const now = at(day) + after * minute;
          const { state, changes } = openAt(schedule, now);
          assert.equal(state, stateAt(schedule, now));
          const until = Math.min(changes ?? Infinity, now + 30 * 60 * minute);
          for (let later = now; later < until; later += minute) assert.equal(stateAt(schedule, later), state);
          if (changes !== undefined) assert.notEqual(stateAt(schedule, changes), state);
        },
      ),
      { seed, numRuns: 60 },
    );
  });
});

describe('weekOf', () => {
  it("gives seven days from today on the visitor's wall, nights cut at midnight", () => {
    const schedule = { hours: 'Mo-Su 18:00-02:00', timezone: 'Europe/London' };
    const week = weekOf(schedule, at('2026-11-21T12:00Z'), 'Europe/London')!;
    assert.deepEqual(
      week.map(({ weekday }) => weekday),
      [5, 6, 0, 1, 2, 3, 4],
    );
    for (const { start, spans } of week) {
      assert.deepEqual(spans, [
        { from: start, to: start + 120 * minute },
        { from: start + 18 * 60 * minute, to: start + 24 * 60 * minute },
      ]);
    }
  });

  it('moves the hours into another zone', () => {
    const week = weekOf(
      { hours: 'Sa 09:00-17:00', timezone: 'Europe/Berlin' },
      at('2026-11-21T12:00Z'),
      'Asia/Kolkata',
    )!;
    const { spans } = week[0]!;
    assert.equal(new Date(wallTime(spans[0]!.from, 'Asia/Kolkata')!).toISOString(), '2026-11-21T13:30:00.000Z');
    assert.deepEqual(
      week.map(({ spans }) => spans.length),
      [1, 0, 0, 0, 0, 0, 0],
    );
  });

  it('does not cut a line that never closes at the end of its own week', () => {
    const week = weekOf(
      { hours: 'Mo-Su 00:00-24:00', timezone: 'Europe/London' },
      at('2026-11-21T12:00Z'),
      'Asia/Tokyo',
    )!;
    assert.ok(week.every(({ spans }) => spans.length === 1));
  });

  it('says nothing where nothing is known', () => {
    assert.equal(weekOf(undefined, 0), undefined);
    assert.equal(weekOf({ hours: '?' }, 0), undefined);
    assert.equal(weekOf({ hours: 'Mo 09:00-10:00', timezone: 'No/Where' }, 0), undefined);
  });
});
