import type { Resource, ResourceContact } from '../models/resource.js';
import { schedulesFrom } from './hsds-hours.js';
import { TAXONOMY } from './hsds-read.js';

type Json = Readonly<Record<string, unknown>>;

/** A package of HSDS 3: services with all that belongs to them inside. */
export interface HsdsPackage {
  readonly version: '3.0';
  readonly services: readonly Json[];
}

const PHONE_TYPES: Readonly<Record<string, string>> = { phone: 'voice', text: 'text', relay: 'tty', whatsapp: 'cell' };

/** Our own words as attributes; HSDS has none for them. */
function attributes(id: string, words: Readonly<Record<string, unknown>>): Json[] {
  const list: Json[] = [];
  for (const [name, value] of Object.entries(words)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one === undefined) continue;
      list.push({ id: `${id}.attribute.${list.length + 1}`, label: `${TAXONOMY}:${name}`, value: String(one) });
    }
  }
  return list;
}

function contactParts(id: string, contacts: readonly ResourceContact[]): Record<string, unknown> {
  const phones: Json[] = [];
  const urls: Json[] = [];
  const places: Json[] = [];
  let email: string | undefined;
  for (const [index, { kind, value, uri, keyword, press, area, abroad, note }] of contacts.entries()) {
    const key = `${id}.contact.${index + 1}`;
    const type = PHONE_TYPES[kind];
    if (type) {
      const own = attributes(key, { uri, keyword, area, abroad, contact: kind === 'whatsapp' ? kind : undefined });
      phones.push({
        id: key,
        number: value,
        type,
        ...(press !== undefined && { extension: press }),
        ...(note !== undefined && { description: note }),
        ...(own.length > 0 && { attributes: own }),
      });
    } else if (kind === 'email') email ??= value;
    else if (kind === 'visit') {
      const address = { id: `${key}.address`, address_1: value, address_type: 'physical' };
      places.push({ id: key, location: { id: `${key}.location`, location_type: 'physical', addresses: [address] } });
    } else {
      const own = attributes(key, { note });
      urls.push({ id: key, label: kind, url: uri, ...(own.length > 0 && { attributes: own }) });
    }
  }
  return {
    ...(email !== undefined && { email }),
    ...(phones.length > 0 && { phones }),
    ...(urls.length > 0 && { additional_urls: urls }),
    ...(places.length > 0 && { service_at_locations: places }),
  };
}

const STATUS = { inactive: 'inactive', 'temporarily-closed': 'temporarily closed' } as const;

function service(resource: Resource): Json {
  const { id, languages, schedule, area, status, assuredBy } = resource;
  const mail = assuredBy?.includes('@');
  const schedules = schedule && schedule.hours !== '24/7' ? schedulesFrom(schedule, id) : [];
  const told = schedules.some((one) => 'opens_at' in one);
  const around = schedule?.hours === '24/7';
  const words = attributes(id, {
    kind: resource.kind,
    topic: resource.topics,
    audience: resource.audiences,
    cost: resource.cost,
    country: resource.country,
    hours: around || (schedule && !told) ? schedule?.hours : undefined,
    timezone: schedule && !told && !around ? schedule.timezone : undefined,
    anonymous: resource.anonymous,
    confidential: resource.confidential,
    confidentialityNote: resource.confidentialityNote,
    waitWeeks: resource.waitWeeks,
    assuredBy: mail ? undefined : assuredBy,
    confidence: resource.confidence,
    source: resource.sources,
    pairedWith: resource.pairedWith,
    myth: resource.myth,
    note: resource.note,
  });
  const fields = {
    id,
    name: resource.name,
    status: status ? STATUS[status] : 'active',
    description: resource.description,
    url: resource.url,
    eligibility_description: resource.eligibility,
    minimum_age: resource.minimumAge,
    maximum_age: resource.maximumAge,
    fees_description: resource.costNote,
    alert: resource.alert,
    assured_date: resource.assured,
    assurer_email: mail ? assuredBy : undefined,
    ...contactParts(id, resource.contacts),
    schedules: around
      ? [{ id: `${id}.hours`, freq: 'DAILY', opens_at: '00:00', closes_at: '23:59', description: '24/7' }]
      : schedules.length > 0
        ? schedules
        : undefined,
    languages: languages.length > 0 ? languages.map((code) => ({ id: `${id}.${code}`, code })) : undefined,
    service_areas: area === undefined ? undefined : [{ id: `${id}.area`, name: area }],
    attributes: words,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The directory as Open Referral's HSDS 3, for whoever else keeps one; read again by Haven it is the same. */
export const toHsds = (resources: readonly Resource[]): HsdsPackage => ({
  version: '3.0',
  services: resources.map(service),
});
