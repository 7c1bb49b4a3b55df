/**
 * Where somebody tells the host that a number is wrong; nothing where the host's address is none, or would run code.
 * @param id of the entry; a host's own word, which says nothing about the reader
 */
export function reportLink(address: string | undefined, id: string, subject: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    if (url.protocol === 'mailto:') {
      // A mail program takes `+` for a plus.
      url.search = `${url.search ? `${url.search}&` : '?'}subject=${encodeURIComponent(subject)}`;
      return url.href;
    }
    if (url.protocol !== 'https:' && url.origin !== location.origin) return undefined;
    url.searchParams.set('item', id);
    return url.href;
  } catch {
    return undefined;
  }
}
