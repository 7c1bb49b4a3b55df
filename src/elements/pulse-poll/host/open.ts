import type { findHosted as Find } from './host-side.js';

/** By itself, so that what everybody fetches names one file of the host's side and not all of them. */
export const findHosted: typeof Find = async (core, signal) =>
  (await import('./host-side.js')).findHosted(core, signal);
