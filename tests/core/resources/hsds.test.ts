import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../../src/core/hours/parse-hours.js';
import { helplines } from '../../../src/adapters/helplines/index.js';
import type { Resource } from '../../../src/core/models/resource.js';
import { toHsds } from '../../../src/core/resources/hsds-write.js';
import { readDirectory } from '../../../src/core/resources/read-directory.js';

const read = (data: unknown) => readDirectory(new TextEncoder().encode(JSON.stringify(data)), { source: 'hsds.json' });

const service = {
  id: '8d2f0f3e-9c6e-4a61-8f1a-1a2b3c4d5e6f',
  name: 'Counselling',
  status: 'active',
  description: 'Six sessions with a counsellor.',
  url: 'https://meadow.example.org/counselling',
  email: 'hello@meadow.example.org',
  eligibility_description: 'People who work in the county.',
  minimum_age: '18',
  maximum_age: 65,
  assured_date: '2026-10-05',
  assurer_email: 'desk@meadow.example.org',
  alert: 'Closed on 24 December.',
  organization: { id: 'o1', name: 'Meadow House', description: 'A charity.' },
  phones: [
    { id: 'p1', number: '01632 960 010', type: 'voice', extension: '2', description: 'Ask for the desk.' },
    { id: 'p2', number: '01632 960 011', type: 'fax' },
    { id: 'p3', number: '01632 960 012', type: 'tty' },
  ],
  schedules: [
    { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00', timezone: 'Europe/London' },
    { freq: 'WEEKLY', byday: 'FR', opens_at: '18:00', closes_at: '02:00', timezone: 'Europe/London' },
  ],
  languages: [{ code: 'en' }, { code: 'cy' }],
  service_areas: [{ name: 'Northshire' }],
  cost_options: [{ option: 'Sliding scale by income' }],
  service_at_locations: [
    { location: { addresses: [{ address_1: '1 Example Street', city: 'Northmere', address_type: 'physical' }] } },
  ],
};

describe('HSDS 3 is read', () => {
  it('as a list of services, each with what belongs to it', async () => {
    const { resources, refused } = await read([service]);
    assert.deepEqual(refused, []);
    assert.deepEqual(
      resources,
      [
        {
          id: service.id,
          kind: 'professional',
          name: 'Counselling (Meadow House)',
          description: service.description,
          url: service.url,
          area: 'Northshire',
          languages: ['en', 'cy'],
          contacts: [
            { kind: 'phone', value: '01632 960 010', uri: 'tel:01632960010', press: '2', note: 'Ask for the desk.' },
            { kind: 'relay', value: '01632 960 012', uri: 'tel:01632960012' },
            { kind: 'email', value: service.email, uri: `mailto:${service.email}` },
            { kind: 'visit', value: '1 Example Street, Northmere' },
          ],
          schedule: { hours: 'Mo,Tu 09:00-17:00, Fr 18:00-02:00', timezone: 'Europe/London' },
          audiences: ['everyone'],
          topics: [],
          cost: 'sliding-scale',
          costNote: undefined,
          eligibility: service.eligibility_description,
          minimumAge: 18,
          maximumAge: 65,
          alert: service.alert,
          assured: '2026-10-05',
          assuredBy: service.assurer_email,
          own: true,
        },
      ].map((one) => JSON.parse(JSON.stringify(one)) as Resource),
    );
  });

  it('as a page of an API, a package, an organization with its services, and a package of tables', async () => {
    const { organization, phones, schedules, languages, service_areas, cost_options, ...bare } = service;
    const own = { ...bare, organization_id: organization.id };
    const rows = (list: readonly object[]): object[] => list.map((row) => ({ ...row, service_id: service.id }));
    const shapes = [
      { total_items: 1, contents: [service] },
      { services: [service] },
      [{ ...organization, services: [{ ...service, organization: undefined }] }],
      {
        phone: rows(phones),
        service: [own],
        organization: [organization],
        schedule: rows(schedules),
        language: rows(languages),
        service_area: rows(service_areas),
        cost_option: rows(cost_options),
      },
    ];
    const expected = (await read([service])).resources;
    for (const shape of shapes) assert.deepEqual((await read(shape)).resources, expected, JSON.stringify(shape));
  });

  it('with hours that cannot be told by a week as not known', async () => {
    for (const change of [
      { freq: 'MONTHLY' },
      { interval: 2 },
      { until: '2026-12-31' },
      { valid_from: '2026-12-31' },
      { byday: '1MO' },
      { opens_at: '9am' },
      { timezone: '+05:30' },
    ]) {
      const { resources } = await read([{ ...service, schedules: [{ ...service.schedules[0], ...change }] }]);
      assert.equal(resources.length, 1);
      assert.equal(resources[0]?.schedule, undefined, JSON.stringify(change));
    }
  });

  it('with hours from Greenwich, and round the clock', async () => {
    const hours = async (one: object): Promise<unknown> =>
      (await read([{ ...service, schedules: [one] }])).resources[0]?.schedule;
    const weekly = { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00-06:00', closes_at: '17:00-06:00' };
    assert.deepEqual(await hours(weekly), { hours: 'Mo 09:00-17:00', timezone: 'Etc/GMT+6' });
    assert.deepEqual(await hours({ freq: 'DAILY', opens_at: '00:00', closes_at: '23:59' }), { hours: '24/7' });
  });

  it('and refused by the same rules as everything else', async () => {
    const { resources, refused } = await read([
      { ...service, url: 'javascript:alert(1)' },
      { ...service, phones: 'none' },
      { ...service, status: 'sleeping' },
      { ...service, minimum_age: 'old' },
      service,
    ]);
    assert.equal(resources.length, 1);
    assert.deepEqual(
      refused.map(({ row, field, reason }) => [row, field, reason]),
      [
        [1, 'url', 'unsafe-link'],
        [2, 'phones', 'invalid'],
        [3, 'status', 'invalid'],
        [4, 'minimumAge', 'invalid'],
      ],
    );
  });

  it('and takes no notice of a service that is gone', async () => {
    assert.equal((await read([{ ...service, status: 'defunct' }])).resources[0]?.status, 'inactive');
  });
});

describe('HSDS 3 is written', () => {
  /** The week, however its rules are told. */
  const comparable = (resource: Resource): unknown => {
    const { schedule, own: _, contacts, ...rest } = resource;
    const links = contacts.map(({ uri, ...contact }) => ({ ...contact, uri: uri && new URL(uri).href }));
    return {
      ...rest,
      links,
      zone: schedule?.timezone,
      week: schedule && (parseHours(schedule.hours) ?? schedule.hours),
    };
  };

  it('so that read again it is the same, for every line of the package', async () => {
    const backend = helplines();
    const scope = { community: 'test' };
    const all = new Map<string, Resource>();
    for (const country of await backend.countries(scope)) {
      for (const resource of (await backend.directory(scope, { country })).resources) all.set(resource.id, resource);
    }
    const resources = [...all.values()];
    assert.ok(resources.length > 360);
    const again = await read(toHsds(resources));
    assert.deepEqual(again.refused, []);
    assert.deepEqual(again.resources.map(comparable), resources.map(comparable));
  });

  it('so that read again it is the same, with everything an entry may hold', async () => {
    const full: Resource = {
      id: 'full',
      kind: 'peer',
      name: 'Everything',
      description: 'All of it.',
      myth: 'Nobody listens.',
      url: 'https://example.org/',
      country: 'GB',
      area: 'Northshire',
      languages: ['en'],
      contacts: [
        {
          kind: 'phone',
          value: '01632 960 001',
          uri: 'tel:+441632960001',
          press: '3',
          area: 'North',
          abroad: true,
          note: 'Ask.',
        },
        { kind: 'text', value: '55501', number: '55501', keyword: 'HELLO', uri: 'sms:55501?body=HELLO' },
        { kind: 'whatsapp', value: '+44 1632 960002', uri: 'https://wa.me/441632960002' },
        { kind: 'relay', value: '01632 960 003', uri: 'tel:01632960003' },
        { kind: 'phone', value: '*0000' },
        { kind: 'chat', uri: 'https://example.org/chat', note: 'In the evening.' },
        { kind: 'web', uri: 'https://example.org/' },
        { kind: 'email', value: 'a@example.org', uri: 'mailto:a@example.org' },
        { kind: 'visit', value: '1 Example Street, Northmere' },
      ],
      schedule: { hours: 'Mo-Th 18:00-02:00, Sa-Su 00:00-24:00', timezone: 'Europe/London' },
      audiences: ['men', 'workers'],
      topics: ['loneliness', 'work'],
      cost: 'sliding-scale',
      costNote: 'From nothing up.',
      eligibility: 'Anybody here.',
      minimumAge: 16,
      maximumAge: 99,
      anonymous: true,
      confidential: true,
      confidentialityNote: 'Nothing leaves the room.',
      status: 'temporarily-closed',
      alert: 'Back in May.',
      waitWeeks: 3,
      assured: '2026-11-01',
      assuredBy: 'desk@example.org',
      confidence: 'medium',
      sources: ['https://example.org/a', 'A leaflet'],
      pairedWith: 'other',
      note: 'Bring nothing.',
    };
    const closed: Resource = {
      ...full,
      id: 'odd',
      schedule: { hours: 'Mo 09:00-10:00; PH off', timezone: 'Asia/Tokyo' },
    };
    const again = await read(toHsds([full, closed]));
    assert.deepEqual(again.refused, []);
    assert.deepEqual(again.resources.map(comparable), [full, closed].map(comparable));
  });

  it('with the names and types of the specification', () => {
    const [first] = toHsds([
      {
        id: 'x',
        kind: 'crisis',
        name: 'X',
        languages: ['en'],
        contacts: [{ kind: 'phone', value: '112', uri: 'tel:112' }],
        audiences: ['everyone'],
        topics: [],
        cost: 'free',
        schedule: { hours: 'Mo-Fr 22:00-06:00', timezone: 'Europe/Paris' },
      },
    ]).services as { schedules: unknown; phones: unknown; status: unknown }[];
    assert.equal(first?.status, 'active');
    assert.deepEqual(first.schedules, [
      {
        id: 'x.hours.1',
        freq: 'WEEKLY',
        byday: 'MO,TU,WE,TH,FR',
        opens_at: '22:00',
        closes_at: '06:00',
        timezone: 'Europe/Paris',
      },
    ]);
  });
});
