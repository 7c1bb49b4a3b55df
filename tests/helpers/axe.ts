import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

let loaded: Promise<Axe> | undefined;

/** axe-core is a classic script, so it comes as one. */
export function loadAxe(): Promise<Axe> {
  return (loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => resolve((globalThis as unknown as { axe: Axe }).axe);
    script.onerror = () => reject(new Error('axe-core did not load'));
    document.head.append(script);
  }));
}

/** What axe finds wrong inside `element`, one line each; empty when nothing. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const axe = await loadAxe();
  // A story is a part of a page: what all must stand in, and the main heading, are the page's.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(element, { rules });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}
