import type { ContactKind, Cost, ResourceAudience, ResourceKind, ResourceTopic } from '../models/resource.js';

/**
 * What a person wants to see. Each list means "any of these"; empty or absent means all. Different fields narrow together.
 */
export interface ResourceFilter {
  readonly kinds?: readonly ResourceKind[];
  readonly topics?: readonly ResourceTopic[];
  /** Also gives what is for everyone, after what is for these. */
  readonly audiences?: readonly ResourceAudience[];
  readonly contacts?: readonly ContactKind[];
  readonly costs?: readonly Cost[];
  /** BCP 47 tags; `pt` also finds `pt-BR`. */
  readonly languages?: readonly string[];
  /** `online`: without going there; `near`: with an address to visit, or for one part of the country only. */
  readonly reach?: 'online' | 'near';
  /** Part of the country or town, as text; what serves the whole country stays. */
  readonly area?: string;
  /** Only what is known to be open now. */
  readonly openNow?: boolean;
  /** Free text in any language: every word has to occur, accents and case do not count, a word may be unfinished. */
  readonly words?: string;
}
