// Prints what was measured. Nothing here decides whether a run is good: times on a shared machine only tell beside each other.
import { median, readings } from './budgets.mjs';

const number = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '–';
const ratio = (value) => (Number.isFinite(value) ? `${value.toFixed(2)}×` : '–');

function spread(values, digits = 0) {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length < 2) return number(known[0], digits);
  return `${number(median(known), digits)} (${number(Math.min(...known), digits)}–${number(Math.max(...known), digits)})`;
}

function print(title, head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ');
  console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '─'.repeat(width)).join('──')}`);
  for (const row of rows) console.log(line(row));
}

export function printStart(samples) {
  const r = readings(samples);
  const of = (name, kind, field) => (samples.start[name][kind] ?? []).map((record) => record[field]);
  const names = Object.keys(samples.start);
  print(
    'Until it works: slow line (562.5 ms a request, 180 kB/s), processor 4× slower. × of the one-file Lit form; paint × of the empty page.',
    [
      'page',
      'requests',
      'kB br',
      '+ later',
      'trips',
      'works, ms',
      '×',
      'paint, ms',
      '×',
      'shift',
      'tall: 320',
      '412',
      '1,280 px',
      'long tasks, ms',
    ],
    names
      .filter((name) => samples.start[name].slow.length)
      .map((name) => [
        name,
        number(r.mid(name, 'slow', 'requests')),
        number(r.bytes(name), 2),
        number(r.mid(name, 'slow', 'bytesLater') / 1000, 2),
        number(r.chain(name), 1),
        spread(of(name, 'slow', 'works')),
        ratio(r.works(name)),
        spread(of(name, 'slow', 'paint')),
        ratio(r.paint(name)),
        number(Math.max(...of(name, 'slow', 'shift')), 3),
        number(samples.start[name].widths[320], 3),
        number(samples.start[name].widths[412], 3),
        number(samples.start[name].widths[1280], 3),
        spread(of(name, 'slow', 'long')),
      ]),
  );
  const empty = (field) => r.mid('empty page', 'weight', field);
  print(
    'What it costs the page: not slowed, less the empty page.',
    ['page', 'script, ms', 'all of the main thread, ms', '× Lit form', 'heap, kB', '× Lit form'],
    names
      .filter((name) => samples.start[name].weight.length)
      .map((name) => {
        const less = (field, digits) =>
          spread(
            of(name, 'weight', field).map((value) => value - empty(field)),
            digits,
          );
        return [
          name,
          less('script', 1),
          less('task', 1),
          ratio(r.thread(name)),
          less('heap'),
          ratio(r.heap(name) / r.heap('one-file Lit form')),
        ];
      }),
  );
}

/** Where the bytes are, in the order they were asked for. */
export function printFiles({ start }) {
  console.log('\nFetched until it works, brotli bytes');
  for (const [name, { slow }] of Object.entries(start)) {
    const short = (slow[0]?.files ?? []).map((file) =>
      file.replace(/^.*\/([^/]+?)(-[\w-]{6,8})?\.(\w+) (\d+)$/, '$1 $4'),
    );
    if (short.length) console.log(`- ${name}: ${short.join(', ')}`);
  }
}

export function printWalls({ walls }) {
  const rows = Object.entries(walls).flatMap(([mode, sizes]) =>
    Object.entries(sizes).map(([count, { visits, slow, chain }]) => ({
      name: `${mode}, ${number(Number(count))}`,
      records: visits,
      slow,
      chain,
    })),
  );
  const each = (records, read, digits) => spread(records.map(read), digits);
  print(
    'Walls, stories in this browser’s database: not slowed, nothing taken off.',
    ['wall', 'paint, ms', 'first story, ms', 'script, ms', 'main thread, ms', 'heap, kB', 'nodes', 'shift'],
    rows.map(({ name, records }) => [
      name,
      each(records, ({ paint }) => paint),
      each(records, ({ first }) => first),
      each(records, ({ script }) => script, 1),
      each(records, ({ task }) => task, 1),
      each(records, ({ heap }) => heap),
      number(median(records.map(({ nodes }) => nodes))),
      number(Math.max(...records.map(({ shift }) => shift)), 3),
    ]),
  );
  print(
    'The same on the slow line with the slow processor.',
    ['wall', 'trips', 'kB br', 'paint, ms', 'first story, ms', 'shift', 'long tasks, ms'],
    rows
      .filter(({ slow }) => slow.length)
      .map(({ name, slow, chain }) => [
        name,
        number(chain, 1),
        number(median(slow.map(({ bytes }) => bytes)) / 1000, 2),
        each(slow, ({ paint }) => paint),
        each(slow, ({ works }) => works),
        number(Math.max(...slow.map(({ shift }) => shift)), 3),
        each(slow, ({ long }) => long),
      ]),
  );
  print(
    'One story comes from another tab while the wall is read.',
    ['wall', 'hint to drawn, ms', 'the first time, ms', 'main thread, ms', 'shift'],
    rows.map(({ name, records }) => [
      name,
      each(records, ({ live }) => live.wait, 1),
      each(records, ({ live }) => live.coldWait, 1),
      each(records, ({ live }) => live.task, 1),
      number(Math.max(...records.map(({ live }) => live.shift)), 3),
    ]),
  );
  const scrolled = rows
    .map(({ name, records }) => ({ name, records: records.flatMap((record) => record.scrolled ?? []) }))
    .filter(({ records }) => records.length);
  print(
    'Scrolling through all of it, so many heights of the list a frame. Late: the frame missed the next beat of 16.7 ms.',
    [
      'wall',
      'a frame',
      'frames',
      'main thread a frame, ms',
      'late',
      'over 50 ms',
      'longest, ms',
      'moved by itself, px',
      'nodes then',
      'heap then, kB',
      'to the end',
    ],
    scrolled.map(({ name, records }) => [
      name,
      number(records[0].step),
      each(records, ({ frames }) => frames),
      each(records, ({ taskPerFrame }) => taskPerFrame, 1),
      each(records, ({ slow }) => slow),
      each(records, ({ verySlow }) => verySlow),
      each(records, ({ longest }) => longest),
      each(records, ({ moved }) => moved),
      each(records, ({ nodes }) => nodes),
      each(records, ({ heap }) => heap),
      records.every(({ reached }) => reached) ? 'yes' : 'no',
    ]),
  );
  const turned = rows.filter(({ records }) => records.some(({ turns }) => turns?.length));
  if (!turned.length) return;
  print(
    'Turning pages with “Earlier”.',
    ['wall', 'pages turned', 'a page, ms', 'nodes then'],
    turned.map(({ name, records }) => [
      name,
      each(records, ({ turns }) => turns.length),
      each(records, ({ turns }) => median(turns)),
      each(records, ({ nodesAfterTurns }) => nodesAfterTurns),
    ]),
  );
}

export function printBudgets(lines) {
  print(
    'Budgets',
    ['what', 'measured', 'at most', ''],
    lines.map(({ what, value, most, unit, digits, verdict }) => [
      what,
      `${number(value, digits)} ${unit}`.trim(),
      `${number(most, Number.isInteger(most) ? 0 : 2)} ${unit}`.trim(),
      verdict,
    ]),
  );
}
