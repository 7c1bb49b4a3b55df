// Measures one page load in Chromium over its DevTools protocol.

/** Chromium's own "Slow 4G": 562.5 ms a request, 180 kB/s down, 84 kB/s up. */
export const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.floor(sorted.length / 2)] : undefined;
};

const observe = () => {
  const seen = { shift: 0, long: 0, paint: undefined };
  globalThis.__bench = seen;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', (entry) => (seen.long += entry.duration));
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
  });
};

/**
 * @param {object} options
 * @param {string} options.works expression that is true once the page can be used; asked once a frame
 * @param {boolean} [options.slow] slow line and a processor four times slower
 */
export async function measureLoad(browser, url, { works, slow = false, width = 412 }) {
  const context = await browser.newContext({ viewport: { width, height: 823 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Network.enable');
  const requests = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => requests.set(requestId, { url: request.url, bytes: 0 }));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(observe);
  await page.addInitScript((expression) => {
    const check = new Function(`return (${expression})`);
    const look = () => {
      try {
        if (check()) return void (globalThis.__bench.works = performance.now());
      } catch {
        // Not there yet.
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, works);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.__bench.works !== undefined, undefined, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => ({ ...globalThis.__bench, nodes: document.querySelectorAll('*').length }));
  const metrics = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const timing = await metrics();
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const rest = await metrics();
  const others = [...requests.values()].filter((request) => request.url !== url && !request.url.endsWith('favicon.ico'));
  const result = {
    works: seen.works,
    paint: seen.paint,
    shift: seen.shift,
    long: seen.long,
    script: timing.ScriptDuration * 1000,
    task: timing.TaskDuration * 1000,
    heap: rest.JSHeapUsedSize / 1024,
    nodes: rest.Nodes,
    requests: others.length,
    bytes: others.reduce((sum, request) => sum + request.bytes, 0),
    elsewhere: others.filter((request) => new URL(request.url).origin !== new URL(url).origin).length,
  };
  return { result, page, cdp, close: () => context.close() };
}

/** Depth of the request chain: with every answer held back a second, how many seconds pass until the page works. */
export async function chainLength(browser, url, works, holdBack) {
  holdBack(1000);
  try {
    const { result, close } = await measureLoad(browser, url, { works });
    await close();
    return result.works / 1000;
  } finally {
    holdBack(0);
  }
}
