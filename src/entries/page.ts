import { define } from '../base/define.js';
import { configure, currentSetup } from '../controllers/context-root.js';
import type { Setup } from '../controllers/setup.js';
import { isCommunity } from '../core/scope.js';
import { open, openCalendar, openDirectory } from './backends.js';
import { mount } from './mount.js';
import type { ElementClass, LoadTag, Mount } from './loader.js';
import type { report } from './report.js';

const community = 'haven-community';

/** What a host writes into `data-…` of the script tag. */
export interface Settings {
  readonly community?: string;
  /** `indexeddb` when absent. */
  readonly backend?: string;
  readonly helpHref?: string;
  readonly reportHref?: string;
  readonly contactHref?: string;
  readonly pin?: string;
  readonly staffedHours?: string;
  readonly staffedZone?: string;
  readonly staffedWithin?: string;
}

/** Those that are handed on as the host wrote them. */
const handed = /^(help|report|contact)Href$|^pin$|^staffed/;

/** Gives the page what its elements need and what nobody has given it yet. */
export function setUp(settings: Settings, tell: typeof report): void {
  const { community, backend } = settings;
  // From the host's own code, or from another copy of the library.
  const now: Partial<Setup> = currentSetup() ?? {};
  let chosen = now.backend;
  try {
    if (backend || !chosen) chosen = open(backend || 'indexeddb');
  } catch {
    chosen = undefined;
    tell('unknown-backend');
  }
  const named = isCommunity(community);
  if (community && !named) tell('invalid-community');
  configure({
    open: now.open ?? open,
    openCalendar: now.openCalendar ?? openCalendar,
    openDirectory: now.openDirectory ?? openDirectory,
    backend: chosen,
    ...(named && { community }),
    ...Object.fromEntries(Object.entries(settings).filter(([name, value]) => value && handed.test(name))),
  });
}

/** Registers an element. What is inside a community must not ask around before there is one. */
export async function place(tag: string, element: ElementClass, load: LoadTag): Promise<Mount> {
  if (tag !== community && document.querySelector(`${community},[data-haven=community]`)) await load(community);
  define(tag, element);
  return (div) => mount(div, tag, element);
}

/** What the entry gets with the first element. */
export interface Page {
  readonly place: typeof place;
  readonly setUp: typeof setUp;
}
