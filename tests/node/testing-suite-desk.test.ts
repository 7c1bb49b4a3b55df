import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { Backend, ModerationBackend, ReportsBackend, SharesBackend } from '../../src/core/backend.js';
import { HavenError } from '../../src/core/errors.js';
import { SHARES_METHODS } from '../../src/core/delegate.js';
import { MODERATION_METHODS, REPORTS_METHODS } from '../../src/core/method-names.js';
import { openMailboxPage } from '../../src/core/models/mailbox.js';
import type { AuditRow, QueueItem } from '../../src/core/models/moderation.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import { seededRandom } from '../../src/testing/random.js';
import type { Subject } from '../../src/testing/run-backend-case.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import type { TestClock } from '../../src/testing/test-clock.js';

type Method = (...args: unknown[]) => Promise<unknown>;
/** Stands in for every method of the three, by its name. */
type Spoil = (method: string, original: Method, args: unknown[], backend: Backend) => Promise<unknown>;

const random = seededRandom();
const at = (args: unknown[], index: number, change: object): unknown[] =>
  args.with(index, { ...(args[index] as object), ...change });
const last = (args: unknown[], change: object): unknown[] => at(args, args.length - 1, change);

/** Memory with one fault at its desk. */
function faulty(inner: ReturnType<typeof memoryBackend>, spoil: Spoil): Backend {
  const spoiled = <Capability extends object>(capability: Capability, methods: readonly string[]): Capability => {
    const all = methods.map((method) => {
      const original = (capability as Record<string, Method>)[method]!;
      return [method, (...args: unknown[]) => spoil(method, original, args, inner)];
    });
    return { ...capability, ...(Object.fromEntries(all) as Partial<Capability>) };
  };
  return {
    ...inner,
    shares: spoiled<SharesBackend>(inner.shares, SHARES_METHODS),
    reports: spoiled<ReportsBackend>(inner.reports, REPORTS_METHODS),
    moderation: spoiled<ModerationBackend>(inner.moderation, MODERATION_METHODS),
  };
}

const passing: Spoil = (_method, original, args) => original(...args);
/** One method is spoiled, the others pass. */
const only =
  (name: string, spoil: Spoil): Spoil =>
  (method, original, args, backend) =>
    (method === name ? spoil : passing)(method, original, args, backend);

