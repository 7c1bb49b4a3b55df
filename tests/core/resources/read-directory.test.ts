import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RefusedResource, Resource } from '../../../src/core/models/resource.js';
import { type DirectoryContents, MOST_BYTES, readDirectory } from '../../../src/core/resources/read-directory.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (data: unknown): Promise<DirectoryContents> =>
  readDirectory(data instanceof Uint8Array ? data : bytes(typeof data === 'string' ? data : JSON.stringify(data)), {
    source: 'team.json',
  });
const why = ({ refused }: DirectoryContents): [number, string, RefusedResource['reason']][] =>
  refused.map(({ row, field, reason }) => [row, field, reason]);
const names = ({ resources }: DirectoryContents): string[] => resources.map(({ name }) => name);

const good = { id: 'quiet-room', kind: 'peer', name: 'The Quiet Room', phone: '01632 960 001' };

describe('readDirectory reads an entry', () => {
  it('of our own, with everyday keys', async () => {
    const { resources, refused } = await read([
      {
        ...good,
        description: 'A kettle and somebody who listens.',
        hours: 'Mo-Fr 09:00-17:00',
        timezone: 'Europe/London',
        country: 'gb',
        languages: 'en, cy',
        for: 'Older people; carers',
        topics: ['loneliness'],
        cost: 'Sliding scale',
        confidential: 'yes',
        'last checked': '2026-11-01',
        address: '1 Example Street',
        website: 'https://quiet-room.example.org/',
      },
    ]);
    assert.deepEqual(refused, []);
    const expected: Resource = {
      id: 'quiet-room',
      kind: 'peer',
      name: 'The Quiet Room',
      description: 'A kettle and somebody who listens.',
      url: 'https://quiet-room.example.org/',
      country: 'GB',
      languages: ['en', 'cy'],
      contacts: [
        { kind: 'phone', value: '01632 960 001', uri: 'tel:01632960001' },
        { kind: 'visit', value: '1 Example Street' },
        { kind: 'web', uri: 'https://quiet-room.example.org/' },
      ],
      schedule: { hours: 'Mo-Fr 09:00-17:00', timezone: 'Europe/London' },
      audiences: ['older-people', 'carers'],
      topics: ['loneliness'],
      cost: 'sliding-scale',
      confidential: true,
      assured: '2026-11-01',
      own: true,
    };
    assert.deepEqual(resources, [expected]);
  });

  it('in the words of the model, as it was written', async () => {
    const resource = {
      id: 'a.b_c-1',
      kind: 'warmline',
      name: 'Evening line',
      languages: ['en'],
      contacts: [
        {
          kind: 'text',
          value: '01632 960 002',
          uri: 'sms:01632960002?body=HELLO',
          keyword: 'HELLO',
          number: '01632 960 002',
        },
        { kind: 'phone', value: '*0000' },
        { kind: 'email', value: 'team@example.org', uri: 'mailto:team@example.org' },
      ],
      audiences: ['everyone'],
      topics: [],
      cost: 'free',
      minimumAge: 16,
      waitWeeks: 2,
      pairedWith: 'quiet-room',
    };
    assert.deepEqual((await read({ resources: [resource] })).resources, [{ ...resource, own: true }]);
  });

  it('of a fact without a way to reach anybody', async () => {
    const fact = {
      id: 'f',
      kind: 'fact',
      name: 'Asking',
      myth: 'Asking plants the idea.',
      description: 'It does not.',
    };
    assert.equal((await read([fact])).resources[0]?.myth, 'Asking plants the idea.');
  });

  it('without an id, which then always comes out the same', async () => {
    const { id: _, ...rest } = good;
    const [one, other, foreign] = (await read([rest, { ...rest, name: 'Another' }, { ...rest, name: 'القمر' }]))
      .resources;
    assert.match(one!.id, /^the-quiet-room-[\da-z]+$/);
    assert.equal((await read([rest])).resources[0]!.id, one!.id);
    assert.notEqual(other!.id, one!.id);
    assert.match(foreign!.id, /^r-[\da-z]+$/);
  });

  it('with hours of the whole format that cannot be read here, as somebody’s hours', async () => {
    const { resources } = await read([{ ...good, hours: 'Apr-Sep: Mo-Fr 09:00-17:00' }]);
    assert.deepEqual(resources[0]?.schedule, { hours: 'Apr-Sep: Mo-Fr 09:00-17:00' });
  });
});

