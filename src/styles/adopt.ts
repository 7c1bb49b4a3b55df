import type { CSSResult } from 'lit';

/** Adds the sheets of something that was fetched later, each once; all elements of a page share the same objects. */
export function adopt(
  { renderRoot }: { readonly renderRoot: DocumentFragment | HTMLElement },
  ...styles: CSSResult[]
): void {
  const root = renderRoot as ShadowRoot;
  const sheets = styles.map(({ styleSheet }) => styleSheet as CSSStyleSheet);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
