import { css } from 'lit';

/** What is opened on the wall; fetched with the first part. */
export const partStyles = css`
  .part {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .part,
  .top,
  .thread,
  .reply,
  .form {
    display: grid;
    gap: 10px;
  }
  h3 {
    margin: 0;
    color: var(--_text);
    font: var(--_font-heading);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }
  .reactions,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .reactions button {
    min-block-size: 40px;
  }
  .reactions [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint-strong);
  }
  .reactions [aria-pressed='true']::before {
    content: '✓' / '';
  }
  .line {
    min-block-size: 1.6em;
  }
  .thread {
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .reply {
    gap: 2px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .reply > p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
  }
  .reply bdi {
    font-weight: 600;
    color: var(--_text);
  }
  .reply .text {
    margin-block: 2px 4px;
  }
  .row button,
  .form .row button {
    min-block-size: 36px;
  }
  .row .report {
    min-block-size: 44px;
    margin-block: -8px -12px;
  }
  .form {
    padding-block-start: 12px;
  }
  .form label {
    font-weight: 600;
  }
  .form textarea {
    min-block-size: 96px;
    resize: vertical;
  }
  .hints,
  .moves {
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(224px, 100%), 1fr));
    gap: 12px 20px;
  }
  .moves ul,
  .received {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .topics {
    display: grid;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    grid-template-columns: repeat(auto-fill, minmax(min(208px, 100%), 1fr));
    gap: 2px 16px;
  }
  .topics legend {
    grid-column: 1 / -1;
    padding-block: 8px 4px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .topics label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 36px;
    cursor: pointer;
  }
  .topics input {
    flex: none;
  }
`;
