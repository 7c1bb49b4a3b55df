import { html, type TemplateResult } from 'lit';
import type { PollAnswer, PollQuestion, Words } from '../../core/models/poll.js';
import type { PollCore } from './core.js';

/** An answer to choose: its value, and its words. */
type Choice = readonly [value: string | number | null, words: Words];

function choicesOf(question: PollQuestion): readonly Choice[] {
  if ('labels' in question) return question.labels.map((words, index) => [index + 1, words]);
  return 'options' in question ? question.options.map(({ id, text }) => [id, text]) : [];
}

/** The answer after one box of several was ticked or cleared; nothing ticked is no answer. */
function toggled(before: PollAnswer | undefined, id: string, on: boolean): readonly string[] | undefined {
  const rest = (Array.isArray(before) ? (before as string[]) : []).filter((other) => other !== id);
  return on ? [...rest, id] : rest[0] ? rest : undefined;
}

/**
 * One question as a native group, with "rather not say" as its last answer. Kinds that are no list of answers bring what
 * stands between as `field`.
 */
export function renderQuestion(core: PollCore, question: PollQuestion, field?: unknown): TemplateResult {
  const { answers, words, host, say } = core;
  const { t } = words;
  const { id, kind } = question;
  const given = answers.get(id);
  const several = kind === 'choices';
  const max = several ? question.max : undefined;
  const row = ([value, label]: readonly [string | number | null, unknown]): TemplateResult => {
    const box = several && value !== null;
    const checked = box ? Array.isArray(given) && given.includes(value) : given === value;
    const change = ({ target }: Event): void => {
      const next = box ? toggled(given, value as string, (target as HTMLInputElement).checked) : value;
      if (next === undefined) answers.delete(id);
      else answers.set(id, next);
      host.requestUpdate();
    };
    const full = box && !checked && Array.isArray(given) && given.length === max;
    return html`<label class=${value === null ? 'option rather' : 'option'}
      ><input type=${box ? 'checkbox' : 'radio'} name=${id} .checked=${checked} ?disabled=${full} @change=${change} /><span
        >${label}</span
      ></label
    >`;
  };
  const hint = [say(question.hint), several ? (max ? t.atMost(max) : t.several) : ''];
  return html`<fieldset part="question" data-question=${id} aria-describedby="hint">
    <legend><span tabindex="-1">${say(question.text)}</span></legend>
    <p class="small" id="hint">${hint}</p>
    ${field}${choicesOf(kind === 'ranking' ? ({} as PollQuestion) : question).map(([value, label]) => row([value, say(label)]))}${row([null, t.rather])}
  </fieldset>`;
}
