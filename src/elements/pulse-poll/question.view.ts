import { html, type TemplateResult } from 'lit';
import type { PollQuestion } from '../../core/models/poll.js';
import type { PollCore } from './core.js';

/** One answer to tap: a native control with its words, as wide as the question. */
export function renderOption(control: TemplateResult, words: unknown, kind = ''): TemplateResult {
  return html`<label class="option ${kind}">${control}<span>${words}</span></label>`;
}

/**
 * One question as a native group, with "rather not say" as its last answer. Kinds that are not one answer of several bring
 * what stands between as `field`.
 */
export function renderQuestion(core: PollCore, question: PollQuestion, field?: unknown): TemplateResult {
  const { answers, words, host, say } = core;
  const { id, kind } = question;
  const row = (value: string | number | null, label: unknown): TemplateResult => {
    const change = (): void => {
      answers.set(id, value);
      host.requestUpdate();
    };
    return renderOption(
      html`<input type="radio" name=${id} .checked=${answers.get(id) === value} @change=${change} />`,
      label,
      value === null ? 'rather' : '',
    );
  };
  return html`<fieldset part="question" data-question=${id} aria-describedby="hint">
    <legend><span tabindex="-1">${say(question.text)}</span></legend>
    <p class="small" id="hint">${say(question.hint)}</p>
    ${field}${
      kind === 'scale'
        ? question.labels.map((label, index) => row(index + 1, say(label)))
        : kind === 'choice' && question.options.map((option) => row(option.id, say(option.text)))
    }${row(null, words.t.rather)}
  </fieldset>`;
}
