import { html, type TemplateResult } from 'lit';
import type {
  ChoicesQuestion,
  NumberQuestion,
  PollQuestion,
  RankingQuestion,
  TextQuestion,
} from '../../core/models/poll.js';
import { POLL_TEXT_MAX } from '../../core/models/poll.js';
import { moveFocus } from '../../controllers/move-focus.js';
import { number } from '../../i18n/format.js';
import type { PollMore } from './poll-more.js';
import { renderOption } from './question.view.js';

/** Several answers, up to `max`; nothing ticked is no answer. */
function renderChoices({ core, words }: PollMore, { id, options, max }: ChoicesQuestion): TemplateResult {
  const { t } = words;
  const given = core.answers.get(id);
  const chosen = Array.isArray(given) ? (given as string[]) : [];
  const row = (option: string, text: unknown): TemplateResult => {
    const change = ({ target }: Event): void => {
      const rest = chosen.filter((other) => other !== option);
      const next = (target as HTMLInputElement).checked ? [...rest, option] : rest;
      if (next.length) core.answers.set(id, next);
      else core.answers.delete(id);
      core.host.requestUpdate();
    };
    const checked = chosen.includes(option);
    return renderOption(
      html`<input type="checkbox" .checked=${checked} ?disabled=${!checked && chosen.length === max} @change=${change} />`,
      text,
    );
  };
  return html`<p class="small">${max ? t.atMost(max) : t.several}</p>
    ${options.map((option) => row(option.id, core.say(option.text)))}`;
}

/** 0–10 as a native range. It counts only once it was touched: where the handle happens to stand is no answer. */
function renderNumber({ core, words }: PollMore, { id, text, low, high }: NumberQuestion): TemplateResult {
  const { t, language } = words;
  const given = core.answers.get(id);
  const chosen = typeof given === 'number' ? given : undefined;
  const take = ({ target }: Event): void => {
    core.answers.set(id, Number((target as HTMLInputElement).value));
    core.host.requestUpdate();
  };
  // Enter takes the place where the handle stands, which no arrow key can choose at first.
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    take(event);
  };
  const digits = (value: number): string => number(language, value);
  const said = chosen === undefined ? t.notYet : digits(chosen);
  return html`<div class=${chosen === undefined ? 'range untouched' : 'range'}>
    <output class="chosen">${said}</output>
    <input
      type="range"
      min="0"
      max="10"
      .value=${String(chosen ?? 5)}
      aria-label=${`${core.text(text)} ${t.steps(core.text(low), core.text(high))}`}
      aria-valuetext=${said}
      @input=${take}
      @click=${take}
      @keydown=${key}
    />
    <p class="ends small"><span>${digits(0)} · ${core.say(low)}</span><span>${core.say(high)} · ${digits(10)}</span></p>
  </div>`;
}

/** Own order with buttons: nothing has to be dragged. */
function renderRanking(more: PollMore, { id, options }: RankingQuestion): TemplateResult {
  const { core, words } = more;
  const { t } = words;
  const given = core.answers.get(id);
  const ids = Array.isArray(given) ? (given as string[]) : options.map((option) => option.id);
  const move = (from: number, to: number): void => {
    const order = [...ids];
    const [moved] = order.splice(from, 1);
    order.splice(to, 0, moved!);
    core.answers.set(id, order);
    more.say(t.moved(nameOf(moved!), to + 1, ids.length));
    const way = to < from ? (to ? 'up' : 'down') : to < ids.length - 1 ? 'down' : 'up';
    void moveFocus(core.host, `[data-move="${moved!} ${way}"]`);
  };
  const keep = (): void => {
    core.answers.set(id, ids);
    more.say(t.ordered);
  };
  const wordsOf = (option: string): PollQuestion['text'] => options.find((one) => one.id === option)?.text ?? '';
  const nameOf = (option: string): string => core.text(wordsOf(option));
  const button = (at: number, way: 'up' | 'down'): TemplateResult => {
    const to = way === 'up' ? at - 1 : at + 1;
    const off = to < 0 || to >= ids.length;
    return html`<button class="move" type="button" data-move=${`${ids[at]} ${way}`} ?disabled=${off}
      aria-label=${t[way](nameOf(ids[at]!))} @click=${() => move(at, to)}><svg viewBox="0 0 16 16" aria-hidden="true"><path
        d=${way === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} /></svg></button>`;
  };
  return html`<p class="small">${t.orderHelp}</p>
    <ol class=${Array.isArray(given) ? 'order' : 'order untouched'}>${ids.map(
      (option, at) =>
        html`<li><span class="place">${number(words.language, at + 1)}</span><span class="name">${core.say(wordsOf(option))}</span>${button(at, 'up')}${button(at, 'down')}</li>`,
    )}</ol>
    ${Array.isArray(given) ? '' : html`<button class="keep" type="button" @click=${keep}>${t.keepOrder}</button>`}`;
}

/** A few own words, which never travel with the other answers. */
function renderText(more: PollMore, { id }: TextQuestion): TemplateResult {
  const { core, words, texts, answer } = more;
  const { t } = words;
  const text = texts.get(id) ?? '';
  const left = POLL_TEXT_MAX - text.trim().length;
  const input = ({ target }: Event): void => {
    texts.set(id, (target as HTMLTextAreaElement).value);
    core.answers.delete(id);
    core.host.requestUpdate();
  };
  return html`<p class="small" id="why">${t.textWhy(core.view!.poll.textK)}${answer.own ? html` ${t.textKept}` : ''}</p>
    <textarea rows="4" autocomplete="off" aria-label=${t.textLabel} aria-describedby="why left" .value=${text} @input=${input}></textarea>
    <p class="small" id="left" role="status">${left < 0 ? t.textTooLong(-left) : left < 100 ? t.textLeft(left) : ''}</p>`;
}

/** What a question has besides a list of answers. */
export function renderField(more: PollMore, question: PollQuestion): unknown {
  switch (question.kind) {
    case 'choices':
      return renderChoices(more, question);
    case 'number':
      return renderNumber(more, question);
    case 'ranking':
      return renderRanking(more, question);
    case 'text':
      return renderText(more, question);
    default:
      return question.kind === 'choice' && question.deniable !== undefined
        ? html`<p class="small aside">${more.words.t.deniable}</p>`
        : '';
  }
}
