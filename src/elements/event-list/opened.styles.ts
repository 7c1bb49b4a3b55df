import { css } from 'lit';

/** What is opened: details, adding to a calendar, and the choice of what is shown. */
export const openedStyles = css`
  .opened {
    display: grid;
    gap: 14px;
    inline-size: 100%;
    margin-block-start: 10px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .text {
    white-space: pre-line;
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }
  .note {
    justify-content: space-between;
    inline-size: 100%;
    padding: 12px 16px;
    border-color: transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    text-align: start;
  }
  .note span span {
    display: block;
  }
  .note b {
    text-decoration: underline;
  }
  dl {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 12px;
  }
  dt {
    font-size: var(--_small);
    line-height: 1.7;
    color: var(--_muted);
  }
  dd {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .adding {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .adding legend {
    float: inline-start;
    font-weight: 650;
    inline-size: 100%;
  }
  .adding .row {
    justify-content: flex-start;
  }
  .adding :is(button, .button) {
    min-block-size: 36px;
    font-size: var(--_small);
  }
  .adding button.primary {
    background: var(--_tint);
  }
  .adding label,
  .filters fieldset label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 32px;
  }
  .filters {
    display: grid;
    justify-items: start;
    gap: 14px;
    margin-block-end: 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .filters h3 {
    padding: 0;
    font-weight: 650;
    color: var(--_text);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 12px;
    inline-size: 100%;
  }
  .choice {
    display: grid;
    gap: 4px;
    font-size: var(--_small);
  }
  .adding select {
    min-block-size: 36px;
    padding: 4px 10px;
  }
  .filters select {
    min-block-size: 44px;
    padding: 8px 12px;
  }
  .filters fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .filters legend {
    margin-block-end: 4px;
  }
  @container (inline-size < 440px) {
    dl div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .filters {
      border: 1px solid;
    }
  }
`;
