import { setupContext } from './setup.js';

/** Tells those around `host` that it gives a setup from now on, so that they send everybody inside to it. */
export function announceSetup(host: Element): void {
  const news = new Event('context-provider', { bubbles: true, composed: true });
  host.dispatchEvent(Object.assign(news, { context: setupContext, contextTarget: host }));
}
