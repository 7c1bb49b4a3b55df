import type {
  Backend,
  ModerationBackend,
  OwnerCall,
  PollsBackend,
  ReportsBackend,
  SharesBackend,
} from '../core/backend.js';
import { hashSecret } from '../core/crypto/keyring.js';
import { SHARES_METHODS } from '../core/delegate.js';
import { MODERATION_METHODS, POLLS_METHODS, REPORTS_METHODS } from '../core/method-names.js';
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

/** Hands every call on and inspects every answer; what is shown as a secret must never come back. */
function inspected<Capability extends Pick<SharesBackend, 'watch'>>(
  capability: Capability,
  methods: readonly (keyof Capability & string)[],
  secrets: Set<string>,
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
      inspectAnswer(answer, secrets);
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
  readonly reviewing?: (() => Backend | Promise<Backend>) | undefined;
}

export function caseContext({ backend, clock, random, another, reviewing }: Ingredients): CaseContext {
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

  const deskOf = ({ reports, moderation }: Backend): Pick<CaseContext, 'reports' | 'moderation'> => {
    ok(reports && moderation, 'the backend offers no reports or no moderation');
    return {
      reports: inspected<ReportsBackend>(reports, REPORTS_METHODS, secrets),
      moderation: inspected<ModerationBackend>(moderation, MODERATION_METHODS, secrets),
    };
  };

  return {
    backend,
    shares,
    get reports() {
      return deskOf(backend).reports;
    },
    get moderation() {
      return deskOf(backend).moderation;
    },
    get resources() {
      ok(backend.resources, 'the backend offers no resources');
      return backend.resources;
    },
    get polls() {
      return pollsOf(backend);
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
    anotherDesk: async () => deskOf(await second()),
    async reviewing() {
      ok(reviewing, 'the runner offers no backend that reviews');
      return caseContext({ backend: await reviewing(), clock, random });
    },
  };
}
