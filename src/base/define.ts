import { VERSION } from './version.js';
import { warn } from './warn.js';

/**
 * Registers an element, and never throws on a host's page: a second copy of the library leaves the first in place and
 * says so once in the console.
 */
export function define(tag: string, element: CustomElementConstructor, registry = customElements): void {
  const present = registry.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!present) registry.define(tag, element);
  else if (present !== element) warn(`<${tag}> is ${present.version ?? 'unknown'} already, not ${VERSION}.`);
}
