// Where words could be left behind without anybody meaning it, and what a word may look like there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** One place, and all that was found in it. */
export interface Trace {
  readonly place: string;
  readonly content: string;
}

/** Notes requests, console lines and, from inside the page, events of Haven and messages between tabs. */
export async function follow(context: BrowserContext): Promise<Trace[]> {
  const traces: Trace[] = [];
  const note = (place: string, content: unknown): void => void traces.push({ place, content: String(content) });
  context.on('request', (request) => {
    note('request', `${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    note('request headers', JSON.stringify(request.headers()));
  });
  context.on('console', (message) => note('console', message.text()));
  await context.exposeFunction('noteTrace', note);
  await context.addInitScript(() => {
    const { noteTrace } = globalThis as unknown as { noteTrace: (place: string, content: string) => void };
    const { dispatchEvent } = EventTarget.prototype;
    const { postMessage } = BroadcastChannel.prototype;
    EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
      if (event.type.startsWith('haven-')) {
        // All that hangs on it, by whatever name, and not the detail alone.
        const { detail } = event as CustomEvent<unknown>;
        noteTrace('event', `${event.type} ${JSON.stringify(detail)} ${JSON.stringify({ ...event })}`);
      }
      return dispatchEvent.call(this, event);
    };
    BroadcastChannel.prototype.postMessage = function (message: unknown): void {
      noteTrace('channel', JSON.stringify(message));
      postMessage.call(this, message);
    };
  });
  return traces;
}

/** All that a page has kept, and all that it shows: every database, both storages, caches, cookies, address, and the page itself. */
export async function remains(page: Page): Promise<Trace[]> {
  const kept = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_key, one: unknown) => {
        if (one instanceof ArrayBuffer) return new TextDecoder('latin1').decode(one);
        if (ArrayBuffer.isView(one)) return new TextDecoder('latin1').decode(one);
        return one instanceof Map || one instanceof Set ? [...one] : one;
      }) ?? '';
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
        found.push([`indexedDB ${name}/${store}`, asText([keys, values])]);
      }
      database.close();
    }
    found.push(['localStorage', asText({ ...localStorage })], ['sessionStorage', asText({ ...sessionStorage })]);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push([`cache ${name}`, request.url + (await (await cache.match(request))!.text())]);
      }
    }
    found.push(['address', `${location.href} ${document.title} ${asText(history.state)} ${window.name}`]);
    const drawn = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map((element) => {
          const { value = '' } = element as HTMLInputElement;
          const own = [...element.attributes].map((attribute) => attribute.value).join(' ');
          const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
          return `${own} ${String(value)} ${text} ${element.shadowRoot ? drawn(element.shadowRoot) : ''}`;
        })
        .join('\n');
    found.push(['page', drawn(document)]);
    return found;
  });
  const cookies = JSON.stringify(await page.context().cookies());
  return [...kept.map(([place, content]) => ({ place, content })), { place: 'cookies', content: cookies }];
}

/** Every file of a browser's profile, as bytes. */
export function profile(folder: string): Trace[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { place: `profile ${file.slice(folder.length)}`, content: readFileSync(file, 'latin1') };
    });
}

/** A word as it would stand in text, in two bytes a letter, in hex, in an address, and inside base64 of either alphabet. */
function guises(word: string): readonly string[] {
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.from(' '.repeat(offset) + word).toString('base64');
    // What depends on the neighbours is left out at both ends.
    return whole.slice(offset ? 4 : 0, -4);
  });
  return [
    word,
    [...word].join('\0'),
    [...word].reverse().join(''),
    Buffer.from(word).toString('hex'),
    ...base64,
    ...base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** The places that hold a word in any of its guises. */
export function placesOf(word: string, traces: readonly Trace[]): readonly string[] {
  const looks = guises(word).map((look) => look.toLowerCase());
  const holds = ({ content }: Trace): boolean => looks.some((look) => content.toLowerCase().includes(look));
  return [...new Set(traces.filter(holds).map(({ place }) => place))].sort();
}
