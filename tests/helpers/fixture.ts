import { render, type TemplateResult } from 'lit';

const mounted = new Set<HTMLElement>();

afterEach(() => {
  for (const holder of mounted) holder.remove();
  mounted.clear();
});

interface Updating extends Element {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

/** Every element under `root`, shadow roots included. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** Resolves when no element under `root`, shadow roots included, has an update waiting. Fails after 100 rounds. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const waiting = [...deepElements(root)].filter((element) => (element as Updating).isUpdatePending) as Updating[];
    if (waiting.length === 0) return;
    await Promise.all(waiting.map((element) => element.updateComplete));
  }
  throw new Error('Some element asks for an update on every update.');
}

/** Draws `template` into the page, waits until it stands still and returns its first element. Removed after the test. */
export async function fixture<T extends Element>(
  template: TemplateResult,
  parent: ParentNode = document.body,
): Promise<T> {
  const holder = document.createElement('div');
  mounted.add(holder);
  parent.append(holder);
  render(template, holder);
  await settled(holder);
  const element = holder.firstElementChild;
  if (!element) throw new Error('The template has no element.');
  return element as T;
}

/** The element inside `host`'s shadow root that matches; fails when there is none. */
export function inside<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> shows nothing that matches ${selector}.`);
  return found;
}
