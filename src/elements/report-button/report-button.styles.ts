import { css } from 'lit';

/** One button; `styles/reserve` holds the same height. What is opened stands above the page and takes no room in it. */
export const reportButtonStyles = css`
  :host {
    min-block-size: var(--haven-report-button-height, 44px);
  }
  :host([no-button]) {
    display: contents;
  }
  [aria-busy='true'] {
    opacity: 0.7;
  }
`;
