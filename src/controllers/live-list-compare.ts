import { toHavenError } from '../core/errors.js';
import type { Page } from '../core/paging.js';
import type { LiveList, LiveListSource } from './live-list-controller.js';

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What has changed since a list was drawn: items edited, items withdrawn, and items that are new. Fetched with the first
 * change, since most readings end without one.
 * @param first ids of the first page as it was shown
 * @param read the readable items of an answer
 */
export async function compare<Item extends { readonly id: string }>(
  list: LiveList<Item>,
  first: ReadonlySet<string>,
  source: LiveListSource<Item>,
  read: (answer: Page<unknown>) => { readonly items: readonly Item[]; readonly next?: unknown },
  signal: AbortSignal,
): Promise<Partial<LiveList<Item>>> {
  const answers = await Promise.all(
    // The first page is asked for in any case: what is new stands there.
    list.pages.map(async ({ cursor, items }, index) => {
      const answer = index && !items ? undefined : await source.list(cursor, signal);
      return answer && read(answer);
    }),
  );
  const now = new Map(answers.flatMap((answer) => answer?.items ?? []).map((item) => [item.id, item]));
  // Where single items cannot be asked for, only a list that was read to its end tells what is missing.
  const whole = list.pages.every(({ items }) => items) && !answers.at(-1)?.next;
  const gone = new Set(list.gone);

  const present = async (item: Item): Promise<Item> => {
    let found = now.get(item.id);
    if (!found && !gone.has(item.id)) {
      try {
        const single = await source.get?.(item.id, signal);
        if (single !== undefined) found = source.parse(single);
        else if (!source.get && whole) gone.add(item.id);
      } catch (thrown) {
        const error = toHavenError(thrown);
        if ('code' in error && error.code === 'not-found') gone.add(item.id);
      }
    }
    // What moderators took off comes back when they show it again.
    if (found) gone.delete(item.id);
    // The same object stays as long as it says the same, so that nothing is drawn again in vain.
    return found && !equal(found, item) ? found : item;
  };
  const pages = await Promise.all(
    list.pages.map(async (page) => {
      const items = page.items && (await Promise.all(page.items.map(present)));
      return items?.some((item, index) => item !== page.items?.[index]) ? { ...page, items } : page;
    }),
  );

  const top = answers[0]?.items ?? [];
  // Behind the last one known stands what has only moved up, unless the list ended there.
  const last = list.pages.length > 1 ? top.findLastIndex(({ id }) => first.has(id)) : top.length;
  const fresh = top.filter(({ id }, index) => index < last && !first.has(id));
  return {
    pages: pages.some((page, index) => page !== list.pages[index]) ? pages : list.pages,
    gone: [...gone],
    fresh: equal(fresh, list.fresh) ? list.fresh : fresh,
  };
}
