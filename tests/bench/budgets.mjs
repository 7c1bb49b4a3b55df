// What each figure may be at most: counts, and ratios to a floor in the same run. Sizes are brotli, quality 11.

/** Middle of the values that are there. */
export function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((one, other) => one - other);
  const half = sorted.length >> 1;
  if (!sorted.length) return undefined;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const FORM = 'one-file Lit form';
const EMPTY = 'empty page';

/** @param samples of `index.mjs` */
export function readings({ start, walls }) {
  const mid = (name, kind, field) => median((start[name]?.[kind] ?? []).map((record) => record[field]));
  const over = (name, field) => mid(name, 'weight', field) - mid(EMPTY, 'weight', field);
  return {
    mid,
    works: (name) => mid(name, 'slow', 'works') / mid(FORM, 'slow', 'works'),
    paint: (name) => mid(name, 'slow', 'paint') / mid(EMPTY, 'slow', 'paint'),
    bytes: (name) => mid(name, 'slow', 'bytes') / 1000,
    chain: (name) => start[name]?.chain,
    shift: (name) => {
      const { slow = [], widths = {} } = start[name] ?? {};
      return Math.max(...slow.map(({ shift }) => shift), ...Object.values(widths));
    },
    long: (name) => mid(name, 'slow', 'long'),
    elsewhere: (name) => Math.max(...(start[name]?.slow ?? []).map(({ elsewhere }) => elsewhere)),
    script: (name) => over(name, 'script'),
    task: (name) => over(name, 'task'),
    thread: (name) => over(name, 'task') / over(FORM, 'task'),
    heap: (name) => over(name, 'heap'),
    wall: (mode, count, read, kind = 'visits') => median((walls[mode]?.[count]?.[kind] ?? []).map(read)),
    /** How much more a long wall costs than a short one. */
    growth(mode, read, kind) {
      return this.wall(mode, 10_000, read, kind) / this.wall(mode, 100, read, kind);
    },
  };
}

const kB = { unit: 'kB', digits: 2 };
const times = { unit: '×', digits: 2 };

/** Every budget with what this run measured: `{ what, value, most, unit, digits }`; `value` NaN where it was not run. */
export function budgets(samples, entryBytes) {
  const r = readings(samples);
  const lines = [];
  const add = (what, value, most, { unit = '', digits = 0 } = {}) => lines.push({ what, value, most, unit, digits });

  add('haven.js alone, no element', entryBytes / 1000, 1.5, kB);
  add('share box works: everything fetched until then', r.bytes('share box, snippet'), 12, kB);
  add('wall (empty) works: everything fetched until then', r.bytes('wall (empty), snippet'), 12, kB);
  add('receipt beside a share box, more to fetch', r.bytes('box + receipt') - r.bytes('share box, snippet'), 3, kB);
  add('community around them, more to fetch', r.bytes('box + receipt + community') - r.bytes('box + receipt'), 3, kB);
  add('all elements together, fetched until they work', r.bytes('all four elements'), 32, kB);
  for (const element of ['share box', 'wall (empty)']) {
    add(`${element}: trips by the bare tag`, r.chain(`${element}, bare tag`), 3.1, { unit: 'trips', digits: 1 });
    add(`${element}: trips by the snippet`, r.chain(`${element}, snippet`), 2.1, { unit: 'trips', digits: 1 });
  }
  add('share box works, slow line, bare tag ÷ Lit form', r.works('share box, bare tag'), 1.5, times);
  add('share box works, slow line, snippet ÷ Lit form', r.works('share box, snippet'), 1.1, times);
  for (const name of [
    'entry, no element',
    'share box, bare tag',
    'share box, snippet',
    'wall (empty), snippet',
    'all four elements',
  ]) {
    add(`first paint of the page ÷ empty page: ${name}`, r.paint(name), 1.03, times);
  }
  for (const name of ['share box, snippet', 'wall (empty), snippet', 'all four elements']) {
    add(`layout shift at 320, 412, 1,280 px: ${name}`, r.shift(name), 0, { digits: 3 });
  }
  add('long tasks at 4× while all elements start', r.long('all four elements'), 0, { unit: 'ms' });
  add('main thread of the first element ÷ Lit form', r.thread('share box, snippet'), 2, times);
  add('memory of the first element', r.heap('share box, snippet'), 300, { unit: 'kB' });
  add('memory of a receipt more', r.heap('box + receipt') - r.heap('share box, snippet'), 60, { unit: 'kB' });
  add('memory of a community more', r.heap('box + receipt + community') - r.heap('box + receipt'), 60, { unit: 'kB' });
  add('requests to anywhere but page and backend', Math.max(...Object.keys(samples.start).map(r.elsewhere)), 0);

  for (const mode of ['pages="button"', 'pages="scroll"']) {
    const wall = `wall ${mode}`;
    const trips = samples.walls[mode]?.[100]?.chain;
    add(`${wall}: trips to the first story by the snippet`, trips, 2.1, { unit: 'trips', digits: 1 });
    add(
      `${wall}: first paint, slow line, 10,000 ÷ 100`,
      r.growth(mode, ({ paint }) => paint, 'slow'),
      1.05,
      times,
    );
    add(
      `${wall}: main thread, 10,000 ÷ 100`,
      r.growth(mode, ({ task }) => task),
      1.05,
      times,
    );
    add(
      `${wall}: memory, 10,000 ÷ 100`,
      r.growth(mode, ({ heap }) => heap),
      1.05,
      times,
    );
    add(
      `${wall}: nodes at first, 10,000`,
      r.wall(mode, 10_000, ({ nodes }) => nodes),
      400,
    );
    add(
      `${wall}: one live story into 10,000, main thread`,
      r.wall(mode, 10_000, ({ live }) => live.task),
      3,
      { unit: 'ms', digits: 1 },
    );
    add(
      `${wall}: shift while 10,000 are loaded, slow line`,
      r.wall(mode, 10_000, ({ shift }) => shift, 'slow'),
      0,
      { digits: 3 },
    );
    add(
      `${wall}: shift by a live story`,
      r.wall(mode, 10_000, ({ live }) => live.shift),
      0,
      { digits: 3 },
    );
  }
  for (const count of [1_000, 10_000]) {
    add(
      `nodes after scrolling through ${count.toLocaleString('en')}`,
      r.wall('pages="scroll"', count, ({ scrolled }) => scrolled?.nodes ?? NaN),
      600,
    );
  }
  return lines.map((line) => {
    const { value, most, digits } = line;
    const rounded = Number(value?.toFixed(digits));
    const verdict = !Number.isFinite(rounded) ? 'not measured' : rounded <= most ? 'met' : 'not met';
    return { ...line, value, verdict };
  });
}
