import { css } from 'lit';

/** The unlocked desk: the list of what waits beside what is open; on a narrow page one after the other. */
export const deskStyles = css`
  h4 {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }
  .you {
    margin-inline-end: auto;
  }
  .you b {
    color: var(--_text);
    font-weight: 600;
  }
  .parts button,
  .tools button {
    min-block-size: 36px;
    padding-inline: 12px;
    font-size: var(--_small);
  }
  .parts [aria-pressed='true'],
  .tools [aria-expanded='true'] {
    border-color: transparent;
    background: var(--_tint-strong);
  }
  .panes {
    display: grid;
    flex: 1;
    min-block-size: 0;
    gap: 20px;
  }
  .queue,
  .opened,
  .audit {
    min-inline-size: 0;
    overflow: auto;
    /* Room for the focus ring of what touches the edge. */
    padding: 4px;
  }
  .panes.one .queue,
  .panes.list .opened {
    display: none;
  }
  .opened,
  .audit {
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .audit[part='keys'] {
    background: none;
  }
  .tools {
    justify-content: space-between;
    padding-block-end: 8px;
  }
  .queue ul {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .queue .gone {
    padding: 8px 14px;
  }
  .item {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    inline-size: 100%;
    gap: 2px;
    padding: 12px 14px;
    border-color: transparent;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    text-align: start;
  }
  .item[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint-strong);
  }
  .first {
    display: flex;
    align-items: center;
    inline-size: 100%;
    gap: 8px;
  }
  .first b {
    font-weight: 650;
  }
  .day {
    margin-inline-start: auto;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .tier {
    flex: none;
    color: var(--_accent);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
  }
  .facts > span:not(:last-child)::after {
    content: ' ·' / '';
    font-weight: 400;
  }
  .waits {
    font-weight: 600;
    color: var(--_text);
  }
  .fresh,
  .leave {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-end: 10px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .leave {
    justify-items: stretch;
  }
  .leave fieldset {
    display: grid;
    gap: 0 12px;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
  }
  .leave legend {
    padding-block: 4px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  label:has(> input:is([type='checkbox'], [type='radio'])) {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 36px;
    cursor: pointer;
  }
  label > input {
    flex: none;
  }
  summary {
    min-block-size: 36px;
    padding: 6px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-weight: 600;
    cursor: pointer;
  }
  .care {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 14px;
    max-inline-size: 34em;
    min-block-size: 100%;
    margin-inline: auto;
    padding: 24px 20px;
  }
  .care ul {
    padding-inline-start: 1.1em;
  }
  .idle {
    min-block-size: 100%;
    color: var(--_muted);
  }
  .bar {
    justify-content: space-between;
    min-block-size: 1.6em;
  }
  dialog {
    max-inline-size: min(30em, calc(100vw - 32px));
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  /* Opaque, and nobody can ask for the page's own paper: light ink gets a dark one, dark ink a light one. */
  @supports (color: oklch(from red l c h)) {
    dialog {
      background: oklch(from currentColor clamp(0.21, (0.64 - l) * 999, 0.987) min(c, 0.008) h);
      color: inherit;
    }
  }
  dialog[open] {
    display: grid;
    gap: 12px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  dl {
    display: grid;
    gap: 4px 20px;
    margin: 0;
    grid-template-columns: repeat(auto-fill, minmax(min(190px, 100%), 1fr));
  }
  dl > div {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  dt {
    min-inline-size: 3.4em;
  }
  dd {
    margin: 0;
  }
  kbd {
    padding: 1px 7px;
    border: 1px solid var(--_field-line);
    border-radius: 5px;
    font: inherit;
    font-size: var(--_small);
  }
  @container desk (inline-size >= 820px) {
    .panes:not(.log) {
      grid-template-columns: minmax(288px, 2fr) minmax(0, 4fr);
    }
    .panes .queue,
    .panes .opened {
      display: block !important;
    }
  }
  .base {
    container: desk / inline-size;
  }
  @media (forced-colors: active) {
    .item {
      border-color: CanvasText;
    }
    .item[aria-current] {
      border-width: 4px;
    }
    .parts [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  /* Zoomed in so far, a box that scrolls inside a page that scrolls would be a trap. */
  @media (height < 384px) {
    .queue,
    .opened,
    .audit {
      overflow: visible;
    }
  }
`;
