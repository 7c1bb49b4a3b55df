import { HavenEvent } from '../../base/event.js';
import { warn } from '../../base/warn.js';
import { HavenError } from '../../core/errors.js';
import type { NewPoll, PollDefinition } from '../../core/models/poll.js';
import { parseNewPoll } from '../../core/models/poll-definition.js';
import { firstDifference } from '../../core/models/poll-difference.js';
import { problemOf, wrong } from '../../core/models/poll-parse.js';
import type { HavenPulsePoll } from './pulse-poll.js';
import { readElements } from './read-elements.js';

/** What the page itself says the poll is: as it is sent to a backend, and as it is shown. Empty when it is wrong. */
export interface OwnPoll {
  readonly given?: NewPoll;
  readonly poll?: PollDefinition;
}

const JSON_CHILD = 'script[type="application/json"]';

/** Tells the host which field is wrong, and why: as an event, and as one line in the console. Visitors see neither. */
export function complain(host: HavenPulsePoll, field: string, reason: string): void {
  const poll = host.poll?.slice(0, 64) ?? '';
  const at = field.slice(0, 200);
  // A poll that is not there yet may come; only what is written wrongly is the developer's to mend.
  if (reason !== 'not-found') warn(`The poll "${poll}" cannot be shown: ${at} is ${reason}.`);
  host.dispatchEvent(new HavenEvent('haven-poll-invalid', { poll, field: at, reason }, { bubbling: true }));
}

/** Tells the host's developer where the page and the backend speak of two different polls; the backend's is shown. */
export function compare(own: PollDefinition, present: PollDefinition): void {
  const field = firstDifference(own, present);
  if (field !== undefined) warn(`The poll "${own.id}" stands at the backend with another ${field}; that one is shown.`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return wrong('json', 'not-a-record');
  }
}

/** Whatever the page says, unchecked. Attributes fill in what an object leaves out. */
async function gather(host: HavenPulsePoll): Promise<unknown> {
  const { poll, series, opens, closes, template } = host;
  const json = host.querySelector(JSON_CHILD)?.textContent;
  const written = host.definition ?? (json === undefined ? undefined : readJson(json));
  if (written !== undefined && (typeof written !== 'object' || !written || Array.isArray(written))) return written;
  const attributes = {
    ...(poll !== undefined && { id: poll }),
    ...(series && { series }),
    ...(opens && { opens }),
    ...(closes && { closes }),
  };
  if (template) {
    const { isPollTemplate, pollTemplate } = await import('../../i18n/poll-templates/index.js');
    if (!isPollTemplate(template)) return wrong('template', 'not-one-of-these');
    return { ...(await pollTemplate(template)), ...written, ...attributes };
  }
  return written ? { ...written, ...attributes } : { ...readElements(host), ...attributes };
}

/** @returns undefined when the page says nothing about the poll but its name */
export async function readOwnPoll(host: HavenPulsePoll): Promise<OwnPoll> {
  try {
    const { poll, capability } = parseNewPoll(await gather(host));
    return { poll, given: { ...poll, ...(capability !== undefined && { capability }) } };
  } catch (thrown) {
    const { field, code } = thrown instanceof HavenError ? thrown : new HavenError('unavailable');
    complain(host, field ?? 'poll', problemOf(thrown) ?? code);
    return {};
  }
}
