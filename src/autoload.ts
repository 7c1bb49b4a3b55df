import { start } from './entries/start.js';

export type { PageError, PageErrorCode } from './entries/report.js';

/**
 * Importing this registers Haven's elements as they appear in the page, each fetched by then, and gives the page a
 * backend of its own browser unless it has one. Call it for a shadow root that is attached to an element which was
 * defined and in the page before; all others are found.
 */
export const discover = start({});
