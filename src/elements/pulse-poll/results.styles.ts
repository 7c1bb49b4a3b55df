import { css } from 'lit';

/** Charts: calm, rounded, told apart by shape and not only by colour, on screen, on paper and in the reader's own colours. */
export const resultsStyles = css`
  .results,
  .answer-chart,
  .bars,
  .exports {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .results {
    gap: 28px;
  }
  .calm {
    gap: 12px;
    padding: 20px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .results > .title + p {
    margin-block-start: -20px;
  }
  .calm > .title + p {
    margin-block-start: 0;
  }
  .title > .small {
    font-weight: 400;
  }
  h4,
  h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
  }
  h5 {
    margin-block-start: 8px;
  }
  .answer-chart {
    gap: 12px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(55%);
    align-items: end;
    gap: 4px 16px;
    line-height: 1.35;
    break-inside: avoid;
  }
  .bar .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .bar .value .small {
    display: block;
    font-weight: 400;
  }
  .bar svg {
    grid-column: 1 / -1;
    overflow: visible;
  }
  .bar svg:dir(rtl),
  .score:dir(rtl) {
    transform: scaleX(-1);
  }
  .track {
    fill: color-mix(in oklab, currentColor 8%, transparent);
  }
  .sure {
    fill: var(--_accent);
  }
  .maybe {
    stroke: var(--_accent);
    stroke-dasharray: 3 4;
  }
  .then.sure {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .then.maybe {
    stroke: var(--_muted);
  }
  .trend {
    position: relative;
    container-type: inline-size;
  }
  .end {
    position: absolute;
    inset-block-start: 154px;
    inset-inline-start: 0;
    max-inline-size: 70%;
    overflow: hidden;
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .end.top {
    inset-block-start: 4px;
  }
  .trend svg {
    display: block;
    overflow: visible;
  }
  .grid {
    stroke: var(--_line);
    stroke-dasharray: 2 5;
  }
  .band {
    fill: color-mix(in oklab, var(--_accent) 18%, transparent);
  }
  .edge,
  .trend-line {
    fill: none;
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }
  .edge {
    stroke-dasharray: 4 4;
    opacity: 0.7;
  }
  .trend-line {
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .dot {
    fill: var(--_accent);
    stroke: Canvas;
    stroke-width: 2;
  }
  .figure,
  .when {
    fill: currentColor;
    font-size: max(0.8125em, 12px);
    text-anchor: middle;
  }
  .when.first {
    text-anchor: start;
  }
  .when.final {
    text-anchor: end;
  }
  @container (inline-size < 380px) {
    .when.between {
      display: none;
    }
  }
  .figure {
    font-weight: 600;
  }
  .table {
    min-inline-size: 0;
  }
  .table > summary {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-inline-end: 8px;
    border-radius: var(--_radius-small);
    color: var(--_muted);
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
    border-radius: var(--_radius-small);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    line-height: 1.4;
  }
  caption {
    padding-block-end: 4px;
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):dir(rtl) {
    padding: 8px 0 8px 12px;
  }
  tbody th {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .calm {
      border: 1px solid;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .sure,
    .dot {
      fill: CanvasText;
    }
    .maybe,
    .edge,
    .trend-line {
      stroke: CanvasText;
    }
    .band {
      fill: none;
    }
    .then.sure,
    .then.maybe {
      stroke: CanvasText;
    }
    .figure,
    .when {
      fill: CanvasText;
    }
  }
  @media print {
    .answer-chart {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .exports {
      display: none;
    }
  }
`;
