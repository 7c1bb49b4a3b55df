import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { Backend, HeldEventsBackend } from '../../src/core/backend.js';
import { EVENTS_METHODS } from '../../src/core/delegate-events.js';
import { HavenError } from '../../src/core/errors.js';
import type { EventListing } from '../../src/core/models/event.js';
import type { HostedEvent } from '../../src/core/models/event-seats.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import { seededRandom } from '../../src/testing/random.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import type { TestClock } from '../../src/testing/test-clock.js';

type Method = (...args: unknown[]) => Promise<unknown>;
type Spoil = (method: string, original: Method, args: unknown[], inner: HeldEventsBackend) => Promise<unknown>;

const random = seededRandom();
const at = (args: unknown[], index: number, change: object): unknown[] =>
  args.with(index, { ...(args[index] as object), ...change });

/** Memory with one fault in its events. */
function faulty(inner: Backend & { readonly events: HeldEventsBackend }, spoil: Spoil): Backend {
  const events = { ...inner.events } as unknown as Record<string, unknown>;
  for (const method of EVENTS_METHODS) {
    const original = events[method] as Method;
    events[method] = (...args: unknown[]) => spoil(method, original, args, inner.events);
  }
  return { ...inner, events: events as unknown as HeldEventsBackend };
}

/** Made anew for each case, since some remember. */
const FAULTS: Readonly<Record<string, () => Spoil>> = {
  'say how many have a seat': () => {
    let seats = 0;
    return async (method, original, args) => {
      const answer = await original(...args);
      if (method === 'takeSeat') seats++;
      if (method !== 'list') return answer;
      const listing = answer as EventListing;
      return {
        ...listing,
        events: listing.events.map((event) => (event.seats ? { ...event, seats: { ...event.seats, seats } } : event)),
      };
    };
  },
  'say of a small group that it is full': () => {
    const taken = new Map<unknown, number>();
    return async (method, original, args) => {
      const answer = await original(...args);
      if (method === 'takeSeat') taken.set(args[1], (taken.get(args[1]) ?? 0) + 1);
      if (method !== 'list') return answer;
      const listing = answer as EventListing;
      const word = (id: string, room = Infinity): object => ((taken.get(id) ?? 0) >= room ? { word: 'full' } : {});
      return {
        ...listing,
        events: listing.events.map((event) =>
          event.seats?.word === 'unsaid'
            ? { ...event, seats: { ...event.seats, ...word(event.id, event.capacity) } }
            : event,
        ),
      };
    };
  },
  'tell the host who comes': () => {
    const capabilities: unknown[] = [];
    return async (method, original, args) => {
      if (method === 'takeSeat') capabilities.push((args[2] as { capability: unknown }).capability);
      const answer = await original(...args);
      return method === 'hosted' ? { ...(answer as HostedEvent), guests: capabilities } : answer;
    };
  },
  'give a seat to whoever comes first instead of to who waits': () => {
    const free: unknown[] = [];
    return async (method, original, args) => {
      // Keeps the place empty by seating somebody of its own before anybody can move up.
      if (method === 'giveBack') free.push(args[1]);
      const answer = (await original(...args)) as object;
      if (method === 'ownSeat' && free.includes(args[1])) return { state: 'waiting' };
      return answer;
    };
  },
  'call up in the order of arrival': () => {
    const line: unknown[] = [];
    let called = 0;
    return async (method, original, args) => {
      const answer = (await original(...args)) as { state?: string };
      if (method === 'takeSeat' && answer.state === 'held') line.push((args[2] as { capability: unknown }).capability);
      if (method === 'giveBack') called++;
      if (method !== 'ownSeat') return answer;
      const { hashSecret } = await import('../../src/core/crypto/keyring.js');
      const place = line.indexOf(await hashSecret((args[2] as { secret: string }).secret));
      return place < 0 ? answer : { state: place < called ? 'seat' : 'waiting' };
    };
  },
  'show a place in the line': () => async (method, original, args) => {
    const answer = (await original(...args)) as object;
    return method === 'ownSeat' ? { ...answer, place: 3 } : answer;
  },
  'take a seat away when there is less room': () => {
    let small = false;
    return async (method, original, args) => {
      if (method === 'edit') small = (args[2] as { capacity?: number }).capacity === 1;
      const answer = await original(...args);
      return method === 'ownSeat' && small ? { state: 'waiting' } : answer;
    };
  },
  'give more seats than there are': () => async (method, original, args) =>
    original(...(method === 'create' ? at(args, 1, { capacity: undefined, seats: {} }) : args)),
  'have one series of seats for all its dates': () => async (method, original, args, inner) => {
    const seats = method === 'takeSeat' || method === 'ownSeat' || method === 'giveBack';
    if (!seats || typeof args[1] !== 'string') return original(...args);
    const { events } = await inner.list(args[0] as never, { from: 0, to: 4e12 });
    const first = events.find(({ series }) => series === (args[1] as string).split(' ')[0]);
    return original(...args.with(1, first?.id ?? args[1]));
  },
  'move a series away from under its guests': () => async (method, original, args) => {
    try {
      return await original(...args);
    } catch (thrown) {
      if (method !== 'edit' || (thrown as HavenError).field !== 'start') throw thrown;
      return { id: 'x', day: '2026-03-10', version: 2, state: 'published' };
    }
  },
  'let anybody read the questions': () => {
    const hosts = new Map<string, string>();
    return async (method, original, args) => {
      const { secret } = (args.at(-1) ?? {}) as { secret?: string };
      const id = String(args[1]).split(' ')[0]!;
      if (method === 'questions' && hosts.has(id)) return original(...at(args, 3, { secret: hosts.get(id) }));
      const answer = await original(...args);
      if (method === 'questions' || method === 'hosted') hosts.set(id, secret!);
      return answer;
    };
  },
  'take seats after the beginning': () => async (method, original, args) => {
    try {
      return await original(...args);
    } catch (thrown) {
      if (method !== 'takeSeat' || !(thrown instanceof HavenError) || thrown.code !== 'closed') throw thrown;
      return { id: 'x', day: '2026-03-10', version: 1, state: 'published' };
    }
  },
  'count one capability twice': () => async (method, original, args) =>
    method === 'takeSeat' && (args[2] as { capability?: unknown } | undefined)?.capability
      ? original(...at(args, 2, { capability: random.key(32) }))
      : original(...args),
  'forget operation ids': () => (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'op') ? at(args, args.length - 1, { op: random.key(16) }) : args)),
  'have one community': () => (_method, original, args) => original({ community: 'all' }, ...args.slice(1)),
  'never look at a signal': () => (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'signal') ? at(args, args.length - 1, { signal: undefined }) : args)),
  'let a stranger cancel': () => {
    const hosts = new Map<string, unknown>();
    return async (method, original, args) => {
      const { secret } = (args.at(-1) ?? {}) as { secret?: string };
      const id = String(args[1]).split(' ')[0]!;
      if (method === 'hosted') hosts.set(id, secret);
      if (method !== 'cancel') return original(...args);
      return original(...args).catch(() => ({ id, day: '2026-03-10', version: 2, state: 'withdrawn' }));
    };
  },
  'give an answer back with the question': () => async (method, original, args) => {
    const answer = (await original(...args)) as object;
    return method === 'ask' ? { ...answer, text: (args[2] as { text: unknown }).text } : answer;
  },
};

