import { toHavenError } from './errors.js';

/**
 * The outer edge of every backend method. Nothing leaves it but a `HavenError` or the reason of the caller's signal,
 * and an aborted call ends at once, whatever becomes of the work already begun. `work` does not start after an abort.
 */
export async function attempt<Answer>(signal: AbortSignal | undefined, work: () => Promise<Answer>): Promise<Answer> {
  let stop: (() => void) | undefined;
  try {
    signal?.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
    });
    return await Promise.race([work(), aborted]);
  } catch (thrown) {
    throw signal?.aborted ? signal.reason : toHavenError(thrown);
  } finally {
    // A signal can outlive thousands of calls.
    if (stop) signal?.removeEventListener?.('abort', stop);
  }
}
