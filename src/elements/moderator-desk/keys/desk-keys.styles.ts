import { css } from 'lit';

/** A sheet of paper in the middle, and on it one thing at a time. */
export const deskKeysStyles = css`
  .base {
    display: grid;
    gap: 20px;
    max-inline-size: 38em;
    margin-inline: auto;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
  }
  form,
  section,
  .part {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  h4,
  h5 {
    margin: 0;
    font: var(--_font-heading);
    font-weight: 650;
    line-height: 1.35;
  }
  h4 {
    font-size: 1.125em;
  }
  h4:focus {
    outline: none;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > span {
    font-weight: 600;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
  }
  .check > input {
    flex: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .said:empty {
    display: none;
  }
  .said {
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .paper {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px dashed var(--_field-line);
    border-radius: var(--_radius-small);
  }
  .rows {
    margin: 0;
    padding: 0;
    padding-inline-start: 2em;
    font-family: ui-monospace, monospace;
    font-size: 1.0625em;
    line-height: 1.9;
    letter-spacing: 0.04em;
    text-align: start;
  }
  .rows ::marker {
    color: var(--_muted);
  }
  .code,
  textarea[name='rows'],
  input[name='proof'] {
    font-family: ui-monospace, monospace;
  }
  .code {
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-size: var(--_small);
    text-align: start;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .line {
    max-block-size: 9em;
    overflow: auto;
  }
  .words {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    gap: 8px;
    margin: 0;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
    list-style: none;
    text-align: start;
  }
  .words > li {
    padding: 8px 12px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .members {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .members > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    min-block-size: 56px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .soon {
    padding: 12px 16px;
    border: 1px solid transparent;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  hr {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  @media (width < 400px) {
    .base {
      padding: 12px;
    }
    .rows {
      padding-inline-start: 1.5em;
      font-size: 0.9375em;
      letter-spacing: 0;
    }
  }
`;
