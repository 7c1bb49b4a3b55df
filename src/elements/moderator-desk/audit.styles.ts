import { css } from 'lit';

/** The log, as something to read and not a table. It stands on the sheet of an opened item. */
export const auditStyles = css`
  .audit .card {
    display: grid;
    gap: 18px;
    max-inline-size: 46em;
    padding: 16px clamp(10px, 3cqi, 24px) 24px;
  }
  .audit .block {
    display: grid;
    gap: 10px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .audit .row button {
    min-block-size: 36px;
  }
  .audit .line {
    min-block-size: 1.6em;
  }
  .verdict {
    display: grid;
    gap: 4px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .verdict.broken {
    border: 2px solid currentColor;
    background: none;
  }
  .file {
    display: grid;
    gap: 4px;
    font-size: var(--_small);
  }
  .file input {
    min-inline-size: 0;
    padding: 6px 10px;
  }
  .log {
    display: grid;
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .log li {
    padding-block-end: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .log .small {
    display: block;
  }
  .log code {
    font-size: 1em;
  }
`;