describe('readDirectory refuses by row, field and reason', () => {
  const bad: [what: string, change: Record<string, unknown>, field: string, reason: RefusedResource['reason']][] = [
    ['no name', { name: '' }, 'name', 'missing'],
    ['a name that is a number', { name: 7 }, 'name', 'invalid'],
    ['a name of nothing but invisible marks', { name: '\u202E\u202E' }, 'name', 'missing'],
    ['a name without end', { name: 'n'.repeat(100_000) }, 'name', 'too-large'],
    ['an unknown kind', { kind: 'oracle' }, 'kind', 'invalid'],
    ['no kind', { kind: null }, 'kind', 'missing'],
    ['no way to reach anybody', { phone: '' }, 'contacts', 'missing'],
    ['a number with words in it', { phone: 'call me' }, 'phone', 'invalid'],
    ['a script as a website', { website: 'javascript:alert(1)' }, 'url', 'unsafe-link'],
    ['data as a website', { website: 'data:text/html,hi' }, 'url', 'unsafe-link'],
    ['an open line as a website', { website: 'http://example.org/' }, 'url', 'unsafe-link'],
    ['a password in a website', { website: 'https://a:b@example.org/' }, 'url', 'unsafe-link'],
    ['no address at all', { website: 'nowhere' }, 'url', 'invalid'],
    [
      'a script behind a number',
      { contacts: [{ kind: 'phone', value: '1', uri: 'javascript:1' }] },
      'contacts.0.value',
      'invalid',
    ],
    ['a script behind a chat', { contacts: [{ kind: 'chat', uri: 'javascript:1' }] }, 'contacts.0.uri', 'unsafe-link'],
    [
      'a chat on the phone',
      { contacts: [{ kind: 'phone', value: '112', uri: 'https://e.org/' }] },
      'contacts.0.uri',
      'unsafe-link',
    ],
    [
      'another number behind a number',
      { contacts: [{ kind: 'phone', value: '01632 960 001', uri: 'tel:0900555' }] },
      'contacts.0.uri',
      'invalid',
    ],
    [
      'more in a link than a number',
      { contacts: [{ kind: 'text', uri: 'sms:112?body=a&to=b' }] },
      'contacts.0.uri',
      'unsafe-link',
    ],
    ['headers in an address', { email: 'a@example.org?bcc=b@example.org' }, 'email', 'invalid'],
    ['hours no clock shows', { hours: 'Mo-Fr 25:99-26:00' }, 'hours', 'invalid'],
    ['hours that are no hours', { hours: 'whenever' }, 'hours', 'invalid'],
    ['an unknown zone', { hours: 'Mo 09:00-10:00', timezone: 'Moon/Base' }, 'timezone', 'invalid'],
    ['an unknown audience', { audiences: ['wizards'] }, 'audiences.0', 'invalid'],
    ['a country of three letters', { country: 'GBR' }, 'country', 'invalid'],
    ['an age below nothing', { minimumAge: -1 }, 'minimumAge', 'invalid'],
    ['ages the wrong way round', { minimumAge: 30, maximumAge: 20 }, 'maximumAge', 'invalid'],
    ['a day that is none', { assured: '2026-02-30' }, 'assured', 'invalid'],
    ['a language that is none', { languages: ['not a tag'] }, 'languages.0', 'invalid'],
    ['an id with spaces', { id: 'a b' }, 'id', 'invalid'],
    ['a list for a text', { description: ['a'] }, 'description', 'invalid'],
  ];
  for (const [what, change, field, reason] of bad) {
    it(what, async () => {
      const found = await read([good, { ...good, id: 'other', ...change }, { ...good, id: 'last', name: 'Last' }]);
      assert.deepEqual(why(found), [[2, field, reason]]);
      assert.deepEqual(names(found), ['The Quiet Room', 'Last']);
    });
  }

  it('a second entry of the same id, and keeps the first', async () => {
    const found = await read([good, { ...good, name: 'Another' }]);
    assert.deepEqual([names(found), why(found)], [['The Quiet Room'], [[2, 'id', 'duplicate']]]);
  });

  it('what is no entry at all', async () => {
    const found = await read([null, 7, 'x', [], good, {}]);
    assert.deepEqual(names(found), ['The Quiet Room']);
    assert.deepEqual(
      why(found).map(([row]) => row),
      [1, 2, 3, 4, 6],
    );
  });

  it('text that hides or turns round other text', async () => {
    const found = await read([{ ...good, name: 'Safe\u202Eevil\u0007 <img src=x>' }]);
    assert.equal(found.resources[0]?.name, 'Safeevil <img src=x>');
  });
});

