import { readListed } from '../calendar/listed.js';
import { HavenError } from '../errors.js';
import { EVENT_TITLE_MAX } from './event.js';
import type { HeldEvent, NewQuestion, NewSeat } from './event-seats.js';
import { QUESTION_MAX } from './event-seats.js';
import { parseFlag, parseText } from './item.js';
import { optional, parseKey, record, refuse } from './parse.js';

/** Characters of an event, all its words together; larger than any that can be shown whole. */
const EVENT_MAX = 40_000;

const FIELDS = [
  'title',
  'description',
  'kind',
  'host',
  'speaker',
  'languages',
  'cost',
  'capacity',
  'access',
  'notes',
  'ownNote',
  'support',
  'leaving',
  'recorded',
  'camera',
  'realName',
  'place',
  'link',
  'page',
  'status',
  'private',
  'start',
  'end',
  'duration',
  'zone',
  'rule',
  'dates',
  'except',
] as const satisfies readonly (keyof HeldEvent)[];

/** As plain data, made before anything is awaited: its giver may change the original. */
function plain(value: unknown): object {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A circle, or a getter that throws.
  }
  if (text === undefined) return refuse('event');
  if (text.length > EVENT_MAX) return refuse('event', 'too-large');
  const copy: unknown = JSON.parse(text);
  return typeof copy === 'object' && copy && !Array.isArray(copy) ? copy : refuse('event');
}

/** @throws {HavenError} `invalid` with the field */
export const parseEventId = (value: unknown, field: string): string =>
  typeof value === 'string' && /^[a-z\d-]{1,64}$/.test(value) ? value : refuse(field);

function parseOffer(value: unknown, field: string): HeldEvent['seats'] & object {
  const { waiting } = record(value, field)('waiting', (flag, name) => optional(flag, name, parseFlag));
  return waiting === undefined ? {} : { waiting };
}

/**
 * An event as a host brings it. Here, other than in a calendar from elsewhere, what cannot be read is refused and not left
 * out: a host is there to mend it.
 *
 * @throws {HavenError} `invalid` or `too-large`, with the field
 */
export function parseHeldEvent(value: unknown): HeldEvent {
  const copy = plain(value);
  const get = record(copy, 'event');
  const id = get('id', parseEventId);
  const said = FIELDS.flatMap((field) => {
    const found = get(field, (one) => one);
    return found === undefined || found === null ? [] : [[field, found] as const];
  });
  const title = get('title', parseText, EVENT_TITLE_MAX);
  const event = { id, ...Object.fromEntries(said), title } as unknown as HeldEvent;
  const { refused } = readListed([event]);
  if (refused[0]) refuse(refused[0].field, refused[0].reason === 'too-many' ? 'too-large' : 'invalid');
  const seats = get('seats', (offer, field) => (offer === undefined ? undefined : parseOffer(offer, field)));
  // The reader takes numbers in whatever way they are written; seats are counted with it.
  const capacity = event.capacity === undefined ? undefined : Number(event.capacity);
  if (seats?.waiting && capacity === undefined) refuse('capacity');
  const { questions } = get('questions', optional, parseFlag);
  return {
    ...event,
    ...(capacity !== undefined && { capacity }),
    ...(seats && { seats }),
    ...(questions && { questions }),
  };
}

/** @throws {HavenError} `invalid` or `too-large`, with the field */
export function parseNewEvent(value: unknown): { readonly event: HeldEvent; readonly capability?: string } {
  const event = parseHeldEvent(value);
  const { capability } = record(value, 'event')('capability', optional, parseKey);
  if (event.questions && capability === undefined) throw new HavenError('invalid', { field: 'capability' });
  return { event, ...(capability !== undefined && { capability }) };
}

export const parseNewSeat = (value: unknown): NewSeat => ({
  capability: record(value, 'seat')('capability', parseKey),
});

export function parseNewQuestion(value: unknown): NewQuestion {
  const get = record(value, 'question');
  return { text: get('text', parseText, QUESTION_MAX), capability: get('capability', parseKey) };
}

/** Id of a date as `list` gives it: the event's, a space, and which of its dates. */
export const parseDate = (value: unknown, field = 'date'): string =>
  typeof value === 'string' && /^[a-z\d-]{1,64} [\d:T-]{0,20}$/.test(value) ? value : refuse(field);
