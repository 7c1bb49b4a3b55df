import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the page's own elements of Haven: `rule: where`. */
export async function axeTroubles(page: Page, within: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (selectors) => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
      }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<Found> } };
    const { violations } = await axe.run({ include: selectors.map((selector) => [selector]) });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)} ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  }, within);
}

export interface Control {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly font: number;
}

/** Every control and every text that is drawn inside Haven's elements, followed through shadow roots. */
export function drawn(page: Page): Promise<{ controls: Control[]; texts: { words: string; font: number }[] }> {
  return page.evaluate(() => {
    const controls: { name: string; height: number; width: number; font: number }[] = [];
    const texts: { words: string; font: number }[] = [];
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const hosts = document.querySelectorAll('haven-share-box, haven-story-wall, haven-receipt');
    for (const element of [...hosts].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : []))) {
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      // A box to tick is pressed through its label.
      const { height, width } = (
        (element.matches('[type=checkbox],[type=radio]') && element.closest('label')) ||
        element
      ).getBoundingClientRect();
      const font = parseFloat(getComputedStyle(element).fontSize);
      const words = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join(' ')
        .trim();
      // One pixel: for those who listen, not for those who look.
      if (words && height > 1) texts.push({ words, font });
      if (element.matches('button, a[href], textarea, input, select, summary')) {
        controls.push({ name: `${element.localName} ${element.textContent?.trim() ?? ''}`, height, width, font });
      }
    }
    return { controls, texts };
  });
}

/** The control that has the focus, through shadow roots: what it is, and how wide its outline is. */
export function focused(page: Page): Promise<{ name: string; outline: number; haven: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    const haven = element?.localName.startsWith('haven-') ?? false;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return { name: '', outline: 0, haven };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const label = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return {
      name: `${element.localName} ${label}`.trim(),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      haven,
    };
  });
}

/** Presses Tab until the focused control's name begins so; fails after 80 stops. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    if ((await focused(page)).name.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}
