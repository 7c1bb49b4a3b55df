import { css } from 'lit';

/** What was opened: a sheet of paper with calm blocks under each other. */
export const openedItemStyles = css`
  .card {
    display: grid;
    gap: 18px;
    max-inline-size: 46em;
    padding: 16px clamp(10px, 3cqi, 24px) 24px;
  }
  .card > .top {
    justify-content: space-between;
    margin-block: -8px;
  }
  .card > .top button {
    padding-inline: 4px;
  }
  .card header {
    display: grid;
    gap: 4px;
  }
  .why {
    display: grid;
    gap: 2px;
    margin-block-start: 8px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .block,
  .sheet {
    display: grid;
    gap: 10px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  details.block:not([open]),
  details.sheet:not([open]) {
    display: block;
  }
  .messages {
    display: grid;
    gap: 14px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .messages .moderators {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
  }
  .covered {
    display: grid;
    gap: 6px;
    margin-block-start: 4px;
  }
  .cover {
    padding: 12px 14px;
    border: 1px dashed var(--_field-line);
    border-radius: var(--_radius-small);
  }
  .text {
    overflow: clip;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
    line-height: 1.65;
  }
  .block button,
  .ask button {
    min-block-size: 36px;
  }
  .covered .plain {
    padding-inline: 8px;
  }
  .writing,
  .field {
    display: grid;
    gap: 6px;
  }
  .writing > label,
  .field > label,
  .label {
    font-weight: 600;
  }
  .writing textarea,
  .field textarea {
    resize: vertical;
  }
  .line {
    min-block-size: 1.6em;
  }
  .choices {
    display: grid;
    gap: 2px;
  }
  .choices label {
    align-items: start;
    padding-block: 6px;
  }
  .choices input {
    margin-block-start: 2px;
  }
  .choices .small {
    display: block;
  }
  .act {
    display: grid;
    gap: 14px;
  }
  .pair {
    display: grid;
    gap: 14px;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
  }
  .notes {
    display: grid;
    gap: 0 12px;
    grid-template-columns: repeat(auto-fill, minmax(min(208px, 100%), 1fr));
  }
  .notes legend {
    font-weight: 600;
  }
  .preview {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-small);
  }
  .ask {
    display: grid;
    gap: 10px;
    padding: 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .sheet ol {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-inline-start: 1.6em;
  }
  .sheet label {
    align-items: start;
  }
  .sheet label > span {
    flex: 1;
  }
`;
