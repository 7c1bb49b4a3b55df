import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BUDGET, mayAsk, parseLedger, spend, spent } from '../../../src/core/privacy/privacy-budget.js';
import type { PrivacyLedger } from '../../../src/core/privacy/privacy-budget.js';

const weekly = Math.log(3);
const entry = (key: string, day: string) => ({ key, day, epsilon: weekly });

describe('the privacy budget of a device', () => {
  it('allows three answers at ε = ln 3 in a quarter and refuses the fourth', () => {
    let ledger: PrivacyLedger = [];
    for (const [index, day] of ['2026-01-01', '2026-01-08', '2026-01-15'].entries()) {
      assert.ok(mayAsk(ledger, day, weekly));
      ledger = spend(ledger, entry(`key-${index}`, day));
    }
    assert.ok(!mayAsk(ledger, '2026-01-22', weekly));
    assert.ok(mayAsk(ledger, '2026-01-22', 0.5), 'a smaller one still fits');
    assert.ok(mayAsk(ledger, '2026-04-03', weekly), 'after 91 days the first is forgotten');
  });

  it('costs nothing for the same answer again', () => {
    const ledger = spend(spend([], entry('same', '2026-01-01')), entry('same', '2026-01-08'));
    assert.equal(spent(ledger, '2026-01-08'), weekly);
    const full = ['a', 'b', 'c'].reduce<PrivacyLedger>((sum, key) => spend(sum, entry(key, '2026-01-01')), []);
    assert.deepEqual([mayAsk(full, '2026-01-02', weekly, 'a'), mayAsk(full, '2026-01-02', weekly, 'd')], [true, false]);
  });

  it('is never more than its sum, whatever is asked in whatever order', () => {
    const day = fc
      .integer({ min: 0, max: 200 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ day, key: fc.string({ maxLength: 3 }), epsilon: fc.double({ min: 0.1, max: 4, noNaN: true }) }),
        ),
        (asks) => {
          let ledger: PrivacyLedger = [];
          for (const ask of asks.sort((a, b) => (a.day < b.day ? -1 : 1))) {
            if (!mayAsk(ledger, ask.day, ask.epsilon, ask.key)) continue;
            ledger = spend(ledger, ask);
            assert.ok(spent(ledger, ask.day) <= BUDGET + 1e-6);
          }
        },
      ),
    );
  });

  it('does not become free by a clock that was a year ahead', () => {
    const full = ['a', 'b', 'c'].reduce<PrivacyLedger>((sum, key) => spend(sum, entry(key, '2027-01-01')), []);
    assert.ok(!mayAsk(full, '2026-01-01', weekly));
  });

  it('reads back what was kept, and asks nothing where that is damaged', () => {
    const ledger = spend([], entry('a', '2026-01-01'));
    assert.deepEqual(parseLedger(JSON.stringify(ledger)), ledger);
    assert.deepEqual([parseLedger(null), parseLedger(undefined)], [[], []]);
    for (const text of [
      '',
      'x',
      '{}',
      '[1]',
      '[{"key":"a","epsilon":-1,"day":"2026-01-01"}]',
      '[{"key":"a","epsilon":1}]',
    ]) {
      assert.equal(parseLedger(text), undefined, text);
    }
  });
});
