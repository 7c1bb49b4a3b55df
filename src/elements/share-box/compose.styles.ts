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
    min-block-size: 1.5rem;
    padding: 0 0.25rem;
  }
  .card,
  .details,
  .asking {
    display: grid;
    gap: 0.5rem;
    padding: 1rem 1.125rem;
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
    gap: 0.25rem 0.5rem;
  }
  .names {
    display: contents;
    list-style: none;
  }
  .names li {
    padding: 0 0.625rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: var(--_small);
  }
  .details ul {
    display: grid;
    gap: 0.75rem;
    list-style: none;
  }
  .details q {
    font-weight: 600;
  }
  .details button {
    min-block-size: 2rem;
    padding-block: 0;
    margin-block-start: 0.25rem;
    margin-inline-end: 0.25rem;
  }
  .fold > summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: fit-content;
    min-block-size: 2.75rem;
    padding-inline-end: 0.5rem;
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
    gap: 0.75rem;
  }
  .options > fieldset,
  .notes fieldset {
    gap: 0;
  }
  legend {
    padding-block-end: 0.375rem;
    font-weight: 600;
  }
  .notes > :not(summary) {
    margin-block-start: 0.5rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    padding: 0.125rem 0.75rem;
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
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .own {
    display: grid;
    gap: 0.25rem;
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
