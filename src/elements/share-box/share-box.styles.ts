import { css } from 'lit';

/**
 * The height is the same before and after upgrade, and the field takes what the lines around it leave over, so that a
 * line more (a long language, a narrow page) moves nothing below the box. `styles/reserve` holds the same number.
 */
export const shareBoxStyles = css`
  :host {
    display: flex;
    min-block-size: var(--haven-share-box-height, 30rem);
  }
  :host([prompts]) {
    min-block-size: var(--haven-share-box-height, 36rem);
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
    background: var(--_surface);
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
  .prompt {
    min-block-size: 6rem;
  }
  textarea {
    flex: 1;
    min-block-size: 7.5rem;
    resize: vertical;
  }
  .word {
    min-block-size: 1.55em;
  }
  .actions,
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .actions p {
    flex: 1 1 15rem;
  }
  .help {
    padding-block-start: 0.75rem;
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
