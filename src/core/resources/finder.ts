import { type OpenState, stateAt } from '../hours/open-at.js';
import { wallTime } from '../hours/zone.js';
import {
  CONTACT_KINDS,
  type ContactKind,
  type Cost,
  COSTS,
  type Resource,
  RESOURCE_AUDIENCES,
  RESOURCE_KINDS,
  RESOURCE_TOPICS,
  type ResourceAudience,
  type ResourceKind,
  type ResourceTopic,
} from '../models/resource.js';
import type { ResourceFilter } from './filter.js';
import { fixedRank, RANKS, rankOf, stateRank, understood } from './first.js';
import { folded, WordIndex, wordsOf } from './search-words.js';
import { type Pause, slices } from './slices.js';
import type { Viewer } from './viewer.js';

export interface FinderOptions {
  /** For what counts as checked too long ago. */
  readonly now: number;
  /** Lets the page do something else; a new task when absent. */
  readonly pause?: Pause;
  readonly signal?: AbortSignal;
  /** More words to find an entry by, such as its topics in the language of the page. */
  readonly alsoFoundBy?: (resource: Resource) => string;
}

/** What occurs in a directory at all, so that no filter is offered that finds nothing. In the order of the model. */
export interface Offered {
  readonly kinds: readonly ResourceKind[];
  readonly topics: readonly ResourceTopic[];
  readonly audiences: readonly ResourceAudience[];
  readonly contacts: readonly ContactKind[];
  readonly costs: readonly Cost[];
  /** As the entries write them, in alphabetical order. */
  readonly languages: readonly string[];
  /** Whether anything is near: has an address to visit, or serves one part of the country. */
  readonly near: boolean;
  /** Whether anything has hours that are known. */
  readonly hours: boolean;
}

export interface Finder {
  readonly offered: Offered;
  /** All that match, in the order of `inOrder`. What is given back is new each time; entries are the directory's own. */
  find(filter: ResourceFilter, viewer: Viewer): readonly Resource[];
}

/** Each different value once, by number. */
class Distinct<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, value: Value): number {
    let found = this.#numbers.get(key);
    if (found === undefined) {
      found = this.values.length;
      this.values.push(value);
      this.#numbers.set(key, found);
    }
    return found;
  }

  /** A question put once to each value instead of to each entry. */
  ask<Answer>(question: (value: Value) => Answer): readonly Answer[] {
    return this.values.map(question);
  }
}

const bits = <Word>(all: readonly Word[], some: readonly Word[] = []): number =>
  some.reduce((sum, word) => sum | (1 << all.indexOf(word)), 0);
const wordsIn = <Word>(all: readonly Word[], mask: number): readonly Word[] =>
  all.filter((_, index) => mask & (1 << index));

const ALL = -1;
const ONLINE = 1;
const NEAR = 2;
const EVERYONE = bits(RESOURCE_AUDIENCES, ['everyone']);
const AUDIENCE_PART = 4;

/**
 * Makes a directory ready to be filtered and searched: once, in slices. After that 50,000 entries are filtered within a
 * frame, also on a slow phone. Nothing of what is looked for leaves the page.
 */
