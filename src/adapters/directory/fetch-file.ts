import { HavenError } from '../../core/errors.js';
import { MOST_BYTES } from '../../core/resources/read-directory.js';

/** Milliseconds a file may take until the copy from before stands in. */
const PATIENCE = 20_000;

/** Whether an address is one to fetch from: of the web, or relative to the page. */
export const isFetchable = (address: string): boolean => /^(https?:|(?![a-z][a-z\d+.-]*:))/i.test(address.trim());

async function readAll(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length <= MOST_BYTES) continue;
    await reader?.cancel();
    throw new HavenError('too-large');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Fetches a file of the host: this address and no other, with the site's own cookies only where it is the site's own, and
 * without saying which page asked.
 *
 * @throws {HavenError} `not-found` where it is gone for good, `too-large`, `offline` or `unavailable`
 */
export async function fetchFile(address: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { credentials: 'same-origin', referrerPolicy: 'no-referrer', signal });
    if (response.status === 404 || response.status === 410) throw new HavenError('not-found');
    if (!response.ok) throw new HavenError('unavailable');
    if (Number(response.headers.get('content-length')) > MOST_BYTES) {
      await response.body?.cancel();
      throw new HavenError('too-large');
    }
    return await readAll(response);
  } catch (thrown) {
    if (thrown instanceof HavenError) throw thrown;
    throw new HavenError(thrown instanceof TypeError ? 'offline' : 'unavailable', { cause: thrown });
  }
}
