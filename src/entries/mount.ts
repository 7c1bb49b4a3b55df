import type { ElementClass } from './loader.js';

/**
 * Puts the element into a `<div data-haven>`, with what stood in it as its content. Only attributes the element declares
 * are taken over: editors let any `data-…` pass, and `data-onclick` must not become a handler.
 */
export function mount(div: Element, tag: string, { observedAttributes }: ElementClass): void {
  if (div.firstElementChild?.localName === tag) return;
  const element = document.createElement(tag);
  for (const { name, value } of div.attributes) {
    const own = name.slice(5);
    if (name.startsWith('data-') && observedAttributes?.includes(own)) element.setAttribute(own, value);
  }
  element.append(...div.childNodes);
  div.append(element);
}
