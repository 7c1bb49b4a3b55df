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
    --_less: 160px;
  }
  :host([compact]) {
    --_less: clamp(260px, 560px - 25%, 480px);
  }
  :host::before {
    float: inline-start;
    padding-block-start: var(
      --haven-resource-panel-height,
      calc(
        max(
            min(40em + 420px + max(0px, 30em + 610px - 275%), (720px - 100%) * 999),
            min(26em + 240px + max(0px, 36em + 348px - 91%), (100% - 719px) * 999)
          ) - var(--_less, 0px)
      )
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
