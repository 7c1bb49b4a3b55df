import { attempt } from './attempt.js';
import type { Call, SharesBackend } from './backend.js';

export const SHARES_METHODS = [
  'create',
  'edit',
  'withdraw',
  'get',
  'list',
  'own',
  'reply',
  'replies',
  'editReply',
  'withdrawReply',
  'react',
  'unreact',
] as const;

export type SharesMethod = (typeof SHARES_METHODS)[number];

/**
 * The methods of a `SharesBackend`, each handed on to whatever `home` gives at that moment, inside {@link attempt}:
 * so a home may be loaded late, and may throw what it likes.
 */
export function delegateShares(
  home: (method: SharesMethod) => SharesBackend | Promise<SharesBackend>,
): Omit<SharesBackend, 'watch'> {
  const methods = SHARES_METHODS.map((method) => [
    method,
    // The call is the last argument of every method.
    (...args: unknown[]) =>
      attempt((args.at(-1) as Call | undefined)?.signal, async () => {
        const shares = await home(method);
        return (shares[method] as (...args: unknown[]) => Promise<unknown>)(...args);
      }),
  ]);
  return Object.fromEntries(methods) as Omit<SharesBackend, 'watch'>;
}
