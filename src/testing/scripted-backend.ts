import type {
  Backend,
  Call,
  Keeping,
  ModerationBackend,
  PollsBackend,
  ReportsBackend,
  SharesBackend,
} from '../core/backend.js';
import { createChanges } from '../core/changes.js';
import type { SharesMethod } from '../core/delegate.js';
import { SHARES_METHODS } from '../core/delegate.js';
import { HavenError } from '../core/errors.js';
import type { ModerationMethod, PollsMethod, ReportsMethod } from '../core/method-names.js';
import { MODERATION_METHODS, POLLS_METHODS, REPORTS_METHODS } from '../core/method-names.js';

/** A method of shares by its name, others as `polls.get`, `reports.submit`, `moderation.decide`. */
export type ScriptedMethod =
  SharesMethod | `polls.${PollsMethod}` | `reports.${ReportsMethod}` | `moderation.${ModerationMethod}`;

/** A call that waits. It goes on when the test says so: no timers. */
export interface Gate {
  /** Resolves once a call has arrived and is waiting. */
  readonly arrived: Promise<void>;
  /** Lets the call go on. */
  release(): void;
}

export interface HoldOptions {
  /** Wait after the work has been done, so that the answer comes late; otherwise before it begins. */
  readonly after?: boolean;
  /** Ignore the signal, as a careless backend does: the answer arrives although nobody wants it any more. */
  readonly deaf?: boolean;
}

export interface ScriptedCall {
  readonly method: ScriptedMethod;
  readonly args: readonly unknown[];
  readonly signal: AbortSignal | undefined;
}

/**
 * A backend that does what `inner` does, except where the script says otherwise. Each entry of the script is for one
 * call (or `times` calls) of one method, used up in the order it was given.
 *
 * @example
 * const backend = scriptedBackend(memoryBackend());
 * backend.fail('list', new HavenError('offline'));
 * const gate = backend.hold('create');
 * await gate.arrived; // the element shows that it is sending
 * gate.release();
 */
export interface ScriptedBackend extends Backend {
  readonly shares: SharesBackend;
  /** Where the backend behind it has them. */
  readonly polls?: PollsBackend;
  readonly reports?: ReportsBackend;
  readonly moderation?: ModerationBackend;
  /** Every call so far, in order, the failing ones too. */
  readonly calls: readonly ScriptedCall[];
  /** What the backend says about itself; may be set at any time. */
  keeping: Keeping;
  /** The next call fails before anything happens. */
  fail(method: ScriptedMethod, error?: unknown, times?: number): void;
  /** The next call does its work, and then the answer is lost on the way. */
  lose(method: ScriptedMethod, error?: unknown, times?: number): void;
  /** The next call waits at a gate. */
  hold(method: ScriptedMethod, options?: HoldOptions): Gate;
  /** The next call never answers; an abort still ends it. */
  hang(method: ScriptedMethod): void;
  /** The next call answers this, whatever it is, and does nothing. */
  garbage(method: ScriptedMethod, answer: unknown, times?: number): void;
  /** Tells whoever watches, as if somebody else had written. */
  tell(community?: string): void;
  /** Resolves when the method is called the next time. */
  called(method: ScriptedMethod): Promise<ScriptedCall>;
}

type Work = () => Promise<unknown>;
type Step = (work: Work, signal: AbortSignal | undefined) => Promise<unknown>;

/** Ends as soon as the signal does. */
function heeding(signal: AbortSignal | undefined, promise: Promise<unknown>): Promise<unknown> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

export function scriptedBackend(inner: Backend): ScriptedBackend {
  const { shares, polls, reports, moderation } = inner;
  if (!shares) throw new HavenError('unsupported', { field: 'shares' });
  const script = new Map<ScriptedMethod, Step[]>();
  const waiting = new Map<ScriptedMethod, ((call: ScriptedCall) => void)[]>();
  const calls: ScriptedCall[] = [];
  const changes = createChanges();
  let said: Keeping | undefined;

  const add = (method: ScriptedMethod, step: Step, times = 1): void => {
    script.set(method, [...(script.get(method) ?? []), ...Array.from({ length: times }, () => step)]);
  };

  /** Every method of a capability, through the script. */
  const handed = <Capability extends object>(
    capability: Capability,
    methods: readonly (keyof Capability & string)[],
    nameOf: (method: string) => ScriptedMethod,
  ): Capability => {
    const watch: SharesBackend['watch'] = (scope, changed, call) => {
      changes.watch(scope, changed, call);
      (capability as Pick<SharesBackend, 'watch'>).watch?.(scope, changed, call);
    };
    const all = methods.map((name) => [
      name,
      (...args: unknown[]): Promise<unknown> => {
        const method = nameOf(name);
        const call: ScriptedCall = { method, args, signal: (args.at(-1) as Call | undefined)?.signal };
        calls.push(call);
        for (const wake of waiting.get(method)?.splice(0) ?? []) wake(call);
        const work: Work = () => (capability[name] as (...args: unknown[]) => Promise<unknown>)(...args);
        const step = script.get(method)?.shift();
        return step ? step(work, call.signal) : work();
      },
    ]);
    return { ...(Object.fromEntries(all) as Capability), watch };
  };

  return {
    name: `scripted ${inner.name}`,
    get keeping() {
      return said ?? inner.keeping;
    },
    set keeping(keeping) {
      said = keeping;
      changes.tell();
    },
    shares: handed<SharesBackend>(shares, SHARES_METHODS, (method) => method as SharesMethod),
    ...(polls && {
      polls: handed<PollsBackend>(polls, POLLS_METHODS, (method) => `polls.${method as PollsMethod}`),
    }),
    ...(reports && {
      reports: handed<ReportsBackend>(reports, REPORTS_METHODS, (method) => `reports.${method as ReportsMethod}`),
    }),
    ...(moderation && {
      moderation: handed<ModerationBackend>(
        moderation,
        MODERATION_METHODS,
        (method) => `moderation.${method as ModerationMethod}`,
      ),
    }),
    // The host's public data, and nothing a person does; a test that wants it to fail gives its own.
    ...(inner.resources && { resources: inner.resources }),
    calls,
    fail(method, error = new HavenError('unavailable'), times) {
      add(method, () => Promise.reject(error), times);
    },
    lose(method, error = new HavenError('offline'), times) {
      add(method, (work) => work().then(() => Promise.reject(error as Error)), times);
    },
    hold(method, { after = false, deaf = false } = {}) {
      let release = (): void => {};
      let arrive = (): void => {};
      const open = new Promise<void>((resolve) => (release = resolve));
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      const step: Step = async (work) => {
        const answer = after ? await work() : undefined;
        arrive();
        await open;
        return after ? answer : work();
      };
      add(method, (work, signal) => {
        const held = step(work, signal);
        return deaf ? held : heeding(signal, held);
      });
      return { arrived, release };
    },
    hang(method) {
      add(method, (_work, signal) => heeding(signal, new Promise(() => {})));
    },
    garbage(method, answer, times) {
      add(method, () => Promise.resolve(answer), times);
    },
    tell: changes.tell,
    called: (method) => new Promise((resolve) => waiting.set(method, [...(waiting.get(method) ?? []), resolve])),
  };
}
