import { css } from 'lit';

/** The words that fit stand in the line of the messages, which is empty while somebody types. */
export const wordHelpStyles = css`
  .fits {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    list-style: none;
  }
  .fits li {
    min-block-size: 28px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    line-height: 22px;
    cursor: pointer;
  }
  .fits li:hover {
    background: var(--_tint);
  }
  .fits [aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_tint-strong);
    outline: var(--_focus);
    outline-offset: 1px;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
