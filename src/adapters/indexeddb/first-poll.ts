import { attempt } from '../../core/attempt.js';
import type { PollsBackend } from '../../core/backend.js';
import { HavenError } from '../../core/errors.js';
import { isCommunity } from '../../core/scope.js';
import type { Connection } from './connection.js';

/**
 * The first thing a page asks about a poll, answered without the rules where they are not needed: that nobody in this
 * browser has brought it yet, as for everybody who comes the first time. All else, bad input too, goes to the rules.
 *
 * @param refuge memory, where the browser keeps nothing
 */
export const firstPoll =
  (
    { ask }: Connection,
    refuge: () => Promise<unknown>,
    home: () => Promise<Pick<PollsBackend, 'get'>>,
  ): PollsBackend['get'] =>
  (scope, poll, call) =>
    attempt(call?.signal, async () => {
      const { community } = scope ?? {};
      const proper = isCommunity(community) && typeof poll === 'string' && /^[a-z\d-]{1,64}$/.test(poll);
      if (proper && !(await refuge()) && !(await ask('polls', (store) => store.get([community, poll])))) {
        throw new HavenError('not-found');
      }
      return (await home()).get(scope, poll, call);
    });
