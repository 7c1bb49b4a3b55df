import { css } from 'lit';

/** What stands on the wall once `wall-more` is there. */
export const wallMoreStyles = css`
  .tools [aria-expanded='true'],
  .actions [aria-expanded='true'],
  .actions button:hover {
    background: var(--_tint-strong);
  }
  .actions .report:hover {
    background: var(--_tint);
  }
  .mine {
    padding-inline: 0.625rem;
    border-radius: 999px;
    background: var(--_tint-strong);
    color: var(--_text);
  }
  .top {
    margin-block-end: 0.75rem;
  }
  .part {
    margin-block-start: 1rem;
  }
  .bar button {
    min-block-size: 2.5rem;
  }
  .bar .end {
    margin-inline-start: auto;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
