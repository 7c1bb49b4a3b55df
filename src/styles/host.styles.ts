import { css } from 'lit';

/**
 * The tokens (public `--haven-…` variables with defaults taken from the page) and what every element needs.
 * All colours are mixed from the page's own text colour, so light, dark and anything between follow without a switch,
 * and text on any of our surfaces keeps nearly the contrast it has on the page.
 */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    --_text: var(--haven-color-text, currentColor);
    --_accent: var(--haven-color-accent, color-mix(in oklab, currentColor 45%, #1d9a8a));
    --_muted: var(--haven-color-muted, color-mix(in oklab, currentColor 88%, transparent));
    --_line: var(--haven-color-line, color-mix(in oklab, currentColor 20%, transparent));
    --_field-line: var(--haven-color-field-line, color-mix(in oklab, currentColor 58%, transparent));
    --_surface: var(--haven-color-surface, color-mix(in oklab, #b98d4f 7%, transparent));
    --_tint: var(--haven-color-tint, color-mix(in oklab, var(--_accent) 14%, transparent));
    --_tint-strong: var(--haven-color-tint-strong, color-mix(in oklab, var(--_accent) 26%, transparent));
    --_space: var(--haven-space, 8px);
    --_radius: var(--haven-radius, 14px);
    --_radius-small: var(--haven-radius-small, 8px);
    --_focus: var(--haven-focus, 3px solid var(--_accent));
    --_font: var(--haven-font, inherit);
    --_font-heading: var(--haven-font-heading, inherit);
    --_small: var(--haven-font-size-small, max(0.875em, min(1em, 12px)));
    color: var(--_text);
    font: var(--_font);
    line-height: var(--haven-line-height, 1.55);
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
`;
