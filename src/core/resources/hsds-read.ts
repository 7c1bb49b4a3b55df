import { type Loose, looseRecord, refuseField } from './fields.js';
import { hoursFrom, type HsdsSchedule } from './hsds-hours.js';

// Open Referral's Human Services Data Specification, version 3: a service with what belongs to it, or the same in tables.

/** Tables of a package whose rows name the service they belong to, and the key under which a nested service holds them. */
export const TABLES: Readonly<Record<string, string>> = {
  phone: 'phones',
  phones: 'phones',
  schedule: 'schedules',
  schedules: 'schedules',
  language: 'languages',
  languages: 'languages',
  service_area: 'service_areas',
  service_areas: 'service_areas',
  cost_option: 'cost_options',
  cost_options: 'cost_options',
  attribute: 'attributes',
  attributes: 'attributes',
  url: 'additional_urls',
  additional_urls: 'additional_urls',
};

/** What our own words are called as HSDS attributes. */
export const TAXONOMY = 'haven';

/** Whether an entry speaks HSDS rather than our own plain words. */
export const isHsds = (entry: Loose): boolean =>
  !('kind' in entry) &&
  !('type' in entry) &&
  [
    'organization',
    'organization_id',
    'phones',
    'schedules',
    'attributes',
    'service_areas',
    'cost_options',
    'languages',
  ].some((key) => typeof entry[key] === 'object' || (key === 'organization_id' && typeof entry[key] === 'string'));

const items = (value: unknown, field: string): readonly Loose[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) refuseField(field);
  if (value.length > 200) refuseField(field, 'too-large');
  return value.map((one, index) => looseRecord(one, `${field}.${index}`));
};

/** Our own words among the attributes, by name: each may come several times. */
export function ownWords(attributes: unknown, field: string): (name: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const { label, value, taxonomy_term: term } of items(attributes, field)) {
    const { code, taxonomy } = looseRecord(term ?? {}, field);
    const named = typeof label === 'string' && label.startsWith(`${TAXONOMY}:`) ? label.slice(TAXONOMY.length + 1) : '';
    const coded = taxonomy === TAXONOMY && typeof code === 'string' ? code.split(':', 1)[0]! : '';
    const content = coded ? (code as string).slice(coded.length + 1) : value;
    const name = coded || named;
    if (name && typeof content === 'string') found.set(name, [...(found.get(name) ?? []), content]);
  }
  return (name) => found.get(name) ?? [];
}

const PHONE_KINDS: Readonly<Record<string, string>> = {
  voice: 'phone',
  cell: 'phone',
  text: 'text',
  sms: 'text',
  tty: 'relay',
  textphone: 'relay',
};

function contactsOf(service: Loose, organization: Loose): Record<string, unknown>[] {
  const ofService = items(service['phones'], 'phones');
  const phones = ofService.length > 0 ? ofService : items(organization['phones'], 'organization.phones');
  const contacts: Record<string, unknown>[] = [];
  for (const [index, { number, type, extension, description, attributes }] of phones.entries()) {
    if (/^(fax|pager)$/.test(String(type))) continue;
    const own = ownWords(attributes, `phones.${index}.attributes`);
    const whatsapp = own('contact')[0] === 'whatsapp';
    contacts.push({
      kind: whatsapp ? 'whatsapp' : (PHONE_KINDS[String(type ?? 'voice').toLowerCase()] ?? 'phone'),
      value: typeof number === 'number' ? String(number) : number,
      press: typeof extension === 'number' ? String(extension) : extension,
      note: description,
      uri: own('uri')[0],
      keyword: own('keyword')[0],
      area: own('area')[0],
      abroad: own('abroad')[0] === 'true' || undefined,
    });
  }
  const urls = items(service['additional_urls'], 'additional_urls');
  for (const { label, url, attributes } of urls) {
    const own = ownWords(attributes, 'additional_urls.attributes');
    contacts.push({ kind: label === 'chat' ? 'chat' : 'web', uri: url, note: own('note')[0] });
  }
  const email = service['email'] ?? organization['email'];
  if (email) contacts.push({ kind: 'email', value: email });
  for (const at of items(service['service_at_locations'], 'service_at_locations')) {
    const location = looseRecord(at['location'] ?? {}, 'service_at_locations.location');
    for (const address of items(location['addresses'], 'service_at_locations.location.addresses')) {
      const parts = ['address_1', 'address_2', 'city', 'state_province', 'postal_code'].map((key) => address[key]);
      const shown = parts.filter((part) => typeof part === 'string' && part.trim()).join(', ');
      if (shown && address['address_type'] !== 'postal') contacts.push({ kind: 'visit', value: shown });
    }
  }
  const url = service['url'] || organization['url'] || organization['website'];
  if (url && contacts.length === 0) contacts.push({ kind: 'web', uri: url });
  return contacts;
}