export async function createFinder(
  resources: readonly Resource[],
  { now, pause, signal, alsoFoundBy }: FinderOptions,
): Promise<Finder> {
  const breathe = slices(pause, signal);
  const shown = resources.filter(({ status }) => status !== 'inactive');
  const column = (): Int32Array => new Int32Array(shown.length);
  const columns = { kinds: column(), topics: column(), audiences: column(), contacts: column(), costs: column() };
  const [reach, before, after, languageOf, scheduleOf, areaOf] = Array.from({ length: 6 }, column) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const languages = new Distinct<readonly string[]>();
  const schedules = new Distinct<Resource['schedule']>();
  const areas = new Distinct<string | undefined>();
  const words = new WordIndex();

  for (const [index, resource] of shown.entries()) {
    const { kind, contacts, schedule, area } = resource;
    const kinds = contacts.map((contact) => contact.kind);
    columns.kinds[index] = bits(RESOURCE_KINDS, [kind]);
    columns.topics[index] = bits(RESOURCE_TOPICS, resource.topics);
    columns.audiences[index] = bits(RESOURCE_AUDIENCES, resource.audiences);
    columns.contacts[index] = bits(CONTACT_KINDS, kinds);
    columns.costs[index] = bits(COSTS, [resource.cost]);
    reach[index] =
      (kinds.some((one) => one !== 'visit') || kinds.length === 0 ? ONLINE : 0) |
      (kinds.includes('visit') || area !== undefined ? NEAR : 0);
    [before[index], after[index]] = fixedRank(resource, now) as [number, number];
    languageOf[index] = languages.number(resource.languages.join(), resource.languages);
    scheduleOf[index] = schedules.number(schedule ? `${schedule.hours}\n${schedule.timezone ?? ''}` : '', schedule);
    const places = contacts.filter((contact) => contact.kind === 'visit').map(({ value }) => value);
    const where = [area, ...places].filter((place) => place !== undefined).join('\n');
    areaOf[index] = areas.number(where, where ? folded(where) : undefined);
    words.add(
      index,
      [
        resource.name,
        resource.description,
        resource.myth,
        resource.eligibility,
        resource.note,
        where,
        kinds.length > 0 ? contacts.map(({ value }) => value).join(' ') : '',
        kind,
        resource.topics.join(' '),
        resource.audiences.join(' '),
        alsoFoundBy?.(resource),
      ].join(' '),
    );
    await breathe();
  }
  await words.finish(breathe);

  /** Of each schedule, as long as the minute and the zone are the same. */
  let states: readonly OpenState['state'][] = [];
  let statesFor = '';
  const statesAt = (instant: number, zone: string | undefined): readonly OpenState['state'][] => {
    const key = `${Math.floor(instant / 60_000)} ${zone}`;
    if (key === statesFor) return states;
    const walls = new Map<string, number | undefined>();
    const wallOf = (at: number, of: string): number | undefined => {
      if (!walls.has(of)) walls.set(of, wallTime(at, of));
      return walls.get(of);
    };
    states = schedules.ask((schedule) => stateAt(schedule, instant, zone, wallOf));
    statesFor = key;
    return states;
  };

  const union = (of: Int32Array): number => of.reduce((sum, mask) => sum | mask, 0);
  const offered: Offered = {
    kinds: wordsIn(RESOURCE_KINDS, union(columns.kinds)),
    topics: wordsIn(RESOURCE_TOPICS, union(columns.topics)),
    audiences: wordsIn(RESOURCE_AUDIENCES, union(columns.audiences)),
    contacts: wordsIn(CONTACT_KINDS, union(columns.contacts)),
    costs: wordsIn(COSTS, union(columns.costs)),
    languages: [...new Set(languages.values.flat())].sort(),
    near: (union(reach) & NEAR) > 0,
    hours: schedules.values.some((schedule) => schedule !== undefined),
  };

  const marked = new Uint8Array(shown.length);
  const ranks = new Int32Array(shown.length);
  const find = (filter: ResourceFilter, viewer: Viewer): readonly Resource[] => {
    const kinds = bits(RESOURCE_KINDS, filter.kinds) || ALL;
    const topics = bits(RESOURCE_TOPICS, filter.topics);
    const contacts = bits(CONTACT_KINDS, filter.contacts);
    const costs = bits(COSTS, filter.costs) || ALL;
    const reaches = filter.reach === 'online' ? ONLINE : filter.reach === 'near' ? NEAR : ALL;
    const chosen = bits(RESOURCE_AUDIENCES, filter.audiences);
    const state = Uint8Array.from(statesAt(viewer.now, viewer.zone), stateRank);
    const foreign = Uint8Array.from(languages.ask((served) => Number(!understood(served, viewer.languages))));
    const spoken = filter.languages?.length ? filter.languages : undefined;
    const wanted = Uint8Array.from(
      languages.ask((served) => Number(!spoken || (served.length > 0 && understood(served, spoken)))),
    );
    const place = folded(filter.area ?? '').trim();
    const there = Uint8Array.from(areas.ask((where) => Number(!place || where === undefined || where.includes(place))));
    const looked = [...new Set(wordsOf(filter.words ?? ''))].slice(0, 20);
    marked.fill(0);
    for (const [index, beginning] of looked.entries()) words.narrow(beginning, marked, index + 1);

    // One pass over plain numbers, then each entry straight to its place: sorting would cost several frames.
    const places = new Uint32Array(RANKS + 1);
    for (let index = 0; index < shown.length; index++) {
      const isFor = columns.audiences[index]!;
      const now = state[scheduleOf[index]!]!;
      const out =
        marked[index] !== looked.length ||
        !(columns.kinds[index]! & kinds) ||
        (topics && !(columns.topics[index]! & topics)) ||
        (contacts && !(columns.contacts[index]! & contacts)) ||
        !(columns.costs[index]! & costs) ||
        !(reach[index]! & reaches) ||
        (chosen && !(isFor & (chosen | EVERYONE))) ||
        (filter.openNow && now !== 0) ||
        !wanted[languageOf[index]!] ||
        !there[areaOf[index]!];
      if (out) {
        ranks[index] = -1;
        continue;
      }
      let start = before[index]!;
      // Whoever says whom it is for gets what is for them first.
      if (chosen) start = (start & ~AUDIENCE_PART) | (isFor & chosen ? 0 : AUDIENCE_PART);
      const rank = rankOf(start, foreign[languageOf[index]!]!, now, after[index]!);
      ranks[index] = rank;
      places[rank + 1]!++;
    }
    for (let rank = 1; rank <= RANKS; rank++) places[rank]! += places[rank - 1]!;
    const found = new Array<Resource>(places[RANKS]!);
    for (let index = 0; index < shown.length; index++) {
      const rank = ranks[index]!;
      if (rank >= 0) found[places[rank]!++] = shown[index]!;
    }
    return found;
  };
  return { offered, find };
}
