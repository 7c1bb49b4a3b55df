import type { Day } from '../clock.js';
import type { Tier } from './report.js';
import { TIERS } from './report.js';

/** Place in the moderators' queue, of eight digits: the tier first, then days since 1970. */
export const queueRank = (tier: Tier, day: Day): number =>
  (TIERS.indexOf(tier) + 1) * 10_000_000 + Date.parse(day) / 86_400_000;
