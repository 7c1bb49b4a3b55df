import { hostLink } from '../../controllers/host-links.js';

/**
 * Where somebody tells the host that a number is wrong; nothing where the host's address is none, or would run code.
 * @param id of the entry; a host's own word, which says nothing about the reader
 */
export function reportLink(address: string | undefined, id: string, subject: string): string | undefined {
  const page = hostLink('report-href', address);
  if (!page) return undefined;
  const url = new URL(page);
  if (url.protocol === 'mailto:') {
    // A mail program takes `+` for a plus.
    url.search = `${url.search ? `${url.search}&` : '?'}subject=${encodeURIComponent(subject)}`;
  } else if (/^https?:$/.test(url.protocol)) url.searchParams.set('item', id);
  return url.href;
}
