/**
 * A host's address as something a link may lead to; `undefined` for what is no address, or would run code.
 * @param item id added as `?item=`; ids are random and say nothing
 */
export function linkTo(address?: string, item?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    if (item) url.searchParams.set('item', item);
    return /^(https?|file|tel|sms|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
