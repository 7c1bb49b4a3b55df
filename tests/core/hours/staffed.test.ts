import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stateAt } from '../../../src/core/hours/open-at.js';
import { expectedLook, parseWithin } from '../../../src/core/hours/staffed.js';
import { TIERS } from '../../../src/core/models/report.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const at = (time: string): number => Date.parse(`${time}Z`);
const evenings = { hours: 'Mo-Fr 18:00-22:00', timezone: 'UTC', within: 'urgent 15m, worry 4h, rules 1d' };
// 10 March 2026 is a Tuesday.
const tuesday = (time: string): number => at(`2026-03-10T${time}`);

describe('when somebody looks', () => {
  it('is now and how soon, where that fits into what is left of the hours', () => {
    assert.deepEqual(expectedLook(evenings, 'urgent', tuesday('19:00')), {
      here: true,
      at: tuesday('22:00'),
      minutes: 15,
    });
    assert.deepEqual(expectedLook(evenings, 'rules', tuesday('21:59')), {
      here: true,
      at: tuesday('22:00'),
      minutes: 1_440,
    });
  });

  it('counts from the next time somebody is there, where it does not fit', () => {
    assert.deepEqual(expectedLook(evenings, 'worry', tuesday('19:00')), {
      here: false,
      at: at('2026-03-11T18:00'),
      minutes: 240,
    });
    assert.deepEqual(expectedLook(evenings, 'urgent', at('2026-03-13T21:50')), {
      here: false,
      at: at('2026-03-16T18:00'),
      minutes: 15,
    });
  });

  it('is from the next opening on, out of hours', () => {
    assert.deepEqual(expectedLook(evenings, 'urgent', tuesday('12:00')), {
      here: false,
      at: tuesday('18:00'),
      minutes: 15,
    });
  });

  it('says nothing of how soon where the host has not said it', () => {
    assert.deepEqual(expectedLook(evenings, 'other', tuesday('19:00')), { here: true, at: tuesday('22:00') });
    assert.deepEqual(expectedLook({ hours: '24/7' }, 'urgent', tuesday('19:00')), { here: true });
  });

  for (const hours of ['', 'soon', 'Mo-Fr 18:00', 'Mo-Fr 18:00-22:00; PH off', 'off']) {
    it(`is nothing at all for “${hours}”`, () => {
      assert.equal(expectedLook({ ...evenings, hours }, 'urgent', tuesday('19:00')), undefined);
    });
  }

  it('is nothing in a zone that nobody knows', () => {
    assert.equal(expectedLook({ ...evenings, timezone: 'Nowhere/Land' }, 'urgent', tuesday('19:00')), undefined);
  });

  it('reads the hours in the host’s zone', () => {
    const kolkata = { ...evenings, timezone: 'Asia/Kolkata' };
    assert.equal(expectedLook(kolkata, 'urgent', tuesday('13:00'))?.here, true);
    assert.equal(expectedLook(kolkata, 'urgent', tuesday('19:00'))?.here, false);
  });

  it('never says that somebody is here when nobody is, nor promises less than a day past the end of the hours', () => {
    const zone = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe');
    const hours = fc.constantFrom(
      'Mo-Fr 18:00-22:00',
      'Mo-Th 20:00-02:00; Fr-Su 22:00-04:00',
      '24/7',
      'Sa 10:00-10:30',
    );
    const now = fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-01-01T00:00') });
    const run = fc.property(zone, hours, now, fc.integer({ min: 1, max: 900 }), (timezone, open, time, minutes) => {
      const schedule = { hours: open, timezone };
      const look = expectedLook({ ...schedule, within: `urgent ${minutes}m` }, 'urgent', time);
      if (!look) return;
      if (look.here) {
        assert.equal(stateAt(schedule, time), 'open');
        if (look.minutes && look.at) assert.ok(time + look.minutes * 60_000 <= look.at);
      } else {
        assert.ok(look.at !== undefined && look.at > time);
        assert.equal(stateAt(schedule, look.at), 'open');
      }
    });
    fc.assert(run, { seed });
  });
});

describe('how soon, as a host writes it', () => {
  it('is read by tier, in minutes, hours and days', () => {
    assert.deepEqual(parseWithin('urgent 15m, safety 4h,worry 4 h , rules 1d, other 3d'), {
      urgent: 15,
      safety: 240,
      worry: 240,
      rules: 1_440,
      other: 4_320,
    });
  });

  it('is left out where it cannot be read', () => {
    assert.deepEqual(parseWithin('urgent soon, safety 0m, worry -4h, rules 1w, gossip 1m, other 1000m'), {});
  });

  it('stands anything', () => {
    const run = fc.property(fc.string(), (text) => {
      for (const [tier, minutes] of Object.entries(parseWithin(text))) {
        assert.ok((TIERS as readonly string[]).includes(tier) && minutes > 0);
      }
    });
    fc.assert(run, { seed });
  });
});
