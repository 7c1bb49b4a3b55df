// Which browsers this machine has. Nothing is downloaded: a Chromium comes with the packages for machines without one.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const usualChromes = () => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  return ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'].map(onPath);
};

// Some distributions leave a stub that only says "install the snap".
const starts = (path) => {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

const plainFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers and CI machines rarely allow the sandbox, and the tests load nothing but this repository.
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];

// The package's own file looks for its fonts in /tmp, and without a single font Chromium's pages crash.
const fontsFile = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

async function unpackChromium(folder) {
  mkdirSync(folder, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  writeFileSync(join(folder, 'fonts/fonts.conf'), fontsFile(folder));
  return executablePath;
}

async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in HAVEN_CHROME.');
  }
  const folder = join(root, 'node_modules/.cache/chromium');
  const before = { AWS_LAMBDA_JS_RUNTIME: undefined, TMPDIR: undefined, ...process.env };
  // The package reads these while it is imported and unpacked: the first makes it bring the system libraries a bare
  // machine lacks, the second keeps it from taking another program's older Chromium out of the shared temporary folder.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: folder });
  try {
    let executablePath = await unpackChromium(folder);
    if (!starts(executablePath)) {
      // An unpacking that was cut short leaves a file that looks finished.
      rmSync(folder, { recursive: true });
      executablePath = await unpackChromium(folder);
    }
    return { executablePath, args: plainFlags, env: { ...process.env, TMPDIR: before.TMPDIR ?? '/tmp' } };
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

let chromiumFound;

/** Launch options understood by puppeteer and playwright: `{ executablePath, args, env }`. Rejects when there is none. */
export function findChromium() {
  chromiumFound ??= (async () => {
    const named = process.env.HAVEN_CHROME;
    if (named === 'bundled') return bundledChromium();
    if (named && !existsSync(named)) throw new Error(`HAVEN_CHROME names ${named}, which does not exist.`);
    const executablePath = named ?? usualChromes().find((path) => path && existsSync(path) && starts(path));
    return executablePath ? { executablePath, args: plainFlags, env: { ...process.env } } : bundledChromium();
  })();
  return chromiumFound;
}

/** Launch options for `playwright.firefox.launch`, or `{ missing }` with the reason in one sentence. */
export function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const windows = join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox\\firefox.exe');
  const paths = [process.env.HAVEN_FIREFOX, onPath('firefox-esr'), onPath('firefox'), mac, windows];
  const executablePath = paths.find((path) => path && existsSync(path));
  return executablePath
    ? {
        channel: 'moz-firefox',
        executablePath,
        // The list of downloads would open over the page and keep the keyboard from it, in all files that follow.
        firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false, 'browser.download.panel.shown': true },
      }
    : { missing: 'no Firefox on this machine (Debian: apt-get install firefox-esr)' };
}

/** Programs for the WebKitGTK launcher, or `{ missing }` with the reason in one sentence. */
export function findWebkit() {
  const driver = onPath('WebKitWebDriver');
  const [browser] = globSync('/usr/{lib,lib64,libexec}/{,*/}webkit*gtk-*/MiniBrowser').sort().reverse();
  const xvfb = onPath('Xvfb');
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (!driver || !browser)
    return { missing: 'no WebKitGTK driver on this machine (Debian: apt-get install webkit2gtk-driver)' };
  if (!display && !xvfb) return { missing: 'no display for WebKitGTK (Debian: apt-get install xvfb)' };
  return { driver, browser, xvfb: display ? undefined : xvfb };
}