describe('readDirectory keeps what is good of a file', () => {
  it('that breaks off', async () => {
    const found = await read(`[${JSON.stringify(good)}, {"id": "b", "name": "cut`);
    assert.deepEqual([names(found), why(found)], [['The Quiet Room'], [[2, '.', 'unreadable']]]);
  });

  it('with an entry that is no JSON', async () => {
    const found = await read(`[{"id": nonsense}, ${JSON.stringify(good)}]`);
    assert.deepEqual([names(found), why(found)], [['The Quiet Room'], [[1, '.', 'unreadable']]]);
  });

  it('and says so when there is nothing in it', async () => {
    for (const text of [
      '',
      ' ',
      '{}',
      '{"a":1}',
      '[',
      '{"weather":[{"id":1}]}',
      'null',
      '<!doctype html><p>Not here',
    ]) {
      const found = await read(text);
      assert.deepEqual(found.resources, [], text);
      assert.equal(found.refusedCount, 1, text);
    }
    assert.deepEqual(why(await read('[]')), [[0, '.', 'unreadable']]);
  });

  it('and takes none of one that is too large, saying why', async () => {
    const found = await read(new Uint8Array(MOST_BYTES + 1));
    assert.deepEqual([found.resources, why(found)], [[], [[0, '.', 'too-large']]]);
  });

  it('in any encoding', async () => {
    const text = JSON.stringify([{ ...good, name: 'Trävägen café' }]);
    const utf16 = (little: boolean, mark: boolean): Uint8Array => {
      const all = (mark ? '\uFEFF' : '') + text;
      const view = new DataView(new ArrayBuffer(all.length * 2));
      for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), little);
      return new Uint8Array(view.buffer);
    };
    const windows = Uint8Array.from(text, (character) => character.charCodeAt(0));
    for (const [name, data] of Object.entries({
      plain: bytes(text),
      marked: bytes(`\uFEFF${text}`),
      little: utf16(true, true),
      big: utf16(false, true),
      'little without mark': utf16(true, false),
      'big without mark': utf16(false, false),
      windows,
    })) {
      assert.deepEqual(names(await read(data)), ['Trävägen café'], name);
    }
  });

  it('and never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map(bytes), fc.string({ unit: 'binary' }).map(bytes)),
        async (data) => {
          const { resources, refused, refusedCount } = await read(data);
          assert.ok(resources.length >= 0 && refused.length <= refusedCount);
        },
      ),
      { seed, numRuns: 400 },
    );
  });
});

it('50,000 entries come in slices, 1,000 refusals are listed and the rest is counted', async () => {
  const many = Array.from({ length: 52_000 }, (_, index) => ({
    ...good,
    id: `a${index}`,
    ...(index % 26 === 0 && { kind: 'x' }),
  }));
  let pauses = 0;
  const found = await readDirectory(bytes(JSON.stringify(many)), {
    source: 'many',
    pause: async () => void pauses++,
  });
  assert.equal(found.resources.length, 50_000);
  assert.equal(found.refusedCount, 2_000);
  assert.equal(found.refused.length, 1_000);
  assert.ok(pauses > 5, `${pauses} pauses`);
});

it('an ended call ends the reading', async () => {
  const many = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ ...good, id: `a${index}` })));
  const end = new AbortController();
  const reading = readDirectory(bytes(many), {
    source: 'many',
    signal: end.signal,
    pause: async () => end.abort(new Error('enough')),
  });
  await assert.rejects(reading, /enough/);
});
