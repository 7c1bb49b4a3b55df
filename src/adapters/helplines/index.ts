import { attempt } from '../../core/attempt.js';
import type { ResourcesBackend } from '../../core/backend.js';
import type { Directory } from '../../core/models/resource.js';
import { parseScope } from '../../core/models/parse-scope.js';
import { once } from '../../core/once.js';
import { parseDirectoryQuery } from '../../core/resources/parse-query.js';
import { COUNTRIES } from './countries/index.data.js';
import { decode, decodeEmergency, type Lines } from './decode.js';
import { international } from './international.js';

const elsewhere = once(async () => {
  const { ELSEWHERE } = await import('./countries/elsewhere.data.js');
  return new Map(ELSEWHERE.split('\n').map((line) => [line.slice(0, 2), line.slice(2)]));
});

interface Country {
  readonly first: Lines;
  /** Fetches what a first screen cannot need; absent where that is nothing. */
  readonly rest?: () => Promise<Lines>;
}

const opened = new Map<string, () => Promise<Country>>();

function countryOf(code: string): () => Promise<Country> {
  let open = opened.get(code);
  if (!open) {
    open = once(async () => {
      const load = Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code] : undefined;
      if (!load) {
        return { first: { resources: [], emergency: decodeEmergency(code, (await elsewhere()).get(code) ?? '') } };
      }
      const { first, more } = await load();
      return { first: decode(first), ...(more && { rest: once(async () => decode((await more()).rest)) }) };
    });
    opened.set(code, open);
  }
  return open;
}

/**
 * The crisis lines that come with the package, by country. Nothing leaves the page: the lines of one country are a file of
 * the package of a few hundred bytes, those a first screen cannot need another one.
 *
 * They were compiled from public sources and never dialled. A host verifies every line it shows, see the README.
 */
export const helplines = (): ResourcesBackend => ({
  directory: (scope, asked, call) =>
    attempt(call?.signal, async (): Promise<Directory> => {
      parseScope(scope);
      const { country, part } = parseDirectoryQuery(asked);
      const { first, rest }: Country =
        country === undefined ? { first: { resources: [] } } : await countryOf(country)();
      const more = part === 'all' ? await rest?.() : undefined;
      return {
        ...(country !== undefined && { country }),
        complete: !rest || part === 'all',
        resources: [...first.resources, ...international, ...(more?.resources ?? [])],
        ...(first.emergency && { emergency: first.emergency }),
        refused: [],
        refusedCount: 0,
      };
    }),

  countries: (scope, call) =>
    attempt(call?.signal, async () => {
      parseScope(scope);
      return [...Object.keys(COUNTRIES), ...(await elsewhere()).keys()].sort();
    }),
});
