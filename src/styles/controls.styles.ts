import { css } from 'lit';

/** Buttons, links and fields as all elements draw them. */
export const controlStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    margin: 0;
    padding: 4px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--haven-radius-button, 999px);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_tint-strong);
    font-weight: 600;
  }
  button:hover {
    background: var(--_tint);
  }
  button.plain {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  textarea,
  input:not([type='checkbox'], [type='radio']),
  select {
    inline-size: 100%;
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    unicode-bidi: plaintext;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .small {
    font-size: var(--_small);
    color: var(--_muted);
  }
`;
