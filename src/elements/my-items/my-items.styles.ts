import { css } from 'lit';

/** The same height before and after upgrade; what is found scrolls inside, so that nothing below moves. */
export const myItemsStyles = css`
  :host {
    display: flex;
    --_h: var(--haven-my-items-height, 576px);
    block-size: var(--_h);
  }
  :host([layout='page']) {
    block-size: auto;
    min-block-size: var(--_h);
  }
  .base {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    padding: clamp(16px, 5%, 28px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  h2 {
    font: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  ::slotted([slot='heading']) {
    margin: 0;
  }
  .list {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 16px;
    min-block-size: 0;
    margin-inline: -6px;
    padding: 6px;
    overflow: auto;
  }
  :host([layout='page']) .list {
    overflow: visible;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_text);
    font-weight: 600;
  }
`;
