import { html, type TemplateResult } from 'lit';
import { POLL_TEMPLATES, type PollTemplateName } from '../../../i18n/poll-templates/index.js';
import { DETAILS, type Detail } from './details.js';
import type { MakePoll } from './make-poll.js';
import { previewBackend } from './preview-backend.js';

const draw = ({ side }: MakePoll): void => side.core.host.requestUpdate();

function renderProblem({ problem, words }: MakePoll): TemplateResult | '' {
  if (!problem) return '';
  return html`<p class="aside" id="problem" role="status" tabindex="-1">${words.t.problem} <code><bdi>${problem.field}</bdi></code> ${problem.words}.</p>`;
}

const status = (make: MakePoll): TemplateResult => html`<p class="small" role="status">${make.status()}</p>`;

/** A labelled field; what is wrong with it stands below it. */
function renderField(
  make: MakePoll,
  name: Detail,
  label: string,
  {
    type = 'text',
    help = '',
    long = false,
  }: { readonly type?: string; readonly help?: string; readonly long?: boolean } = {},
): TemplateResult {
  const { details, problem } = make;
  const wrong = problem?.field === name;
  const value = details.get(name) ?? '';
  const input = ({ target }: Event): void => {
    details.set(name, (target as HTMLInputElement).value);
  };
  const about = `${help ? `${name}-help` : ''} ${wrong ? 'problem' : ''}`;
  return html`<label class="field"><span>${label}</span>
    ${help ? html`<span class="small" id="${name}-help">${help}</span>` : ''}
    ${
      long
        ? html`<textarea rows="3" dir="auto" name=${name} .value=${value} aria-invalid=${wrong} aria-describedby=${about} @input=${input}></textarea>`
        : html`<input type=${type} dir=${type === 'text' ? 'auto' : 'ltr'} autocomplete="off" name=${name} .value=${value} aria-invalid=${wrong} aria-describedby=${about} @input=${input} />`
    }
    ${wrong ? html`<span class="small wrong" id="problem" role="status">${problem.words}</span>` : ''}
  </label>`;
}

const radio = (make: MakePoll, name: string, label: string, chosen: boolean, choose: () => void): TemplateResult =>
  html`<label class="option"><input type="radio" name=${name} .checked=${chosen} @change=${() => {
    choose();
    draw(make);
  }} /><span>${label}</span></label>`;

/** What it starts from. */
export function renderSource(make: MakePoll): TemplateResult {
  const { words, from, side } = make;
  const { t } = words;
  const { host } = side.core;
  if (!crypto.subtle) return html`<p>${side.words.t.insecure}</p>`;
  const pick = async ({ target }: Event): Promise<void> => {
    make.json = (await (target as HTMLInputElement).files?.[0]?.text().catch(() => '')) ?? make.json;
    draw(make);
  };
  const known = ({ target }: Event): void => {
    const id = (target as HTMLInputElement).value.trim();
    if (id) host.poll = id;
  };
  return html`<h3 class="title" tabindex="-1">${t.title}</h3>
    <p>${t.why}</p>
    <form class="form" novalidate @submit=${make.read}>
      <fieldset>
        <legend>${t.start}</legend>
        ${radio(make, 'from', t.fromTemplate, from === 'template', () => (make.from = 'template'))}
        ${radio(make, 'from', t.fromJson, from === 'json', () => (make.from = 'json'))}
      </fieldset>
      ${
        from === 'template'
          ? html`<label class="field"><span>${t.template}</span><select name="template" @change=${({ target }: Event) => (make.template = (target as HTMLSelectElement).value as PollTemplateName)}>${POLL_TEMPLATES.map(
              (name) => html`<option value=${name} .selected=${name === make.template}>${t.templates[name]}</option>`,
            )}</select></label>`
          : html`<label class="field"><span>${t.json}</span><textarea class="json" name="json" rows="8" dir="ltr" spellcheck="false" autocomplete="off" .value=${make.json} @input=${({ target }: Event) => (make.json = (target as HTMLTextAreaElement).value)}></textarea></label>
              <label class="field"><span>${t.file}</span><input type="file" accept=".json,application/json" @change=${pick} /></label>`
      }
      ${renderProblem(make)}${status(make)}
      <div class="actions" part="actions"><button class="primary">${t.next}</button></div>
    </form>
    <label class="field part"><span>${t.known}</span><input type="text" dir="ltr" autocomplete="off" name="known" @change=${known} /></label>`;
}

