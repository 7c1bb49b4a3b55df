// A page has few languages and few forms; the ceiling only stops a page that switches them without end.
const cache = new Map<string, unknown>();

/** The formatter kept under a key, made when it is first needed: making one takes far longer than using it. */
export function cached<T>(key: string, make: () => T): T {
  if (cache.size > 40) cache.clear();
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}
