import { type OpenState, stateAt } from '../hours/open-at.js';
import type { Resource, ResourceKind } from '../models/resource.js';
import { isStale } from './stale.js';
import type { Viewer } from './viewer.js';

// Immediate danger, talk now, someone near, professional, self-help, and what there is to read.
const STEPS: Readonly<Record<ResourceKind, number>> = {
  emergency: 0,
  crisis: 1,
  warmline: 1,
  peer: 2,
  professional: 3,
  telehealth: 3,
  referral: 3,
  'self-help': 4,
  fact: 5,
  partner: 5,
};
const STATES = { open: 0, unknown: 1, closed: 2 };

/** What people come with; an entry for nothing but debts or diets does not stand in for somebody to talk to. */
const TALK = ['suicide', 'crisis', 'emotional-support'] as const;

const forEveryone = ({ audiences }: Resource): boolean => audiences.includes('everyone');
const general = ({ topics }: Resource): boolean => topics.length === 0 || TALK.some((topic) => topics.includes(topic));
const writes = ({ contacts }: Resource): boolean => contacts.some(({ kind }) => /^(text|chat|whatsapp)$/.test(kind));

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** Whether a line that speaks these languages, none known counting as any, can be understood by who reads those. */
export const understood = (served: readonly string[], languages: readonly string[]): boolean =>
  served.length === 0 || served.some((tag) => languages.some((read) => primary(read) === primary(tag)));

/** How often each part of a rank can differ; see {@link inOrder} for what the parts are. */
export const RANKS = 6 * 2 * 2 * 2 * 2 * 3 * 2 * 2 * 2;

/** The parts of a rank that no viewer changes: before the language and the hours, and after them. */
export const fixedRank = (resource: Resource, now: number): readonly [before: number, after: number] => [
  ((STEPS[resource.kind] * 2 + Number(!forEveryone(resource))) * 2 + Number(!general(resource))) * 2 +
    Number(resource.area !== undefined),
  (Number(resource.kind === 'warmline') * 2 + Number(isStale(resource, now))) * 2 +
    Number(resource.confidence === 'medium'),
];

/** A number below {@link RANKS}: the smaller, the sooner it is offered. */
export const rankOf = (before: number, foreign: number, state: number, after: number): number =>
  ((before * 2 + foreign) * 3 + state) * 8 + after;

/** Open, then unknown, then closed. */
export const stateRank = (state: OpenState['state']): number => STATES[state];

/**
 * Puts entries into the order in which they are offered. What comes first decides, each line only between equals:
 * 1. the step: immediate danger, talk now, someone near, professional, self-help, to read
 * 2. for everyone before for some, and somebody to talk to before a line for one matter
 * 3. the whole country before a part of it
 * 4. a language the person reads: a line in another one is no help, however open
 * 5. open, then unknown, then closed
 * 6. a crisis line before a warmline
 * 7. checked lately, and sources that agree; the order of the directory, which begins with the host's own
 */
export function inOrder(resources: readonly Resource[], { now, zone, languages }: Viewer): readonly Resource[] {
  const rank = (resource: Resource): number => {
    const [before, after] = fixedRank(resource, now);
    const foreign = Number(!understood(resource.languages, languages));
    return rankOf(before, foreign, stateRank(stateAt(resource.schedule, now, zone)), after);
  };
  return resources
    .filter(({ status }) => status !== 'inactive')
    .map((resource) => ({ resource, rank: rank(resource) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ resource }) => resource);
}

/** Entries that are only ever shown together stand together, where the first of them stood. */
function together(ordered: readonly Resource[]): readonly (readonly Resource[])[] {
  const byId = new Map(ordered.map((resource) => [resource.id, resource]));
  const partners = new Map<Resource, Set<Resource>>();
  for (const resource of ordered) {
    const other = resource.pairedWith === undefined ? resource : byId.get(resource.pairedWith);
    // Half of a pair is not shown.
    if (!other) continue;
    const group = partners.get(other) ?? partners.get(resource) ?? new Set();
    for (const one of [resource, other]) {
      for (const member of partners.get(one) ?? [one]) group.add(member);
    }
    for (const member of group) partners.set(member, group);
  }
  const groups = new Map<Set<Resource>, Resource[]>();
  for (const resource of ordered) {
    const group = partners.get(resource);
    if (!group) continue;
    const members = groups.get(group);
    if (members) members.push(resource);
    else groups.set(group, [resource]);
  }
  return [...groups.values()];
}

/** Where one finds somebody to talk to, wherever one is. */
const findsLines = (resource: Resource): boolean =>
  resource.kind === 'referral' && resource.country === undefined && forEveryone(resource) && general(resource);

/**
 * Where nobody to talk to is known, as in a country without lines or none at all, the way to find somebody takes their
 * step: before somebody near, who may not be there before Monday.
 */
function talkFirst(groups: readonly (readonly Resource[])[]): readonly (readonly Resource[])[] {
  if (groups.some(([first]) => STEPS[first!.kind] === 1)) return groups;
  const danger = groups.filter(([first]) => STEPS[first!.kind] === 0);
  const rest = groups.filter((group) => !danger.includes(group));
  const finding = rest.find(([first]) => findsLines(first!));
  return finding ? [...danger, finding, ...rest.filter((group) => group !== finding)] : groups;
}

/**
 * What a first screen shows: few enough to choose from on a bad night.
 *
 * - Never anything before the line for everyone, or where none is known the way to find one, but immediate danger; what is for some, for one part of the country or for
 *   one matter only fills places that would stay empty.
 * - One place goes to somebody who can be written to, where there is one: many people cannot speak just now.
 * - The last place goes to the host's own "someone near" or professional, where there is one: the person down the corridor.
 * - Paired entries come together or not at all.
 */
export function firstResources(resources: readonly Resource[], viewer: Viewer, count = 3): readonly Resource[] {
  const groups = talkFirst(together(inOrder(resources, viewer)).filter((group) => STEPS[group[0]!.kind] < 5));
  const chosen: (readonly Resource[])[] = [];
  const places = (): number => chosen.reduce((sum, group) => sum + group.length, 0);
  for (const group of groups) if (places() + group.length <= count) chosen.push(group);

  const stands = chosen[0]?.[0];
  let last = chosen.length - 1;
  /** Gives the last place that is not taken to another, unless it is among them; never the first. */
  const lastPlaceTo = (wanted: (resource: Resource) => boolean): void => {
    if (last < 1 || chosen.some((group) => group.some(wanted))) return;
    const other = groups.find((group) => group.length === 1 && group.some(wanted));
    if (!other || chosen[last]!.length !== 1) return;
    chosen[last] = other;
    last--;
  };
  const nearest = groups.find(
    ([first]) => first!.own && [2, 3].includes(STEPS[first!.kind]) && forEveryone(first!),
  )?.[0];
  if (nearest) lastPlaceTo((resource) => resource === nearest);
  if (stands && STEPS[stands.kind] === 1 && forEveryone(stands)) {
    lastPlaceTo(
      (resource) =>
        STEPS[resource.kind] === 1 &&
        forEveryone(resource) &&
        general(resource) &&
        resource.area === undefined &&
        writes(resource),
    );
  }
  const order = new Map(groups.map((group, index) => [group, index]));
  return chosen.sort((a, b) => order.get(a)! - order.get(b)!).flat();
}
