import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessPlace } from '../../../src/core/place/place.js';
import { countryOfZone } from '../../../src/core/place/zones.js';

describe('guessPlace', () => {
  it('takes the time zone before the language, and says so', async () => {
    assert.deepEqual(await guessPlace({ timeZone: 'Europe/London', languages: ['pt-BR'] }), {
      country: 'GB',
      because: 'time-zone',
    });
  });

  it('knows old and new names of a zone', async () => {
    for (const [timeZone, country] of [
      ['Asia/Calcutta', 'IN'],
      ['Asia/Kolkata', 'IN'],
      ['Europe/Kiev', 'UA'],
      ['Europe/Kyiv', 'UA'],
      ['America/Argentina/Buenos_Aires', 'AR'],
      ['America/Buenos_Aires', 'AR'],
    ] as const) {
      assert.equal((await guessPlace({ timeZone })).country, country, timeZone);
    }
  });

  it('takes the region of a language where the zone says nothing', async () => {
    for (const timeZone of ['UTC', 'Etc/GMT+3', '', undefined, 'Nowhere/Atall', 'constructor/name']) {
      const guess = await guessPlace({ timeZone, languages: ['de', 'es-419', 'pt-BR'] });
      assert.deepEqual(guess, { country: 'BR', because: 'language' });
    }
  });

  it('leaves unknown what is unknown', async () => {
    for (const languages of [undefined, [], ['de'], ['es-419'], ['en-US'], ['not a tag', '']]) {
      assert.deepEqual(await guessPlace({ timeZone: 'UTC', languages }), { because: 'nothing' });
    }
  });
});

it('every zone this engine can name lies in the country that Unicode says', () => {
  const regions = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const region of letters.flatMap((one) => letters.map((other) => one + other))) {
    const locale = new Intl.Locale('und', { region }) as Intl.Locale & { getTimeZones?(): string[] | undefined };
    // Codes nobody uses any more lead to those that took their place.
    if (locale.maximize().region !== region) continue;
    for (const zone of locale.getTimeZones?.() ?? []) regions.set(zone, region);
  }
  const zones = Intl.supportedValuesOf('timeZone');
  assert.ok(zones.length > 400);
  for (const zone of zones) if (zone !== 'UTC') assert.equal(countryOfZone(zone), regions.get(zone), zone);
});
