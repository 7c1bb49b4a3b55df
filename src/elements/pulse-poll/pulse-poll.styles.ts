import { css } from 'lit';

/** Room is the same before and after upgrade; `styles/reserve` holds the same numbers. */
export const pulsePollStyles = css`
  :host {
    display: flex;
    min-block-size: var(--haven-pulse-poll-height, clamp(600px + 4em, 720px + 26em - 50vw, 640px + 14em));
  }
  .base {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 16px;
    min-inline-size: 0;
    padding: clamp(16px, 5%, 28px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .base > :not(.help) {
    max-inline-size: 720px;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 600;
  }
  .terms,
  .aside {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_tint);
    list-style: none;
  }
  fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .base legend {
    padding: 0 0 10px;
    font-size: 1.125em;
    font-weight: 600;
  }
  legend + .small:not(:empty) {
    margin-block-start: -8px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding: 6px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint-strong);
  }
  .option:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .rather {
    border-color: transparent;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  p:empty {
    display: none;
  }
  [role='status'] {
    min-block-size: 1.55em;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 12px;
    padding-block-start: 8px;
    margin-block-start: auto;
    border-block-start: 1px solid var(--_line);
  }
  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_text);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .terms,
    .aside {
      border: 1px solid;
      border-inline-start-width: 3px;
    }
  }
`;
