import { html, type TemplateResult } from 'lit';

/** Seven words for everybody in the stories. */
export const PHRASE = 'kayak lemon clay superb waltz connect afar';

/** Does in an element what a person would do, until it stands as the story shows it. */
export type Play<Element extends HTMLElement> = (element: Element) => Promise<unknown>;

/** Counts as drawing until everything in it has been done, so that whoever waits for a story waits for its last step. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set play(play: Play<HTMLElement>) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(play).then(() => (this.isUpdatePending = false));
  }

  async #run(play: Play<HTMLElement>): Promise<void> {
    await Promise.resolve();
    const { firstElementChild: element } = this;
    try {
      if (element instanceof HTMLElement) await play(element);
    } catch (thrown) {
      // A story that was left in the middle is no fault.
      if (this.isConnected) throw thrown;
    }
  }
}
if (!customElements.get('story-stage')) customElements.define('story-stage', Stage);

/** Puts one element on the stage. */
export const staged = <Element extends HTMLElement>(
  element: TemplateResult,
  play: Play<Element> = async () => {},
): TemplateResult => html`<story-stage .play=${play}>${element}</story-stage>`;

/** What of the element can be seen and matches, as soon as it is there. */
export async function find<Found extends HTMLElement = HTMLElement>(
  element: HTMLElement,
  selector: string,
): Promise<Found> {
  for (let frame = 0; frame < 600 && element.isConnected; frame++) {
    const found = element.shadowRoot?.querySelector<Found>(selector);
    if (found?.checkVisibility()) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`The story came to a halt before ${selector}.`);
}

/** Presses one after the other, each as soon as it is there. */
export const press =
  (...selectors: string[]): Play<HTMLElement> =>
  async (element) => {
    for (const selector of selectors) (await find(element, selector)).click();
  };
