import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityOf } from '../../../src/core/crypto/age-keys.js';
import { PAPER_ROWS, paperCopy, readPaperCopy } from '../../../src/core/crypto/paper-copy.js';
import { randomIds } from '../../../src/core/ids.js';

const secret = randomIds.bytes(32);
const rows = paperCopy('moderator', secret);

describe('a paper copy', () => {
  it('is five short rows, which without spaces and marks are the key as a stock age tool takes it', () => {
    assert.equal(rows.length, PAPER_ROWS);
    for (const row of rows) assert.match(row, /^([A-Z\d]{2,4} ){3,4}[A-Z\d]{2}$/);
    const data = rows.map((row) => row.replaceAll(' ', '').slice(0, -2)).join('');
    assert.equal(`AGE-SECRET-KEY-PQ-1${data}`, identityOf(secret));
  });

  it('is read back as people type it', () => {
    const typed = [
      rows.join('\n'),
      rows.join('\r\n\n').toLowerCase(),
      rows.map((row, i) => `  ${i + 1}. ${row.replaceAll(' ', '-')} `).join('\n'),
      rows.map((row) => row.replaceAll('0', 'O').replaceAll('L', 'i').replaceAll('8', 'B')).join('\n'),
    ];
    for (const text of typed) assert.deepEqual(readPaperCopy('moderator', text), secret);
  });

  it('names the row where anything was mistyped: every place, another character', () => {
    for (const [index, row] of rows.entries()) {
      for (let i = 0; i < row.length; i++) {
        if (row[i] === ' ') continue;
        const wrong = row.slice(0, i) + (row[i] === 'Q' ? 'P' : 'Q') + row.slice(i + 1);
        const typed = rows.map((each, at) => (at === index ? wrong : each)).join('\n');
        assert.throws(() => readPaperCopy('moderator', typed), { code: 'invalid', field: `rows.${index}` });
      }
    }
  });

  it('names the row where two neighbours changed places', () => {
    for (const [index, row] of rows.entries()) {
      const bare = row.replaceAll(' ', '');
      for (let i = 1; i < bare.length; i++) {
        if (bare[i] === bare[i - 1]) continue;
        const wrong = bare.slice(0, i - 1) + bare[i]! + bare[i - 1]! + bare.slice(i + 1);
        const typed = rows.map((each, at) => (at === index ? wrong : each)).join('\n');
        assert.throws(() => readPaperCopy('moderator', typed), { code: 'invalid', field: `rows.${index}` });
      }
    }
  });

  it('names the first row that stands in another place or is too short', () => {
    const [a, b, c, d, e] = rows;
    for (const [typed, field] of [
      [[b, a, c, d, e], 'rows.0'],
      [[a, b, d, c, e], 'rows.2'],
      [[a, b, c, d, e!.slice(0, -1)], 'rows.4'],
      [[a, b, c, d], 'rows'],
      [[a, b, c, d, e, e], 'rows'],
      [[], 'rows'],
    ] as const) {
      assert.throws(() => readPaperCopy('moderator', typed.join('\n')), { code: 'invalid', field });
    }
  });

  it('of the root is no copy of a moderator key, and the other way round', () => {
    const root = paperCopy('root', secret);
    assert.deepEqual(readPaperCopy('root', root.join('\n')), secret);
    assert.throws(() => readPaperCopy('moderator', root.join('\n')), { code: 'invalid', field: 'rows.0' });
    assert.throws(() => readPaperCopy('root', rows.join('\n')), { code: 'invalid', field: 'rows.0' });
  });
});
