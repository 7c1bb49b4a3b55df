import { css } from 'lit';

/**
 * The room kept free follows the element's own width: a spacer of no width whose padding is counted from it. It stands
 * before upgrade (`styles/reserve` holds the same) and after it, so that lines coming in move nothing below.
 */
export const resourcePanelStyles = css`
  :host {
    display: flow-root;
    --_room: 600px;
  }
  :host([compact]) {
    --_room: 400px;
  }
  :host::before {
    float: inline-start;
    padding-block-start: var(--haven-resource-panel-height, var(--_room));
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
