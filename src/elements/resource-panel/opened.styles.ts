import { css } from 'lit';

/** What a press opens. */
export const openedStyles = css`
  .box {
    display: grid;
    gap: 10px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .box select,
  .box input:not([type='checkbox']) {
    min-block-size: 44px;
    padding: 8px 12px;
  }
  label {
    font-weight: 600;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 400;
  }
  #country {
    max-inline-size: 320px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
    gap: 12px;
  }
  .field label {
    display: block;
    margin-block-end: 4px;
  }
  .field p {
    margin-block-end: 6px;
  }
  .more,
  .list {
    display: grid;
    gap: 14px;
    min-inline-size: 0;
  }
  .list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
  }
  .list > div,
  .list article {
    display: grid;
    min-inline-size: 0;
  }
  .list article {
    align-content: start;
  }
  .more {
    padding-block-start: 18px;
    border-block-start: 1px solid var(--_line);
  }
  .more .title {
    font: var(--_font-heading);
    font-size: 1.15em;
    font-weight: 650;
  }
  .more:focus,
  .list > :focus {
    outline: none;
  }
  .list > :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  h4 {
    grid-column: 1 / -1;
    margin: 8px 0 -4px;
    font: inherit;
    font-weight: 600;
    color: var(--_muted);
  }
  .between {
    justify-content: space-between;
  }
  .on {
    justify-self: center;
  }
  .myth {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
`;
