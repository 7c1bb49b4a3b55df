import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvRows } from '../../../src/core/resources/csv.js';
import { readDirectory } from '../../../src/core/resources/read-directory.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);
const rows = (text: string): (readonly string[] | number)[] =>
  [...csvRows(text)].map(({ line, cells }) => cells ?? line);

describe('csvRows reads', () => {
  for (const [what, text, expected] of [
    [
      'plain rows',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'every line end',
      'a,b\r\n1,2\r3,4\n5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'quoted cells with separators, lines and quotes in them',
      'a,b\n"x, ""y""","1\n2"',
      [
        ['a', 'b'],
        ['x, "y"', '1\n2'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,,\n"",x,',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
        ['', 'x', ''],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a quote inside a plain cell as it stands', 'a\n5" pipe', [['a'], ['5" pipe']]],
    [
      'a mark at the beginning',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no blank lines',
      'a,b\n\n  \n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(rows(text), expected));
  }

  it('what was written, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'ü', ' ', ';') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (cells) => {
        const text = [['x', 'y'], ...cells]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        assert.deepEqual(rows(text), [['x', 'y'], ...cells]);
      }),
      { seed },
    );
  });
});

describe('csvRows with broken quoting', () => {
  it('loses the row and no other, and knows its line', () => {
    assert.deepEqual(rows('a,b\n1,2\n"lost,3\n4,5\n6,7\n'), [['a', 'b'], ['1', '2'], 3, ['4', '5'], ['6', '7']]);
    assert.deepEqual(rows('a,b\n"x"y,1\n"two\nlines",2\n"x"y,3\n4,5'), [
      ['a', 'b'],
      2,
      ['two\nlines', '2'],
      5,
      ['4', '5'],
    ]);
  });

  it('ends in reasonable time', () => {
    const start = performance.now();
    const found = [...csvRows(`a,b\n${'"lost,1\n'.repeat(200_000)}`)];
    assert.ok(found.length >= 1_000);
    [...csvRows(`a,b\n"${'""'.repeat(2_000_000)}`)];
    assert.ok(performance.now() - start < 3_000);
  });
});

describe('a directory as CSV', () => {
  const read = async (text: string) => readDirectory(new TextEncoder().encode(text), { source: 'help.csv' });

  it('is read by everyday headings, and what is wrong is told by line and heading', async () => {
    const { resources, refused } = await read(
      [
        'Name,Type,Phone,Website,Opening hours,Who it is for,Cost,Last checked,Our own column',
        'Quiet Room,peer,01632 960001,https://quiet.example.org/,Mo-Fr 09:00-17:00,"Carers, men",free,2026-11-01,x',
        '"Two',
        'lines",professional,01632 960002,,,,,,',
        'Bad link,peer,01632 960003,javascript:alert(1),,,,,',
        'Bad phone,peer,ring ring,,,,,,',
        'Too,peer,01632 960004,,,,,,,many',
        '"No end,peer,01632 960005,,,,,,',
        'Last,peer,01632 960006,,,,,,',
      ].join('\n'),
    );
    assert.deepEqual(
      resources.map(({ name, audiences }) => [name, audiences.join()]),
      [
        ['Quiet Room', 'carers,men'],
        ['Two\nlines', 'everyone'],
        ['Last', 'everyone'],
      ],
    );
    assert.deepEqual(
      refused.map(({ source, row, field, reason }) => [source, row, field, reason]),
      [
        ['help.csv', 5, 'url', 'unsafe-link'],
        ['help.csv', 6, 'phone', 'invalid'],
        ['help.csv', 7, '.', 'unreadable'],
        ['help.csv', 8, '.', 'unreadable'],
      ],
    );
  });

  it('takes services without a word for their kind as professional ones', async () => {
    const { resources } = await read(
      'id,name,phone_number,eligibility_description\nx1,Counselling,01632 960001,Adults',
    );
    assert.deepEqual([resources[0]?.kind, resources[0]?.eligibility], ['professional', 'Adults']);
  });

  it('is refused whole where no heading is a name', async () => {
    const { refused } = await read('colour,size\nred,3');
    assert.deepEqual(refused, [{ source: 'help.csv', row: 1, field: 'name', reason: 'missing' }]);
  });
});
