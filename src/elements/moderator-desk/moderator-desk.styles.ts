import { css } from 'lit';

/** The frame. `styles/reserve` holds the same height: what stands here before upgrade, and what it is after. */
export const moderatorDeskStyles = css`
  :host {
    min-block-size: var(--haven-moderator-desk-height, 760px);
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 12px;
    block-size: var(--haven-moderator-desk-height, 760px);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_space);
  }
  .header {
    justify-content: space-between;
    min-block-size: 44px;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  h3 {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.4;
  }
  .locked,
  .state {
    display: grid;
    flex: 1;
    /* What is higher than its place must not lose its beginning. */
    align-content: safe center;
    justify-items: center;
    gap: 12px;
    padding: 16px;
    text-align: center;
  }
  .locked {
    overflow: auto;
    padding: 4px;
  }
  haven-desk-keys {
    inline-size: 100%;
    text-align: start;
  }
  .locked > p {
    max-inline-size: 34em;
  }
  /* Zoomed in so far, a box that scrolls inside a page that scrolls would be a trap. */
  @media (height < 384px) {
    .base {
      block-size: auto !important;
    }
  }
`;
