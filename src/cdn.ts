import { start } from './entries/start.js';

// A module script has no `currentScript`. Where an address is redirected, or a page imports this file, the attributes tell.
const script =
  [...document.scripts].find(({ src }) => src === import.meta.url) ??
  document.querySelector<HTMLScriptElement>('script[data-community],script[src*=haven]');

/** Looks through a shadow root that was attached to an element which was defined and in the page before. */
export const discover = start(script?.dataset ?? {});
