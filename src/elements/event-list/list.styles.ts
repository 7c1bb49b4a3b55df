import { css } from 'lit';

/** The days and what is on them; they come with the list. */
export const listStyles = css`
  .base {
    container-type: inline-size;
  }
  .tool,
  .event .actions > *,
  .ends > button {
    min-block-size: 36px;
    font-size: var(--_small);
  }
  .day + .day {
    margin-block-start: 20px;
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    padding-block: 4px 8px;
    font-size: 1em;
    font-weight: 500;
    color: var(--_muted);
  }
  h3 b {
    font-weight: 650;
    color: var(--_text);
  }
  h4 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .event {
    display: grid;
    grid-template-columns: minmax(76px, 5.6em) minmax(0, 1fr);
    gap: 4px 16px;
    padding: 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .event + .event {
    margin-block-start: 8px;
  }
  .event.now {
    border-color: var(--_accent);
  }
  .time {
    display: grid;
    align-content: start;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .time time {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .what {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  .flag {
    font-size: var(--_small);
    font-weight: 600;
  }
  .flag.now::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .flag.cancelled {
    padding-inline: 10px;
    border: 1px solid var(--_field-line);
    border-radius: 999px;
  }
  .off h4,
  .off time {
    text-decoration: line-through;
  }
  .past {
    border-color: var(--_line);
    background: none;
  }
  .plain[aria-expanded='true'] {
    text-decoration-thickness: 2px;
  }
  .plain.series {
    min-block-size: 28px;
    padding: 0;
    font-size: var(--_small);
    text-align: start;
  }
  .dates {
    padding-inline-start: 18px;
  }
  .actions {
    justify-content: flex-start;
    margin-block-start: 6px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--haven-radius-button, 999px);
    line-height: 1.3;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  .event .actions > button {
    border-color: transparent;
    background: var(--_tint);
  }
  .ends {
    justify-content: center;
    padding-block: 16px 4px;
  }
  @container (inline-size < 440px) {
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
    .time {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 6px;
    }
  }
  :host([view='compact']) .event {
    padding: 10px 14px;
  }
  :host([view='compact']) :is(h4, .time time) {
    font-size: 1em;
  }
  :host([view='compact']) .day + .day {
    margin-block-start: 12px;
  }
`;
