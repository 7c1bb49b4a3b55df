import { css } from 'lit';

/**
 * The height is the same before and after upgrade, and the field takes what the lines around it leave over, so that a
 * line more (a long language, a narrow page) moves nothing below the box. `styles/reserve` holds the same numbers.
 */
export const shareBoxStyles = css`
  :host {
    display: flex;
    min-block-size: var(
      --haven-share-box-height,
      calc(clamp(20rem + 7em, 27rem + 24em - 50vw, 23.5rem + 16em) + var(--_idea, 0rem))
    );
  }
  :host([prompts]) {
    --_idea: clamp(2.75rem + 3.1em, 2.75rem + 15.5em - 30vw, 2.75rem + 9em);
  }
  .base {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.75rem;
    min-inline-size: 0;
    padding: clamp(1rem, 5%, 1.75rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .title {
    font: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  ::slotted([slot='heading']) {
    margin: 0;
  }
  #idea {
    min-block-size: var(--_idea);
  }
  :host(:not([prompts])) #idea {
    display: none;
  }
  textarea {
    flex: 1 0 7.5rem;
    resize: vertical;
  }
  #word {
    min-block-size: clamp(1.55em, 10em - 16vw, 3.1em);
    margin-block-start: -0.375rem;
  }
  .actions,
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
  .actions p {
    flex: 1 1 15rem;
  }
  .help {
    padding-block-start: 0.5rem;
    margin-block-start: auto;
    border-block-start: 1px solid var(--_line);
  }
  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    color: var(--_text);
    font-weight: 600;
  }
`;
