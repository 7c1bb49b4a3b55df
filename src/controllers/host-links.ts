import { unusable } from '../base/warn.js';
import type { Setup } from './setup.js';

/** Where help is found when the host has named no page of its own; nothing is asked of it before a press. */
export const HELP = 'https://findahelpline.com/';

/**
 * A host's address as something a link may lead to: on the web by `https:`, or as the page itself came (`http:` on an
 * intranet, `file:` from a folder), or by mail, call or text. `undefined`, with one warning a page, for what is no address
 * or would run code.
 * @param name the attribute it was written into
 */
export function hostLink(name: string, address?: string): string | undefined {
  if (!address) return undefined;
  // Reads addresses as the browser itself will, and never throws.
  const { protocol, href } = Object.assign(document.createElement('a'), { href: address });
  if (/^(https|mailto|sms|tel):$/.test(protocol) || document.baseURI.startsWith(protocol)) return href;
  unusable(name);
  return undefined;
}

/** Where "find help now" leads. */
export const helpLink = ({ helpHref }: Setup): string => hostLink('help-href', helpHref) ?? HELP;
