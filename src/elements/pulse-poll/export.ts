import type { PollResults } from '../../core/models/poll-results.js';
import { resultsAsCsv, resultsAsJson } from '../../core/polls/export.js';
import type { PollCore } from './core.js';

/** Gives the person at this page a file of what stands on it: nothing is asked for again, nothing is sent. */
export function savePublished(kind: 'csv' | 'json', results: readonly PollResults[], { view, words }: PollCore): void {
  const { poll } = view!;
  const exported = { poll, results, language: words.language };
  const [text, type] =
    kind === 'csv' ? [resultsAsCsv(exported), 'text/csv'] : [resultsAsJson(exported), 'application/json'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${poll.id}.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
