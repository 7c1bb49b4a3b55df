/**
 * - `load-failed` – the code of an element could not be fetched; it stays as it was written into the page.
 * - `unknown-backend` – the word in `data-backend` names none; elements say that they are not offered.
 * - `invalid-community` – `data-community` is not 1–64 letters, digits, `.`, `_` or `-`; the default one is used.
 */
export type PageErrorCode = 'load-failed' | 'unknown-backend' | 'invalid-community';

/** Detail of `haven-error`, which the document hears once for each thing that is wrong. */
export interface PageError {
  readonly code: PageErrorCode;
  readonly tag?: string | undefined;
}

/** Tells the host once, by an event and a line in the console. Nothing is thrown on its page. */
export function report(code: PageErrorCode, tag?: string): undefined {
  document.dispatchEvent(new CustomEvent<PageError>('haven-error', { detail: { code, tag } }));
  console.error('[haven]', code, tag ?? '');
}
