/** Work that can be put down between any two steps and taken up again. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;

/** Milliseconds at a stretch: a page that draws sixty times a second has time left for itself. */
const STRETCH = 8;

/** All of it at once. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A bit at a time, so that whoever scrolls or types meanwhile does not wait. Ends with the signal. */
export async function bitByBit<Answer>(steps: Steps<Answer>, signal?: AbortSignal): Promise<Answer> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  }
}
