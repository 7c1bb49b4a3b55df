import { HavenError } from '../../core/errors.js';
import { isCommunity, type Scope } from '../../core/scope.js';
import { askOnce } from './ask-once.js';
import type { Connection } from './connection.js';
import { DATABASE } from './schema.js';

/**
 * The first thing a page asks about a poll, answered without the rules where they are not needed: that nobody in this
 * browser has brought it yet, as for everybody who comes the first time. All else, bad input too, is left to the rules.
 *
 * @throws {HavenError} `not-found`
 */
export async function firstPoll(
  { ask }: Pick<Connection, 'ask'>,
  scope: Scope | undefined,
  poll: unknown,
): Promise<undefined> {
  const { community } = scope ?? {};
  if (!isCommunity(community) || typeof poll !== 'string' || !/^[a-z\d-]{1,64}$/.test(poll)) return;
  let row: unknown = true;
  try {
    row = await ask('polls', (store) => store.get([community, poll]));
  } catch {
    // Whoever asks the rules will hear of it.
  }
  if (!row) throw new HavenError('not-found');
}

/** The same before the database is kept open. */
export const firstPollIn = (name: string = DATABASE, scope: Scope, poll: string): Promise<undefined> =>
  firstPoll(askOnce(name), scope, poll);
