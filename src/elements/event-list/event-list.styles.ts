import { css } from 'lit';

/** The frame. `styles/reserve` holds the same height: what stands here before upgrade, and what it is after. */
export const eventListStyles = css`
  :host {
    min-block-size: var(--haven-event-list-height, 528px);
  }
  :host([view='compact']) {
    min-block-size: var(--haven-event-list-height, 432px);
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 10px;
    block-size: var(--haven-event-list-height, 528px);
  }
  :host([view='compact']) .base {
    block-size: var(--haven-event-list-height, 432px);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--_space);
  }
  [part='header'] {
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
  .list {
    flex: 1;
    overflow: auto;
    border-radius: var(--_radius);
  }
  .bar {
    justify-content: flex-start;
    min-block-size: 1.6em;
  }
  .help {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-block: -12px;
    font-weight: 600;
  }
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    min-block-size: 100%;
    padding: 16px;
    text-align: center;
  }
  .loading {
    animation: arrive 0s 0.4s both;
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  :host([layout='page']) .base {
    block-size: auto;
    min-block-size: inherit;
  }
  :host([layout='page']) .list {
    overflow: visible;
  }
  /* Zoomed in so far, a box that scrolls inside a page that scrolls would be a trap. */
  @media (height < 384px) {
    .base {
      block-size: auto !important;
    }
    .list {
      overflow: visible;
    }
  }
`;
