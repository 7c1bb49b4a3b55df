import type { Resource } from '../models/resource.js';

const DAY = 86_400_000;
/** Days after which an entry is shown with a warning: numbers change, and a wrong one harms. */
export const STALE_AFTER = 180;

/**
 * Whether an entry was last checked too long ago. It is shown all the same, grey and with "please check": an old number is
 * often still right. An entry that says no day at all is old as well.
 */
export const isStale = ({ assured }: Pick<Resource, 'assured'>, now: number): boolean =>
  !assured || now - Date.parse(assured) > STALE_AFTER * DAY;
