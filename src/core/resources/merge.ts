import { attempt } from '../attempt.js';
import type { ResourcesBackend } from '../backend.js';
import type { Directory, EmergencyNumber, RefusedResource, Resource } from '../models/resource.js';
import { parseDirectoryQuery } from './parse-query.js';

/** How many refused entries a directory lists; the rest is only counted. */
export const MOST_REFUSED = 1_000;

export interface MergeOptions {
  /**
   * Milliseconds the others may keep the last one waiting when a first screen is asked for; 1,500 when absent. Who is in
   * need now does not wait for a large file on a slow line: what comes later is in `all`, and `complete` says so.
   */
  readonly patience?: number;
}

/** Several directories as one; of entries with the same id the first stays, also when it is there to take the others back. */
function join(country: string | undefined, parts: readonly Directory[], complete: boolean): Directory {
  const resources = new Map<string, Resource>();
  const refused: RefusedResource[] = [];
  let refusedCount = 0;
  let emergency: EmergencyNumber | undefined;
  let keptFrom: string | undefined;
  for (const part of parts) {
    for (const resource of part.resources) if (!resources.has(resource.id)) resources.set(resource.id, resource);
    refused.push(...part.refused.slice(0, MOST_REFUSED - refused.length));
    refusedCount += part.refusedCount;
    emergency ??= part.emergency;
    if (part.keptFrom !== undefined && (keptFrom === undefined || part.keptFrom < keptFrom)) keptFrom = part.keptFrom;
  }
  return {
    ...(country !== undefined && { country }),
    complete,
    resources: [...resources.values()],
    ...(emergency && { emergency }),
    refused,
    refusedCount,
    ...(keptFrom !== undefined && { keptFrom }),
  };
}

const nothing = (country: string | undefined, source: string): Directory => ({
  ...(country !== undefined && { country }),
  complete: true,
  resources: [],
  refused: [{ source, row: 0, field: '.', reason: 'unreachable' }],
  refusedCount: 1,
});

/** After so many milliseconds, `late`. The timer ends with the work, so that nothing stays behind. */
async function within<Answer, Late>(work: Promise<Answer>, patience: number, late: Late): Promise<Answer | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<Late>((resolve) => (timer = setTimeout(resolve, patience, late)));
  return Promise.race([work, waited]).finally(() => clearTimeout(timer));
}

/**
 * One directory out of several, in their order: the host's own first, the package's last. One that fails is named in
 * `refused` while another answers; when none does, the error of the last is thrown.
 *
 * @param sources each with a name for the host
 */
export function mergeResources(
  sources: readonly (readonly [name: string, source: ResourcesBackend])[],
  { patience = 1_500 }: MergeOptions = {},
): ResourcesBackend {
  return {
    directory: (scope, asked, call) =>
      attempt(call?.signal, async () => {
        const query = parseDirectoryQuery(asked);
        const { country, part } = query;
        let failure: unknown;
        const answers = sources.map(([name, source]) =>
          source.directory(scope, query, call).catch((thrown: unknown) => {
            failure = thrown;
            return nothing(country, name);
          }),
        );
        const last = answers.at(-1);
        const parts = await Promise.all(
          answers.map((answer) => (part === 'all' || answer === last ? answer : within(answer, patience, undefined))),
        );
        const here = parts.filter((found) => found !== undefined);
        if (failure && here.every((found) => found.resources.length === 0 && !found.emergency)) throw failure;
        return join(country, here, here.length === parts.length && here.every(({ complete }) => complete));
      }),

    countries: (scope, call) =>
      attempt(call?.signal, async () => {
        const answers = await Promise.allSettled(sources.map(([, source]) => source.countries(scope, call)));
        const failed = answers.find((answer) => answer.status === 'rejected');
        const lists = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
        if (failed && lists.length === 0) throw failed.reason;
        return [...new Set(lists.flat())].sort();
      }),
  };
}
