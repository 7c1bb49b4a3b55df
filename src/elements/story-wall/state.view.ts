import { html, type TemplateResult } from 'lit';
import { errorsSection } from '../../i18n/sections/errors.js';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import type { Wall } from './wall.js';

/** What the wall says in the place of stories. */
export function renderState({ live, query, state, words, common, t }: Wall): TemplateResult {
  const { status, slow, error } = live.snapshot;
  const more = t(storyMoreSection);
  const { loading, empty, failed } = words.t;
  const sentences = {
    loading: slow ? more.slow : loading,
    empty: query.without ? more.emptyLeft : query.order === 'newest' ? empty : more.emptyUnanswered,
    offline: more.offline,
    // What trying again cannot mend has a sentence of its own.
    failed: error && !error.retryable ? t(errorsSection)[error.code] : failed,
    'not-offered': common.t.notOffered,
    ready: '',
  };
  return state(status, sentences[status], slow || error?.retryable ? () => live.retry() : undefined);
}

/** What stands in the place of a story that was withdrawn or taken off the wall while it was shown; which of the two is its author’s own business. */
export function renderGone({ live, t }: Wall, id: string): TemplateResult | undefined {
  if (!live.snapshot.gone.includes(id)) return undefined;
  return html`<article class="share small">${t(storyMoreSection).withdrawn}</article>`;
}