/** What it costs, as far as the options say it plainly. */
function costOf(options: readonly Loose[]): string | undefined {
  const amounts = options.map(({ amount }) => Number(amount ?? NaN)).filter((amount) => !Number.isNaN(amount));
  const words = options
    .map(({ option, amount_description: said }) => `${String(option ?? '')} ${String(said ?? '')}`)
    .join(' ');
  if (/sliding|income.based/i.test(words)) return 'sliding-scale';
  if (/donation/i.test(words)) return 'donation';
  if (/insurance|medicaid|medicare/i.test(words)) return 'insurance';
  if (amounts.length > 0) return amounts.every((amount) => amount === 0) ? 'free' : 'fixed';
  return /^\s*(free|no (cost|charge|fee))\b/i.test(words) ? 'free' : undefined;
}

const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;

/**
 * Brings an HSDS service into the model's words. What kind of help it is HSDS has no word for: our own attribute says it,
 * else it is taken for a professional service, which is never put in a crisis line's place.
 *
 * @throws {Refusal}
 */
export function fromHsds(service: Loose): Loose {
  const organization = looseRecord(service['organization'] ?? {}, 'organization');
  const own = ownWords(service['attributes'], 'attributes');
  const one = (name: string): string | undefined => own(name)[0];
  const schedules = items(service['schedules'], 'schedules') as readonly HsdsSchedule[];
  const options = items(service['cost_options'], 'cost_options');
  const areas = items(service['service_areas'], 'service_areas').map(({ name, description }) => name ?? description);
  const text = areas.filter((area) => typeof area === 'string' && area.trim()).join(', ');
  const hours = one('hours');
  const name = service['name'];
  const by = organization['name'];
  return {
    id: service['id'],
    kind: one('kind') ?? 'professional',
    // "Counselling" alone tells nobody whose it is.
    name: one('kind') || typeof by !== 'string' || !by || by === name ? name : `${String(name)} (${by})`,
    description: service['description'],
    url: service['url'] || organization['url'] || organization['website'],
    status: service['status'],
    country: one('country'),
    area: text || undefined,
    languages: items(service['languages'], 'languages').map(({ code, language }) => code ?? language),
    contacts: contactsOf(service, organization),
    schedule: hours !== undefined ? { hours, timezone: one('timezone') } : hoursFrom(schedules),
    audiences: own('audience'),
    topics: own('topic'),
    cost: one('cost') ?? costOf(options),
    costNote: service['fees_description'] || options[0]?.['amount_description'] || undefined,
    eligibility: service['eligibility_description'],
    minimumAge: numeric(service['minimum_age']),
    maximumAge: numeric(service['maximum_age']),
    anonymous: one('anonymous') === 'true' || undefined,
    confidential: one('confidential') === 'true' || undefined,
    confidentialityNote: one('confidentialityNote'),
    alert: service['alert'],
    waitWeeks: numeric(one('waitWeeks')),
    assured: service['assured_date'],
    assuredBy: service['assurer_email'] || one('assuredBy'),
    confidence: one('confidence'),
    sources: own('source'),
    pairedWith: one('pairedWith'),
    myth: one('myth'),
    note: one('note'),
  };
}
