import { css } from 'lit';

/**
 * The room kept free follows the element's own width, one column or three from 720 px on: a spacer of no width whose
 * padding is counted from it. It stands before upgrade (`styles/reserve` holds the same) and after it, so that lines
 * coming in move nothing below.
 */
export const resourcePanelStyles = css`
  :host {
    display: flow-root;
  }
  :host([no-step]) {
    --_part: 0.78;
  }
  :host([compact]) {
    --_part: 0.6;
  }
  :host::before {
    float: inline-start;
    padding-block-start: var(
      --haven-resource-panel-height,
      calc(max(min(max(66em, 134em - 275%), (720px - 100%) * 999), 74em - 40%) * var(--_part, 1))
    );
    content: '';
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }
  .loading {
    animation: arrive 0s 0.4s both;
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
`;
