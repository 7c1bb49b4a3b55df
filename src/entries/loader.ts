export type ElementClass = CustomElementConstructor & { readonly observedAttributes?: string[] };

/** Puts an element into a `<div data-haven>`, see `entries/mount`. */
export type Mount = (div: Element) => void;

/** Fetches and registers an element; resolves with what mounts it, or with nothing when that failed. Never rejects. */
export type LoadTag = (tag: string) => Promise<Mount | undefined>;

/**
 * Loads elements when they first appear: in the page, in open shadow roots, as `<div data-haven="share-box">`.
 * Nothing is hidden meanwhile, and what is not in `tags` is left alone.
 *
 * @param css keeps room for elements until they are there; given to each root that is watched
 * @returns looks through a root and watches it from then on
 */
export function watch(tags: object, load: LoadTag, css: string): (root: Document | ShadowRoot) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const watched = new WeakSet<Node>();
  const awaited = new Set<string>();

  const visit = (element: Element): void => {
    const tag = element.localName;
    const wanted = `haven-${element.getAttribute('data-haven')}`;
    if (Object.hasOwn(tags, tag)) void load(tag);
    else if (Object.hasOwn(tags, wanted)) void load(wanted).then((mount) => mount?.(element));
    else if (element.shadowRoot) scan(element.shadowRoot);
    else if (!element.matches(':defined') && !awaited.has(tag)) {
      // Its shadow root comes with its definition, and no observer tells of that.
      awaited.add(tag);
      void customElements.whenDefined(tag).then(() => scan(document));
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'attributes' ? [target] : addedNodes) {
        if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(visit);
      }
    }
  });

  const scan = (root: Document | ShadowRoot): void => {
    if (!watched.has(root)) {
      watched.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-haven'] });
    }
    root.querySelectorAll('*').forEach(visit);
  };
  return scan;
}
