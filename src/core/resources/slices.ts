/** Lets the page do something else. */
export type Pause = () => Promise<void>;

/** Milliseconds of work at a stretch: a frame has room beside it, also on a slow phone. */
const STRETCH = 8;

const nextTask: Pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Cuts long work into slices: call the answer between steps, and wait for what it gives, if it gives anything.
 *
 * @param signal ends the work at the next step with its reason
 */
export function slices(pause: Pause = nextTask, signal?: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < STRETCH) return undefined;
    return pause().then(() => {
      signal?.throwIfAborted();
      since = performance.now();
    });
  };
}
