import type { Backend } from '../../../core/backend.js';
import { HavenError, type HavenErrorCode } from '../../../core/errors.js';

const refuse = (code: HavenErrorCode) => (): Promise<never> => Promise.reject(new HavenError(code));

const gone = refuse('not-found');

/**
 * A backend for looking at a poll before it is made: it knows none, and takes none. Whoever tries to send reads that the poll
 * is not open yet; no key is made and nothing is kept.
 */
const polls = {
  create: refuse('unauthorized'),
  get: gone,
  answer: gone,
  change: gone,
  withdraw: gone,
  own: gone,
  addText: gone,
  withdrawText: gone,
  results: gone,
  waves: gone,
  close: gone,
  note: gone,
  texts: gone,
};

const previews = new WeakMap<Backend, Backend>();

/** The same object for the same backend, so that drawing again is no news to the element. */
export function previewBackend(backend: Backend): Backend {
  const found = previews.get(backend) ?? { name: 'preview', keeping: backend.keeping, polls };
  previews.set(backend, found);
  return found;
}
