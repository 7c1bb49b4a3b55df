import type { RawContent } from '../../core/calendar/content.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import { EVENT_ACCESS, EVENT_KINDS } from '../../core/models/event.js';
import type { IcsComponent } from './components.js';
import { quotedPrintable, textList, unescape, withoutTags } from './text.js';

/** Where an organiser writes what iCalendar has no property for. */
const own = {
  'X-HAVEN-KIND': 'kind',
  'X-HAVEN-SPEAKER': 'speaker',
  'X-HAVEN-HOST': 'host',
  'X-HAVEN-LANGUAGE': 'languages',
  'X-HAVEN-COST': 'cost',
  'X-HAVEN-CAPACITY': 'capacity',
  'X-HAVEN-ACCESS': 'access',
  'X-HAVEN-NOTES': 'notes',
  'X-HAVEN-OWN-NOTE': 'ownNote',
  'X-HAVEN-SUPPORT': 'support',
  'X-HAVEN-LEAVING': 'leaving',
  'X-HAVEN-RECORDED': 'recorded',
  'X-HAVEN-CAMERA': 'camera',
  'X-HAVEN-REAL-NAME': 'realName',
} as const;

/** Names for kinds that calendars use besides ours. */
const otherKinds: Readonly<Record<string, string>> = {
  lecture: 'talk',
  'guest-speaker': 'talk',
  course: 'workshop',
  training: 'workshop',
  'support-group': 'peer-group',
  'peer-support': 'peer-group',
  'open-mic': 'creative',
  walk: 'social',
  meetup: 'social',
  'focus-group': 'feedback',
};

/** Where programs put the address of an online meeting. */
const MEETINGS = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];
const ADDRESS = /^https?:\/\/\S+$/i;

const asId = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^(kind|access|note|language|lang):/, '')
    .replace(/&/g, ' and ')
    .trim()
    .replace(/[\s_]+/g, '-');

/**
 * What a VEVENT says, by our names. Attendees, alarms, attachments and the organiser's address are not read: only the name
 * the organiser has given is.
 */
export function contentOf({ properties }: IcsComponent, cancelled: boolean): RawContent {
  const raw: Record<string, unknown> = {};
  const categories: string[] = [];
  let location: string | undefined;
  let meeting: string | undefined;
  for (const { name, value, parameters } of properties) {
    const text = (): string =>
      unescape(parameters['ENCODING']?.toUpperCase() === 'QUOTED-PRINTABLE' ? quotedPrintable(value) : value).trim();
    if (name === 'SUMMARY') raw['title'] ??= text();
    else if (name === 'DESCRIPTION') raw['description'] ??= withoutTags(text());
    else if (name === 'LOCATION') location ??= text();
    else if (name === 'URL') raw['page'] ??= value.trim();
    else if (name === 'STATUS') raw['status'] ??= value.trim().toLowerCase();
    else if (name === 'CLASS') raw['private'] = /^(private|confidential)$/i.test(value.trim());
    else if (name === 'CATEGORIES') categories.push(...textList(value));
    else if (name === 'ORGANIZER' && parameters['CN'])
      raw['host'] ??= parameters['CN'].includes('@') ? undefined : parameters['CN'];
    else if (MEETINGS.includes(name)) meeting ??= value.trim();
    else if (name in own) raw[own[name as keyof typeof own]] = text();
  }
  // An address in place of a place is a link.
  if (location && ADDRESS.test(location)) meeting ??= location;
  else if (location) raw['place'] = location;
  // A calendar's page that is no https address is a detail of its program, not a danger to name.
  if (raw['page'] && !/^https?:/i.test(raw['page'] as string)) delete raw['page'];
  if (meeting) raw['link'] = meeting;
  if (cancelled) raw['status'] = 'cancelled';
  if (raw['title'] === undefined || raw['title'] === '') raw['title'] = raw['kind'] ?? '…';

  const ids = categories.map(asId).map((id) => otherKinds[id] ?? id);
  raw['kind'] ??= EVENT_KINDS.find((kind) => ids.includes(kind));
  raw['access'] ??= ids.filter((id) => (EVENT_ACCESS as readonly string[]).includes(id));
  raw['notes'] ??= ids.filter((id) => (CONTENT_NOTES as readonly string[]).includes(id));
  raw['languages'] ??= categories.flatMap((word) => /^lang(?:uage)?:([\w-]+)$/i.exec(word.trim())?.[1] ?? []);
  if (ids.includes('camera-optional')) raw['camera'] ??= 'optional';
  for (const field of ['access', 'notes', 'languages']) if (!(raw[field] as unknown[]).length) delete raw[field];
  return raw;
}
