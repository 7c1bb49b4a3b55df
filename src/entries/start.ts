import type { LoadTag, Mount } from './loader.js';
import { watch } from './loader.js';
import type { Page, Settings } from './page.js';
import { report } from './report.js';
import { roomForAll } from './room.js';
import { firstReads, languages, tags } from './tags.js';

type Loads = Map<string, ReturnType<LoadTag>>;

/**
 * Makes the page's elements work as they appear. Everything an element needs is asked for at the same time: on a slow
 * line the number of trips decides, not the bytes.
 */
export function start(settings: Settings): (root: Document | ShadowRoot) => void {
  // One list a page: of two copies of this file, the one that sees a tag first fetches it, and the other one fetches nothing.
  const loads = ((document as Document & { havenLoads?: Loads }).havenLoads ??= new Map() as Loads);
  let ready: Promise<Page> | undefined;

  const fetchAll = async (tag: string): Promise<Mount> => {
    ready ??= import('./page.js').then((page) => {
      page.setUp(settings, report);
      return page;
    });
    // Only ahead of time: whoever needs them later asks again, and says so if they do not come.
    void Promise.allSettled([languages[document.documentElement.lang.slice(0, 2)]?.(), firstReads[tag]?.()]);
    const [page, element] = await Promise.all([ready, tags[tag]!()]);
    return page.place(tag, element, load);
  };

  const load: LoadTag = (tag) => {
    const loading = loads.get(tag) ?? fetchAll(tag).catch(() => report('load-failed', tag));
    loads.set(tag, loading);
    return loading;
  };

  const discover = watch(tags, load, roomForAll());
  discover(document);
  return discover;
}
