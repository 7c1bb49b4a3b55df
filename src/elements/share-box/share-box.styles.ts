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
      calc(clamp(320px + 7em, 432px + 24em - 50vw, 376px + 16em) + var(--_idea, 0px))
    );
  }
  :host([prompts]) {
    --_idea: clamp(44px + 3.1em, 44px + 15.5em - 30vw, 44px + 9em);
  }
  .base {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    padding: clamp(16px, 5%, 28px);
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
    flex: 1 0 120px;
    resize: vertical;
  }
  #word {
    min-block-size: clamp(1.55em, 10em - 16vw, 3.1em);
    margin-block-start: -6px;
  }
  .actions,
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .actions p {
    flex: 1 1 240px;
  }
  .help {
    row-gap: 0;
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
`;
