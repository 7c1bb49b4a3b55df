import { parseHours } from '../hours/parse-hours.js';
import { isZone } from '../hours/zone.js';
import {
  COSTS,
  type Resource,
  RESOURCE_AUDIENCES,
  RESOURCE_KINDS,
  RESOURCE_TOPICS,
  type ResourceSchedule,
} from '../models/resource.js';
import { count, day, flag, httpsLink, languageTag, list, looseRecord, refuseField, text, word } from './fields.js';
import { isCountry } from './parse-query.js';
import { readContact } from './read-contact.js';

const ID = /^[a-z\d][a-z\d._-]{0,79}$/;
const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed', 'temporarily-closed'] as const;
// Words of the whole format that the subset leaves out. Hours in it are somebody's, only not readable here.
const FOREIGN =
  /^(?:[\s,;:.\-+()[\]/"|]|\d{1,2}:[0-5]\d|\d{1,4}|Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|sun(?:rise|set)|dawn|dusk|day|days|off|closed|open|unknown|"[^"]*")+$/;

function id(value: unknown, field: string): string | undefined {
  const found = text(value, field, 80)?.toLowerCase();
  return found === undefined || ID.test(found) ? found : refuseField(field);
}

/** A whole-format rule that cannot be read here is kept and counts as unknown; what no clock shows is refused. */
function schedule(value: unknown, field: string): ResourceSchedule | undefined {
  if (value === undefined || value === null) return undefined;
  const loose = looseRecord(value, field);
  const hours = text(loose['hours'], `${field}.hours`, 500);
  const timezone = text(loose['timezone'], `${field}.timezone`, 60);
  if (timezone !== undefined && !isZone(timezone)) refuseField(`${field}.timezone`);
  if (hours === undefined) return undefined;
  const impossible = [...hours.matchAll(/(\d+):(\d\d)/g)].some(([, hour, minute]) => +hour! > 48 || +minute! > 59);
  if (!parseHours(hours) && (impossible || !FOREIGN.test(hours))) refuseField(`${field}.hours`);
  return { hours, ...(timezone !== undefined && hours !== '24/7' && { timezone }) };
}

/** A record without what is undefined. */
const present = <Record extends object>(fields: Record): Partial<Record> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Record>;

/**
 * Reads one entry in the model's own words. Strict on purpose: an entry with one wrong field is refused whole, because an
 * age limit or an audience that is quietly left out sends people where nobody helps them.
 *
 * @throws {Refusal} with the field and why
 */
export function readResource(value: unknown): Resource {
  const loose = looseRecord(value);
  const kind = word(loose['kind'], 'kind', RESOURCE_KINDS) ?? refuseField('kind', 'missing');
  const name = text(loose['name'], 'name', 200) ?? refuseField('name', 'missing');
  const url = httpsLink(loose['url'], 'url');
  const given = list(loose['contacts'], 'contacts', 20, readContact);
  const contacts = given.length === 0 && url !== undefined ? [{ kind: 'web' as const, uri: url }] : given;
  if (contacts.length === 0 && kind !== 'fact') refuseField('contacts', 'missing');
  const status = word(loose['status'], 'status', STATUSES);
  const country = loose['country'] ?? undefined;
  if (country !== undefined && country !== '' && !isCountry(country)) refuseField('country');
  const audiences = list(loose['audiences'], 'audiences', 20, (one, at) => word(one, at, RESOURCE_AUDIENCES));
  const minimumAge = count(loose['minimumAge'], 'minimumAge', 130);
  const maximumAge = count(loose['maximumAge'], 'maximumAge', 130);
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) refuseField('maximumAge');
  const sources = list(loose['sources'], 'sources', 20, (one, at) => text(one, at, 300));

  return {
    id: id(loose['id'], 'id') ?? refuseField('id', 'missing'),
    kind,
    name,
    languages: list(loose['languages'], 'languages', 50, languageTag),
    contacts,
    audiences: audiences.length > 0 ? audiences : ['everyone'],
    topics: list(loose['topics'], 'topics', 20, (one, at) => word(one, at, RESOURCE_TOPICS)),
    cost: word(loose['cost'], 'cost', COSTS) ?? 'unknown',
    ...present({
      description: text(loose['description'], 'description', 2_000),
      myth: text(loose['myth'], 'myth', 500),
      url,
      country: (country as string | undefined) || undefined,
      area: text(loose['area'], 'area', 120),
      schedule: schedule(loose['schedule'], 'schedule'),
      costNote: text(loose['costNote'], 'costNote', 300),
      eligibility: text(loose['eligibility'], 'eligibility', 500),
      minimumAge,
      maximumAge,
      // Only where it is said: "no" and "not known" are told alike.
      anonymous: flag(loose['anonymous'], 'anonymous') || undefined,
      confidential: flag(loose['confidential'], 'confidential') || undefined,
      confidentialityNote: text(loose['confidentialityNote'], 'confidentialityNote', 500),
      status:
        status === undefined || status === 'active'
          ? undefined
          : status.startsWith('temporarily')
            ? ('temporarily-closed' as const)
            : ('inactive' as const),
      alert: text(loose['alert'], 'alert', 500),
      waitWeeks: count(loose['waitWeeks'], 'waitWeeks', 520),
      assured: day(loose['assured'], 'assured'),
      assuredBy: text(loose['assuredBy'], 'assuredBy', 200),
      confidence: word(loose['confidence'], 'confidence', ['high', 'medium'] as const),
      sources: sources.length > 0 ? sources : undefined,
      pairedWith: id(loose['pairedWith'], 'pairedWith'),
      note: text(loose['note'], 'note', 500),
    }),
  } as Resource;
}
