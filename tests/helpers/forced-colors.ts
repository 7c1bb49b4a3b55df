import { executeServerCommand } from '@web/test-runner-commands';
import { deepElements } from './fixture.js';
import { focused } from './keys.js';
import { waitFor } from './wait.js';

/** Why this engine cannot be told to force colours; nothing where it can. WebKit does not know them at all. */
export const cannotForce = navigator.userAgent.includes('Chrome') ? '' : 'only Chromium can be told to force colours';

/** Puts the machine's colours in place of the page's, or takes them away. */
export async function forceColors(active: boolean): Promise<void> {
  await executeServerCommand('forced-colors', { active });
  await waitFor(() => matchMedia('(forced-colors: active)').matches === active, 'forced colours');
}

const transparent = (color: string): boolean => /^(transparent|rgba\(.*, 0\)|.* \/ 0\))$/.test(color);
const name = (element: Element): string =>
  `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;

/** What of an element is drawn in our shadow roots and seen. */
const seen = (root: ParentNode): HTMLElement[] =>
  [...deepElements(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.getRootNode() instanceof ShadowRoot &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getClientRects().length > 0,
  );

const CONTROLS = 'button, a[href], input, textarea, select, summary, [tabindex="0"]';
const NATIVE = 'input:is([type="checkbox"], [type="radio"], [type="range"])';

/** Elements that stand out by a background, while the page has its own colours. */
export const withBackground = (root: ParentNode): HTMLElement[] =>
  seen(root).filter((element) => !transparent(getComputedStyle(element).backgroundColor));

const bordered = ({ borderTopStyle, borderTopWidth, borderTopColor }: CSSStyleDeclaration): boolean =>
  borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && !transparent(borderTopColor);
const outlined = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): boolean =>
  outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !transparent(outlineColor);

function hasEdge(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  if (element.matches('a, summary, .plain')) return style.textDecorationLine.includes('underline') || bordered(style);
  if (style.forcedColorAdjust === 'none' && !transparent(style.backgroundColor)) return true;
  return bordered(style) || outlined(style) || (element.matches(NATIVE) && style.appearance !== 'none');
}

/** All that forced colours leave of a look: lines, marks and weight, but no background and no shadow. */
function look(element: HTMLElement): string {
  const style = getComputedStyle(element);
  const { borderTopWidth, borderTopStyle, textDecorationLine, textDecorationThickness, fontWeight } = style;
  const mark = getComputedStyle(element, '::before').content;
  const ring = outlined(style) ? style.outlineStyle + style.outlineWidth : '';
  const paint = style.forcedColorAdjust === 'none' ? style.backgroundColor : '';
  return [
    borderTopWidth,
    borderTopStyle,
    ring,
    textDecorationLine,
    textDecorationThickness,
    fontWeight,
    mark,
    paint,
  ].join();
}

/** The ring may stand on what is around a control, as on a label around a checkbox. */
const around = (element: HTMLElement): HTMLElement[] =>
  [element, element.parentElement].filter((each): each is HTMLElement => each instanceof HTMLElement);

/** Colours that a control may set itself: pairs which the machine knows. */
function paintedByPage(element: HTMLElement): boolean {
  const { forcedColorAdjust, backgroundColor, color } = getComputedStyle(element);
  if (forcedColorAdjust !== 'none') return false;
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  element.after(probe);
  const machine = ['Highlight', 'HighlightText', 'Canvas', 'CanvasText', 'ButtonFace', 'ButtonText'].map((system) => {
    probe.style.color = system;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return !machine.includes(backgroundColor) || !machine.includes(color);
}

function losesFocus(element: HTMLElement): boolean {
  (focused() as HTMLElement | null)?.blur();
  const before = around(element).map(look);
  element.focus({ preventScroll: true });
  if (focused() !== element) return false;
  const rings = around(element).filter(
    (each, index) => outlined(getComputedStyle(each)) && look(each) !== before[index],
  );
  element.blur();
  return rings.length === 0;
}

const losesState = (element: HTMLElement): boolean =>
  ['aria-pressed', 'aria-expanded'].some((state) => {
    // What a field opens stands below it, and nothing of the field has to say so.
    if (element.getAttribute(state) !== 'true' || element.localName !== 'button') return false;
    const before = look(element);
    element.setAttribute(state, 'false');
    const same = look(element) === before;
    element.setAttribute(state, 'true');
    return same;
  });

/** What gets lost when the machine's colours are forced; empty when nothing. */
export function lostInForcedColors(root: ParentNode, standingOut: readonly HTMLElement[]): string[] {
  const all = seen(root);
  const controls = all.filter((element) => element.matches(CONTROLS) && !element.matches(':disabled'));
  const faults = {
    'keeps colours of its own': all.filter(paintedByPage),
    'has no edge': controls.filter((element) => !element.matches('[tabindex]') && !hasEdge(element)),
    'stands out by its background alone': standingOut.filter((element) => element.isConnected && !hasEdge(element)),
    'shows no focus': controls.filter(losesFocus),
    'shows its state by background alone': controls.filter(losesState),
  };
  return Object.entries(faults).flatMap(([fault, elements]) => elements.map((element) => `${name(element)} ${fault}`));
}
