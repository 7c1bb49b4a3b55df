import type { CSSResult, LitElement } from 'lit';

/** Adds the sheet of something that was fetched later. */
export function adopt(host: LitElement, { styleSheet }: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