/** What an import could not take over, with its place and the reason. */
function renderLeft({ draft, words }: MakePoll): TemplateResult | '' {
  const { t } = words;
  const { leftOut } = draft!;
  if (!leftOut.length) return '';
  return html`<details class="part" open><summary>${t.leftTitle(leftOut.length)}</summary>
    <ul class="problems">${leftOut.map(
      ({ path, name, reason }) =>
        html`<li><code dir="ltr">${path}</code>${name ? html` (<bdi>${name}</bdi>)` : ''}: ${t.left[reason]}</li>`,
    )}</ul>
  </details>`;
}

/** Name, days and terms. */
export function renderDetails(make: MakePoll): TemplateResult {
  const { words, draft, problem } = make;
  const { t } = words;
  const { title, purpose, questions } = draft!.poll;
  const given = (value: unknown): string => (value === undefined ? '' : t.asBefore);
  const inField: readonly string[] = DETAILS;
  return html`<h3 class="title" tabindex="-1">${t.details}</h3>
    <p class="small">${t.questions((questions as readonly unknown[]).length)}</p>
    ${renderLeft(make)}
    <form class="form" novalidate @submit=${make.preview}>
      ${renderField(make, 'id', t.id, { help: t.idHelp })}
      ${renderField(make, 'title', t.heading, { help: given(title) })}
      ${renderField(make, 'purpose', t.purpose, { help: `${t.purposeHelp} ${given(purpose)}`.trim(), long: true })}
      <div class="days">
        ${renderField(make, 'opens', t.may(t.opens), { type: 'date' })}
        ${renderField(make, 'closes', t.closes, { type: 'date' })}
      </div>
      ${renderField(make, 'k', t.k, { type: 'number', help: t.kHelp })}
      ${renderField(make, 'eligible', t.may(t.eligible), { type: 'number' })}
      ${renderField(make, 'series', t.may(t.series))}
      <fieldset>
        <legend>${t.results}</legend>
        ${radio(make, 'results', t.everyone, make.results === 'everyone', () => (make.results = 'everyone'))}
        ${radio(make, 'results', t.host, make.results === 'host', () => (make.results = 'host'))}
      </fieldset>
      <label class="option"><input type="checkbox" .checked=${make.interim} @change=${({ target }: Event) => (make.interim = (target as HTMLInputElement).checked)} /><span>${t.interim}</span></label>
      ${problem && !inField.includes(problem.field) ? renderProblem(make) : ''}${status(make)}
      <div class="actions" part="actions">
        <button type="button" @click=${make.change}>${t.back}</button>
        <button class="primary">${t.preview}</button>
      </div>
    </form>`;
}

/** The poll as people will see it, to be tried, and the press that brings it. */
export function renderPreview(make: MakePoll): TemplateResult {
  const { words, tried, submit, side } = make;
  const { t } = words;
  return html`<h3 class="title" tabindex="-1">${t.preview}</h3>
    <p>${t.previewWhy}</p>
    <haven-pulse-poll class="preview" .definition=${tried} .backend=${previewBackend(side.core.setup.backend!)}></haven-pulse-poll>
    <form class="form" @submit=${make.open}>
      ${renderProblem(make)}${status(make)}
      <div class="actions" part="actions">
        <button type="button" @click=${make.change}>${t.back}</button>
        <button class="primary" aria-disabled=${submit.state === 'busy'}>${t.open}</button>
      </div>
    </form>`;
}

/** The next wave: only its name and its days are new. */
export function renderWaveForm(make: MakePoll): TemplateResult {
  const { words, side, submit, problem } = make;
  const { t } = words;
  return html`<form class="form" novalidate @submit=${make.open}>
    ${renderField(make, 'id', side.words.t.waveId, { help: t.idHelp })}
    <div class="days">
      ${renderField(make, 'opens', t.may(t.opens), { type: 'date' })}
      ${renderField(make, 'closes', t.closes, { type: 'date' })}
    </div>
    ${problem && !/^(id|opens|closes)$/.test(problem.field) ? renderProblem(make) : ''}${status(make)}
    <div class="actions"><button class="primary" aria-disabled=${submit.state === 'busy'}>${side.words.t.waveMake}</button></div>
  </form>`;
}
