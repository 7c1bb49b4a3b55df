import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Resource } from '../../../src/core/models/resource.js';
import { firstResources } from '../../../src/core/resources/first.js';
import { isStale } from '../../../src/core/resources/stale.js';
import type { Viewer } from '../../../src/core/resources/viewer.js';

const now = Date.parse('2026-11-21T20:00Z');
const viewer: Viewer = { now, zone: 'Europe/London', languages: ['en'] };
const call = { kind: 'phone', value: '01632 960 001' } as const;
const line = (id: string, change: Partial<Resource> = {}): Resource => ({
  id,
  kind: 'crisis',
  name: id,
  languages: ['en'],
  contacts: [call],
  schedule: { hours: '24/7' },
  audiences: ['everyone'],
  topics: ['suicide'],
  cost: 'free',
  assured: '2026-11-01',
  confidence: 'high',
  ...change,
});
const first = (resources: readonly Resource[], by = viewer): string[] =>
  firstResources(resources, by).map(({ id }) => id);

describe('the first screen', () => {
  it('shows three, in the order of help, whatever the order of the directory', () => {
    const all = ['self-help', 'referral', 'professional', 'peer', 'warmline', 'crisis', 'emergency'] as const;
    assert.deepEqual(first(all.map((kind) => line(kind, { kind }))), ['emergency', 'crisis', 'warmline']);
  });

  it('never lets a line for some take the place of the line for everyone', () => {
    const some = (['youth', 'veterans', 'lgbtq', 'men'] as const).map((one) =>
      line(one, { audiences: [one], own: true }),
    );
    assert.deepEqual(first([...some, line('all')])[0], 'all');
  });

  it('shows lines for some where there is none for everyone', () => {
    assert.deepEqual(first([line('youth', { audiences: ['youth'] })]), ['youth']);
  });

  it('puts what is open before what is closed, and what is unknown between', () => {
    const closed = line('closed', { schedule: { hours: 'Mo 09:00-10:00' } });
    const { schedule: _, ...unknown } = line('unknown');
    assert.deepEqual(first([closed, unknown, line('open')]), ['open', 'unknown', 'closed']);
  });

  it('puts a line the person can talk to before one that is open', () => {
    const spoken = line('spoken', { schedule: { hours: 'Mo 09:00-10:00' } });
    assert.deepEqual(first([line('foreign', { languages: ['ja'] }), spoken]), ['spoken', 'foreign']);
  });

  it('puts the whole country before a part of it', () => {
    assert.deepEqual(first([line('part', { area: 'North' }), line('whole')]), ['whole', 'part']);
  });

  it('gives a place to somebody who can be written to', () => {
    const lines = [line('a'), line('b'), line('c'), line('text', { contacts: [{ kind: 'text', value: '85258' }] })];
    assert.deepEqual(first(lines), ['a', 'b', 'text']);
    assert.deepEqual(
      first([line('a', { contacts: [call, { kind: 'chat', uri: 'https://a.example.org/' }] }), ...lines.slice(1)]),
      ['a', 'b', 'c'],
    );
  });

  it('begins with the way to find somebody to talk to where nobody is known, before a desk that may be closed', () => {
    const desk = line('desk', { kind: 'peer', own: true, country: 'GB' });
    const finding = line('finding', { kind: 'referral', contacts: [{ kind: 'web', uri: 'https://a.example.org/' }] });
    assert.deepEqual(first([desk, finding, line('doctor', { kind: 'professional' })]), ['finding', 'desk', 'doctor']);
    assert.deepEqual(first([desk, finding, line('danger', { kind: 'emergency' })]), ['danger', 'finding', 'desk']);
    assert.deepEqual(first([desk, finding, line('all')]), ['all', 'desk', 'finding']);
    assert.deepEqual(first([desk, { ...finding, topics: ['money-and-housing'] }]), ['desk', 'finding']);
  });

  it("gives the last place to the host's own someone near, and never the first", () => {
    const near = line('near', { kind: 'peer', own: true });
    const text = line('text', { contacts: [{ kind: 'text', value: '85258' }] });
    assert.deepEqual(first([near, line('a'), line('b'), line('c'), text]), ['a', 'text', 'near']);
    assert.deepEqual(first([near, line('a')]), ['a', 'near']);
  });

  it('shows paired lines together or not at all', () => {
    const pair = [line('day', { pairedWith: 'night' }), line('night', { pairedWith: 'day' })];
    assert.deepEqual(first([line('a'), line('b'), ...pair]), ['a', 'b']);
    assert.deepEqual(first([...pair, line('a'), line('b')]), ['day', 'night', 'a']);
    assert.deepEqual(first([line('day', { pairedWith: 'missing' }), line('a')]), ['a']);
    assert.deepEqual(first([line('a'), line('one', { pairedWith: 'two' }), line('two')]), ['a', 'one', 'two']);
  });

  it('shows an old entry all the same, after those checked lately', () => {
    assert.deepEqual(first([line('old', { assured: '2020-01-01' }), line('new')]), ['new', 'old']);
  });

  it('leaves out what was taken back, and what there is only to read', () => {
    assert.deepEqual(first([line('gone', { status: 'inactive' }), line('fact', { kind: 'fact' })]), []);
  });
});

it('an entry is old after 180 days, and when nobody says when it was checked', () => {
  const day = 86_400_000;
  assert.equal(isStale({ assured: '2026-11-21' }, now), false);
  assert.equal(isStale({ assured: '2026-11-21' }, Date.parse('2026-11-21') + 180 * day), false);
  assert.equal(isStale({ assured: '2026-11-21' }, Date.parse('2026-11-21') + 181 * day), true);
  assert.equal(isStale({}, now), true);
});
