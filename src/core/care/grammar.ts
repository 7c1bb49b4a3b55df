import { fold, plain } from './words.js';

/**
 * A pack is lines of text. `NAME = word stem* *ending` names a class of words; `NAME: pattern` names what a pattern finds;
 * `verdict: pattern` says what it means. A pattern is slots in order: words (`a|b`), classes (`NAME`), `?` after one that may
 * be missing. Up to two other words may stand between two slots, up to five where there is `..`, none where there is `+`.
 * Several patterns are parted by `;`. Fillers ("just", "einfach") take no room.
 */
export const VERDICTS = [
  'urgent',
  'support',
  /** As the two above, and no guard takes it away. */
  'urgent!',
  'support!',
  /** What stands in these words is not about the writer's life. */
  'guard',
  /** The same for the words around: games, machines, a stage, a notice, a song. */
  'frame',
  'sincere',
  'past',
  'well',
  'soon',
  'decided',
  'farewell',
  'absent',
  /** Going away on holiday or from a job: no farewell. */
  'away',
  'other',
  'danger',
  'threat',
  'unsafe',
  'means',
  'report',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Everything the matcher walks through, in flat lists. A step is one slot of one pattern. */
export interface Grammar {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** By the first `n` signs of a word, or its last. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** Steps that wait for a class, the later ones of a pattern first. */
  readonly waiting: readonly (readonly number[])[];
  /** Words since the step before, at most; 0 for a first step. */
  readonly reach: readonly number[];
  /** What a last step tells: a class by its number, a verdict as `-1 - index - 32 * pack`; else 0. */
  readonly tells: readonly number[];
  readonly fillers: ReadonlySet<string>;
}

const GAPS: Readonly<Record<string, number>> = { '+': 1, '..': 6 };
const USUAL = 3;

interface Slot {
  readonly what: string;
  readonly reach: number;
}

/** Each way to read a pattern once its `?` slots are there or not. */
const readings = (pattern: string): Slot[][] => {
  let ways: Slot[][] = [[]];
  let reach = USUAL;
  for (const part of pattern.trim().split(/\s+/)) {
    if (GAPS[part]) {
      reach = GAPS[part];
      continue;
    }
    const maybe = part.endsWith('?');
    const what = maybe ? part.slice(0, -1) : part;
    const longer = ways.map((way) => [...way, { what, reach }]);
    ways = maybe ? [...ways, ...longer] : longer;
    reach = USUAL;
  }
  return ways;
};

/** Puts packs together. Class names hold within one pack; what all say alike stands in front of each (`packs/families.ts`). */
export function compile(packs: readonly string[]): Grammar {
  const tables = {
    exact: new Map<string, number[]>(),
    stems: new Map<string, number[]>(),
    endings: new Map<string, number[]>(),
  };
  const waiting: number[][] = [[]];
  const reach: number[] = [];
  const tells: number[] = [];
  const fillers = new Set<string>();

  const put = (map: Map<string, number[]>, key: string, id: number): void => {
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  const learn = (raw: string, id: number): void => {
    // Both ways to write an umlaut without its key: "moechte", "mochte".
    const spelled = raw.replace(/[äöü]/g, (sign) => `${fold(sign)}e`);
    for (const written of new Set([raw, spelled])) {
      const word = plain(fold(written).replace(/\*/g, ''));
      if (raw.startsWith('*')) put(tables.endings, word, id);
      else put(raw.endsWith('*') ? tables.stems : tables.exact, word, id);
    }
  };
  const add = (slots: readonly number[], reaches: readonly number[], told: number): void => {
    slots.forEach((id, place) => {
      const step = reach.length;
      reach.push(place && (reaches[place] ?? USUAL));
      tells.push(place === slots.length - 1 ? told : 0);
      waiting[id]?.unshift(step);
    });
  };

  packs.forEach((pack, place) => {
    const classes = new Map<string, number>();
    const idOf = (what: string): number => {
      const there = classes.get(what);
      if (there) return there;
      const id = waiting.push([]) - 1;
      classes.set(what, id);
      if (/^[A-Z]\w*$/.test(what)) return id;
      for (const one of what.split('|')) {
        if (/^[A-Z]/.test(one)) add([idOf(one)], [0], id);
        else learn(one, id);
      }
      return id;
    };
    for (const line of pack.split('\n')) {
      const [, name = '', sign, rest = ''] = /^([\w!]+) ?([=:]) (.+)$/.exec(line.trim()) ?? [];
      if (sign === '=') {
        for (const one of rest.split(/\s+/)) {
          if (name === 'FILLER') fillers.add(plain(fold(one)));
          else if (/^[A-Z]/.test(one)) add([idOf(one)], [0], idOf(name));
          else learn(one, idOf(name));
        }
      } else if (sign) {
        const verdict = VERDICTS.indexOf(name as Verdict);
        const told = verdict < 0 ? idOf(name) : -1 - verdict - 32 * place;
        for (const pattern of rest.split(';')) {
          for (const way of readings(pattern)) {
            add(
              way.map(({ what }) => idOf(what)),
              way.map((slot) => slot.reach),
              told,
            );
          }
        }
      }
    }
  });
  return { ...tables, waiting, reach, tells, fillers };
}
