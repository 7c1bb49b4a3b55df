import type { ElementClass } from './loader.js';

/** Every element, fetched when its tag is first seen. Written out, so that every bundler can follow. */
export const tags: Readonly<Record<string, () => Promise<ElementClass>>> = {
  'haven-care-card': () => import('../elements/care-card/care-card.js').then(({ HavenCareCard }) => HavenCareCard),
  'haven-community': () => import('../elements/community/community.js').then(({ HavenCommunity }) => HavenCommunity),
  'haven-receipt': () => import('../elements/receipt/receipt.js').then(({ HavenReceipt }) => HavenReceipt),
  'haven-resource-panel': () =>
    import('../elements/resource-panel/resource-panel.js').then(({ HavenResourcePanel }) => HavenResourcePanel),
  'haven-share-box': () => import('../elements/share-box/share-box.js').then(({ HavenShareBox }) => HavenShareBox),
  'haven-story-wall': () => import('../elements/story-wall/story-wall.js').then(({ HavenStoryWall }) => HavenStoryWall),
};

/** The one that asks its backend for something as soon as it stands. */
export const readsAtOnce = 'haven-story-wall';

/** The languages besides English, each one file where it matters. */
export const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../i18n/ar/common.js'),
  de: () => import('../i18n/de/common.js'),
  es: () => import('../i18n/es/common.js'),
};
