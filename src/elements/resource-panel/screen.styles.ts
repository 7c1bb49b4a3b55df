import { css } from 'lit';

/** The first screen: quiet, roomy, one clear action a card. */
export const screenStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
  }
  .top {
    justify-content: space-between;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.3;
  }
  h3 {
    font: inherit;
    font-weight: 650;
    line-height: 1.35;
  }
  svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .act,
  .page {
    font-variant-numeric: lining-nums;
  }
  .act {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    text-decoration: none;
    line-height: 1.25;
  }
  a.act:hover {
    background: var(--_tint);
  }
  .act b {
    font-weight: 600;
  }
  /* A number goes to a line of its own before it is broken. */
  .act bdi {
    display: inline-block;
  }
  .first {
    border-color: color-mix(in oklab, var(--_accent) 55%, transparent);
    background: var(--_tint-strong);
  }
  .danger {
    justify-content: space-between;
    min-block-size: 50px;
    padding-inline: 16px 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .danger span {
    flex: 1 1 6.5em;
    padding-block: 6px;
    line-height: 1.35;
  }
  .danger .act {
    flex: none;
    border-color: transparent;
  }
  /* One column, and as many as fit from 720 px of its own width on. */
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(220px, (720px - 100%) * 999)), 1fr));
    gap: 14px;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 10px;
    min-inline-size: 0;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_line) 45%, transparent);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .acts > * {
    flex: 1 1 auto;
  }
  .acts + .about {
    margin-block-start: 2px;
  }
  .hours {
    display: flex;
    align-items: baseline;
  }
  .hours::before {
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    margin-inline-end: 8px;
    border: 2px solid var(--_field-line);
    border-radius: 50%;
    content: '';
  }
  .open::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .stale :is(h3, .acts) {
    opacity: 0.75;
  }
  .step {
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .step h3 {
    margin-block-end: 4px;
  }
  .plain {
    min-block-size: 44px;
    padding-inline: 0;
    font-size: inherit;
  }
  a.plain {
    display: inline-flex;
    align-items: center;
  }
  .strong {
    font-weight: 600;
  }
  .page {
    display: inline-block;
    padding-block: 2px;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .card,
    .step,
    .first {
      border: 1px solid;
    }
    .open::before {
      background: CanvasText;
    }
    button.plain {
      padding-inline: 12px;
    }
  }
  @media print {
    button,
    .act svg,
    .plain,
    .step,
    .heard,
    form,
    [role='search'] {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    .act,
    .card {
      border: 1px solid;
      background: none;
    }
  }
`;
