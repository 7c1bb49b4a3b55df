// What ships of the helplines, against the data it was made from.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { helplines } from '../../src/adapters/helplines/index.js';
import type { Directory, Resource } from '../../src/core/models/resource.js';
import { firstResources } from '../../src/core/resources/first.js';

const seed = Number(process.env['HAVEN_SEED'] ?? Date.now() % 2 ** 31);
console.log(`property seed (repeat with HAVEN_SEED): ${seed}`);

interface Channel {
  readonly kind: string;
  readonly value?: string;
  readonly number?: string;
  readonly body?: string | null;
  readonly e164?: string;
  readonly uri: string | null;
  readonly after_connect?: string;
  readonly area?: string;
  readonly note?: string;
}
interface Data {
  readonly entries: readonly {
    readonly id: string;
    readonly country: string;
    readonly name: string;
    readonly languages: readonly string[];
    readonly channels: readonly Channel[];
    readonly hours: string | null;
    readonly timezone: string | null;
    readonly audience: readonly string[];
    readonly topics: readonly string[];
    readonly cost: string;
    readonly confidential: true | null;
    readonly checked: string;
    readonly confidence: string;
    readonly sources: readonly string[];
    readonly area?: string;
    readonly note?: string;
  }[];
  readonly emergency: readonly {
    readonly country: string;
    readonly number: string;
    readonly services?: Readonly<Record<string, string>>;
    readonly also?: readonly string[];
    readonly note?: string;
  }[];
  readonly disputed: readonly { readonly country: string; readonly value: string; readonly status: string }[];
}

const file = new URL('../../src/adapters/helplines/helplines.json', import.meta.url);
const data = JSON.parse(readFileSync(file, 'utf8')) as Data;
const scope = { community: 'test' };
const backend = helplines();
const all = (country: string): Promise<Directory> => backend.directory(scope, { country });
const digits = (text: string): string => text.replace(/\D/g, '');
const ours = ({ resources }: Directory): readonly Resource[] => resources.filter(({ country }) => country);
/** Absent and undefined are one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the lines of the package', () => {
  it('are what the script makes of the data: run `npm run helplines` after changing it', () => {
    const args = ['--import', './tests/run/ts-hook.mjs', '.config/helplines/build.mjs', '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('are all there, each field as the data says, and nothing else', async () => {
    let count = 0;
    for (const country of await backend.countries(scope)) {
      const entries = data.entries.filter((entry) => entry.country === country);
      const byId = new Map(ours(await all(country)).map((resource) => [resource.id, resource]));
      assert.equal(byId.size, entries.length, country);
      for (const entry of entries) {
        const { kind: _, ...resource } = byId.get(entry.id)!;
        const zone = entry.hours !== '24/7' && entry.timezone;
        const expected = {
          id: entry.id,
          country,
          name: entry.name,
          languages: entry.languages,
          contacts: entry.channels.map(
            ({ kind, value, number, body, e164, uri, after_connect: press, area, note }) => ({
              kind,
              value: kind === 'text' ? number : value,
              uri: uri ?? undefined,
              ...(body && { keyword: body, number }),
              press,
              abroad: e164 ? true : undefined,
              area,
              note,
            }),
          ),
          schedule: entry.hours ? { hours: entry.hours, ...(zone && { timezone: zone }) } : undefined,
          audiences: entry.audience,
          topics: entry.topics,
          cost: entry.cost,
          confidential: entry.confidential ?? undefined,
          assured: entry.checked,
          confidence: entry.confidence,
          area: entry.area,
          note: entry.note,
        };
        assert.deepEqual(plain(resource), plain(expected), entry.id);
        count++;
      }
    }
    assert.equal(count, data.entries.length);
  });

  it('bring the emergency number of every country the data has one for, and of no other', async () => {
    const countries = await backend.countries(scope);
    assert.deepEqual(new Set(countries), new Set([...data.entries, ...data.emergency].map(({ country }) => country)));
    for (const country of countries) {
      const entry = data.emergency.find((one) => one.country === country);
      const { number, services, also, note } = entry ?? {};
      const expected = entry && { country, number, ...services, also, note };
      assert.deepEqual(plain((await all(country)).emergency ?? null), plain(expected ?? null), country);
    }
  });

  it('show no number that is disputed', async () => {
    let compared = 0;
    for (const { country, value } of data.disputed) {
      const { resources, emergency } = await all(country);
      const shown = new Set<string>();
      for (const { contacts } of resources) {
        for (const { value: text = '', number = text, press } of contacts) {
          if (number) shown.add(press ? `${digits(number)},${press}` : digits(number));
        }
      }
      for (const one of [emergency?.number, emergency?.police, emergency?.ambulance, emergency?.fire]) {
        if (one) shown.add(one);
      }
      const then = /^(.*), then (\d)/.exec(value);
      const disputed = then ? [`${digits(then[1]!)},${then[2]}`] : value.split(/ \/ |, | or /).map(digits);
      for (const number of disputed.filter(Boolean)) {
        compared++;
        assert.ok(!shown.has(number), `${country}: ${value}`);
      }
    }
    assert.ok(compared > 60, `${compared} compared`);
  });

  it('say something for a country nothing is known of, and invent no number', async () => {
    for (const country of ['AQ', 'ZZ', 'AF']) {
      const { resources, emergency, complete } = await all(country);
      assert.equal(emergency, undefined);
      assert.equal(complete, true);
      assert.deepEqual(
        resources.map(({ id, contacts }) => [id, contacts.map(({ uri }) => uri).join()]),
        [
          ['intl-findahelpline', 'https://findahelpline.com/'],
          ['intl-befrienders', 'https://befrienders.org/'],
        ],
      );
    }
  });

  it('need nothing for a first screen but the first file, at any hour and for any reader', async () => {
    const countries = await backend.countries(scope);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...countries),
        fc.nat(7 * 24 * 60),
        fc.subarray(['en', 'es', 'fr', 'de', 'ar', 'ja', 'cy', 'zh-Hant']),
        async (country, minute, languages) => {
          const viewer = { now: Date.UTC(2027, 0, 4) + minute * 60_000, zone: 'UTC', languages };
          const first = await backend.directory(scope, { country, part: 'first' });
          const whole = await all(country);
          assert.deepEqual(whole.resources.slice(0, first.resources.length), first.resources);
          const ids = (directory: Directory): string[] =>
            firstResources(directory.resources, viewer).map(({ id }) => id);
          assert.deepEqual(ids(first), ids(whole), country);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('put a line for everyone first wherever there is one to talk to', async () => {
    const viewer = { now: Date.UTC(2026, 10, 21, 3), zone: 'UTC', languages: ['en'] };
    for (const country of new Set(data.entries.map((entry) => entry.country))) {
      const { resources } = await all(country);
      const talk = resources.filter(
        ({ kind, audiences, country: own }) => own && /crisis|warmline/.test(kind) && audiences.includes('everyone'),
      );
      const [first] = firstResources(resources, viewer);
      if (talk.length > 0) assert.ok(first!.audiences.includes('everyone'), country);
    }
    const first = async (country: string): Promise<string[]> =>
      firstResources((await all(country)).resources, viewer).map(({ id }) => id);
    assert.deepEqual((await first('GB')).slice(0, 2), ['gb-samaritans', 'gb-shout']);
    assert.deepEqual((await first('US')).slice(0, 2), ['us-988', 'us-crisis-text-line']);
  });
});

it('the data keeps what every line is known from, at least two sources each', () => {
  for (const { id, sources } of data.entries) assert.ok(new Set(sources).size >= 2, id);
});
