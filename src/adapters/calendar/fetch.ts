import { HavenError } from '../../core/errors.js';
import { decode } from './decode.js';

/** Bytes of a calendar, at most: a year of a large site is a tenth of it. */
const MOST = 8_000_000;
/** Milliseconds until a calendar that does not answer counts as failed. */
const PATIENCE = 20_000;

/** A calendar's text, and whether it was written as JSON. */
export interface Fetched {
  readonly text: string;
  readonly json: boolean;
  /** When the copy was made that stands in for a calendar that cannot be reached. */
  readonly keptFrom?: number;
}

const STORE = 'haven-calendars';
const WHEN = 'x-haven-kept';

/** The last good copies, in the browser's own store for answers; nothing where it keeps none. */
const copies = async (): Promise<Cache | undefined> => {
  try {
    return await globalThis.caches?.open(STORE);
  } catch {
    return undefined;
  }
};

async function readAll(response: Response): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > MOST) throw new HavenError('too-large', { field: 'src' });
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST) {
      void reader.cancel();
      throw new HavenError('too-large', { field: 'src' });
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const textOf = (bytes: Uint8Array, type: string): Omit<Fetched, 'keptFrom'> => {
  const text = decode(bytes, /charset="?([\w-]+)/i.exec(type)?.[1]);
  return { text, json: /[/+]json/.test(type) || /^\s*[[{]/.test(text) };
};

/** What a host reads in the console when a calendar of another site cannot be fetched: browsers tell scripts nothing more. */
const advice = (url: URL): string =>
  url.origin === globalThis.location?.origin
    ? 'The address did not answer, or the page’s Content-Security-Policy does not allow it in connect-src.'
    : `${url.origin} has to allow this page with “Access-Control-Allow-Origin”, and the page’s Content-Security-Policy has to name it in connect-src. Most calendar services do not allow it: let your own server fetch the calendar, and name the address on your own site.`;

/**
 * Fetches a calendar. Cookies go to the host's own site only. When it cannot be reached, the last good copy of this browser
 * is given, with its age.
 *
 * @throws {HavenError} `offline`, `unavailable`, `unauthorized`, `not-found` or `too-large`; the cause says what the host can do
 */
export async function fetchCalendar(address: string, signal: AbortSignal | undefined, now: number): Promise<Fetched> {
  let url: URL;
  try {
    url = new URL(
      address,
      (globalThis as { document?: { baseURI: string } }).document?.baseURI ?? globalThis.location?.href,
    );
  } catch {
    throw new HavenError('invalid', { field: 'src' });
  }
  if (!/^https?:$/.test(url.protocol)) throw new HavenError('invalid', { field: 'src' });
  const store = await copies();
  try {
    const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])];
    const response = await fetch(url, {
      signal: AbortSignal.any(signals),
      credentials: 'same-origin',
      headers: { accept: 'text/calendar, application/json;q=0.9, */*;q=0.5' },
    });
    if (!response.ok) {
      const code = { 401: 'unauthorized', 403: 'unauthorized', 404: 'not-found', 410: 'not-found' } as const;
      const cause = new Error(`The calendar’s server answered ${response.status}.`);
      throw new HavenError(code[response.status as 401] ?? 'unavailable', { field: 'src', cause });
    }
    const bytes = await readAll(response);
    const type = response.headers.get('content-type') ?? '';
    // Kept without waiting: whoever reads is shown the calendar first.
    const copy = new Response(bytes as BufferSource, { headers: { 'content-type': type, [WHEN]: String(now) } });
    void store?.put(url.href, copy).catch(() => undefined);
    return textOf(bytes, type);
  } catch (thrown) {
    signal?.throwIfAborted();
    const kind = (thrown as Partial<HavenError>).code;
    if (kind === undefined || kind === 'unavailable') {
      const kept = await store?.match(url.href).catch(() => undefined);
      const keptFrom = Number(kept?.headers.get(WHEN));
      if (kept && keptFrom) {
        return {
          ...textOf(new Uint8Array(await kept.arrayBuffer()), kept.headers.get('content-type') ?? ''),
          keptFrom,
        };
      }
    }
    if (kind !== undefined) throw thrown;
    const offline = globalThis.navigator?.onLine === false;
    throw new HavenError(offline ? 'offline' : 'unavailable', {
      field: 'src',
      cause: new Error(advice(url), { cause: thrown }),
    });
  }
}
