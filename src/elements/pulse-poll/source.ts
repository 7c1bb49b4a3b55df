import { isDay, systemClock, today } from '../../core/clock.js';
import type { HavenError } from '../../core/errors.js';
import type { NewPoll, PollView } from '../../core/models/poll.js';
import { parsePoll } from '../../core/models/poll-definition.js';
import { fields, maybe, parseOneOf, wrong } from '../../core/models/poll-parse.js';
import { parseWords } from '../../core/models/poll-words.js';
import type { PollCore, Side, Status } from './core.js';

/** What there is to show, after asking the backend and reading the page. */
export interface Found {
  readonly status: Status;
  readonly view?: PollView | undefined;
  readonly own?: NewPoll | undefined;
  readonly side?: Side;
}

/** A poll nobody has brought to the backend yet, as the backend would show it. */
function viewOf(poll: PollView['poll']): PollView {
  const now = today(systemClock);
  const opens = poll.opens ?? now;
  const state = now > poll.closes ? 'closed' : now < opens ? 'announced' : 'open';
  return { poll, opens, state, counted: 'browser' };
}

const WRITTEN = 'fieldset, script[type="application/json"]';
const WORD = /^[a-z\d-]{1,64}$/;

/** What a backend says of a poll, checked: it may have come from anywhere. */
export function readView(value: unknown): PollView {
  const get = fields(value, '');
  return {
    poll: get('poll', parsePoll),
    opens: get('opens', (day) => (isDay(day) ? day : wrong('opens', 'not-a-day'))),
    state: get('state', parseOneOf, ['announced', 'open', 'closed'] as const),
    counted: get('counted', parseOneOf, ['person', 'browser'] as const),
    ...maybe(get, 'waitsFor', parseOneOf, ['note'] as const),
    ...maybe(get, 'note', parseWords),
  };
}

/**
 * Asks the backend for the poll. What is written in the page stands in for it until somebody has answered: once it is
 * there, the backend's own definition is the one that counts.
 */
export async function findPoll(core: PollCore, signal: AbortSignal): Promise<Found> {
  const { host, setup, reload } = core;
  const { backend, scope } = setup;
  if (!backend?.polls) return { status: 'not-offered' };
  if (host.view === 'host') return (await import('./host/open.js')).findHosted(core, signal);
  const written = host.definition !== undefined || host.template || host.querySelector(WRITTEN);
  const own = written ? await (await import('./own-poll.js')).readOwnPoll(host) : undefined;
  const id = own?.poll?.id ?? host.poll;
  const unknown = async (reason: string): Promise<Found> => {
    if (!own) (await import('./own-poll.js')).complain(host, 'poll', reason);
    return { status: 'invalid', view: undefined };
  };
  if (id === undefined || !WORD.test(id)) return unknown(id === undefined ? 'missing' : 'not-a-word');
  try {
    const answer = backend.polls.get(scope, id, { signal });
    // From now on: it may open, close, get its note, or only come to be.
    backend.polls.watch?.(scope, () => void reload(), { signal });
    const view = readView(await answer);
    if (own?.poll) (await import('./own-poll.js')).compare(own.poll, view.poll);
    return { status: 'ready', view, own: undefined };
  } catch (thrown) {
    const { code } = thrown as Partial<HavenError>;
    if (code !== 'not-found') return { status: code === 'offline' ? code : 'failed' };
    return own?.poll ? { status: 'ready', view: viewOf(own.poll), own: own.given } : unknown('not-found');
  }
}
