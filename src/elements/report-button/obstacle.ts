import { type HavenError, toHavenError } from '../../core/errors.js';
import type { ReportStrings } from '../../i18n/en/report.js';

/** Why nothing can be sealed or sent from here. */
export type Obstacle = keyof ReportStrings['unable'];

/** Those that may be gone a moment later. */
const PASSING: readonly Obstacle[] = ['not-loaded', 'offline', 'unavailable'];

export const isPassing = (obstacle: Obstacle): boolean => PASSING.includes(obstacle);

/** What stands in the way, by what was thrown while the keys were fetched; without one, what is thrown has another meaning. */
export function obstacleOf(thrown: unknown): Obstacle {
  const error = toHavenError(thrown);
  const {
    code,
    field = '',
    cause,
  } = 'code' in error && error.name === 'HavenError' ? (error as HavenError) : { code: 'unavailable' };
  if (code === 'offline' || !navigator.onLine) return 'offline';
  if (code === 'not-found') return 'no-keys';
  if (code === 'unsupported') {
    if (field === 'key-ring.expired') return 'expired';
    if (field.startsWith('key-ring.')) return 'untrusted';
    return field === 'secure-context' ? 'insecure' : 'not-offered';
  }
  // Browsers tell of a module that could not be fetched by this and nothing more; backends throw only their own errors.
  return cause instanceof TypeError ? 'not-loaded' : 'unavailable';
}
