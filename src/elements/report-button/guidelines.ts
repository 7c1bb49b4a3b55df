import { warn } from '../../base/warn.js';
import type { HavenReportButton } from './report-button.js';

/** A guideline of the host's, so that a report, its decision and an appeal mean the same one. */
export interface Guideline {
  /** 1–64 of `a–z 0–9 -`. */
  readonly id: string;
  /** The guideline in a sentence, as people know it. */
  readonly text: string;
}

const MOST = 30;
const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z\d-]{1,64}$/.test(id);
const tidy = (text: unknown): string =>
  typeof text === 'string' ? text.trim().replace(/\s+/g, ' ').slice(0, 300) : '';

/** The host's guidelines: by property, else from what is written inside; without those that have no usable id or words. */
export function guidelinesOf(host: HavenReportButton): readonly Guideline[] {
  const given: readonly unknown[] = Array.isArray(host.guidelines)
    ? host.guidelines
    : [...host.querySelectorAll('[data-guideline]')].map((one) => ({
        id: one.getAttribute('data-guideline'),
        text: one.textContent,
      }));
  const found = new Map<string, Guideline>();
  for (const one of given.slice(0, MOST)) {
    const { id, text } = (one ?? {}) as { readonly id?: unknown; readonly text?: unknown };
    const words = tidy(text);
    if (isId(id) && words) found.set(id, { id, text: words });
    else warn('A guideline takes an id of 1–64 of a–z, 0–9 and "-", and a sentence. It is left out.');
  }
  return [...found.values()];
}
