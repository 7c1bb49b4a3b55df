import { css } from 'lit';

/** Looks of the host's side: one thing below the other, each with room. */
export const hostStyles = css`
  .part,
  .form,
  .field,
  .problems,
  .texts {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  .part {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }
  .part > .title {
    font-size: 1.0625em;
  }
  .part > .results > .title {
    margin-block-start: 0;
  }
  .form {
    gap: 20px;
  }
  .field {
    gap: 6px;
    max-inline-size: 480px;
  }
  .field:has(textarea) {
    max-inline-size: none;
  }
  .field > span:first-child {
    font-weight: 600;
  }
  .field .small {
    font-weight: 400;
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr));
    gap: 16px;
    max-inline-size: 480px;
  }
  textarea {
    resize: vertical;
  }
  textarea.json {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  .part h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .texts,
  .problems {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .texts li {
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .texts li:focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .problems li {
    overflow-wrap: anywhere;
  }
  .problems {
    gap: 6px;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .code {
    margin: 0;
    padding: 12px 16px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    white-space: pre-wrap;
  }
  .code code {
    display: block;
  }
  .code:focus-visible {
    outline: var(--_focus);
  }
  .preview {
    --haven-pulse-poll-height: 0;
    padding: clamp(8px, 3%, 20px);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  details.part > summary {
    min-block-size: 44px;
    align-content: center;
    inline-size: fit-content;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  details.part > summary:focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  details[open].part > :not(summary) {
    margin-block-start: 12px;
  }
  @media (forced-colors: active) {
    .code {
      border: 1px solid;
    }
  }
`;
