// Feeds in the style of the programs people use, read by ours and by node-ical (another parser, another engine).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import nodeIcal, { type VEvent } from 'node-ical';
import { readIcs } from '../../../src/adapters/calendar/ics.js';
import { expand } from '../../../src/core/calendar/expand.js';
import type { EventListing, EventTime } from '../../../src/core/models/event.js';

const folder = fileURLToPath(new URL('./feeds/', import.meta.url));
const from = Date.UTC(2025, 0, 1);
const to = Date.UTC(2027, 0, 1);

const feed = (name: string): string => readFileSync(folder + name, 'utf8');

function list(text: string): EventListing {
  const { entries, refused } = readIcs(text, 'test');
  const { events, refused: more } = expand(entries, { from, to }, 'test');
  return { events, refused: [...refused, ...more] };
}

const afterDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const plain = (time: EventTime): string =>
  time.type === 'zoned'
    ? `${new Date(time.start).toISOString()} ${new Date(time.end).toISOString()}`
    : `${time.start} ${time.type === 'days' ? afterDay(time.end) : time.end}`;

const localDay = (date: Date): string =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10);

/** Every instance as node-ical has it. What it counts as cancelled it leaves out. */
function theirs(text: string): string[] {
  const found = Object.values(nodeIcal.sync.parseICS(text)).filter((item): item is VEvent => item?.type === 'VEVENT');
  return found
    .flatMap((event) =>
      nodeIcal
        .expandRecurringEvent(event, { from: new Date(from), to: new Date(to - 1), expandOngoing: true })
        .map(({ start, end, isFullDay }) =>
          isFullDay
            ? `${event.uid} ${localDay(start)} ${localDay(end)}`
            : `${event.uid} ${start.toISOString()} ${end.toISOString()}`,
        ),
    )
    .sort();
}

const ours = (text: string): string[] =>
  list(text)
    .events.map(({ series, time }) => `${series} ${plain(time)}`)
    .sort();

describe('a feed gives the same instances over two years as node-ical', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      // What node-ical does not know is put in words it knows: a zone of a feed's own making is the one it copies, and dates
      // beside a rule have a test of their own.
      const known = feed(name)
        .replaceAll('Island Time 7', 'America/New_York')
        .replace(/^RDATE.*\n/gm, '');
      const mine = ours(feed(name).replace(/^RDATE.*\n/gm, ''));
      assert.ok(mine.length > 1);
      assert.deepEqual(mine, theirs(known));
      assert.deepEqual(list(feed(name)).refused, []);
    });
  }
});

