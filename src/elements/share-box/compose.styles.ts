import { css } from 'lit';

/** Looks of everything after the first words; adopted with that part. */
export const composeStyles = css`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  [tabindex='-1'] {
    outline: none;
  }
  .plain {
    padding-inline: 0;
  }
  .actions p:has(+ .plain) {
    flex-basis: 100%;
  }
  #word button {
    min-block-size: 24px;
    padding: 0 4px;
  }
  .card,
  .details,
  .asking {
    display: grid;
    gap: 8px;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .details,
  .asking {
    border-color: transparent;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .text {
    white-space: pre-wrap;
  }
  .noted {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
  }
  .names {
    display: contents;
    list-style: none;
  }
  .names li {
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: var(--_small);
  }
  .details ul {
    display: grid;
    gap: 12px;
    list-style: none;
  }
  .details q {
    font-weight: 600;
  }
  .details button {
    min-block-size: 32px;
    padding-block: 0;
    margin-block-start: 4px;
    margin-inline-end: 4px;
  }
  .fold > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-inline-end: 8px;
    border-radius: var(--_radius-small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    content: '';
    rotate: 45deg;
  }
  .fold[open] > summary::before {
    rotate: 225deg;
  }
  .fold:not([open]) > summary:dir(ltr)::before {
    rotate: -45deg;
  }
  .fold:not([open]) > summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .options,
  .notes,
  fieldset {
    display: grid;
    gap: 12px;
  }
  .options > fieldset,
  .notes fieldset {
    gap: 0;
  }
  legend {
    padding-block-end: 6px;
    font-weight: 600;
  }
  .notes > :not(summary) {
    margin-block-start: 8px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 8px;
    min-block-size: 36px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    line-height: 1.3;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--_tint);
  }
  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint-strong);
  }
  .chip:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .chip :focus-visible {
    outline: none;
  }
  .chip input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .own {
    display: grid;
    gap: 4px;
  }
  .status:not([id]) {
    min-block-size: 1.55em;
  }
  .busy {
    animation: appear 0s 0.5s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
