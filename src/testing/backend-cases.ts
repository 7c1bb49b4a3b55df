import type { BackendCase } from './backend-case.js';
import { abortCases } from './cases/abort.js';
import { auditCases } from './cases/audit.js';
import { concurrencyCases } from './cases/concurrency.js';
import { decisionCases } from './cases/decisions.js';
import { deskHostileCases } from './cases/desk-hostile.js';
import { deskOperationCases } from './cases/desk-operations.js';
import { hostileCases } from './cases/hostile.js';
import { idempotencyCases } from './cases/idempotency.js';
import { moderationQueueCases } from './cases/moderation-queue.js';
import { pagingCases } from './cases/paging.js';
import { pollClosingCases } from './cases/poll-closing.js';
import { pollHostileCases } from './cases/poll-hostile.js';
import { pollOperationCases } from './cases/poll-operations.js';
import { pollPrivacyCases } from './cases/poll-privacy.js';
import { pollWaveCases } from './cases/poll-waves.js';
import { pollCases } from './cases/polls.js';
import { privacyCases } from './cases/privacy.js';
import { reactionCases } from './cases/reactions.js';
import { replyCases } from './cases/replies.js';
import { reportCases } from './cases/reports.js';
import { resourceCases } from './cases/resources.js';
import { scopeCases } from './cases/scope.js';
import { secondLookCases } from './cases/second-look.js';
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
  polls: pollCases,
  'small numbers': pollPrivacyCases,
  'the end of a poll': pollClosingCases,
  'waves of a poll': pollWaveCases,
  'bad input about polls': pollHostileCases,
  'one effect for one operation about polls': pollOperationCases,
  reports: reportCases,
  "the moderators' queue": moderationQueueCases,
  'decisions of moderators': decisionCases,
  'a second pair of eyes': secondLookCases,
  'the log of moderators': auditCases,
  'bad input at the desk': deskHostileCases,
  'one effect for one operation at the desk': deskOperationCases,
};
