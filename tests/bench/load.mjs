// Measures page loads in Chromium through its DevTools protocol.

/** Chromium's own "Slow 4G": 562.5 ms a request, 180 kB/s down, 84 kB/s up. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Runs in the page before anything of it.
function observe(works) {
  const seen = { shift: 0, long: 0, longest: 0, paint: undefined, works: undefined };
  globalThis.benchSeen = seen;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', (entry) => {
    seen.long += entry.duration;
    seen.longest = Math.max(seen.longest, entry.duration);
  });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
  });
  const check = new Function(`return (${works})`);
  const look = () => {
    // The first frames come before there is a body to ask.
    if (seen.works === undefined && document.body && check()) seen.works = performance.now();
    // Asking for frames brings the first paint forward, so every page asks for all of them.
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const metricsOf = async (cdp) =>
  Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

/** Milliseconds of the page's main thread since the last navigation or call. */
export async function mainThread(cdp) {
  const { ScriptDuration, TaskDuration } = await metricsOf(cdp);
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000 };
}

/** Kilobytes of JavaScript objects after two collections. */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metricsOf(cdp)).JSHeapUsedSize / 1024;
}

/** Every element, text and comment of a part of the page, in shadow roots as well. */
export const countNodes = (page, root) =>
  page.evaluate((expression) => {
    let count = 0;
    const walk = (node) => {
      count += 1;
      for (const child of node.childNodes) walk(child);
      if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child);
    };
    walk(new Function(`return (${expression})`)());
    return count;
  }, root);

/** @param from a browser, which gives the page a profile of its own, or a context */
export async function openPage(from) {
  const page = await from.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const cdp = await page.context().newCDPSession(page);
  // Time on the processor: another program's turn does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, errors };
}

const fail = (url, errors) => {
  throw new Error(`${url} did not work within its time. ${errors.join(' · ')}`);
};

/**
 * As a visitor sees it: times until it works and is painted, what moved, and what held up the page.
 * @param {{ newPage(): Promise<import('playwright-core').Page> }} from a browser for a first visit, or a context for another
 * @param {{ url: string, works: string }} target
 * @param {{ slow?: boolean, width?: number, height?: number }} [options] `slow`: slow line and a processor four times slower
 */
export async function watchLoad(from, { url, works }, { slow = false, width = 412, height = 823 } = {}) {
  const { page, cdp, errors } = await openPage(from);
  try {
    await page.setViewportSize({ width, height });
    const { origin } = new URL(url);
    let elsewhere = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin) elsewhere += 1;
    });
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slow4G);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.addInitScript(observe, works);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page
      .waitForFunction(() => globalThis.benchSeen.works !== undefined, undefined, { polling: 50, timeout: 20_000 })
      .catch(() => fail(url, errors));
    // What is fetched or drawn later counts for what moves and what holds up.
    await pause(slow ? 600 : 300);
    const seen = await page.evaluate(() => ({
      ...globalThis.benchSeen,
      fetched: performance
        .getEntriesByType('resource')
        .map(({ name, responseEnd, encodedBodySize }) => ({ name, responseEnd, bytes: encodedBodySize })),
    }));
    const before = seen.fetched.filter(({ responseEnd }) => responseEnd <= seen.works);
    const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
    return {
      works: seen.works,
      paint: seen.paint,
      shift: seen.shift,
      long: seen.long,
      longest: seen.longest,
      requests: before.length,
      bytes: sum(before),
      bytesLater: sum(seen.fetched) - sum(before),
      files: before.map(({ name, bytes }) => `${new URL(name).pathname} ${bytes}`),
      elsewhere,
      errors,
    };
  } finally {
    await page.close();
  }
}

/** What it costs the page, without anything watching: milliseconds of the main thread, kilobytes of heap. */
export async function weighLoad(browser, { url, works }) {
  const { page, cdp, errors } = await openPage(browser);
  try {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(url, { waitUntil: 'load' });
    for (let turn = 0; turn < 20; turn++) {
      await pause(400);
      const thread = await mainThread(cdp);
      // Asking the page anything makes objects of its own, so that comes last.
      const heap = await heapOf(cdp);
      if (await page.evaluate(works)) return { ...thread, heap };
    }
    return fail(url, errors);
  } finally {
    await page.close();
  }
}

/** Depth of the request chain: with every answer held back a second, how many seconds pass until the page works. */
export async function chainLength(from, target, holdBack) {
  holdBack(1000);
  try {
    const trips = (await watchLoad(from, target)).works / 1000;
    // More than a tenth of a trip is the machine, which was busy with something else.
    return trips % 1 < 0.1 ? trips : Math.min(trips, (await watchLoad(from, target)).works / 1000);
  } finally {
    holdBack(0);
  }
}
