import { css } from 'lit';

/** What moderators decided about one's own words: set apart, and never loud. */
export const decisionStyles = css`
  .decisions {
    display: grid;
    gap: 12px;
    list-style: none;
  }
  .decision {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .decision p {
    max-inline-size: 68ch;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .decision {
      border: 1px solid;
    }
  }
`;
