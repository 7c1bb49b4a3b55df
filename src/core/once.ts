/** Keeps the answer of `load` for every later call; after a failure the next call tries again. */
export function once<Answer>(load: () => Promise<Answer>): () => Promise<Answer> {
  let kept: Promise<Answer> | undefined;
  return () =>
    (kept ??= load().catch((thrown: unknown) => {
      kept = undefined;
      throw thrown;
    }));
}
