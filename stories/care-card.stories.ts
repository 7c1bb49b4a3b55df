import { html, type TemplateResult } from 'lit';
import '../src/elements/care-card/define.js';
import '../src/elements/community/define.js';
import '../src/elements/resource-panel/define.js';
import type { CareKind } from '../src/controllers/care-hints.js';
import type { HavenCareCard } from '../src/elements/care-card/care-card.js';
import { directoryBackend, exampleDirectory } from '../src/testing/seed-directory.js';

export default { title: 'Elements/Care card', component: 'haven-care-card' };

type Play = (card: HavenCareCard) => Promise<unknown>;

/** Counts as drawing until everything in it has been done, so that whoever waits for a story waits for its last step. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set play(play: Play) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(play).then(() => (this.isUpdatePending = false));
  }

  async #run(play: Play): Promise<void> {
    await Promise.resolve();
    const card = this.querySelector('haven-care-card');
    if (card) await play(card);
  }
}
if (!customElements.get('story-care-card')) customElements.define('story-care-card', Stage);

async function find(card: HavenCareCard, selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 600 && card.isConnected; frame++) {
    const found = card.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  // A story that is left in the middle just ends.
  if (!card.isConnected) return new Promise<never>(() => {});
  throw new Error(`The story came to a halt before ${selector}.`);
}

/** Until the lines stand in the panel inside. */
const lines: Play = async (card) => {
  const panel = await find(card, 'haven-resource-panel');
  for (let frame = 0; frame < 600 && card.isConnected; frame++) {
    if (panel.shadowRoot?.querySelector('.danger')) return;
    await new Promise(requestAnimationFrame);
  }
  // A story that is left in the middle just ends.
  if (!card.isConnected) return new Promise<never>(() => {});
  throw new Error('The story came to a halt before the lines.');
};

const pressed =
  (selector: string, after: Play): Play =>
  async (card) => {
    (await find(card, selector)).click();
    await after(card);
  };

const stage = (kind: CareKind, play: Play = async () => {}): TemplateResult => html`
  <story-care-card .play=${play}>
    <haven-care-card kind=${kind} .backend=${directoryBackend(() => Promise.resolve(exampleDirectory()))}></haven-care-card>
  </story-care-card>
`;

export const Support = { render: () => stage('support') };
export const SupportOptions = { render: () => stage('support', pressed('[data-see]', lines)) };
export const Exercise = {
  render: () =>
    stage(
      'support',
      pressed('[data-exercise]', (card) => find(card, '.breath')),
    ),
};
export const Urgent = { render: () => stage('urgent', lines) };
export const WorryAboutSomebody = { render: () => stage('other', pressed('summary', lines)) };
export const DangerFromSomebody = { render: () => stage('danger', lines) };
export const NoLines = { render: () => html`<haven-care-card kind="urgent"></haven-care-card>` };
