import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { parseHours, WEEK, within } from '../../../src/core/hours/parse-hours.js';

// The library reads everything in the zone of the process.
process.env['TZ'] = 'UTC';
const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const day = 24 * 60;
const at = (weekday: number, hour: number, minute = 0): number => weekday * day + hour * 60 + minute;
const [Mo, Tu, We, Th, Fr, Sa, Su] = [0, 1, 2, 3, 4, 5, 6];

function open(text: string, minute: number): boolean | undefined {
  const week = parseHours(text);
  assert.ok(week, text);
  return within(week.unsure, minute) ? undefined : within(week.open, minute);
}

describe('parseHours reads', () => {
  const forms: [form: string, text: string, open: number[], closed: number[]][] = [
    ['round the clock', '24/7', [0, WEEK - 1], []],
    ['a range of days', 'Mo-Fr 09:00-18:00', [at(Mo, 9), at(Fr, 17, 59)], [at(Mo, 8, 59), at(Fr, 18), at(Sa, 12)]],
    ['a list of days', 'Mo,Tu,Th,Fr 16:00-18:00', [at(Th, 16)], [at(We, 16)]],
    ['a list with a range', 'Mo,We-Fr 09:30-17:00; Tu 13:00-20:00', [at(We, 9, 30), at(Tu, 19)], [at(Tu, 10)]],
    ['a range over the end of the week', 'Sa-Mo 10:00-12:00', [at(Su, 11), at(Mo, 11)], [at(Tu, 11)]],
    ['days that begin on Sunday', 'Su-Th 08:00-20:00; Fr-Sa 09:00-17:00', [at(Su, 8), at(Sa, 9)], [at(Sa, 8)]],
    ['a night', 'Mo-Su 18:00-02:00', [at(Mo, 1, 59), at(Su, 23)], [at(Mo, 2), at(Su, 12)]],
    ['a night that ends on Monday', 'Su 22:00-06:00', [at(Mo, 5)], [at(Su, 5), at(Mo, 6)]],
    ['an end at 24:00', 'Mo-Su 17:00-24:00', [at(We, 23, 59)], [at(Th, 0)]],
    ['an end after 24:00', 'Fr 20:00-26:00', [at(Sa, 1, 59)], [at(Sa, 2)]],
    ['two times a day', 'Mo-Fr 08:00-12:00,13:00-17:00', [at(Mo, 11), at(Mo, 13)], [at(Mo, 12, 30)]],
    [
      'rules that add',
      'Mo-Th 18:00-02:00, Fr 18:00-24:00, Sa-Su 00:00-24:00, Mo 00:00-06:00',
      [at(Fr, 1), at(Sa, 0), at(Su, 23), at(Mo, 5, 59), at(Mo, 18)],
      [at(Mo, 6), at(Tu, 2), at(Fr, 2)],
    ],
    ['a rule that replaces', 'Mo-Su 10:00-20:00; Su 12:00-14:00', [at(Su, 13)], [at(Su, 10)]],
    ['a day that is off', 'Mo-Su 10:00-20:00; Su off', [at(Sa, 10)], [at(Su, 10)]],
    ['closed for off', '24/7; Su closed', [at(Sa, 10)], [at(Su, 10)]],
    ['times without days', '09:00-17:00', [at(Mo, 9), at(Su, 9)], [at(Su, 17)]],
    ['days without times', 'Mo-Fr', [at(Fr, 23)], [at(Sa, 0)]],
    ['an hour of one digit', 'Mo 9:00-17:00', [at(Mo, 9)], [at(Mo, 8, 59)]],
  ];
  for (const [form, text, yes, no] of forms) {
    it(form, () => {
      for (const minute of yes) assert.equal(open(text, minute), true, `${text} at ${minute}`);
      for (const minute of no) assert.equal(open(text, minute), false, `${text} at ${minute}`);
    });
  }

  it('holidays as something that is not known, beside the days that are', () => {
    assert.equal(parseHours('Mo-Fr 09:00-17:00; PH off')?.holidays, true);
    assert.equal(parseHours('Su,PH 10:00-12:00')?.holidays, true);
    assert.equal(open('Su,PH 10:00-12:00', at(Su, 11)), true);
    assert.equal(parseHours('Mo-Fr 09:00-17:00')?.holidays, false);
  });

  it('a night before a day with other hours as not known, because it can be read in two ways', () => {
    const text = 'Mo-Th 18:00-02:00; Fr 08:00-15:00';
    assert.equal(open(text, at(Fr, 1)), undefined);
    assert.equal(open(text, at(Fr, 9)), true);
    assert.equal(open(text, at(Th, 1)), true);
  });
});

describe('parseHours answers nothing for', () => {
  for (const text of [
    ...['', ' ', ';', ',', 'Mo off, Tu', 'Mo 10:00-12:00, We'],
    ...['Mo-Fr 25:99-26:00', 'Mo 10:00-10:00', 'Mo 24:00-25:00', 'Mo 10:60-11:00', 'Mo 10:00-49:00', 'Mo 10:00'],
    ...['Mo-Fr 09:00-17:00+', 'Jan-Mar 09:00-17:00', 'week 1-10 Mo 09:00-10:00', 'sunrise-sunset', '"by appointment"'],
    ...[
      'Mo-Fr 9-17',
      'Mon-Fri 09:00-17:00',
      'always',
      'Mo-PH 09:00-10:00',
      'Mo 09:00-10:00, Tu off',
      'Mo[1] 10:00-11:00',
    ],
    ...['Mo 09:00-10:00 Tu 10:00-11:00', `Mo ${'09:00-10:00,'.repeat(100)}`, 'Mo 09:00-10:00,,Tu', '24/7 24/7'],
  ]) {
    it(JSON.stringify(text.slice(0, 40)), () => assert.equal(parseHours(text), undefined));
  }
});

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const two = (n: number): string => String(n).padStart(2, '0');
const days = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([a, b]) => (a === b ? a : `${a}-${b}`)),
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }).map((some) => some.join(',')),
);
const span = fc
  .tuple(fc.nat(47), fc.integer({ min: 1, max: 48 }))
  .filter(([from, to]) => from !== to && !(from === 0 && to === 0))
  .map(([from, to]) => `${two(from >> 1)}:${from % 2 ? 30 : '00'}-${two(to >> 1)}:${to % 2 ? 30 : '00'}`);
const times = fc.oneof(
  { weight: 6, arbitrary: fc.array(span, { minLength: 1, maxLength: 2 }).map((some) => some.join(',')) },
  { weight: 1, arbitrary: fc.constant('off') },
);
const hours = fc
  .array(fc.tuple(days, times, fc.constantFrom('; ', ', ')), { minLength: 1, maxLength: 4 })
  .map((rules) =>
    rules.map(([on, when, sep], i) => (i ? (when === 'off' ? '; ' : sep) : '') + `${on} ${when}`).join(''),
  );

it('parseHours says what the library for the whole format says, or that it is not sure', () => {
  const monday = Date.UTC(2026, 10, 16);
  let sure = 0;
  let asked = 0;
  fc.assert(
    fc.property(hours, (text) => {
      const library = new OpeningHours(text, null);
      for (let minute = 15; minute < WEEK; minute += 30) {
        const ours = open(text, minute);
        asked++;
        if (ours === undefined) continue;
        sure++;
        assert.equal(ours, library.getState(new Date(monday + minute * 60_000)), `${text} at ${minute}`);
      }
    }),
    { seed, numRuns: 150 },
  );
  assert.ok(sure / asked > 0.9, `sure of ${sure} of ${asked}`);
});
