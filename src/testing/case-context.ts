import type { Backend, HeldEventsBackend, OwnerCall, PollsBackend, SharesBackend } from '../core/backend.js';
import { holdsEvents } from '../core/events-backend.js';
import { hashSecret } from '../core/crypto/keyring.js';
import { POLLS_METHODS, SHARES_METHODS } from '../core/delegate.js';
import { EVENTS_METHODS } from '../core/delegate-events.js';
import type { NewReaction, NewReply, NewShare, ShareContent } from '../core/models/share.js';
import { REACTIONS } from '../core/models/reply.js';
import type { Page } from '../core/paging.js';
import { ok } from './assert.js';
import type { CaseContext } from './backend-case.js';
import { inspectAnswer } from './inspect.js';
import type { Random } from './random.js';
import type { TestClock } from './test-clock.js';

const TEXTS = [
  'The evenings are long at the moment. Writing this is my walk around the block.',
  'I told my sister today. She only nodded, and that was exactly right.',
  'Slept badly again. The kettle and the window help.',
  'Week three of the new rhythm. Some days it holds.',
  'I keep the small list by the door: water, keys, breathe.',
];

/** What a host has written about an event, times among it, is public; the rest of an answer about events is inspected. */
const HOSTS = new Set(['time', 'movedFrom', 'event', 'date']);
const besideTheHosts = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(besideTheHosts);
  if (typeof answer !== 'object' || !answer) return answer;
  const own = Object.entries(answer).filter(([key]) => !HOSTS.has(key) && !(key === 'id' && 'time' in answer));
  return Object.fromEntries(own.map(([key, value]) => [key, besideTheHosts(value)]));
};

/** Hands every call on and inspects every answer; what is shown as a secret must never come back. */
function inspected<Capability extends Pick<SharesBackend, 'watch'>>(
  capability: Capability,
  methods: readonly (keyof Capability & string)[],
  secrets: Set<string>,
  part: (answer: unknown) => unknown = (answer) => answer,
): Capability {
  const watched: Record<string, unknown> = {};
  for (const method of methods) {
    watched[method] = async (...args: unknown[]) => {
      const answer = await (capability[method] as (...args: unknown[]) => Promise<unknown>)(...args);
      // Only what opened something is a secret: cases also show public values as if they were.
      for (const arg of args) {
        const { secret, voice } = (arg ?? {}) as { secret?: unknown; voice?: unknown };
        for (const value of [secret, voice]) if (typeof value === 'string') secrets.add(value);
      }
      inspectAnswer(part(answer), secrets);
      return answer;
    };
  }
  if (capability.watch) watched['watch'] = capability.watch.bind(capability);
  return watched as Capability;
}

export interface Ingredients {
  readonly backend: Backend;
  readonly clock: TestClock;
  readonly random: Random;
  readonly another?: (() => Backend | Promise<Backend>) | undefined;
}

export function caseContext({ backend, clock, random, another }: Ingredients): CaseContext {
  const secrets = new Set<string>();
  ok(backend.shares, 'the backend offers no shares');
  const shares = inspected<SharesBackend>(backend.shares, SHARES_METHODS, secrets);
  const scope = { community: `case-${random.key(8)}` };
  const other = { community: `other-${random.key(8)}` };
  const op = (): string => random.key(16);
  const by = (secret: string): OwnerCall => ({ op: op(), secret });
  const key = async (): Promise<{ secret: string; hash: string }> => {
    const secret = random.key(32);
    return { secret, hash: await hashSecret(secret) };
  };

  const content = (change: Partial<ShareContent> = {}): ShareContent => ({
    text: random.pick(TEXTS),
    notes: [],
    wish: 'replies',
    reactions: true,
    ...change,
  });

  const newShare = async (change: Partial<NewShare> = {}): Promise<{ input: NewShare; secret: string }> => {
    const { secret, hash } = await key();
    return {
      secret,
      input: { id: random.uuid(), ...content(), capability: hash, voice: random.key(32), ...change },
    };
  };

  const newReply = async (change: Partial<NewReply> = {}): Promise<{ input: NewReply; secret: string }> => {
    const { secret, hash } = await key();
    return {
      secret,
      input: { id: random.uuid(), text: 'I read this twice.', capability: hash, voice: random.key(32), ...change },
    };
  };

  const all = async <Item>(page: (cursor?: string) => Promise<Page<Item>>): Promise<Item[]> => {
    const items: Item[] = [];
    const seen = new Set<string>();
    for (let cursor: string | undefined; ;) {
      const answer = await page(cursor);
      items.push(...answer.items);
      cursor = answer.next;
      if (!cursor) return items;
      ok(!seen.has(cursor), 'the same cursor came twice: the list has no end');
      seen.add(cursor);
    }
  };

  const second = async (): Promise<Backend> => {
    ok(another, 'the runner offers no second backend');
    return another();
  };
  const pollsOf = ({ polls }: Backend): PollsBackend => {
    ok(polls, 'the backend offers no polls');
    return inspected<PollsBackend>(polls, POLLS_METHODS, secrets);
  };

  const eventsOf = ({ events }: Backend): HeldEventsBackend => {
    ok(holdsEvents(events), 'the backend holds no events');
    return inspected<HeldEventsBackend>(events, EVENTS_METHODS, secrets, besideTheHosts);
  };

  return {
    backend,
    shares,
    get resources() {
      ok(backend.resources, 'the backend offers no resources');
      return backend.resources;
    },
    get polls() {
      return pollsOf(backend);
    },
    get events() {
      return eventsOf(backend);
    },
    scope,
    other,
    clock,
    random,
    op,
    by,
    key,
    content,
    newShare,
    newReply,
    all,
    async newReaction(kind = random.pick(REACTIONS)) {
      const { secret, hash } = await key();
      const input: NewReaction = { kind, capability: hash };
      return { input, secret };
    },
    async share(change, where = scope) {
      const { input, secret } = await newShare(change);
      const receipt = await shares.create(where, input, { op: op() });
      return { id: input.id, input, secret, voice: input.voice, receipt };
    },
    async reply(share, change, where = scope) {
      const { input, secret } = await newReply(change);
      const receipt = await shares.reply(where, share, input, { op: op() });
      return { id: input.id, input, secret, voice: input.voice, receipt };
    },
    list: (query = {}, where = scope) =>
      all((cursor) => shares.list(where, { ...query, ...(cursor === undefined ? {} : { cursor }) })),
    async another() {
      const { shares: theirs } = await second();
      ok(theirs, 'the second backend offers no shares');
      return inspected<SharesBackend>(theirs, SHARES_METHODS, secrets);
    },
    anotherPolls: async () => pollsOf(await second()),
    anotherEvents: async () => eventsOf(await second()),
  };
}
