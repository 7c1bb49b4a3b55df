/**
 * Why a call to a backend did not succeed. The set is closed and stable: hosts and elements switch on it.
 *
 * - `invalid` – the input breaks a rule; `field` names where.
 * - `not-found` – there is no such thing, or the secret shown does not open it (the two are told alike on purpose).
 * - `conflict` – somebody changed it meanwhile, or an operation id was used again for something else.
 * - `closed` – it does not accept this (a closed poll, a reply to somebody who wishes only to be listened to).
 * - `rate-limited` – too many just now; `retryAfter` says when to come back, in seconds.
 * - `unauthorized` – the host has to let this person in first.
 * - `unsupported` – this backend, or this browser, cannot do it.
 * - `too-large` – over the limit of the field.
 * - `storage-full` – the place where it would be kept has no room.
 * - `offline` – the network cannot be reached from here.
 * - `unavailable` – the backend failed or did not answer.
 */
export type HavenErrorCode =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'closed'
  | 'rate-limited'
  | 'unauthorized'
  | 'unsupported'
  | 'too-large'
  | 'storage-full'
  | 'offline'
  | 'unavailable';

export interface HavenErrorDetail {
  /** Path to the field that is wrong, such as `notes.2`; never its value. */
  readonly field?: string;
  /** Seconds until trying again can help. */
  readonly retryAfter?: number;
  /** What was caught; for developers' consoles, never shown and never sent. */
  readonly cause?: unknown;
}

/**
 * The only error a backend throws, apart from the `AbortError` of the caller's own signal.
 * Its message is for developers and holds no text that a person wrote.
 */
export class HavenError extends Error {
  override readonly name = 'HavenError';
  readonly code: HavenErrorCode;
  readonly field: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: HavenErrorCode, detail: HavenErrorDetail = {}) {
    super(detail.field ? `${code}: ${detail.field}` : code, { cause: detail.cause });
    this.code = code;
    this.field = detail.field;
    this.retryAfter = detail.retryAfter;
  }

  /** Whether the same call may succeed later without a change by the person. */
  get retryable(): boolean {
    return ['rate-limited', 'storage-full', 'offline', 'unavailable'].includes(this.code);
  }
}

/** Turns anything thrown into a `HavenError`; a caller's abort passes through untouched. */
export function toHavenError(thrown: unknown): HavenError | DOMException {
  const name = thrown instanceof Error && thrown.name;
  // By name: the backend may come from another copy of the library on the same page.
  if (name === 'HavenError') return thrown as HavenError;
  if (name === 'AbortError') return thrown as DOMException;
  return new HavenError(name === 'QuotaExceededError' ? 'storage-full' : 'unavailable', { cause: thrown });
}
