import type { ElementClass, LoadTag } from './loader.js';
import { watch } from './loader.js';
import type { Settings } from './page.js';
import { report } from './report.js';
import { roomForAll } from './room.js';
import { languages, readsAtOnce, tags } from './tags.js';

const community = 'haven-community';

/**
 * Makes the page's elements work as they appear. Everything an element needs is asked for at the same time: on a slow
 * line the number of trips decides, not the bytes.
 */
export function start(settings: Settings): (root: Document | ShadowRoot) => void {
  const loads = new Map<string, ReturnType<LoadTag>>();
  let ready: Promise<typeof import('./page.js')> | undefined;

  const fetchAll = async (tag: string): Promise<ElementClass> => {
    ready ??= import('./page.js').then((page) => {
      page.setUp(settings, report);
      return page;
    });
    // Only ahead of time: whoever needs them later asks again, and says so if they do not come.
    void Promise.allSettled([
      languages[document.documentElement.lang.slice(0, 2)]?.(),
      tag === readsAtOnce && settings.backend !== 'memory' && import('../adapters/indexeddb/index.js'),
    ]);
    const [page, element] = await Promise.all([
      ready,
      tags[tag]!(),
      // What is inside a community must not ask around before there is one.
      tag !== community && document.querySelector(`${community},[data-haven=community]`) && load(community),
    ]);
    page.define(tag, element);
    return element;
  };

  const load: LoadTag = (tag) => {
    const loading = loads.get(tag) ?? fetchAll(tag).catch(() => void report('load-failed', tag));
    loads.set(tag, loading as ReturnType<LoadTag>);
    return loading as ReturnType<LoadTag>;
  };

  const discover = watch(tags, load, roomForAll());
  discover(document);
  return discover;
}
