import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stateAt } from '../../../src/core/hours/open-at.js';
import {
  CONTACT_KINDS,
  COSTS,
  type Resource,
  RESOURCE_AUDIENCES,
  RESOURCE_KINDS,
  RESOURCE_TOPICS,
} from '../../../src/core/models/resource.js';
import type { ResourceFilter } from '../../../src/core/resources/filter.js';
import { createFinder } from '../../../src/core/resources/finder.js';
import { inOrder, understood } from '../../../src/core/resources/first.js';
import type { Viewer } from '../../../src/core/resources/viewer.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);
const now = Date.parse('2026-11-21T20:00Z');
const viewer: Viewer = { now, zone: 'Europe/London', languages: ['en-GB'] };

const resource = (id: string, change: Partial<Resource> = {}): Resource => ({
  id,
  kind: 'professional',
  name: id,
  languages: ['en'],
  contacts: [{ kind: 'phone', value: '01632 960 001' }],
  audiences: ['everyone'],
  topics: [],
  cost: 'free',
  assured: '2026-11-01',
  ...change,
});

const found = async (resources: readonly Resource[], filter: ResourceFilter, by = viewer): Promise<string[]> =>
  (await createFinder(resources, { now })).find(filter, by).map(({ id }) => id);

describe('search finds', () => {
  const finds = (text: string, words: string): Promise<string[]> => found([resource('x', { name: text })], { words });
  for (const [text, words] of [
    ['Écoute et Repos', 'ecoute'],
    ['Straße', 'strasse'],
    ['Søvn og Hvile', 'SOVN'],
    ['Wellbeing for night workers', 'work nig'],
    ['مركز القمر', 'القمر'],
    ['Χαμόγελο', 'χαμογελο'],
    ['いのちの電話', '電話'],
    ['生命热线中心', '热线'],
    ['สายด่วนสุขภาพจิต', 'สุขภาพ'],
    ['전화 상담', '상담'],
    ['ＦＵＬＬ width', 'full'],
    ['Line 0800 123', '123'],
  ] as const) {
    it(`${words} in ${text}`, async () => assert.deepEqual(await finds(text, words), ['x']));
  }

  it('nothing where one word does not occur, and everything where none is given', async () => {
    assert.deepEqual(await finds('Quiet Room', 'quiet room garden'), []);
    assert.deepEqual(await finds('Quiet Room', 'oom'), []);
    assert.deepEqual(await finds('Quiet Room', ' ?! '), ['x']);
    assert.deepEqual(await finds('Quiet Room', '__proto__ constructor'), []);
  });

  it('by other words the page gives, such as topics in its language', async () => {
    const finder = await createFinder([resource('x', { topics: ['grief'] })], { now, alsoFoundBy: () => 'Trauer' });
    assert.equal(finder.find({ words: 'trau' }, viewer).length, 1);
  });
});

