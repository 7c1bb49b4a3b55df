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
    padding-inline: 10px;
    border-radius: 999px;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .top {
    margin-block-end: 12px;
  }
  .part {
    margin-block-start: 16px;
  }
  .bar button {
    min-block-size: 40px;
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
  @media (forced-colors: active) {
    .share {
      border: 1px solid;
    }
  }
`;
