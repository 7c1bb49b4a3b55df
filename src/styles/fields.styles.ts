import { css } from 'lit';

/** Choices, and buttons that are at work. They come with what is opened later, and so does this. */
export const fieldStyles = css`
  button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  input:is([type='checkbox'], [type='radio']) {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  @media (forced-colors: active) {
    button[aria-expanded='true'] {
      text-decoration: underline 3px;
    }
  }
`;