const eventCases = Object.values(backendCases)
  .flat()
  .filter(({ needs }) => needs.includes('events'));

describe('the suite for backends finds events that', () => {
  for (const [fault, spoil] of Object.entries(FAULTS)) {
    it(fault, async () => {
      const subject = (clock: TestClock) => {
        const backend = faulty(memoryBackend({ clock }), spoil());
        return { backend, another: () => backend };
      };
      let failed = false;
      for (const item of eventCases) {
        failed = await runBackendCase(item, subject).then(
          () => false,
          () => true,
        );
        // The next one might wait for ever for what this backend never does.
        if (failed) break;
      }
      assert.ok(failed, 'no case failed');
    });
  }

  it('tell whoever watches of every seat', async () => {
    const listeners: (() => void)[] = [];
    const subject = (clock: TestClock) => {
      const told = faulty(memoryBackend({ clock }), async (_method, original, args) => {
        const answer = await original(...args);
        for (const changed of listeners) changed();
        return answer;
      });
      const watch: HeldEventsBackend['watch'] = (_scope, changed) => void listeners.push(changed);
      return { backend: { ...told, events: { ...told.events!, watch } } };
    };
    const item = eventCases.find(({ name }) => name.includes('of no single seat'))!;
    await assert.rejects(runBackendCase(item, subject), /six came, one asked/);
  });
});
