import { css } from 'lit';

/** What is opened on the wall; fetched with the first part. */
export const partStyles = css`
  .part {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .part,
  .top,
  .thread,
  .reply,
  .form {
    display: grid;
    gap: 0.625rem;
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
    gap: 0.375rem;
  }
  .reactions button {
    min-block-size: 2.5rem;
    font-size: 0.9375em;
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
    gap: 0.125rem;
    padding-block: 0.75rem;
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
    margin-block: 0.125rem 0.25rem;
  }
  .row button,
  .form .row button {
    min-block-size: 2.25rem;
  }
  .row .report {
    min-block-size: 2.75rem;
    margin-block: -0.5rem -0.75rem;
  }
  .form {
    padding-block-start: 0.75rem;
  }
  .form label {
    font-weight: 600;
  }
  .form textarea {
    min-block-size: 6rem;
    resize: vertical;
  }
  .hints,
  .moves {
    padding: 0.875rem 1rem;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
  }
  .moves ul,
  .received {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .topics {
    display: grid;
    padding: 0.875rem 1rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.125rem 1rem;
  }
  .topics legend {
    grid-column: 1 / -1;
    padding-block: 0.5rem 0.25rem;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .topics label {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.25rem;
    cursor: pointer;
  }
  .topics input {
    flex: none;
  }
`;
