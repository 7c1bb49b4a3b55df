import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PageKey, PageSource } from '../../src/core/paging.js';
import { formatCursor, parseCursor, parseLimit, readPage } from '../../src/core/paging.js';
import { seededRandom } from '../../src/testing/random.js';

const random = seededRandom();

/** Numbers as rows; odd ones are filtered out. */
function source(rows: readonly number[], limit: number, read: number[] = []): PageSource<number, number> {
  return {
    limit,
    after: undefined,
    read(after, count) {
      read.push(count);
      const start = after ? rows.indexOf(after[0]) + 1 : 0;
      return rows.slice(start, start + count);
    },
    key: (row) => [row, 'id'],
    item: (row) => (row % 2 ? undefined : row),
    signal: undefined,
  };
}

describe('paging', () => {
  it('a cursor comes back as the key it was made of', () => {
    for (const key of [
      [-20_260_310, random.uuid()],
      [20_260_310, random.uuid()],
    ] as PageKey[]) {
      assert.deepEqual(parseCursor(formatCursor(key), 'cursor', key[0] < 0 ? -1 : 1), key);
    }
    assert.equal(parseCursor(undefined, 'cursor', 1), undefined);
  });

  it('anything else is refused, a cursor of a list in the other direction too', () => {
    const good = formatCursor([20_260_310, random.uuid()]);
    for (const value of [`-${good}`, ` ${good}`, `${good} `, `${good}\n`, good.toUpperCase(), null, 7, [good]]) {
      if (value === good) continue;
      assert.throws(() => parseCursor(value, 'cursor', 1), { code: 'invalid', field: 'cursor' });
    }
    assert.throws(() => parseCursor(good, 'cursor', -1), { code: 'invalid', field: 'cursor' });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (value === undefined) return;
        assert.throws(() => parseCursor(value, 'cursor', 1), { code: 'invalid' });
      }),
    );
  });

  it('a limit is 20 unless it is a whole number from 1 to 50', () => {
    assert.deepEqual(
      [undefined, 1, 50].map((value) => parseLimit(value)),
      [20, 1, 50],
    );
    for (const value of [0, 51, 1.5, '5', null, NaN]) assert.throws(() => parseLimit(value), { field: 'limit' });
  });

  it('a page is full, names its last item, and says truly whether anything follows', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }));
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 1, max: 9 }), async (some, limit) => {
        const rows = some.sort((a, b) => a - b);
        const wanted = rows.filter((row) => row % 2 === 0);
        const { items, next } = await readPage(source(rows, limit));
        assert.deepEqual(items, wanted.slice(0, limit));
        assert.equal(next, wanted.length > limit ? formatCursor([wanted[limit - 1]!, 'id']) : undefined);
      }),
    );
  });

  it('without anything filtered, one read of one more than asked for is enough', async () => {
    const read: number[] = [];
    await readPage(source([2, 4, 6, 8, 10], 3, read));
    assert.deepEqual(read, [4]);
  });

  it('stops reading when nobody waits any more', async () => {
    const controller = new AbortController();
    const read: number[] = [];
    const odd = Array.from({ length: 1_000 }, (_, index) => index * 2 + 1);
    const endless = source(odd, 3, read);
    const page = readPage({
      ...endless,
      read(after, count) {
        if (read.length === 2) controller.abort();
        return endless.read(after, count);
      },
      signal: controller.signal,
    });
    await assert.rejects(page, { name: 'AbortError' });
    assert.equal(read.length, 3);
  });
});
