// Drawn by us: what is shown here takes 2 kB; chartist 1.5.0 takes 11.0, frappe-charts 1.6.2 17.3 and uPlot 1.6.32 20.9 kB
// (brotli), none of them with patterns, right-to-left or a look under forced colours of their own.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TrendPoint } from '../../core/polls/trend.js';
import type { Bar, Extent } from './chart-data.js';

const HEIGHT = 14;

/** Sure as a solid bar, possible as stripes behind it: told apart without colour, on paper too. */
const line = ({ from, to }: Extent, height: number, name: string): unknown => [
  to > from
    ? svg`<line class=${`${name} maybe`} x1="${from}%" x2="${to}%" y1=${height / 2} y2=${height / 2} stroke-width=${height}></line>`
    : nothing,
  from ? svg`<rect class=${`${name} sure`} width="${from}%" height=${height} rx=${height / 2}></rect>` : nothing,
];

/** One bar a row, with its words above it and its value at the end of them: no legend to decode. */
export function renderBars(bars: readonly Bar[], name: string, before: (share: string) => string): TemplateResult {
  return html`<div class="bars" part="chart" role="img" aria-label=${name}>${bars.map(
    (bar) => html`<div class="bar">
      <bdi class="label">${bar.label}</bdi>
      <span class="value">${bar.value}${bar.before ? html` <span class="small">${before(bar.before.value)}</span>` : ''}</span>
      <svg width="100%" height=${HEIGHT} aria-hidden="true">
        <rect class="track" width="100%" height=${HEIGHT} rx=${HEIGHT / 2}></rect>
        ${line(bar, HEIGHT, 'now')}
      </svg>
      ${
        bar.before
          ? html`<svg class="last" width="100%" height="6" aria-hidden="true">${line(bar.before, 6, 'then')}</svg>`
          : ''
      }
    </div>`,
  )}</div>`;
}

/** A score as the range that holds it, on the line from 0 to 100. */
export function renderRange(low: number, high: number, name: string): TemplateResult {
  return html`<svg class="score" part="chart" role="img" aria-label=${name} width="100%" height=${HEIGHT}>
    <rect class="track" width="100%" height=${HEIGHT} rx=${HEIGHT / 2}></rect>
    <rect class="sure" x="${low}%" width="${Math.max(1, high - low)}%" height=${HEIGHT} rx=${HEIGHT / 2}></rect>
  </svg>`;
}

/** Place of a wave, 0–100 from where reading starts, with room for half a label at both ends. */
export const across = (at: number, count: number): number => 7 + (86 * at) / Math.max(1, count - 1);

/** Height of a value, 0–100 from the top, with room for a label above and days below. */
export const down = (value: number, low: number, high: number): number => 14 + 62 * (1 - (value - low) / (high - low));

export interface TrendWords {
  readonly name: string;
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  /** What the ends of the scale mean. */
  readonly ends: readonly [low: string, high: string];
}

/** The waves as a line, with the band that holds each value. Labels stand at the points they are about. */
export function renderTrend(
  points: readonly TrendPoint[],
  [low, high]: readonly [low: number, high: number],
  rtl: boolean,
  words: TrendWords,
): TemplateResult {
  const x = (at: number): number => (rtl ? 100 - across(at, points.length) : across(at, points.length));
  const y = (value: number): number => down(value, low, high);
  const path = (pick: (point: TrendPoint) => number): string =>
    points.map((point, at) => `${x(at).toFixed(2)},${y(pick(point)).toFixed(2)}`).join(' ');
  const back = points.map((point, at) => `${x(at).toFixed(2)},${y(point.low).toFixed(2)}`).toReversed();
  const every = Math.ceil(points.length / 5);
  return html`<div class="trend" part="chart" role="img" aria-label=${words.name}>
    <p class="small end top"><bdi>${words.ends[1]}</bdi></p>
    <svg width="100%" height="200" aria-hidden="true">
      <line class="grid" x1="0" x2="100%" y1="${y(high)}%" y2="${y(high)}%"></line>
      <line class="grid" x1="0" x2="100%" y1="${y(low)}%" y2="${y(low)}%"></line>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <polygon class="band" points="${path((point) => point.high)} ${back.join(' ')}"></polygon>
        <polyline class="edge" points=${path((point) => point.high)}></polyline>
        <polyline class="edge" points=${path((point) => point.low)}></polyline>
        <polyline class="trend-line" points=${path((point) => point.value)}></polyline>
      </svg>
      ${points.map((point, at) => {
        const shown = (points.length - 1 - at) % every === 0;
        // The outer days begin and end with the chart; those between make room where it is narrow.
        const outer = at === 0 ? 'first' : at === points.length - 1 ? 'final' : 'between';
        const edge = { first: rtl ? 100 : 0, final: rtl ? 0 : 100, between: x(at) }[outer];
        return svg`<circle class="dot" cx="${x(at)}%" cy="${y(point.value)}%" r="5"></circle>${
          shown || at === 0
            ? svg`<text class="figure" x="${x(at)}%" y="${y(point.value)}%" dy="-12">${words.number(point.value)}</text><text class="when ${outer}" x="${edge}%" y="97%">${words.day(point.closes)}</text>`
            : nothing
        }`;
      })}
    </svg>
    <p class="small end"><bdi>${words.ends[0]}</bdi></p>
  </div>`;
}