describe('what is read of a feed', () => {
  it('says of a moved date when it was meant to be', () => {
    const moved = list(feed('google.ics')).events.filter(({ movedFrom }) => movedFrom);
    assert.deepEqual(
      moved.map(({ title, time, movedFrom }) => [title, plain(time), movedFrom && plain(movedFrom)]),
      [
        [
          'Tuesday evening, on Wednesday',
          '2025-06-25T16:00:00.000Z 2025-06-25T17:30:00.000Z',
          '2025-06-24T17:00:00.000Z 2025-06-24T18:30:00.000Z',
        ],
      ],
    );
  });

  it('keeps a cancelled date, as cancelled', () => {
    const off = list(feed('outlook.ics')).events.filter(({ status }) => status === 'cancelled');
    assert.deepEqual(
      off.map(({ time }) => plain(time)),
      ['2025-07-03T11:00:00.000Z 2025-07-03T12:00:00.000Z'],
    );
  });

  it('makes words of HTML, and nothing but words', () => {
    const [event] = list(feed('google.ics')).events;
    assert.equal(event?.description, 'Come as you are.\n\nTea & quiet.– No names');
  });

  it('takes kind, access and content notes from categories, and the organiser’s name but no address and no guest', () => {
    const event = list(feed('nextcloud.ics')).events.find(({ series }) => series.endsWith('0001'));
    assert.deepEqual(
      [event?.kind, event?.access, event?.notes, event?.host],
      ['peer-group', ['step-free'], ['death-and-grief'], 'Haus am Ufer: die Gruppe'],
    );
    assert.doesNotMatch(JSON.stringify(list(feed('nextcloud.ics'))), /example\.org|Somebody|iVBOR/);
  });

  it('adds the dates a series names beside its rule, and counts one that the rule has as well once', () => {
    const dates = (more: string): string[] =>
      list(
        calendar(
          ...event(
            'UID:a',
            'SUMMARY:A',
            'DTSTART;TZID=Europe/Berlin:20250105T100000',
            'RRULE:FREQ=DAILY;COUNT=2',
            more,
          ),
        ),
      ).events.map(({ time }) => plain(time).slice(0, 16));
    const rule = ['2025-01-05T09:00', '2025-01-06T09:00'];
    assert.deepEqual(dates('RDATE;TZID=Europe/Berlin:20250706T100000,20250106T100000'), [...rule, '2025-07-06T08:00']);
    assert.deepEqual(dates('RDATE:20250706T080000Z'), [...rule, '2025-07-06T08:00']);
    assert.deepEqual(dates('RDATE;VALUE=PERIOD:20250706T080000Z/PT1H'), [...rule, '2025-07-06T08:00']);
    assert.ok(ours(feed('nextcloud.ics')).includes('8a8b8f1c-0001 2025-08-27T16:30:00.000Z 2025-08-27T18:00:00.000Z'));
  });

  it('shows the zone of the calendar for times it writes in UTC', () => {
    const once = list(feed('google.ics')).events.find(({ title }) => title === 'Only once');
    assert.deepEqual(once?.time, {
      type: 'zoned',
      start: Date.UTC(2026, 1, 14, 15),
      end: Date.UTC(2026, 1, 14, 17),
      zone: 'Europe/Madrid',
    });
    assert.equal(once.link, 'https://meet.example.org/once');
  });
});

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const good = event('UID:good', 'DTSTART:20250301T100000Z', 'SUMMARY:Good');

