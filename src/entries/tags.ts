/** Every element, fetched when its tag is first seen. Written out, so that every bundler can follow. */
export const tags: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'haven-community': async () => (await import('../elements/community/community.js')).HavenCommunity,
  'haven-receipt': async () => (await import('../elements/receipt/receipt.js')).HavenReceipt,
  'haven-share-box': async () => (await import('../elements/share-box/share-box.js')).HavenShareBox,
  'haven-story-wall': async () => (await import('../elements/story-wall/story-wall.js')).HavenStoryWall,
};

/** The one that asks its backend for something as soon as it stands. */
export const readsAtOnce = 'haven-story-wall';

/** The languages besides English, each one file where it matters. */
export const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../i18n/ar/common.js'),
  de: () => import('../i18n/de/common.js'),
  es: () => import('../i18n/es/common.js'),
};
