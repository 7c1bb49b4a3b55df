// A browser that notes whatever a host would not want to see.
import { type Browser, type BrowserContext, chromium, firefox, type Page } from 'playwright-core';
import { findChromium, findFirefox } from '../run/browser.mjs';

export interface Noted {
  /** Violations of the page's policy. */
  readonly violations: string[];
  /** Errors nobody caught. */
  readonly thrown: string[];
  /** Lines of warnings and errors in the console. */
  readonly said: string[];
  /** Requests to anywhere but the page's own site. */
  readonly elsewhere: string[];
  /** `haven-error` events of the document, as JSON. */
  readonly reported: string[];
}

export interface Visit extends Noted {
  readonly page: Page;
}

export async function openChromium(): Promise<Browser> {
  return chromium.launch(await findChromium());
}

/** Firefox, or the reason why there is none. */
export async function openFirefox(): Promise<Browser | string> {
  const found = findFirefox();
  return found.missing !== undefined ? found.missing : firefox.launch({ ...found, headless: true });
}

/** A new tab that takes notes from its first line on. */
export async function visitor(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage();
  const noted: Noted = { violations: [], thrown: [], said: [], elsewhere: [], reported: [] };
  // Firefox asks for a site's icon by itself, and reports that the page does not allow it.
  const isOurs = (text: string): boolean => !text.includes('/favicon.ico');
  page.on('pageerror', ({ message }) => void (isOurs(message) && noted.thrown.push(message)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) noted.elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    if (!isOurs(text)) return;
    if (text.startsWith('noted violation ')) noted.violations.push(text.slice(16));
    else if (text.startsWith('noted report ')) noted.reported.push(text.slice(13));
    else if (['warning', 'error'].includes(message.type())) noted.said.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      console.log('noted violation', violatedDirective, blockedURI, sourceFile, lineNumber);
    });
    document.addEventListener('haven-error', (event) => {
      console.log('noted report', JSON.stringify((event as CustomEvent).detail));
    });
    addEventListener('unhandledrejection', ({ reason }) => console.error('not caught:', String(reason)));
  });
  return { page, ...noted };
}

/** Everything but what a page is expected to say itself. */
export const trouble = ({ violations, thrown, said, elsewhere, reported }: Noted): Noted => ({
  violations,
  thrown,
  said,
  elsewhere,
  reported,
});

export const noTrouble: Noted = { violations: [], thrown: [], said: [], elsewhere: [], reported: [] };
