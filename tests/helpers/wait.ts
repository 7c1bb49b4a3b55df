const limit = 5_000;

/** The next frame, or the next task in a page that is not drawn. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'visible') requestAnimationFrame(() => resolve());
    else void nextTask().then(resolve);
  });

/** After every task already queued, without a timer. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Resolves with the first truthy answer of `condition`, asked once now and then once a frame.
 * Fails with `what` after five seconds; anything `condition` throws fails at once.
 */
export async function waitFor<T>(condition: () => T | Promise<T>, what: string): Promise<NonNullable<T>> {
  const start = performance.now();
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() - start > limit) throw new Error(`Waited five seconds in vain: ${what}`);
    await nextFrame();
  }
}
