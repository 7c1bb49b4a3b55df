import { attempt } from '../../core/attempt.js';
import type { ResourcesBackend } from '../../core/backend.js';
import { type Clock, type Day, systemClock, today } from '../../core/clock.js';
import { HavenError } from '../../core/errors.js';
import { parseScope } from '../../core/models/parse-scope.js';
import type { Directory, RefusedResource } from '../../core/models/resource.js';
import { mergeResources } from '../../core/resources/merge.js';
import { parseDirectoryQuery } from '../../core/resources/parse-query.js';
import { type DirectoryContents, readDirectory } from '../../core/resources/read-directory.js';
import { fetchFile, isFetchable } from './fetch-file.js';
import { keptFiles } from './kept.js';

export interface DirectoryOptions {
  readonly clock?: Clock;
  /** Milliseconds a first screen waits for a file before the copy from before stands in; 1,000 when absent. */
  readonly patience?: number;
}

interface Opened extends DirectoryContents {
  readonly keptFrom?: Day;
  /** Why the file itself did not come; then it is tried again with the next call. */
  readonly failure?: HavenError;
}

/** A file as an address of its own, so that copies of two sites under one origin are two. */
const addressOf = (file: string): string => {
  try {
    return new URL(file, globalThis.location?.href).href;
  } catch {
    return file;
  }
};

const unreadable = (source: string, reason: RefusedResource['reason']): DirectoryContents => ({
  resources: [],
  refused: [{ source, row: 0, field: '.', reason }],
  refusedCount: 1,
});

function fileOf(file: string, clock: Clock): { load(): Promise<Opened>; kept(): Promise<Opened | undefined> } {
  const address = addressOf(file);
  const read = (bytes: Uint8Array): Promise<DirectoryContents> => readDirectory(bytes, { source: file });

  const kept = async (): Promise<Opened | undefined> => {
    const copy = await keptFiles.get(address);
    return copy && { ...(await read(copy.bytes)), keptFrom: copy.day };
  };

  const fetched = async (): Promise<Opened> => {
    if (!isFetchable(file)) return unreadable(file, 'unsafe-link');
    try {
      const bytes = await fetchFile(address);
      const found = await read(bytes);
      // A page of errors that came with a 200 takes no good copy's place.
      if (found.resources.length > 0) void keptFiles.set(address, { bytes, day: today(clock) });
      return found;
    } catch (thrown) {
      const failure = thrown as HavenError;
      if (failure.code === 'too-large') return unreadable(file, 'too-large');
      const gone = failure.code === 'not-found';
      if (gone) void keptFiles.delete(address);
      const copy = gone ? undefined : await kept();
      const missing = unreadable(file, 'unreachable');
      if (!copy) return { ...missing, failure };
      const refused = [...missing.refused, ...copy.refused];
      return { ...copy, refused, refusedCount: copy.refusedCount + 1, failure };
    }
  };

  let loading: Promise<Opened> | undefined;
  return {
    kept,
    load: () =>
      (loading ??= fetched().then((opened) => {
        if (opened.failure) loading = undefined;
        return opened;
      })),
  };
}

/** One file as a directory of its own. */
function fileBackend(file: string, clock: Clock, patience: number): ResourcesBackend {
  const { load, kept } = fileOf(file, clock);
  const loaded = async (): Promise<Opened> => {
    const opened = await load();
    if (opened.failure && opened.resources.length === 0) {
      throw new HavenError(opened.failure.code === 'offline' ? 'offline' : 'unavailable', { cause: opened.failure });
    }
    return opened;
  };
  const soon = async (): Promise<Opened> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loading = loaded();
    const waited = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience, undefined)));
    const found = await Promise.race([loading, waited]).finally(() => clearTimeout(timer));
    return found ?? (await kept()) ?? loading;
  };

  return {
    directory: (scope, asked, call) =>
      attempt(call?.signal, async (): Promise<Directory> => {
        parseScope(scope);
        const { country, part } = parseDirectoryQuery(asked);
        const { resources, refused, refusedCount, keptFrom } = await (part === 'first' ? soon() : loaded());
        return {
          ...(country !== undefined && { country }),
          complete: true,
          resources: resources.filter((resource) => !resource.country || resource.country === country),
          refused,
          refusedCount,
          ...(keptFrom !== undefined && { keptFrom }),
        };
      }),

    countries: (scope, call) =>
      attempt(call?.signal, async () => {
        parseScope(scope);
        const found = (await loaded()).resources.flatMap(({ country }) => country ?? []);
        return [...new Set(found)].sort();
      }),
  };
}

/**
 * A host's own directory out of static files, JSON or CSV, several as one in their order. Each is fetched whole from the
 * address it has, once a page, when help is first looked for; which country or what help is looked for is never sent.
 * The last good copy stays in this browser for when the line is cut, and says its day then.
 *
 * @param files addresses as the host writes them, relative to the page or `https:`
 */
export const directory = (
  files: readonly string[],
  { clock = systemClock, patience = 1_000 }: DirectoryOptions = {},
): ResourcesBackend => mergeResources(files.map((file) => [file, fileBackend(file, clock, patience)] as const));
