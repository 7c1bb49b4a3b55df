/** Name of the place where a session keeps its keys, and of the channel on which tabs talk about them. */
export const keysName = (community: string): string => `haven:keys:${community}`;

/** Whether this browser keeps keys for a community, for the visit or beyond. */
function kept(name: string): boolean {
  try {
    return !!(sessionStorage.getItem(name) ?? localStorage.getItem(name));
  } catch {
    // Out of reach: then keys live in pages only, and those answer for themselves.
    return false;
  }
}

/** What tabs say; a session says it with keys, or asks for them because somebody is about to write. */
interface Said {
  readonly notice?: string;
  readonly keys?: readonly unknown[];
  /** Asked by {@link whenKeys}: of this nobody follows. */
  readonly onlyAsks?: boolean;
}

/**
 * Calls back once, as soon as this browser holds keys for a community, or somebody in it is about to make some: kept, in
 * another tab, or on this page. Most readers never write: for them nothing of what keys need is fetched. Tells nobody but
 * open tabs of this site that somebody asks, and reads no key.
 */
export function whenKeys(community: string, found: () => void, signal: AbortSignal): void {
  const name = keysName(community);
  const end = new AbortController();
  const tell = (): void => {
    end.abort();
    if (!signal.aborted) found();
  };
  signal.addEventListener('abort', () => end.abort());
  const ask = (): void => {
    if (kept(name)) return tell();
    try {
      const channel = new BroadcastChannel(name);
      const close = (): void => channel.close();
      channel.onmessage = ({ data }: MessageEvent<Said | null>) => {
        if (data?.keys?.length || (data?.notice === 'ask' && !data.onlyAsks)) tell();
      };
      end.signal.addEventListener('abort', close);
      // As in a session: an open channel keeps a page out of the back/forward cache.
      addEventListener('pagehide', close, { signal: end.signal });
      channel.postMessage({ keys: [], items: [], notice: 'ask', onlyAsks: true });
    } catch {
      // Nobody could tell of keys made later.
      tell();
    }
  };
  addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal: end.signal });
  ask();
}
