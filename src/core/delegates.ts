import type { ModerationBackend, PollsBackend, ReportsBackend } from './backend.js';
import { delegate } from './delegate.js';
import type { ModerationMethod, PollsMethod, ReportsMethod } from './method-names.js';
import { MODERATION_METHODS, POLLS_METHODS, REPORTS_METHODS } from './method-names.js';

type Home<Capability extends { readonly watch?: unknown }, Method> = (
  method: Method,
) => Omit<Capability, 'watch'> | Promise<Omit<Capability, 'watch'>>;

export const delegatePolls = (home: Home<PollsBackend, PollsMethod>): Omit<PollsBackend, 'watch'> =>
  delegate<PollsBackend, PollsMethod>(POLLS_METHODS, home);

export const delegateReports = (home: Home<ReportsBackend, ReportsMethod>): Omit<ReportsBackend, 'watch'> =>
  delegate<ReportsBackend, ReportsMethod>(REPORTS_METHODS, home);

export const delegateModeration = (home: Home<ModerationBackend, ModerationMethod>): Omit<ModerationBackend, 'watch'> =>
  delegate<ModerationBackend, ModerationMethod>(MODERATION_METHODS, home);
