// Measures walls of stories: loading, scrolling through all, turning pages, and a story that comes while one is read.
import { countNodes, heapOf, mainThread, openPage } from './load.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One browser profile whose database holds so many stories, and a page in it that writes as another tab would. */
export async function filledProfile(browser, origin, count) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const writer = await context.newPage();
  await writer.goto(`${origin}/fill`);
  await writer.waitForFunction(() => 'bench' in globalThis);
  await writer.evaluate((wanted) => globalThis.bench.fill(wanted), count);
  return { context, writer, count };
}

function observe(first) {
  const seen = { shift: 0, paint: undefined, first: undefined };
  globalThis.benchSeen = seen;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('layout-shift', (entry) => (seen.shift += entry.value));
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
  });
  const check = new Function(`return (${first})`);
  const look = () => {
    if (document.body && check()) seen.first = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

// Runs in the page. `step` in heights of the list; ends after a second at the end of the list.
async function scrollThrough({ scroller, step }) {
  const list = new Function(`return (${scroller})`)();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const gaps = [];
  let last = await frame();
  let moved = 0;
  let place = list.scrollTop;
  for (let still = 0; still < 60;) {
    moved += Math.abs(list.scrollTop - place);
    if (list.scrollTop + list.clientHeight >= list.scrollHeight - 2) still += 1;
    else {
      still = 0;
      list.scrollTop += list.clientHeight * step;
    }
    place = list.scrollTop;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  gaps.length -= 60;
  return {
    frames: gaps.length,
    // A frame is on time when it comes with the next beat of the screen; half a beat is the timer's own unrest.
    slow: gaps.filter((gap) => gap > 25).length,
    verySlow: gaps.filter((gap) => gap > 50).length,
    longest: Math.max(0, ...gaps),
    // How far the list went without being asked: stories nobody has seen.
    moved,
  };
}

async function scrollAll(page, cdp, { root, scroller }, step, last) {
  const before = await mainThread(cdp);
  const frames = await page.evaluate(scrollThrough, { scroller, step });
  const after = await mainThread(cdp);
  const text = await page.evaluate(`(${root}.shadowRoot ?? ${root}).textContent`);
  return {
    ...frames,
    step,
    taskPerFrame: (after.task - before.task) / Math.max(1, frames.frames),
    nodes: await countNodes(page, root),
    heap: await heapOf(cdp),
    reached: text.includes(last),
  };
}

// Runs in the page: presses "Earlier" and waits for other stories, so many times.
async function turnPages({ root, turns }) {
  const wall = new Function(`return (${root})`)().shadowRoot;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const first = () => wall.querySelector('[part~=share]')?.dataset.id;
  const times = [];
  for (let turn = 0; turn < turns; turn++) {
    const button = [...wall.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Earlier');
    if (!button || button.disabled) break;
    const before = first();
    const start = performance.now();
    button.click();
    while (first() === before || !first()) {
      if (performance.now() - start > 5_000) throw new Error('the page did not turn');
      await frame();
    }
    times.push(performance.now() - start);
  }
  return times;
}

// Runs in the page, for one hint: when the wall last changed what it shows, and when the frame with it was ready.
function awaitHint(root) {
  const wall = new Function(`return (${root})`)();
  const seen = { hint: undefined, drawn: undefined, shift: globalThis.benchSeen.shift };
  globalThis.benchHint = seen;
  const channel = new BroadcastChannel('haven:changed:haven');
  const observer = new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => (seen.drawn = performance.now())));
  });
  channel.onmessage = () => {
    seen.hint = performance.now();
    channel.close();
  };
  observer.observe(wall.shadowRoot ?? wall, { subtree: true, childList: true, characterData: true, attributes: true });
  seen.stop = () => observer.disconnect();
}

/** What the page's main thread does after `act` in another tab, in milliseconds. */
async function taskAfter(page, cdp, root, act) {
  await page.evaluate(awaitHint, root);
  const before = await mainThread(cdp);
  await act();
  await pause(300);
  return (await mainThread(cdp)).task - before.task;
}

async function oneLiveStory(page, cdp, writer, root) {
  const task = await taskAfter(page, cdp, root, () => writer.evaluate(() => globalThis.bench.share()));
  const seen = await page.evaluate(() => {
    const { hint, drawn, shift, stop } = globalThis.benchHint;
    stop();
    return { wait: drawn - hint, shift: globalThis.benchSeen.shift - shift };
  });
  return { ...seen, task };
}

/**
 * One visit to a wall.
 * @param {{ url: string, first: string, root: string, scroller: string }} target expressions in the page
 * @param {{ scroll?: number, turns?: number }} options `scroll`: heights of the list a frame
 */
export async function measureWall({ context, writer }, target, { scroll, turns } = {}) {
  const { page, cdp, errors } = await openPage(context);
  try {
    await page.addInitScript(observe, target.first);
    await page.goto(target.url, { waitUntil: 'load' });
    await page
      .waitForFunction(() => globalThis.benchSeen.first !== undefined, undefined, { polling: 50, timeout: 30_000 })
      .catch(() => {
        throw new Error(`${target.url} showed no story. ${errors.join(' · ')}`);
      });
    await pause(300);
    const thread = await mainThread(cdp);
    const { paint, first, shift } = await page.evaluate(() => globalThis.benchSeen);
    const result = {
      paint,
      first,
      shift,
      ...thread,
      nodes: await countNodes(page, target.root),
      heap: await heapOf(cdp),
    };

    // The first hint also fetches what compares; the second is what every further one costs.
    const cold = await oneLiveStory(page, cdp, writer, target.root);
    await writer.evaluate(() => globalThis.bench.withdraw());
    await pause(300);
    // Hearing and watching cost something too, which is not the wall's.
    const own = await taskAfter(page, cdp, target.root, () => writer.evaluate(() => globalThis.bench.hintElsewhere()));
    const live = await oneLiveStory(page, cdp, writer, target.root);
    result.live = { ...live, task: live.task - own, coldWait: cold.wait };

    if (turns) {
      result.turns = await page.evaluate(turnPages, { root: target.root, turns });
      result.nodesAfterTurns = await countNodes(page, target.root);
    }
    if (scroll) {
      const last = await writer.evaluate(() => globalThis.bench.last);
      result.scrolled = await scrollAll(page, cdp, target, scroll, last);
    }
    return { ...result, errors };
  } finally {
    await page.close();
    await writer.evaluate(() => globalThis.bench.withdraw()).catch(() => {});
  }
}
