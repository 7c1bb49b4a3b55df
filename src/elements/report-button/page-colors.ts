/** Of an opaque sRGB colour as engines write it: red, green and blue, each 0–1. */
function channels(color: string): readonly number[] | undefined {
  const [, r, g, b, alpha = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color) ?? [];
  return Number(alpha) > 0.95 && b !== undefined ? [r, g, b].map((each) => Number(each) / 255) : undefined;
}

/** Relative luminance, by WCAG 2.2. */
const luminance = (rgb: readonly number[]): number =>
  rgb
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);

function readable(ink: string, paper: string): boolean {
  const pair = [channels(ink), channels(paper)];
  if (!pair[0] || !pair[1]) return false;
  const [dark = 0, light = 0] = [luminance(pair[0]), luminance(pair[1])].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05) >= 4.5;
}

/** What an element stands in, out of shadow roots too. */
const around = (element: Element): Element | null => {
  const { assignedSlot, parentElement } = element;
  if (assignedSlot ?? parentElement) return assignedSlot ?? parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/**
 * A dialog stands above the page and must not let it shine through: it takes the paper that its host stands on. Where that
 * cannot be read, or the ink of the host could not be read on it, both are the browser's own.
 */
export function paperFor(host: Element, dialog: HTMLElement): void {
  const { style } = dialog;
  for (const name of ['--_paper', '--_ink']) style.removeProperty(name);
  const { color, backgroundColor } = getComputedStyle(dialog);
  let paper: string | undefined;
  for (let at: Element | null = host; at && !paper; at = around(at)) {
    const found = getComputedStyle(at).backgroundColor;
    if (!/^(transparent|rgba\(.*, 0\))$/.test(found)) paper = found;
  }
  if (paper && readable(color, paper)) style.setProperty('--_paper', paper);
  else if (!readable(color, backgroundColor)) style.setProperty('--_ink', 'CanvasText');
}
