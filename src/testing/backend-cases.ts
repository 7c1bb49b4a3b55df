import type { BackendCase } from './backend-case.js';
import { abortCases } from './cases/abort.js';
import { concurrencyCases } from './cases/concurrency.js';
import { hostileCases } from './cases/hostile.js';
import { idempotencyCases } from './cases/idempotency.js';
import { pagingCases } from './cases/paging.js';
import { privacyCases } from './cases/privacy.js';
import { reactionCases } from './cases/reactions.js';
import { replyCases } from './cases/replies.js';
import { resourceCases } from './cases/resources.js';
import { scopeCases } from './cases/scope.js';
import { shareCases } from './cases/shares.js';
import { watchCases } from './cases/watch.js';

/**
 * The contract of `core/backend.ts` as data: whoever writes an adapter runs these, with `runBackendCase` and any test
 * runner. Groups are for reading a report; every case stands alone.
 */
export const backendCases: Readonly<Record<string, readonly BackendCase[]>> = {
  shares: shareCases,
  replies: replyCases,
  reactions: reactionCases,
  'one effect for one operation': idempotencyCases,
  'lists and pages': pagingCases,
  'communities kept apart': scopeCases,
  'bad input': hostileCases,
  'many at once': concurrencyCases,
  watching: watchCases,
  'ended calls': abortCases,
  privacy: privacyCases,
  'who can help': resourceCases,
};
