import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Serving } from './serving.js';
import { openBrowser, Visitor } from './visitor.js';

/** What a suite of visits has at hand while a test runs. */
export interface Visits {
  readonly serving: Serving;
  readonly browser: Browser;
  /** Somebody who comes for the first time, another one for each test. */
  readonly visitor: Visitor;
}

/** Serves the sites and opens a browser for the suite it is called in; each test gets a visitor, who must meet no trouble. */
export function visits(): Visits {
  const at = {} as { -readonly [Name in keyof Visits]: Visits[Name] };
  before(async () => {
    at.serving = await serve();
    at.browser = await openBrowser();
  });
  beforeEach(async () => {
    at.visitor = await Visitor.arrive(at.browser, at.serving.origin);
  });
  afterEach(() => at.visitor.leave());
  after(async () => {
    await at.browser.close();
    await at.serving.stop();
  });
  return at;
}
