import { css } from 'lit';

/** The card fills the reserved height and keeps what it says in its middle, so that no state moves the page. */
export const receiptStyles = css`
  :host {
    display: flex;
    min-block-size: var(--haven-receipt-height, 384px);
  }
  :host([ask]) {
    min-block-size: var(--haven-receipt-height, 288px);
  }
  .base {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    gap: 12px;
    min-inline-size: 0;
    padding: clamp(16px, 5%, 24px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  h3 {
    font: var(--_font-heading);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  [tabindex='-1'] {
    outline: none;
  }
  .words {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: word;
  }
  .words li {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding: 4px 12px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    font-size: 1.125em;
    font-weight: 600;
    counter-increment: word;
  }
  .words li::before {
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    content: counter(word) / '';
  }
  .own {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 32px;
    font-weight: 600;
    cursor: pointer;
  }
  .asking {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .plain {
    padding-inline: 0;
  }
  @media (forced-colors: active) {
    .words li,
    .asking {
      border: 1px solid;
    }
  }
`;
