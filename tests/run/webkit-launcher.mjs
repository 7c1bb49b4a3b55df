// Drives WebKitGTK for @web/test-runner over W3C WebDriver. It calls itself 'playwright' and offers the few page methods
// that @web/test-runner-commands uses, so that sendKeys, sendMouse and setViewport work as in the other browsers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

const keyCode = (name) => {
  const code = keyCodes[name] ?? name;
  if ([...code].length !== 1) throw new Error(`Unknown key: ${name}`);
  return code;
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** An X server of our own on a display number that it picks itself. */
async function startDisplay(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '320x240x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return { child, display: `:${String(number).trim()}` };
}

class Session {
  static async open({ driver, browser, xvfb }) {
    const session = new Session();
    const env = { ...process.env };
    // Root cannot use WebKit's sandbox, and these pages are our own.
    if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    if (xvfb) {
      const { child, display } = await startDisplay(xvfb);
      session.children = [child];
      env.DISPLAY = display;
    }
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    session.children = [...(session.children ?? []), child];
    process.once('exit', () => session.kill());
    session.base = `http://127.0.0.1:${port}`;
    await session.ready(child);
    const { sessionId } = await session.send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    session.base += `/session/${sessionId}`;
    return session;
  }

  async ready(child) {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}`);
      const answer = await fetch(`${this.base}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('WebKitWebDriver did not answer in 5 s');
  }

  async send(method, path, body) {
    const answer = await fetch(this.base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }

  #act = (source) => this.send('POST', '/actions', { actions: [source] });
  #keys = (actions) => this.#act({ type: 'key', id: 'keyboard', actions });
  #pointer = (...actions) => this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  #press = (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  #move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  #button = (type, options) => ({ type, button: buttons[options?.button ?? 'left'] });

  keyboard = {
    type: (text) => this.#keys([...text].flatMap(this.#press)),
    press: (key) => this.#keys(this.#press(keyCode(key))),
    down: (key) => this.#keys([{ type: 'keyDown', value: keyCode(key) }]),
    up: (key) => this.#keys([{ type: 'keyUp', value: keyCode(key) }]),
  };

  mouse = {
    move: (x, y) => this.#pointer(this.#move(x, y)),
    click: (x, y, options) =>
      this.#pointer(this.#move(x, y), this.#button('pointerDown', options), this.#button('pointerUp', options)),
    down: (options) => this.#pointer(this.#button('pointerDown', options)),
    up: (options) => this.#pointer(this.#button('pointerUp', options)),
  };

  /** The window is larger than the page by its toolbar, so the size is set twice. */
  async setViewportSize({ width, height }) {
    const inner = () => this.send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
    let outer = { width, height };
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const got = await this.send('POST', '/window/rect', outer);
      const [w, h] = await inner();
      if (w === width && h === height) return;
      outer = { width: got.width + width - w, height: got.height + height - h };
    }
  }

  /**
   * Goes to a page and sees that it is there: an address given while the page before is still being left can be lost, and
   * the run would wait for a file that nobody loads.
   */
  async visit(url) {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await this.send('POST', '/url', { url });
      const deadline = performance.now() + 5_000;
      while (performance.now() < deadline) {
        if ((await this.send('GET', '/url')) === url) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      console.log(`WebKit has not gone to ${url} yet; asked again`);
    }
    throw new Error(`WebKit does not go to ${url}`);
  }

  async screenshot() {
    return Buffer.from(await this.send('GET', '/screenshot'), 'base64');
  }

  kill() {
    for (const child of [...(this.children ?? [])].reverse()) child.kill();
  }

  async close() {
    await this.send('DELETE', '').catch(() => undefined);
    this.kill();
  }
}

/** One window, one file after the other: WebKitGTK has a single focus. */
export function webkitLauncher(programs) {
  let session;
  let active;
  const pageOf = (id) => {
    if (id !== active) throw new Error(`No page for session ${id}`);
    return session;
  };
  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      session ??= await Session.open(programs);
      active = id;
      await session.setViewportSize({ width: 800, height: 600 });
      await session.visit(url);
    },
    isActive: (id) => id === active,
    getPage: pageOf,
    getBrowserUrl: (id) => pageOf(id).send('GET', '/url'),
    async stopSession() {
      active = undefined;
      // Ends whatever the file left running: timers, channels, database connections.
      await session.visit('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Debugging is not supported in WebKitGTK')),
    stop: async () => session?.close(),
  };
}