/** Made anew for each case, since some remember. */
const FAULTS: Readonly<Record<string, () => Spoil>> = {
  'answers with a shorter page where there is no mailbox': () =>
    only('mailbox', async (_method, original, args) => {
      const answer = (await original(...args)) as { page: string };
      return openMailboxPage(answer.page).view ? answer : { page: '{"last":true}' };
    }),
  'says that there is no such mailbox': () =>
    only('mailbox', async (_method, original, args) => {
      const answer = (await original(...args)) as { page: string };
      if (!openMailboxPage(answer.page).view && args[1] === 0) throw new HavenError('not-found');
      return answer;
    }),
  'fills its mailboxes up with one letter': () =>
    only('mailbox', async (_method, original, args) => {
      const { page } = (await original(...args)) as { page: string };
      const start = page.indexOf('"fill":"') + 8;
      return { page: `${page.slice(0, start)}${'A'.repeat(page.length - start - 2)}"}` };
    }),
  'gives only the first page of a mailbox': () =>
    only('mailbox', async (_method, original, args) => {
      const { page } = (await original(...args)) as { page: string };
      return { page: page.replace('"last":false', '"last":true ') };
    }),
  'hands notes of moderators to the reporter': () => (method, original, args, backend) =>
    method === 'note'
      ? backend.moderation!.answer(...(args as Parameters<ModerationBackend['answer']>))
      : original(...args),
  'takes what is readable': () => (method, original, args) => {
    const sealed = (args[1] as { sealed?: unknown } | undefined)?.sealed;
    if (method !== 'submit' || typeof sealed !== 'string' || sealed.length < 1_000) return original(...args);
    return original(...args).catch((thrown: unknown) => {
      if (thrown instanceof HavenError && thrown.field === 'sealed')
        return { id: 'kept', day: '2026-03-10', version: 1, state: 'published' };
      throw thrown;
    });
  },
  'hides what many have reported': () => {
    let reports = 0;
    return (method, original, args) => {
      if (method === 'submit') reports++;
      return method === 'list' && reports > 15 ? Promise.resolve({ items: [] }) : original(...args);
    };
  },
  'ignores claims': () => async (method, original, args) => {
    try {
      return await original(...args);
    } catch (thrown) {
      const claimed = thrown instanceof HavenError && thrown.field === 'claim';
      if (!claimed || method !== 'note') throw thrown;
      return { id: args[1], day: '2026-03-10', version: 1, state: 'published' };
    }
  },
  'never lets a claim end': () =>
    only('queue', async (_method, original, args) => {
      const page = (await original(...args)) as { items: readonly QueueItem[] };
      return { ...page, items: page.items.filter(({ state, claim }) => state !== 'in-review' || claim?.mine) };
    }),
  'shows the queue in the order of arrival': () => {
    const seen: string[] = [];
    return async (method, original, args) => {
      const answer = await original(...args);
      if (method === 'submit') seen.push((answer as { id: string }).id);
      if (method !== 'queue') return answer;
      const { items, ...rest } = answer as { items: readonly QueueItem[] };
      return { ...rest, items: items.toSorted((a, b) => seen.indexOf(a.id) - seen.indexOf(b.id)) };
    };
  },
  'writes what was decided into the log': () => {
    const said: string[] = [];
    return async (method, original, args) => {
      const answer = await original(...args);
      if (method === 'decide') said.push(String((args[1] as { words?: string }).words));
      if (method !== 'audit') return answer;
      return (answer as readonly AuditRow[]).map((row) =>
        row.action === 'trim' ? { ...row, words: said.at(-1) } : row,
      );
    };
  },
  'loses a row of the log': () =>
    only('audit', async (_method, original, args) =>
      ((await original(...args)) as readonly AuditRow[]).filter(({ seq }) => seq !== 1),
    ),
  'does not log who opened what': () => (method, original, args) =>
    method === 'audit'
      ? original(...args).then((rows) => (rows as readonly AuditRow[]).filter(({ action }) => action !== 'open'))
      : original(...args),
  'lets who proposed confirm': () => {
    const proposed = new Map<unknown, unknown>();
    return async (method, original, args) => {
      if (method === 'decide') proposed.set((args[1] as { id: string }).id, (args[2] as { secret: string }).secret);
      if (
        method === 'confirm' &&
        args[2] === true &&
        proposed.get(args[1]) === (args[3] as { secret: string }).secret
      ) {
        return { id: args[1], day: '2026-03-10', version: 1, state: 'withdrawn' };
      }
      return original(...args);
    };
  },
  'gives an appeal to who decided': () =>
    only('open', (_method, original, args) =>
      original(...args).catch((thrown: unknown) => {
        if (thrown instanceof HavenError && thrown.code === 'unauthorized') return { messages: [], notes: [] };
        throw thrown;
      }),
    ),
  'lets anybody look at the queue': () =>
    only('queue', (_method, original, args) =>
      original(...args).catch((thrown: unknown) => {
        if (thrown instanceof HavenError && thrown.code === 'unauthorized') return { items: [] };
        throw thrown;
      }),
    ),
  'shows a hidden share by its id': () => {
    const texts = new Map<unknown, unknown>();
    return async (method, original, args) => {
      const answer = await original(...args).catch((thrown: unknown) => {
        const share = texts.get(args[1]);
        if (method === 'get' && share && (thrown as HavenError).code === 'not-found') return share;
        throw thrown;
      });
      if (method === 'own') texts.set(args[1], (answer as { share: unknown }).share);
      if (method === 'create') texts.set((args[1] as { id: string }).id, args[1]);
      return answer;
    };
  },
  'tells the author nothing of a decision': () =>
    only('own', async (_method, original, args) => ({ ...((await original(...args)) as object), decisions: [] })),
  'takes a checkpoint that somebody else has signed': () =>
    only('putCheckpoint', (_method, original, args) =>
      original(...args).catch((thrown: unknown) => {
        if (thrown instanceof HavenError && thrown.field === 'signer') return {};
        throw thrown;
      }),
    ),
  'forgets operation ids': () => (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'op') ? last(args, { op: random.key(16) }) : args)),
  'never looks at a signal': () => (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'signal') ? last(args, { signal: undefined }) : args)),
  'has one community': () => (method, original, args) =>
    // A ring names its community, and would tell.
    original(...(['submit', 'mailbox', 'withdraw'].includes(method) ? [{ community: 'all' }, ...args.slice(1)] : args)),
  'swaps no message after a change of keys': () =>
    only('reseal', async (_method, original, args, backend) => {
      // What is refused is refused here as well; only the effect is missing.
      const { messages, notes } = await backend.moderation!.open(args[0] as never, String(args[1]), {
        ...(args[3] as { secret: string }),
        op: random.key(16),
      });
      const [before] = [...messages, ...notes];
      const receipt = await original(...args);
      const swap = before && {
        id: before.id,
        epoch: (args[2] as { epoch: number }[])[0]!.epoch,
        sealed: before.sealed,
      };
      if (swap) await original(args[0], args[1], [swap], { ...(args[3] as object), op: random.key(16) });
      return receipt;
    }),
};

describe('the suite for backends finds a desk that', () => {
  const subject =
    (spoil: () => Spoil) =>
    (clock: TestClock): Subject => ({ backend: faulty(memoryBackend({ clock }), spoil()) });

  it('has no fault, and passes it', async () => {
    for (const item of Object.values(backendCases).flat()) {
      if (item.needs.includes('desk'))
        await runBackendCase(
          item,
          subject(() => passing),
        );
    }
  });

  for (const [fault, spoil] of Object.entries(FAULTS)) {
    it(fault, async () => {
      const found = await (async () => {
        for (const item of Object.values(backendCases).flat()) {
          if (!item.needs.includes('desk')) continue;
          const failed = await runBackendCase(item, subject(spoil)).then(
            () => false,
            () => true,
          );
          // The next one might wait for ever for what this backend never does.
          if (failed) return item.name;
        }
        return undefined;
      })();
      assert.ok(found, 'no case failed');
      if (process.env['HAVEN_FOUND']) console.log(`${fault} → ${found}`);
    });
  }
});
