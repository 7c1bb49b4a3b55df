import { watch } from './loader.js';
import type { Settings } from './page.js';
import { report } from './report.js';
import { roomForAll } from './room.js';
import { languages, readsAtOnce, tags } from './tags.js';

type Loaded = Promise<CustomElementConstructor | undefined>;

/**
 * Makes the page's elements work as they appear. Everything an element needs is asked for at the same time: on a slow
 * line the number of trips decides, not the bytes.
 */
export function start(settings: Settings): (root: Document | ShadowRoot) => void {
  const loads = new Map<string, Loaded>();
  let ready: Promise<typeof import('./page.js')> | undefined;

  const fetchAll = async (tag: string): Promise<CustomElementConstructor> => {
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
      tag !== 'haven-community' && document.querySelector('haven-community,[data-haven=community]') && load('haven-community'),
    ]);
    page.define(tag, element);
    return element;
  };

  const load = (tag: string): Loaded => {
    const loading =
      loads.get(tag) ??
      fetchAll(tag).catch(() => {
        // The next one that appears may have more luck.
        loads.delete(tag);
        ready = undefined;
        report('load-failed', tag);
        return undefined;
      });
    loads.set(tag, loading);
    return loading;
  };

  const discover = watch(tags, load, roomForAll());
  discover(document);
  return discover;
}
