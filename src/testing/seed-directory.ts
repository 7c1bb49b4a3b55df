import type { Backend, ResourcesBackend } from '../core/backend.js';
import type { Directory, Resource } from '../core/models/resource.js';

/** Numbers kept free for stories (555-01xx) and addresses that nobody has: none of these lines exists. */
const EXAMPLES: readonly Partial<Resource>[] = [
  {
    id: 'example-lantern',
    name: 'Lantern Line',
    contacts: [
      { kind: 'phone', value: '555-0101', uri: 'tel:5550101' },
      { kind: 'text', value: '555-0102', uri: 'sms:5550102?body=LANTERN', number: '555-0102', keyword: 'LANTERN' },
      { kind: 'chat', uri: 'https://lantern.example/chat' },
    ],
    schedule: { hours: '24/7' },
    topics: ['suicide', 'crisis', 'emotional-support'],
    languages: ['en', 'es'],
    cost: 'free',
    confidential: true,
  },
  {
    id: 'example-harbour',
    kind: 'warmline',
    name: 'Harbour Evening Line',
    contacts: [{ kind: 'phone', value: '555-0103', uri: 'tel:5550103', press: '2' }],
    schedule: { hours: 'Mo-Fr 16:00-22:00; Sa,Su 12:00-22:00', timezone: 'Europe/London' },
    topics: ['loneliness', 'emotional-support'],
    cost: 'local-rate',
  },
  {
    id: 'example-quiet-words',
    name: 'Quiet Words',
    contacts: [
      { kind: 'chat', uri: 'https://quiet.example/chat' },
      { kind: 'relay', value: '555-0104', uri: 'tel:5550104' },
    ],
    topics: ['emotional-support', 'anxiety'],
    cost: 'unknown',
    assured: '2025-06-01',
    note: 'For people under 30.',
    maximumAge: 30,
  },
  {
    id: 'example-veterans',
    name: 'Homeward Line',
    contacts: [{ kind: 'phone', value: '555-0105', uri: 'tel:5550105' }],
    schedule: { hours: 'Mo-Su 08:00-20:00', timezone: 'Europe/London' },
    audiences: ['veterans'],
    topics: ['trauma', 'work'],
    cost: 'free',
  },
  {
    id: 'example-young',
    name: 'First Light',
    contacts: [
      { kind: 'whatsapp', value: '555-0106', uri: 'https://wa.me/15550106' },
      { kind: 'email', value: 'hello@firstlight.example', uri: 'mailto:hello@firstlight.example' },
    ],
    audiences: ['youth', 'lgbtq'],
    topics: ['loneliness', 'abuse'],
    cost: 'free',
    anonymous: true,
  },
  {
    id: 'example-peers',
    kind: 'peer',
    name: 'Night shift peer group',
    contacts: [{ kind: 'visit', value: 'Room 4, Mill Street 9' }],
    schedule: { hours: 'Th 18:00-19:30', timezone: 'Europe/London' },
    topics: ['work', 'sleep'],
    cost: 'free',
    area: 'North',
  },
  {
    id: 'example-practice',
    kind: 'professional',
    name: 'Mill Street Practice',
    contacts: [{ kind: 'phone', value: '555-0107', uri: 'tel:5550107' }],
    topics: ['anxiety', 'depression', 'trauma'],
    languages: ['en', 'ar'],
    cost: 'sliding-scale',
    waitWeeks: 6,
    area: 'North',
  },
  {
    id: 'example-breath',
    kind: 'self-help',
    name: 'A page of slow evenings',
    contacts: [{ kind: 'web', uri: 'https://evenings.example/' }],
    topics: ['sleep', 'anxiety'],
    cost: 'free',
  },
  {
    id: 'example-asking',
    kind: 'fact',
    name: 'Asking about suicide',
    myth: 'Asking somebody about suicide puts the thought into their head.',
    description: 'It does not. Asking kindly and directly often comes as a relief, and opens a way to talk.',
    contacts: [],
  },
  {
    id: 'example-library',
    kind: 'partner',
    name: 'Town Library',
    description: 'Quiet rooms, and people who help to find things.',
    contacts: [{ kind: 'web', uri: 'https://library.example/' }],
    cost: 'free',
  },
];

/** Made-up entries of every kind, with fields of one's own. */
export const exampleResource = (resource: Partial<Resource> & { readonly id: string }): Resource => ({
  kind: 'crisis',
  name: resource.id,
  country: 'GB',
  languages: ['en'],
  contacts: [{ kind: 'phone', value: '555-0100', uri: 'tel:5550100' }],
  audiences: ['everyone'],
  topics: ['emotional-support'],
  cost: 'free',
  assured: '2026-02-20',
  own: true,
  ...resource,
});

export const exampleResources = (): readonly Resource[] =>
  EXAMPLES.map((resource) => exampleResource({ id: '', ...resource }));

export const exampleDirectory = (directory: Partial<Directory> = {}): Directory => ({
  country: 'GB',
  complete: true,
  resources: exampleResources(),
  emergency: { country: 'GB', number: '999' },
  refused: [],
  refusedCount: 0,
  ...directory,
});

/** A backend with nothing but a directory, which may also be a promise, or fail. */
export const directoryBackend = (
  directory: ResourcesBackend['directory'],
  countries = ['DE', 'GB', 'US'],
): Backend => ({
  name: 'directory',
  keeping: { place: 'page', review: false },
  resources: { directory, countries: () => Promise.resolve(countries) },
});
