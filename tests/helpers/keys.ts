import { sendKeys } from '@web/test-runner-commands';

/** Presses one key or a chord, named as in `KeyboardEvent.key`: `press('Enter')`, `press('Shift+Tab')`. */
export async function press(chord: string): Promise<void> {
  const modifiers = chord.split('+');
  const key = modifiers.pop() || '+';
  for (const down of modifiers) await sendKeys({ down });
  await sendKeys({ press: key });
  for (const up of modifiers.reverse()) await sendKeys({ up });
}

/** Types into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** The focused element, followed through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab (or Shift+Tab) until `target` has the focus; fails after 60 stops, so an unreachable control is found. */
export async function tabTo(target: Element, chord: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (focused() === target) return;
    await press(chord);
  }
  throw new Error(`The keyboard does not reach <${target.localName}>.`);
}
