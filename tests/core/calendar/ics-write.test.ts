// What we write is read by node-ical, which knows nothing of us.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import nodeIcal, { type VEvent } from 'node-ical';
import { calendarLink, CALENDAR_SERVICES } from '../../../src/core/calendar/calendar-links.js';
import { foldLine, writeIcs } from '../../../src/core/calendar/ics-write.js';
import type { EventOccurrence } from '../../../src/core/models/event.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const now = Date.UTC(2026, 2, 10, 12);
const event: EventOccurrence = {
  id: 'anxiety-group@example.org 1773165600000',
  series: 'anxiety-group@example.org',
  title: 'Group: anxiety, and what helps; a start',
  description: 'First line\nSecond \\ line, with comma; and semicolon',
  place: 'Room 4, Überhaus',
  link: 'https://meet.example.org/a?b=1',
  status: 'confirmed',
  time: { type: 'zoned', start: Date.UTC(2026, 2, 10, 18), end: Date.UTC(2026, 2, 10, 19, 30), zone: 'Europe/Berlin' },
};
const read = (text: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((item): item is VEvent => item?.type === 'VEVENT');

describe('a calendar file', () => {
  it('tells another program everything an event says', () => {
    const [found] = read(writeIcs([event], now));
    assert.equal(found?.summary, event.title);
    assert.equal(found.description, `${event.description}\n\n${event.link}`);
    assert.equal(found.location, event.place);
    assert.equal(found.start.toISOString(), '2026-03-10T18:00:00.000Z');
    assert.equal(found.end?.toISOString(), '2026-03-10T19:30:00.000Z');
    assert.equal(found.dtstamp?.toISOString(), '2026-03-10T12:00:00.000Z');
  });

  it('with neutral words tells nothing but the time: not in the title, the id or anywhere else', () => {
    const text = writeIcs([event], now, { neutral: 'Appointment' });
    assert.equal(read(text)[0]?.summary, 'Appointment');
    assert.doesNotMatch(text.replace(/\r\n /g, ''), /anxiety|group|helps|Room|meet\.example|Haven/i);
  });

  it('reminds, when somebody wants it, in words that tell nothing', () => {
    const text = writeIcs([event], now, { neutral: 'Appointment', alarm: { minutes: 60, words: 'Appointment' } });
    assert.match(
      text,
      /BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Appointment\r\nTRIGGER:-PT60M\r\nEND:VALARM\r\nEND:VEVENT/,
    );
    assert.equal(read(text)[0]?.alarms?.length, 1);
    assert.doesNotMatch(writeIcs([event], now, { neutral: 'Appointment' }), /VALARM/);
  });

  it('keeps the id of a date, and gives each date its own', () => {
    const uid = (text: string): string[] => read(text).map(({ uid: found }) => found);
    const other = { ...event, id: 'anxiety-group@example.org 1773770400000' };
    const [one, two] = uid(writeIcs([event, other], now));
    assert.notEqual(one, two);
    assert.deepEqual(uid(writeIcs([event], now + 5_000, { neutral: 'x' })), [one]);
  });

  it('says whole days as days, their end the day after, and floating times without a zone', () => {
    const [days] = read(writeIcs([{ ...event, time: { type: 'days', start: '2026-03-28', end: '2026-03-29' } }], now));
    assert.equal(days?.datetype, 'date');
    assert.equal(days.end?.getDate(), 30);
    const text = writeIcs(
      [{ ...event, time: { type: 'floating', start: '2026-03-28T19:00:00', end: '2026-03-28T20:00:00' } }],
      now,
    );
    assert.match(text, /\r\nDTSTART:20260328T190000\r\nDTEND:20260328T200000\r\n/);
  });

  it('has lines of at most 75 bytes that give the same text again, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const folded = foldLine(`SUMMARY:${title.replace(/[\r\n]/g, '')}`);
        for (const line of folded.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75);
        assert.equal(folded.replace(/\r\n /g, ''), `SUMMARY:${title.replace(/[\r\n]/g, '')}`);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('lets no line of an event become a line of the file', () => {
    const title = 'A\r\nEND:VEVENT\nBEGIN:VEVENT\rSUMMARY:B';
    assert.equal(read(writeIcs([{ ...event, title }], now)).length, 1);
  });
});

describe('a link to a calendar service', () => {
  it('leads to that service, over https, with the time', () => {
    const hosts = CALENDAR_SERVICES.map((service) => new URL(calendarLink(service, event)));
    assert.deepEqual(
      hosts.map(({ protocol, host }) => `${protocol}//${host}`),
      ['https://calendar.google.com', 'https://outlook.live.com', 'https://calendar.yahoo.com'],
    );
    const [google, outlook, yahoo] = hosts.map(({ searchParams }) => searchParams);
    assert.equal(google?.get('dates'), '20260310T180000Z/20260310T193000Z');
    assert.equal(outlook?.get('startdt'), '2026-03-10T18:00:00Z');
    assert.equal(yahoo?.get('et'), '20260310T193000Z');
  });

  it('with neutral words tells the service nothing but the time', () => {
    for (const service of CALENDAR_SERVICES) {
      assert.doesNotMatch(calendarLink(service, event, { neutral: 'Appointment' }), /anxiety|Room|meet\.example|line/i);
    }
  });
});
