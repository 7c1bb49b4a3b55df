import type { PollResults } from '../../core/models/poll-results.js';
import { resultsAsCsv, resultsAsJson } from '../../core/polls/export.js';
import type { PollCore } from './core.js';

/** Gives the person at this page a file; nothing is sent. */
export function giveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file of what stands on the page: nothing is asked for again. */
export function savePublished(kind: 'csv' | 'json', results: readonly PollResults[], { view, words }: PollCore): void {
  const { poll } = view!;
  const exported = { poll, results, language: words.language };
  if (kind === 'csv') giveFile(`${poll.id}.csv`, 'text/csv', resultsAsCsv(exported));
  else giveFile(`${poll.id}.json`, 'application/json', resultsAsJson(exported));
}