describe('the finder', () => {
  it('gives what is for those chosen first and keeps what is for everyone', async () => {
    const resources = [
      resource('all'),
      resource('men', { audiences: ['men'] }),
      resource('youth', { audiences: ['youth'] }),
    ];
    assert.deepEqual(await found(resources, { audiences: ['youth'] }), ['youth', 'all']);
    assert.deepEqual(await found(resources, {}), ['all', 'men', 'youth']);
  });

  it('tells near from online', async () => {
    const visit = { kind: 'visit', value: '1 Example Street, Áhrus' } as const;
    const resources = [
      resource('phone'),
      resource('place', { contacts: [visit] }),
      resource('part', { area: 'Northshire' }),
    ];
    assert.deepEqual(await found(resources, { reach: 'near' }), ['place', 'part']);
    assert.deepEqual(await found(resources, { reach: 'online' }), ['phone', 'part']);
    assert.deepEqual(await found(resources, { area: 'ahrus' }), ['phone', 'place']);
  });

  it('takes unknown hours for neither open nor closed', async () => {
    const resources = [
      resource('closed', { schedule: { hours: 'Mo 09:00-10:00', timezone: 'Europe/London' } }),
      resource('unknown'),
      resource('open', { schedule: { hours: '24/7' } }),
    ];
    assert.deepEqual(await found(resources, {}), ['open', 'unknown', 'closed']);
    assert.deepEqual(await found(resources, { openNow: true }), ['open']);
  });

  it('never shows what was taken back', async () => {
    assert.deepEqual(await found([resource('gone', { status: 'inactive' }), resource('here')], {}), ['here']);
  });

  it('offers only what occurs', async () => {
    const { offered } = await createFinder(
      [resource('a', { topics: ['grief'], languages: ['fr', 'en'] }), resource('b', { cost: 'sliding-scale' })],
      { now },
    );
    assert.deepEqual(offered, {
      kinds: ['professional'],
      topics: ['grief'],
      audiences: ['everyone'],
      contacts: ['phone'],
      costs: ['free', 'sliding-scale'],
      languages: ['en', 'fr'],
      near: false,
      hours: false,
    });
  });

  it('finds what a plain walk through the list finds, in the same order', async () => {
    const some = <Word>(words: readonly Word[], least: number): fc.Arbitrary<Word[]> =>
      fc.uniqueArray(fc.constantFrom(...words), { minLength: least, maxLength: 3 });
    const hours = fc.constantFrom(undefined, '24/7', 'Mo-Su 19:00-23:00', 'Mo-Fr 09:00-17:00', '?');
    const entry = fc
      .record({
        kind: fc.constantFrom(...RESOURCE_KINDS),
        languages: some(['en', 'fr', 'ja'], 0),
        contacts: some(CONTACT_KINDS, 1).map((kinds) => kinds.map((kind) => ({ kind, value: `at ${kind}` }))),
        audiences: some(RESOURCE_AUDIENCES, 1),
        topics: some(RESOURCE_TOPICS, 0),
        cost: fc.constantFrom(...COSTS),
        area: fc.constantFrom(undefined, 'North', 'South'),
        hours,
        status: fc.constantFrom(undefined, 'inactive' as const),
        assured: fc.constantFrom('2026-11-01', '2020-01-01'),
        confidence: fc.constantFrom(undefined, 'high' as const, 'medium' as const),
      })
      .map(({ area, hours, status, confidence, ...rest }) =>
        resource('', {
          ...rest,
          ...(area && { area }),
          ...(hours && { schedule: { hours } }),
          ...(status && { status }),
          ...(confidence && { confidence }),
        }),
      );
    const filters = fc.record(
      {
        kinds: some(RESOURCE_KINDS, 0),
        topics: some(RESOURCE_TOPICS, 0),
        contacts: some(CONTACT_KINDS, 0),
        costs: some(COSTS, 0),
        languages: some(['en', 'fr-CA'], 0),
        reach: fc.constantFrom('online', 'near'),
        openNow: fc.boolean(),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<ResourceFilter>;

    const any = <Word>(wanted: readonly Word[] | undefined, held: readonly Word[]): boolean =>
      !wanted?.length || wanted.some((word) => held.includes(word));
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 40 }), filters, async (entries, filter) => {
        const resources = entries.map((one, index) => ({ ...one, id: `r${index}` }));
        const plain = inOrder(resources, viewer).filter((one) => {
          const kinds = one.contacts.map(({ kind }) => kind);
          const near = kinds.includes('visit') || one.area !== undefined;
          return (
            any(filter.kinds, [one.kind]) &&
            any(filter.topics, one.topics) &&
            any(filter.contacts, kinds) &&
            any(filter.costs, [one.cost]) &&
            (!filter.languages?.length || (one.languages.length > 0 && understood(one.languages, filter.languages))) &&
            (filter.reach === undefined || (filter.reach === 'near' ? near : kinds.some((kind) => kind !== 'visit'))) &&
            (!filter.openNow || stateAt(one.schedule, now, viewer.zone) === 'open')
          );
        });
        assert.deepEqual(
          await found(resources, filter),
          plain.map(({ id }) => id),
        );
      }),
      { seed, numRuns: 200 },
    );
  });
});
