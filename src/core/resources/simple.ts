import { cleanText } from '../text.js';
import { type Loose, looseRecord, refuseField } from './fields.js';

// Headings a host may write, in a spreadsheet or as keys of a plain JSON entry, and the flat names of HSDS.
const HEADINGS: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name service organisation organization title',
  kind: 'kind type',
  description: 'description about what-it-helps-with helps-with what',
  myth: 'myth',
  url: 'url website link web homepage',
  country: 'country country-code',
  area: 'area region service-area town city county',
  languages: 'languages language',
  phone: 'phone telephone tel phone-number call number',
  text: 'text sms text-number',
  keyword: 'keyword text-word text-keyword',
  press: 'press extension phone-extension',
  chat: 'chat chat-url chat-link online-chat',
  whatsapp: 'whatsapp',
  relay: 'relay tty textphone minicom',
  email: 'email e-mail mail',
  address: 'address visit where',
  hours: 'hours opening-hours open schedule',
  timezone: 'timezone time-zone zone',
  audiences: 'audiences audience for who-it-is-for',
  topics: 'topics topic',
  cost: 'cost costs price',
  costNote: 'costnote cost-note fees fees-description',
  eligibility: 'eligibility eligibility-description who-can-use-it who-may-use-it',
  minimumAge: 'minimumage minimum-age from-age',
  maximumAge: 'maximumage maximum-age to-age',
  anonymous: 'anonymous',
  confidential: 'confidential',
  confidentialityNote: 'confidentialitynote confidentiality-note confidentiality what-happens',
  status: 'status',
  alert: 'alert',
  waitWeeks: 'waitweeks wait-weeks wait wait-time',
  assured: 'assured assured-date checked last-checked checked-on verified verified-on',
  assuredBy: 'assuredby assurer-email checked-by verified-by',
  confidence: 'confidence',
  sources: 'sources source source-url',
  pairedWith: 'pairedwith paired-with',
  note: 'note notes remark',
  contacts: 'contacts',
};

const known = new Map(
  Object.entries(HEADINGS).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

const kept = new Map<string, string>();

/** Of the same few words again and again, so each is worked out once. */
function plain(heading: string): string {
  const known = kept.get(heading);
  if (known !== undefined) return known;
  const found = cleanText(heading)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();
  if (kept.size > 2_000) kept.clear();
  if (heading.length < 100) kept.set(heading, found);
  return found;
}

/** The model's word for a heading; nothing for one that means nothing here. */
export const keyOf = (heading: string): string | undefined => known.get(plain(heading));

/** A word as the model writes it: `Older people` is `older-people`. */
const asWord = (value: string): string => plain(value);

const parts = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(/[,;|]/)
        .map((part) => part.trim())
        .filter(Boolean)
    : value;

const words = (value: unknown): unknown => {
  const list = parts(value);
  return Array.isArray(list) ? list.map((one: unknown) => (typeof one === 'string' ? asWord(one) : one)) : list;
};

function yesNo(value: unknown, field: string): unknown {
  if (typeof value !== 'string') return value;
  if (/^(yes|y|true|1|x)$/i.test(value.trim())) return true;
  return /^(no|n|false|0|-|unknown|)$/i.test(value.trim()) ? undefined : refuseField(field);
}

const amount = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value === '' ? undefined : value;

/** The same name always gives the same id, in every alphabet. */
function idFrom(name: unknown, country: unknown): string | undefined {
  if (typeof name !== 'string' || !name.trim()) return undefined;
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  const slug = plain(name)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const start = [typeof country === 'string' ? country.toLowerCase() : '', slug.slice(0, 50)].filter(Boolean).join('-');
  return `${/^[a-z\d]/.test(start) ? `${start}-` : 'r-'}${hash.toString(36)}`;
}

const ways = {
  phone: 'phone',
  text: 'text',
  chat: 'chat',
  whatsapp: 'whatsapp',
  relay: 'relay',
  email: 'email',
} as const;

function contactsOf(entry: Loose): unknown[] {
  const contacts: Record<string, unknown>[] = [];
  for (const [key, kind] of Object.entries(ways)) {
    const value = entry[key];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value !== 'string') refuseField(key);
    contacts.push({ kind, from: key, [kind === 'chat' ? 'uri' : 'value']: value });
  }
  const phone = contacts.find(({ kind }) => kind === 'phone');
  if (phone && entry['press']) phone['press'] = String(entry['press'] as string);
  const written = contacts.find(({ kind }) => kind === 'text');
  if (written && entry['keyword']) written['keyword'] = entry['keyword'];
  if (entry['address']) contacts.push({ kind: 'visit', from: 'address', value: entry['address'] });
  if (entry['url']) contacts.push({ kind: 'web', from: 'url', uri: entry['url'] });
  return contacts;
}

/** The heading a host knows for a field of the model: the phone that is wrong, not the first of the contacts. */
export function headingOf(entry: Loose, field: string): string {
  const [, index] = /^contacts\.(\d+)/.exec(field) ?? [];
  const contacts = entry['contacts'] as readonly { readonly from?: unknown }[];
  const from = index === undefined ? undefined : contacts[Number(index)]?.from;
  return typeof from === 'string' ? from : field.replace(/^schedule\./, '');
}

/**
 * Brings an entry in everyday headings into the model's words: one row of a spreadsheet, or a plain JSON object. What it
 * does not know it leaves out; what it cannot read it leaves for `readResource` to refuse.
 *
 * @throws {Refusal}
 */
export function fromSimple(value: unknown): Loose {
  const entry: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [heading, content] of Object.entries(looseRecord(value))) {
    const key = keyOf(heading);
    if (key && (entry[key] === undefined || entry[key] === '')) {
      entry[key] = typeof content === 'string' ? content.trim() : content;
    }
  }
  const upper = (found: unknown): unknown => (typeof found === 'string' ? found.toUpperCase() : found);
  const one = (found: unknown): unknown => (typeof found === 'string' ? asWord(found) : found);
  const country = upper(entry['country']);
  const hours = entry['hours'];
  return {
    ...entry,
    id: entry['id'] || idFrom(entry['name'], country),
    country,
    kind: one(entry['kind']),
    cost: one(entry['cost']),
    status: one(entry['status']),
    confidence: one(entry['confidence']),
    languages: parts(entry['languages']),
    audiences: words(entry['audiences']),
    topics: words(entry['topics']),
    sources: parts(entry['sources']),
    minimumAge: amount(entry['minimumAge']),
    maximumAge: amount(entry['maximumAge']),
    waitWeeks: amount(entry['waitWeeks']),
    anonymous: yesNo(entry['anonymous'], 'anonymous'),
    confidential: yesNo(entry['confidential'], 'confidential'),
    contacts: entry['contacts'] ?? contactsOf(entry),
    schedule: typeof hours === 'string' || hours === undefined ? { hours, timezone: entry['timezone'] } : hours,
  };
}
