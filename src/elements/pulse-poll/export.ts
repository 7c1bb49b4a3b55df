import type { PollResults } from '../../core/models/poll-results.js';
import { resultsAsCsv, resultsAsJson } from '../../core/polls/export.js';
import type { PollCore } from './core.js';
import { giveFile } from './give-file.js';

/** A file of what stands on the page: nothing is asked for again. */
export function savePublished(kind: 'csv' | 'json', results: readonly PollResults[], { view, words }: PollCore): void {
  const { poll } = view!;
  const exported = { poll, results, language: words.language };
  if (kind === 'csv') giveFile(`${poll.id}.csv`, 'text/csv', resultsAsCsv(exported));
  else giveFile(`${poll.id}.json`, 'application/json', resultsAsJson(exported));
}
