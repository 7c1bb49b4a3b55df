import { attempt } from './attempt.js';
import type { Call, PollsBackend, SharesBackend } from './backend.js';

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

export const POLLS_METHODS = [
  'create',
  'get',
  'answer',
  'change',
  'withdraw',
  'own',
  'addText',
  'withdrawText',
  'results',
  'waves',
  'close',
  'note',
  'texts',
] as const;

export type PollsMethod = (typeof POLLS_METHODS)[number];

/**
 * These methods of a capability, each handed on to whatever `home` gives at that moment, inside {@link attempt}: so a home
 * may be loaded late, and may throw what it likes.
 */
export function delegate<Capability, Method extends keyof Capability & string>(
  methods: readonly Method[],
  home: (method: Method) => Pick<Capability, Method> | Promise<Pick<Capability, Method>>,
): Pick<Capability, Method> {
  const handed = methods.map((method) => [
    method,
    // The call is the last argument of every method.
    (...args: unknown[]) =>
      attempt((args.at(-1) as Call | undefined)?.signal, async () => {
        const capability = await home(method);
        return (capability[method] as (...args: unknown[]) => Promise<unknown>)(...args);
      }),
  ]);
  return Object.fromEntries(handed) as Pick<Capability, Method>;
}

export const delegateShares = (
  home: (method: SharesMethod) => SharesBackend | Promise<SharesBackend>,
): Omit<SharesBackend, 'watch'> => delegate<SharesBackend, SharesMethod>(SHARES_METHODS, home);

export const delegatePolls = (
  home: (method: PollsMethod) => Omit<PollsBackend, 'watch'> | Promise<Omit<PollsBackend, 'watch'>>,
): Omit<PollsBackend, 'watch'> => delegate<PollsBackend, PollsMethod>(POLLS_METHODS, home);