describe('a malformed feed shows what can be shown, and names the rest by line and reason', () => {
  const cases: readonly [name: string, text: string, titles: string[], refused: string[]][] = [
    ['no calendar at all', '<!doctype html><p>Sign in', [], ['1 VCALENDAR missing']],
    ['nothing', '', [], ['1 VCALENDAR missing']],
    [
      'a line without a colon',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'SUMMARY:A', 'what is this'), ...good),
      ['A', 'Good'],
      ['7 line unreadable'],
    ],
    [
      'an event without a beginning',
      calendar(...event('UID:a', 'SUMMARY:A'), ...good),
      ['Good'],
      ['3 DTSTART missing'],
    ],
    [
      'a beginning that is no date',
      calendar(...event('UID:a', 'DTSTART:20250230T100000Z', 'SUMMARY:A'), ...good),
      ['Good'],
      ['3 DTSTART unreadable'],
    ],
    [
      'a rule nobody can follow',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'SUMMARY:A', 'RRULE:FREQ=SOMETIMES')),
      ['A'],
      ['3 RRULE unsupported'],
    ],
    [
      'a zone nobody knows',
      calendar(...event('UID:a', 'DTSTART;TZID=Middle Earth:20250301T100000', 'SUMMARY:A')),
      ['A'],
      ['3 DTSTART unknown-zone'],
    ],
    [
      'a link that would run',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'SUMMARY:A', 'CONFERENCE:javascript:alert(1)')),
      ['A'],
      ['3 link unsafe-link'],
    ],
    ['an end that never comes', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20250301T100000Z\nSUMMARY:A`, ['A'], []],
    ['events without a calendar around them', good.join('\n'), ['Good'], []],
    ['an end before its beginning', calendar('END:VEVENT', ...good), ['Good'], ['3 END unreadable']],
    [
      'a duration below zero',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'DURATION:-PT1H', 'SUMMARY:A')),
      ['A'],
      ['3 DURATION unreadable'],
    ],
    // Faults of the kinds that the public corpora of icalendar (Python) and ical4j hold, in words of our own.
    [
      'an empty length, and one of several further dates that is none',
      calendar(
        ...event(
          'UID:a',
          'DTSTART:20250301T100000Z',
          'DURATION:P',
          'RDATE:20250302T100000Z,202503T100000Z',
          'SUMMARY:A',
        ),
      ),
      ['A', 'A'],
      ['3 DURATION unreadable', '3 RDATE unreadable'],
    ],
    [
      'blanks around the names of properties',
      calendar('REFRESH - INTERVAL; VALUE = DURATION:PT48H', ...good),
      ['Good'],
      ['3 line unreadable'],
    ],
    [
      'a quote within a quoted parameter',
      calendar(
        ...event('UID:a', 'DTSTART:20250301T100000Z', 'SUMMARY:A', 'ORGANIZER;CN="A "B" C":mailto:x@example.org'),
      ),
      ['A'],
      ['7 line unreadable'],
    ],
    [
      'a rule that is broken over a raw line',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'SUMMARY:A', 'RRULE:FREQ=WEEKLY;COUNT=2;', 'BYDAY=SA')),
      ['A', 'A'],
      ['8 line unreadable'],
    ],
    [
      'an end of another kind than the beginning',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'DTEND;VALUE=DATE:20250302', 'SUMMARY:A')),
      ['A'],
      ['3 DTEND unreadable'],
    ],
    [
      'a property that stands twice',
      calendar(...event('UID:a', 'DTSTART:20250301T100000Z', 'DTSTART:20250302T100000Z', 'SUMMARY:A')),
      ['A'],
      [],
    ],
    ['lines that end in CR alone', calendar(...good).replace(/\r?\n/g, '\r'), ['Good'], []],
    ['lines that end in CR CR LF', calendar(...good).replace(/\r?\n/g, '\r\r\n'), ['Good'], []],
    ['a NUL in the name of a component', calendar('BEGIN:VEV\0ENT', 'UID:x', 'END:VEV\0ENT', ...good), ['Good'], []],
    ['two calendars in one file', `${calendar(...good)}\r\n${calendar(...good)}`, ['Good'], []],
  ];
  it('covers so many kinds of fault', () => assert.equal(cases.length, 22));
  for (const [name, text, titles, refused] of cases) {
    it(name, () => {
      const { events, refused: found } = list(text);
      assert.deepEqual(events.map(({ title }) => title).sort(), titles);
      assert.deepEqual(
        found.map(({ line, field, reason }) => `${line} ${field} ${reason}`),
        refused,
      );
    });
  }

  it('knows a zone whose name is escaped where it is defined and quoted where it is used, with offsets without a sign', () => {
    const part = (name: string, from: string, to: string, rule: string): string[] => [
      `BEGIN:${name}`,
      'DTSTART:16010101T020000',
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `RRULE:FREQ=YEARLY;${rule}`,
      `END:${name}`,
    ];
    const text = calendar(
      'BEGIN:VTIMEZONE',
      'TZID:Coast (North & South)\\, Old Town',
      ...part('STANDARD', '0300', '0200', 'BYMONTH=10;BYDAY=-1SU'),
      ...part('DAYLIGHT', '0200', '0300', 'BYMONTH=3;BYDAY=-1SU'),
      'END:VTIMEZONE',
      ...event('UID:a', 'DTSTART;TZID="Coast (North & South), Old Town":20250701T100000', 'SUMMARY:A'),
    );
    const { events, refused } = list(text);
    assert.deepEqual([refused, events.map(({ time }) => plain(time).slice(0, 20))], [[], ['2025-07-01T07:00:00.']]);
  });

  it('a rule for every second ends where nobody would read on, and soon', () => {
    const text = calendar(...event('UID:a', 'DTSTART:19900101T000000Z', 'SUMMARY:A', 'RRULE:FREQ=SECONDLY'), ...good);
    const before = performance.now();
    const { events, refused } = list(text);
    assert.ok(performance.now() - before < 2_000);
    assert.ok(events.length <= 3_001 && events.some(({ title }) => title === 'Good'));
    assert.deepEqual(
      refused.map(({ field, reason }) => `${field} ${reason}`),
      ['RRULE too-many'],
    );
  });

  it('rules that never come true end, whatever they say', () => {
    for (const rule of [
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=5',
      'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
      'FREQ=MINUTELY;BYHOUR=3;BYDAY=MO;BYMONTHDAY=31;BYMONTH=11',
    ]) {
      const before = performance.now();
      list(calendar(...event('UID:a', 'DTSTART:19000101T000000Z', 'SUMMARY:A', `RRULE:${rule}`)));
      assert.ok(performance.now() - before < 2_000, rule);
    }
  });
});
