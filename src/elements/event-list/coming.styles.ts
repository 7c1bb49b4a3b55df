import { css } from 'lit';

/** Taking a seat, and asking something. */
export const comingStyles = css`
  .coming,
  .question {
    display: grid;
    gap: 10px;
  }
  .coming {
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .coming [tabindex='-1'],
  .question [tabindex='-1'] {
    outline: none;
  }
  .coming .row,
  .question .row {
    justify-content: flex-start;
  }
  .coming button,
  .question button {
    min-block-size: 40px;
  }
  .coming .primary,
  .question .primary {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .mine {
    font-weight: 650;
  }
  .mine::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .asked {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .question label {
    display: grid;
    gap: 6px;
    font-weight: 650;
  }
  .question textarea {
    inline-size: 100%;
    min-block-size: 88px;
    resize: vertical;
    font: inherit;
    font-weight: 400;
    font-size: 16px;
  }
  [role='status']:empty {
    display: none;
  }
`;
