import type { ElementClass } from './loader.js';

/**
 * Every element a page may be given, fetched when its tag is first seen; what only other elements bring comes with them.
 * Written out, so that every bundler can follow; in cdn/ the names of the files stand instead (`.config/rollup/tag-files.mjs`).
 */
export const tags: Readonly<Record<string, () => Promise<ElementClass>>> = {
  'haven-community': () => import('../elements/community/community.js').then(({ HavenCommunity }) => HavenCommunity),
  'haven-event-list': () => import('../elements/event-list/event-list.js').then(({ HavenEventList }) => HavenEventList),
  'haven-my-items': () => import('../elements/my-items/my-items.js').then(({ HavenMyItems }) => HavenMyItems),
  'haven-moderator-desk': () =>
    import('../elements/moderator-desk/moderator-desk.js').then(({ HavenModeratorDesk }) => HavenModeratorDesk),
  'haven-pulse-poll': () => import('../elements/pulse-poll/pulse-poll.js').then(({ HavenPulsePoll }) => HavenPulsePoll),
  'haven-receipt': () => import('../elements/receipt/receipt.js').then(({ HavenReceipt }) => HavenReceipt),
  'haven-report-button': () =>
    import('../elements/report-button/report-button.js').then(({ HavenReportButton }) => HavenReportButton),
  'haven-resource-panel': () =>
    import('../elements/resource-panel/resource-panel.js').then(({ HavenResourcePanel }) => HavenResourcePanel),
  'haven-share-box': () => import('../elements/share-box/share-box.js').then(({ HavenShareBox }) => HavenShareBox),
  'haven-story-wall': () => import('../elements/story-wall/story-wall.js').then(({ HavenStoryWall }) => HavenStoryWall),
};

/**
 * The elements that ask for something as soon as they stand, with what answers them first: it is fetched along with the
 * element. What keeps the browser's database open comes only behind that answer. An element that joins needs one line here,
 * and nothing else: the build reads this map for the code to paste and for the chunks (`.config/rollup/chunks.mjs`). Keep
 * such a module to what one first answer needs, as `first-shares` does.
 *
 * Of a panel it is its directory and the table of zones, so that the lines of a country are one trip nearer.
 */
export const firstReads: Readonly<Record<string, () => Promise<unknown>>> = {
  'haven-pulse-poll': () => import('../adapters/indexeddb/first-poll.js'),
  'haven-resource-panel': () => Promise.all([import('./directory.js'), import('../core/place/zones.js')]),
  'haven-story-wall': () => import('../adapters/indexeddb/first-shares.js'),
};

/** The languages besides English, each one file where it matters. */
export const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../i18n/ar/common.js'),
  de: () => import('../i18n/de/common.js'),
  es: () => import('../i18n/es/common.js'),
};
