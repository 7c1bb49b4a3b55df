import { attempt } from './attempt.js';
import type { Call, SharesBackend } from './backend.js';

export const SHARES_METHODS = [
  'create',
  'edit',
  'withdraw',
  'get',
  'list',
  'own',
  'ownReply',
  'reply',
  'replies',
  'editReply',
  'withdrawReply',
  'react',
  'unreact',
] as const;

export type SharesMethod = (typeof SHARES_METHODS)[number];

type Method = (...args: unknown[]) => Promise<unknown>;

/** One method, handed on to whatever `home` gives at that moment, inside {@link attempt}. */
const handed =
  <Name extends string>(home: (name: Name) => unknown, name: Name): Method =>
  (...args) =>
    // The call is the last argument of every method.
    attempt((args.at(-1) as Call | undefined)?.signal, async () =>
      ((await home(name)) as Record<Name, Method>)[name](...args),
    );

/**
 * These methods of a capability, each handed on to whatever `home` gives at that moment: so a home may be loaded late, and may
 * throw what it likes.
 */
export const delegate = <Capability, Name extends keyof Capability & string>(
  methods: readonly Name[],
  home: (method: Name) => Pick<Capability, Name> | Promise<Pick<Capability, Name>>,
): Pick<Capability, Name> =>
  Object.fromEntries(methods.map((method) => [method, handed(home, method)])) as Pick<Capability, Name>;

/**
 * The same for what few pages use: its methods are not listed before it is there, since a list would weigh on every page. In return
 * it cannot be spread into another object.
 */
export const late = <Capability extends object>(
  home: (name: string) => unknown,
  watch: SharesBackend['watch'],
): Capability =>
  new Proxy({} as Capability, {
    // Whatever has a `then` is taken for a promise by who awaits it.
    get: (_, name) => (name === 'watch' ? watch : name !== 'then' && handed(home, name as string)),
  });

export const delegateShares = (
  home: (method: SharesMethod) => SharesBackend | Promise<SharesBackend>,
): Omit<SharesBackend, 'watch'> => delegate<SharesBackend, SharesMethod>(SHARES_METHODS, home);
