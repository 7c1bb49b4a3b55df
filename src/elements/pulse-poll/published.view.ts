import { html, nothing, type TemplateResult } from 'lit';
import type { PollQuestion } from '../../core/models/poll.js';
import type { PollResults, QuestionResult } from '../../core/models/poll-results.js';
import { responseRate } from '../../core/privacy/counts.js';
import { number } from '../../i18n/format.js';
import type { TrendPoint } from '../../core/polls/trend.js';
import { changeBetween, meanTrend, scoreTrend } from '../../core/polls/trend.js';
import type { PollCore } from './core.js';
import { barsOf, labelOf, sentenceOf, type Bar, type Wording } from './chart-data.js';
import { renderBars, renderRange, renderTrend } from './chart.view.js';
import type { Results } from './results.js';

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The same as the chart, for whoever reads tables better; closed until asked for, and open on paper. */
export function renderTable(name: string, summary: string, { head, rows }: Table, open = false): TemplateResult {
  return html`<details class="table" ?open=${open}><summary>${summary}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${name}><table><caption class="small"><bdi>${name}</bdi></caption>
      <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row"><bdi>${first}</bdi></th>${rest.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}</tr>`)}</tbody>
    </table></div></details>`;
}

/** How many answered, of how many, and what such numbers cannot say. */
export function summaryOf({ view, day }: PollCore, { t }: Results['words'], data: PollResults): string {
  const { eligible } = view!.poll;
  const { atLeast = 0, counted, state, closes } = data;
  const rate = responseRate(atLeast, eligible);
  const person = counted === 'person';
  return [
    state === 'final' ? t.closed(day(closes)) : '',
    person ? t.people(atLeast) : t.answers(atLeast),
    rate ? (person ? t.rate(rate) : t.rateOnce(rate)) : '',
    t.rounded,
    person ? '' : t.perBrowser,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Everything that was published of one poll, in the order of its questions. */
export function renderPublished(results: Results, data: PollResults): TemplateResult {
  const { core, words, earlier } = results;
  const { t, language, direction } = words;
  const { poll } = core.view!;
  const wording: Wording = { t, text: core.text, number: (value) => number(language, value) };
  const shortDay = (day: string): string =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
  const before = earlier[0];
  const waves = [...earlier, data];

  const trend = (
    name: string,
    points: readonly TrendPoint[],
    scale: readonly [number, number],
    ends: readonly [string, string],
  ): unknown => {
    const [last, now] = points.slice(-2);
    if (!last || !now) return nothing;
    const { clear, difference } = changeBetween(last, now);
    const change = clear ? (difference > 0 ? t.rose : t.fell) : t.steady;
    const tenth = (value: number): string => wording.number(Math.round(value * 10) / 10);
    return html`<h5>${t.trend}</h5>
      <p>${change} <span class="small">${t.band}</span></p>
      ${renderTrend(points, scale, direction === 'rtl', {
        name: `${name} – ${t.trend}: ${change}`,
        day: shortDay,
        number: tenth,
        ends,
      })}
      ${renderTable(`${name} – ${t.trend}`, t.asTable, {
        head: [t.day, t.average, t.range],
        rows: points.map(({ closes, value, low, high }) => [
          core.day(closes),
          tenth(value),
          t.between(tenth(low), tenth(high)),
        ]),
      })}`;
  };

  const trendOf = (question: PollQuestion): unknown => {
    const scale: readonly [number, number] = question.kind === 'number' ? [0, 10] : [1, 5];
    const ends: readonly [string, string] =
      question.kind === 'number'
        ? [`${wording.number(0)} · ${core.text(question.low)}`, `${wording.number(10)} · ${core.text(question.high)}`]
        : 'labels' in question
          ? [core.text(question.labels[0]!), core.text(question.labels[4]!)]
          : ['', ''];
    return trend(core.text(question.text), meanTrend(waves, question.id, scale), scale, ends);
  };

  const chart = (question: PollQuestion, bars: readonly Bar[], name: string): TemplateResult => {
    const compared = bars.some((bar) => bar.before);
    return html`${renderBars(bars, `${name}: ${sentenceOf(wording, question, bars)}`, t.before)}
      ${renderTable(name, t.asTable, {
        head: compared ? [t.answer, t.share, t.lastTime] : [t.answer, t.share],
        rows: bars.map((bar) => [bar.label, bar.value, ...(compared ? [bar.before?.value ?? '–'] : [])]),
      })}`;
  };

  const breakdowns = (question: PollQuestion, result: QuestionResult): unknown =>
    result.breakdowns?.map(({ by, groups }) => {
      const other = poll.questions.find(({ id }) => id === by);
      if (!other) return nothing;
      return html`<details class="table"><summary>${t.byGroup(core.text(other.text))}</summary>${
        groups
          ? groups.map((group) => {
              const label = labelOf(wording, other, [group.group]);
              return html`<h5><bdi>${label}</bdi> <span class="small">${data.counted === 'person' ? t.people(group.atLeast) : t.answers(group.atLeast)}</span></h5>
                ${chart(question, barsOf(wording, question, group), `${core.text(question.text)} – ${label}`)}`;
            })
          : html`<p>${t.hidden}</p>`
      }</details>`;
    });

  const one = (question: PollQuestion): unknown => {
    if (question.kind === 'text') return nothing;
    const result = data.questions.find((found) => found.question === question.id);
    const name = core.text(question.text);
    const bars = barsOf(
      wording,
      question,
      result,
      before?.questions.find((found) => found.question === question.id),
    );
    const mean = result?.mean;
    return html`<section class="answer-chart" data-question=${question.id}>
      <h4>${core.say(question.text)}</h4>
      ${
        bars.length && result
          ? html`<p>${sentenceOf(wording, question, bars)} ${mean ? t.mean(mean.value, mean.low, mean.high) : ''}${
              question.kind === 'ranking' ? html` <span class="small">${t.ranking}.</span>` : ''
            }</p>
            ${chart(question, bars, name)}${trendOf(question)}${breakdowns(question, result)}`
          : html`<p class="aside">${t.tooFewHere}</p>`
      }
    </section>`;
  };

  const scores = data.scores.flatMap(({ score, low, high }) => {
    const made = poll.scores.find(({ id }) => id === score);
    if (!made) return [];
    const words = low === undefined || high === undefined ? t.tooFewHere : t.score(low, high);
    return [
      html`<div class="bar"><bdi class="label">${core.say(made.text)}</bdi><span class="value">${words}</span>${
        low === undefined || high === undefined ? '' : renderRange(low, high, `${core.text(made.text)}: ${words}`)
      }</div>${trend(core.text(made.text), scoreTrend(waves, score), [0, 100], [wording.number(0), wording.number(100)])}`,
    ];
  });

  return html`<section part="results" class="results">
    <h3 class="title" tabindex="-1">${t.heading}${data.state === 'interim' ? html` <span class="small">${t.soFar}</span>` : ''}</h3>
    <p class="small">${summaryOf(core, words, data)}</p>
    ${results.renderNote()}
    ${scores.length ? html`<section class="answer-chart"><h4>${t.scores}</h4><p class="small">${t.scoresHelp}</p><div class="bars">${scores}</div></section>` : ''}
    ${results.needs?.(data) ?? ''}
    ${poll.questions.map(one)}
    ${core.host.export || core.side ? results.renderExport() : ''}
  </section>`;
}
